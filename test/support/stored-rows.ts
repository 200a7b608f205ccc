/** A database's governed rows as they are stored, whoever may see them. */
import type { DecidedRow } from "../../server/policy/decide.js";

/** One row, by column. */
export type StoredRow = Readonly<Record<string, unknown>>;

/** All of them, by type, with the access classes that they carry. */
export interface StoredRows {
  readonly now: string;
  readonly classes: ReadonlyMap<number, DecidedRow["columns"]>;
  readonly rows: ReadonlyMap<string, readonly StoredRow[]>;
}
