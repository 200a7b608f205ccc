/** A record as a decision sees it: its own columns, its class, and the classes of the records at its ends. */
import type pg from "pg";
import type { Constant } from "../policy/condition.js";
import type { DecidedRow } from "../policy/decide.js";
import type { Governed, Register } from "../policy/register.js";

/** A record under decision. */
export interface StoredRecord {
  readonly governed: Governed;
  readonly row: DecidedRow;
}

type Row = Readonly<Record<string, Constant>>;

const camelCase = (name: string): string =>
  name.replace(/_[a-z]/g, (found) => found.charAt(1).toUpperCase());

const withCamelNames = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [camelCase(name), value]));

async function classNumbered(owner: pg.Client, id: Constant): Promise<Row> {
  const { rows } = await owner.query<{ row: Row }>(
    "select to_json(c) as row from access_class c where c.id = $1",
    [id],
  );
  return withCamelNames(rows[0]?.row ?? {});
}

/**
 * Reads a record for an operator who is to explain a decision about it.
 * @param owner the owner's connection: it sees every row
 * @returns null for no record
 */
export async function storedRecord(
  owner: pg.Client,
  register: Register,
  id: string,
): Promise<StoredRecord | null> {
  const { rows: found } = await owner.query<{ record_type: string }>(
    "select record_type from record where id::text = lower($1)",
    [id],
  );
  const governed = register.records.find(({ type }) => type.recordType === found[0]?.record_type);
  if (governed === undefined) return null;
  const { type } = governed;
  const { rows } = await owner.query<{ row: Row }>(
    `select to_json(t) as row from ${type.table} t where t.id::text = lower($1)`,
    [id],
  );
  const columns = rows[0]?.row ?? {};
  const edges: Record<string, DecidedRow> = {};
  for (const [name, edge] of Object.entries(type.edges)) {
    const ofEnd = "classColumn" in edge && edge.classColumn ? columns[edge.classColumn] : undefined;
    if (ofEnd !== undefined && ofEnd !== null)
      edges[name] = { columns: await classNumbered(owner, ofEnd) };
  }
  const own = await classNumbered(owner, columns["access_class"] ?? null);
  return { governed, row: { columns: { ...own, ...columns }, edges } };
}
