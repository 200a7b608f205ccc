/** What filters and edges share: the caller's input, and the joining of SQL conditions. */
import type { StatementContext } from "./context.js";
import type { MaskedTable } from "./masked-table.js";

/** A filter as the caller wrote it, already coerced by the viewer's own schema. */
export type FilterInput = Readonly<Record<string, unknown>>;

/** Writes a filter over a masked table as conditions that must all hold. */
export type FilterWriter = (
  context: StatementContext,
  table: MaskedTable,
  filter: FilterInput | null | undefined,
  isConjunct: boolean,
) => readonly string[];

/** Conditions joined by `and`; none means true. */
export const conjunction = (conditions: readonly string[]): string =>
  conditions.length === 0 ? "true" : `(${conditions.join(" and ")})`;

/** ` where ...`, or nothing. */
export const whereClause = (conditions: readonly string[]): string =>
  conditions.length === 0 ? "" : ` where ${conditions.join(" and ")}`;
