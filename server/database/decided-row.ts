/** A record as a decision sees it: its own columns, its class, and the classes of the records at its ends. */
import type pg from "pg";
import type { AccessClass } from "../policy/class-mask.js";
import type { Constant } from "../policy/condition.js";
import type { DecidedRow } from "../policy/decide.js";
import type { Governed, Register } from "../policy/register.js";
import { isRecordId } from "../reading/record-types.js";
import { accessClass, type ClassRow } from "./viewer-session.js";

/**
 * Reads a row of a type that is no record, as a session sees it.
 * @returns null for none
 */
export async function storedRow(
  ask: Ask,
  { type }: Governed,
  id: string,
): Promise<DecidedRow | null> {
  if (!isRecordId(id)) return null;
  const [stored] = (await ask(
    `select to_json(t) as row from ${type.table} t where t.id = $1::uuid`,
    id,
  )) as { row: Row }[];
  return stored === undefined ? null : { columns: stored.row };
}

/** A record under decision. */
export interface StoredRecord {
  readonly id: string;
  readonly governed: Governed;
  readonly row: DecidedRow;
  /** What the record's own class holds. */
  readonly ownClass: AccessClass["columns"];
}

/** Asks a statement of a database, as whoever the connection or the transaction is. */
export type Ask = (text: string, value: unknown) => Promise<readonly unknown[]>;

/** Asks on a connection of its own, such as the owner's. */
export const asking =
  (client: pg.Client): Ask =>
  async (text, value) =>
    (await client.query<object>(text, [value])).rows;

/** Columns of a row. */
export type Row = Readonly<Record<string, Constant>>;

/** What an access class holds; nothing for one that is not to be seen. */
async function columnsOfClass(ask: Ask, id: Constant): Promise<AccessClass["columns"]> {
  const [found] = (await ask(
    "select to_json(c) as row from access_class c where c.id = $1",
    id,
  )) as {
    row: ClassRow;
  }[];
  return found === undefined ? {} : accessClass(found.row).columns;
}

/** What kind of record an identity stands for, as far as whoever asks is shown it; null for none. */
export async function governedOf(
  ask: Ask,
  register: Register,
  id: string,
): Promise<Governed | null> {
  if (!isRecordId(id)) return null;
  const [found] = (await ask("select record_type from record where id = $1::uuid", id)) as {
    record_type: string;
  }[];
  return register.records.find(({ type }) => type.recordType === found?.record_type) ?? null;
}

/** A record under decision, from the columns that were read of it: with its class and those at its ends. */
export async function recordUnderDecision(
  ask: Ask,
  governed: Governed,
  id: string,
  columns: Row,
): Promise<StoredRecord> {
  const edges: Record<string, DecidedRow> = {};
  for (const [name, edge] of Object.entries(governed.type.edges)) {
    const ofEnd = "classColumn" in edge && edge.classColumn ? columns[edge.classColumn] : undefined;
    if (ofEnd !== undefined && ofEnd !== null)
      edges[name] = { columns: await columnsOfClass(ask, ofEnd) };
  }
  const ownClass = await columnsOfClass(ask, columns["access_class"] ?? null);
  return {
    id: id.toLowerCase(),
    governed,
    row: { columns: { ...ownClass, ...columns }, edges },
    ownClass,
  };
}

/**
 * Reads a whole record for an operator who explains a decision about it.
 * @param ask asks as the owner, who sees every row
 * @returns null for no record
 */
export async function storedRecord(
  ask: Ask,
  register: Register,
  id: string,
): Promise<StoredRecord | null> {
  const governed = await governedOf(ask, register, id);
  if (governed === null) return null;
  const [stored] = (await ask(
    `select to_json(t) as row from ${governed.type.table} t where t.id = $1::uuid`,
    id,
  )) as { row: Row }[];
  return stored === undefined ? null : recordUnderDecision(ask, governed, id, stored.row);
}
