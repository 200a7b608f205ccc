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

const isJoining = (name: string): boolean => ["and", "or", "not"].includes(name);
const isQuantifier = (name: string): boolean => ["some", "every", "none"].includes(name);

/** The fields that a filter speaks of, as dotted names, for the record of disclosure. */
export function namesAsked(filter: unknown, prefix = ""): readonly string[] {
  if (Array.isArray(filter)) return filter.flatMap((part) => namesAsked(part, prefix));
  if (typeof filter !== "object" || filter === null) return [];
  return Object.entries(filter).flatMap(([name, value]) => {
    if (isJoining(name) || isQuantifier(name)) return namesAsked(value, prefix);
    const path = `${prefix}${name}`;
    const below = namesAsked(value, `${path}.`).filter((one) => one.split(".").length > 1);
    const isComparison = typeof value !== "object" || value === null || Array.isArray(value);
    if (isComparison) return [];
    return below.length === 0 ? [path] : [path, ...below];
  });
}
