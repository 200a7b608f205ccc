/**
 * A record as a change decides about it: found through the viewer's own row predicate, and with no more than
 * the columns that rules ask of. What it says never leaves the database for a decision.
 */
import type { EntityManager } from "@mikro-orm/postgresql";
import type { BoundAccess } from "../policy/bind.js";
import { predicateSql } from "../policy/compile-sql.js";
import { columnsOf, type Constant } from "../policy/condition.js";
import { changeConditions, type Governed, type Register } from "../policy/register.js";
import { numbered, parameters } from "../reading/parameters.js";
import {
  governedOf,
  recordUnderDecision,
  type Ask,
  type Row,
  type StoredRecord,
} from "./decided-row.js";

/**
 * What rules ask of a row, as SQL: the classes at its ends, and columns of its own. Of a reference they ask
 * whether there is one; whom it is to may be hidden, and stays in the database.
 */
function decidingSql({ type, policy }: Governed): string {
  const attributes = Object.keys(type.accessClass?.attributes ?? {});
  const edges = Object.values(type.edges);
  const references = new Set(edges.flatMap((edge) => ("column" in edge ? [edge.column] : [])));
  const classes = edges.flatMap((edge) =>
    "classColumn" in edge && edge.classColumn !== undefined ? [edge.classColumn] : [],
  );
  const asked = [policy.rows, ...Object.values(policy.fields).map((rule) => rule.full)]
    .concat(changeConditions(policy))
    .flatMap((condition) => [...columnsOf(condition)])
    .filter((column) => !attributes.includes(column));
  const told = [...new Set(["access_class", ...classes, ...asked])].map((column) =>
    references.has(column)
      ? `'${column}', case when t.${column} is not null then true end`
      : `'${column}', t.${column}`,
  );
  return `json_build_object(${told.join(", ")})`;
}

/** The mapper takes one question mark for each place of a value, and lists as the database writes them. */
function forMapper(text: string, values: readonly unknown[]): [string, unknown[]] {
  const placed: unknown[] = [];
  const marked = text.replace(/\$(\d+)/g, (_, place: string) => {
    const value = values[Number(place) - 1];
    placed.push(
      Array.isArray(value) ? `{${value.map((one) => JSON.stringify(one)).join(",")}}` : value,
    );
    return "?";
  });
  return [marked, placed];
}

/**
 * Finds a record that the viewer may know of, under the transaction's row security and the viewer's own
 * row predicate.
 * @returns null for none
 */
export async function seenRecord(
  manager: EntityManager,
  register: Register,
  access: BoundAccess,
  id: string,
): Promise<StoredRecord | null> {
  const ask: Ask = (statement, value) =>
    manager.execute<unknown[]>(statement.replace("$1", "?"), [value]);
  const governed = await governedOf(ask, register, id);
  if (governed === null) return null;
  const { type } = governed;
  const sink = parameters();
  const wanted = sink.add(id, "uuid");
  const seen = predicateSql(access.typeNamed(type.name).rows, "t", sink.add);
  const { text, values } = numbered(
    `select ${decidingSql(governed)} as row from ${type.table} t where t.id = ${wanted} and ${seen}`,
    sink.values,
  );
  const [stored] = await manager.execute<{ row: Row }[]>(...forMapper(text, values));
  return stored === undefined ? null : recordUnderDecision(ask, governed, id, stored.row);
}

/** What a record has in one column. */
export async function valueOfRecord(
  manager: EntityManager,
  { governed, id }: StoredRecord,
  column: string,
): Promise<Constant> {
  const [found] = await manager.execute<{ value: Constant }[]>(
    `select to_json(t.${column}) as value from ${governed.type.table} t where t.id = ?::uuid`,
    [id],
  );
  return found?.value ?? null;
}
