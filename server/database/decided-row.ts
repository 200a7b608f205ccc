/** A record as a decision sees it: its own columns, its class, and the classes of the records at its ends. */
import type pg from "pg";
import type { AccessClass } from "../policy/class-mask.js";
import type { Constant } from "../policy/condition.js";
import type { DecidedRow } from "../policy/decide.js";
import type { Governed, Register } from "../policy/register.js";
import { accessClass, type ClassRow } from "./viewer-session.js";

/** A record under decision. */
export interface StoredRecord {
  readonly governed: Governed;
  readonly row: DecidedRow;
}

type Row = Readonly<Record<string, Constant>>;

async function columnsOfClass(owner: pg.Client, id: Constant): Promise<AccessClass["columns"]> {
  const { rows } = await owner.query<{ row: ClassRow }>(
    "select to_json(c) as row from access_class c where c.id = $1",
    [id],
  );
  return rows[0] === undefined ? {} : accessClass(rows[0].row).columns;
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
      edges[name] = { columns: await columnsOfClass(owner, ofEnd) };
  }
  const own = await columnsOfClass(owner, columns["access_class"] ?? null);
  return { governed, row: { columns: { ...own, ...columns }, edges } };
}
