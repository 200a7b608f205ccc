/** What the hand-written statements are put together from. */
import type { MaskName } from "./masks.js";

/** A statement: its own parameters come first, then the masks it uses. */
export interface RawStatement {
  readonly text: string;
  readonly own: readonly string[];
  readonly masks: readonly MaskName[];
}

/** Tests a mask for the class in a column; the row's own class where none is named. */
export type Has = (mask: MaskName, alias: string, column?: string) => string;

/** A JSON object. */
export const object = (fields: Readonly<Record<string, string>>): string =>
  `json_build_object(${Object.entries(fields)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(", ")})`;

/** The rows of a query as a JSON array. @param rest the query from its `from` on, with its order */
export const rows = (item: string, rest: string): string =>
  `(select coalesce(json_agg(x.o), '[]'::json) from (select ${item} as o ${rest}) x)`;

/** A connection that was asked for its nodes only. */
export const nodes = (item: string, rest: string): string => object({ nodes: rows(item, rest) });

/** A value, where a test holds. */
export const onlyWith = (test: string, sql: string): string => `case when ${test} then ${sql} end`;

/** When the portal took a record in. */
export const recordedAt = (alias: string): string =>
  `to_char(${alias}.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** The marking of an access class. */
export const marking = (alias: string): string =>
  `(array['OFFICIAL', 'OFFICIAL_SENSITIVE'])[${alias}.marking]`;

/** The owner of an access class. */
export const owner = (alias: string): string =>
  `(select ${object({ id: "o.id", name: "o.name" })} from partner o where o.id = ${alias}.owner_id)`;

/** The district of an access class. */
export const district = (alias: string): string =>
  `(select ${object({ code: "d.code", name: "d.name" })} from district d where d.code = ${alias}.district)`;

/** Finishes a statement. @param own names of the variables that are its parameters */
export function statement(own: readonly string[], write: (has: Has) => string): RawStatement {
  const masks: MaskName[] = [];
  const has: Has = (mask, alias, column = "access_class") => {
    if (!masks.includes(mask)) masks.push(mask);
    return `get_bit($${own.length + 1 + masks.indexOf(mask)}::varbit, ${alias}.${column}) = 1`;
  };
  const body = write(has);
  return { text: `select json_build_object('data', ${body})::text as answer`, own, masks };
}
