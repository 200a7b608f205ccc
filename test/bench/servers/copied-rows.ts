/** Rows that the portal wrote, to be written again under other identities. */
import { randomUUID } from "node:crypto";
import type pg from "pg";

const columnsOf = `select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
  from information_schema.columns
  where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`;

/** The statement that inserts rows given as JSON text; what the database computes is left to it. */
export async function insertOfRows(client: pg.Pool | pg.Client, table: string): Promise<string> {
  const { rows } = await client.query<{ columns: string }>(columnsOf, [table]);
  const { columns } = rows[0]!;
  return `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::public.${table}, $1)`;
}

/** The rows of a table that a condition on `$1` finds, as JSON text. */
export async function rowsWhere(
  client: pg.Pool | pg.Client,
  table: string,
  condition: string,
  id: string,
): Promise<string> {
  const { rows } = await client.query<{ found: string }>(
    `select json_agg(t)::text as found from ${table} t where ${condition}`,
    [id],
  );
  return rows[0]!.found;
}

/**
 * What is unique in rows: their identities and references.
 * @param texts rows of tables, each as JSON text
 */
export const identitiesIn = (texts: readonly string[]): readonly string[] => [
  ...new Set(
    texts.flatMap((text) =>
      (JSON.parse(text) as { id: string; reference?: string }[]).flatMap(({ id, reference }) =>
        reference === undefined ? [id] : [id, reference],
      ),
    ),
  ),
];

/** A way to write the same rows once more: each identity becomes another, the same in every text. */
export function renaming(identities: readonly string[]): (text: string) => string {
  const renamed = identities.map((one) => [one, randomUUID()] as const);
  return (text) => renamed.reduce((rows, [one, other]) => rows.replaceAll(one, other), text);
}
