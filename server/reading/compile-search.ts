/**
 * Search: candidates come from definer functions that stay indexed under row security; what matches is
 * decided again on the masked column, so that nothing hidden is ever the reason for a hit.
 */
import { isObjectType, type GraphQLObjectType, type SelectionSetNode } from "graphql";
import { InvalidInput } from "../kernel/errors.js";
import type { GovernedType, SearchKind } from "../kernel/governed-type.js";
import { classesSql } from "../policy/compile-sql.js";
import type { Register } from "../policy/register.js";
import { anyRecord } from "./compile-object.js";
import { pageOf } from "./page.js";
import type { StatementContext } from "./context.js";
import type { MaskedTable } from "./masked-table.js";
import type { RowArray } from "./row-items.js";
import { collectFields, selectionsUnder } from "./selection.js";

/** What to look for. */
export interface SearchRequest {
  /** `text`, `types`, `first`, coerced. */
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly selections: readonly SelectionSetNode[];
  readonly path: string;
}

/** Longest text that is searched for, in characters. */
export const longestSearch = 200;

interface SearchedField {
  readonly type: GovernedType;
  readonly field: string;
  readonly kind: SearchKind;
}

/** The fields that the viewer may search, in the order of the register. */
function searchedFields(
  context: StatementContext,
  register: Register,
  wanted: readonly string[] | null,
): readonly SearchedField[] {
  return register.records
    .filter(({ type }) => wanted === null || wanted.includes(type.recordType ?? ""))
    .flatMap(({ type }) =>
      Object.entries(type.fields).flatMap(([field, spec]) => {
        if (spec.search === null) return [];
        const bound = context.bound(type.name);
        const rule = bound.field(field);
        const possible =
          bound.anyRow !== "never" && rule.read !== "never" && rule.verbs.has("search");
        return possible ? [{ type, field, kind: spec.search }] : [];
      }),
    );
}

/**
 * Whether the visible value itself carries what was asked. A name was compared word by word already. The
 * candidates of an identifier stem from its standard form, and from its value where it has none: what is
 * asked of a reduced one is asked of the same, and of three characters at least, as of the candidates.
 */
function confirmation(kind: SearchKind, compared: string, full: string, text: string): string {
  const isFull = `${full} = 3`;
  if (kind === "identifier") {
    const wanted = `lower(regexp_replace(${text}, '[^[:alnum:]]', '', 'g'))`;
    const value = `lower(regexp_replace(${compared}, '[^[:alnum:]]', '', 'g'))`;
    // Equality rather than a pattern: of a pattern the planner thinks better with the text in hand, and plans anew.
    return `(${isFull} or (length(${wanted}) > 2 and right(${value}, length(${wanted})) = ${wanted}))`;
  }
  return isFull;
}

/**
 * What a finder is told beside the text: the classes in which a value is shown as a whole, and how many
 * candidates will do. Only where a row's class alone decides, and only where nothing but a whole value makes
 * a hit: elsewhere every candidate is wanted, since those found first may be the ones that are not shown.
 */
function enoughOf(
  context: StatementContext,
  { bound }: MaskedTable,
  { field, kind }: SearchedField,
  limit: number,
): string {
  const shown =
    kind === "identifier"
      ? undefined
      : classesSql([bound.rows, bound.field(field).full], context.parameters.add);
  return shown === undefined ? "null::varbit, null::integer" : `${shown}, ${limit}`;
}

function candidatesOf(
  context: StatementContext,
  searched: SearchedField,
  text: string,
  limit: number,
): string {
  const { type, field, kind } = searched;
  const table = context.table(type.name);
  const column = table.column(field);
  const level = table.level(table.bound.field(field));
  const levelSql = level.kind === "fixed" ? String(level.level) : `mod(${level.name}, 8)`;
  const compared =
    "normalised" in type.fields ? `coalesce(${table.column("normalised")}, ${column})` : column;
  const confirmed = confirmation(kind, compared, levelSql, text);
  return (
    `(select ${table.key} as id, '${type.recordType}' as record_type, '${field}' as field,` +
    // How well a value matches tells of the whole value, so only a wholly visible one is ranked by it.
    ` left(${column}::text, 300) as matched, case when ${levelSql} = 3 then f.score else 0 end as score` +
    ` from challenger_search_${type.table}_${type.fields[field]!.column}(${text}, ${enoughOf(context, table, searched, limit)}) f` +
    ` join ${table.sql()} on ${table.key} = f.id` +
    ` where ${column} is not null and ${confirmed}` +
    ` order by score desc, id limit ${limit})`
  );
}

/** Compiles a search over every field that the viewer may search. */
export function compileSearch(
  context: StatementContext,
  register: Register,
  request: SearchRequest,
): { readonly sql: string; readonly shape: (value: unknown) => object } {
  const text = String(request.arguments["text"]).normalize("NFC").trim();
  if (text.length > longestSearch) {
    throw new InvalidInput("text", `Search for at most ${longestSearch} characters.`);
  }
  const result = context.schema.getType("SearchResult") as GraphQLObjectType;
  const hit = context.schema.getType("SearchHit") as GraphQLObjectType;
  const { size } = pageOf(request.arguments, false);
  const types = (request.arguments["types"] as readonly string[] | null | undefined) ?? null;
  const fields =
    text.length < 2 || !isObjectType(hit) ? [] : searchedFields(context, register, types);

  const asked = [...collectFields(context, result, request.selections)];
  const hitFields = asked
    .filter(([, nodes]) => nodes[0]!.name.value === "hits")
    .map(([key, nodes]) => ({
      key,
      fields: [...collectFields(context, hit, selectionsUnder(nodes))],
    }));
  const isSearched = (typeName: string): boolean =>
    fields.some(({ type }) => type.name === typeName);
  // One for each name that a hit's record is asked under: two selections may use one key differently.
  const recordNodes = hitFields.flatMap(({ fields: under }) =>
    under.filter(([, nodes]) => nodes[0]!.name.value === "record").map(([, nodes]) => nodes),
  );
  const records = recordNodes.map((nodes) =>
    anyRecord(context, "h.id", "h.record_type", selectionsUnder(nodes), request.path, isSearched),
  );
  const items = [
    "h.field",
    "h.matched",
    "h.id",
    "h.record_type",
    ...records.map(({ sql: record }) => record),
  ].join(", ");
  const paths = new Map(
    fields.map(({ type, field }) => [
      `${type.recordType}.${field}`,
      context.disclosure.addPath({ path: request.path, type: type.name, fields: [field] }),
    ]),
  );
  const union = fields.map((searched) =>
    candidatesOf(context, searched, context.parameters.add(text, "text"), size + 1),
  );
  const sql =
    union.length === 0
      ? "'[]'::json"
      : `(select coalesce(json_agg(json_build_array(${items})), '[]'::json)` +
        ` from (select * from (${union.join(" union all ")}) u order by score desc, record_type, id, field limit ${size + 1}) h)`;

  const shapeHit =
    (under: (typeof hitFields)[number]["fields"]) =>
    (row: RowArray): object =>
      Object.fromEntries(
        under.map(([key, nodes]) => {
          const name = nodes[0]!.name.value;
          if (name === "record") {
            const place = recordNodes.indexOf(nodes);
            return [key, records[place]!.shape(row[place + 4])];
          }
          if (name === "matchedField") return [key, row[0]];
          return [key, name === "matchedText" ? row[1] : hit.name];
        }),
      );
  return {
    sql,
    shape: (value) => {
      const rows = value as readonly RowArray[];
      // A hit tells that the record's visible text matched, whether or not the record itself is asked for.
      for (const row of rows.slice(0, size)) {
        const [field, , id, recordType] = row as readonly [string, string, string, string];
        context.disclosure.reveal(paths.get(`${recordType}.${field}`)!, id, null);
      }
      return Object.fromEntries(
        asked.map(([key, nodes]): readonly [string, unknown] => {
          const name = nodes[0]!.name.value;
          if (name === "hasMore") return [key, rows.length > size];
          if (name === "__typename") return [key, result.name];
          const under = hitFields.find((one) => one.key === key)!.fields;
          return [key, rows.slice(0, size).map(shapeHit(under))];
        }),
      );
    },
  };
}
