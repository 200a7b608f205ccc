/** Counts by groups, over the rows the viewer may read and their masked values, exactly. */
import { isObjectType, type SelectionSetNode } from "graphql";
import { InvalidInput } from "../kernel/errors.js";
import type { StatementContext } from "./context.js";
import { namesAsked, whereClause, type FilterInput } from "./conditions.js";
import { filterConditions } from "./filter.js";
import type { RowArray } from "./row-items.js";
import { collectFields } from "./selection.js";

/** Groups to count. */
export interface GroupsRequest {
  readonly typeName: string;
  /** `by`, `filter`, coerced. */
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly selections: readonly SelectionSetNode[];
  readonly path: string;
}

/** Groups an answer holds at most, and dimensions a caller may combine. */
export const groupLimits = { groups: 1000, dimensions: 3 } as const;

type GroupKey = string | number | boolean | null | undefined;

/** A key of any kind as text: dimensions of several kinds share one type in the contract. */
const keyText = (key: GroupKey): string | null =>
  key === null || key === undefined ? null : String(key);

/**
 * Compiles a group-by. The largest groups come first, ties in the order of their keys; a key is told as text.
 * @throws InvalidInput for none or too many fields to group by
 */
export function compileGroups(
  context: StatementContext,
  request: GroupsRequest,
): { readonly sql: string; readonly shape: (value: unknown) => object[] } {
  const by = [...new Set(request.arguments["by"] as readonly string[])];
  if (by.length === 0 || by.length > groupLimits.dimensions) {
    throw new InvalidInput("by", `Group by one to ${groupLimits.dimensions} fields.`);
  }
  const type = context.schema.getType(`${request.typeName}Group`);
  if (!isObjectType(type)) return { sql: "'[]'::json", shape: () => [] };
  const table = context.table(request.typeName);
  context.disclosure.addPath({
    path: request.path,
    type: request.typeName,
    fields: by,
    asked: namesAsked(request.arguments["filter"]),
  });
  const keys = by.map((name) => table.column(name));
  const conditions = filterConditions(
    context,
    table,
    request.arguments["filter"] as FilterInput | undefined,
  );
  const names = keys.map((_, index) => `k${index}`);
  const listed = keys.map((key, index) => `${key} as ${names[index]}`).join(", ");
  const sql =
    `(select coalesce(json_agg(json_build_array(g.total, ${names.map((name) => `g.${name}`).join(", ")})), '[]'::json)` +
    ` from (select ${listed}, count(*) as total from ${table.sql()}${whereClause(conditions)}` +
    ` group by ${names.join(", ")} order by total desc, ${names.map((name) => `${name} nulls last`).join(", ")}` +
    ` limit ${groupLimits.groups}) g)`;

  const readers = [...collectFields(context, type, request.selections)].map(
    ([key, nodes]): readonly [string, (row: RowArray) => unknown] => {
      const name = nodes[0]!.name.value;
      if (name === "__typename") return [key, () => type.name];
      if (name === "count") return [key, (row) => row[0]];
      const place = by.indexOf(name);
      return [key, (row) => (place < 0 ? null : keyText(row[place + 1] as GroupKey))];
    },
  );
  return {
    sql,
    shape: (value) =>
      (value as readonly RowArray[]).map((row) =>
        Object.fromEntries(readers.map(([key, read]) => [key, read(row)])),
      ),
  };
}
