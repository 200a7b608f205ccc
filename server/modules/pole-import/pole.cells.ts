/** The cells of one row: cleaned text by column, and the reasons gathered while reading them. */
import type { HeaderPlan } from "./pole.header.js";
import {
  effectOf,
  type PoleReason,
  type PoleReasonCode,
  type ReasonEffect,
} from "./pole.reasons.js";

/** Longest text a column may hold, in characters. */
export const textLimits = Object.freeze({ id: 200, short: 500, long: 20_000 });

// NUL and other controls, and the characters that turn or hide the direction of text.
const unwanted = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
// The same, but tabs and line ends may stand in a long text.
const unwantedInLongText =
  /(?![\t\n\r])[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const needsCare = /[^\u0020-\u007E]/u;
const formulaLike = /^[=+\-@]/u;
const undecodable = "\uFFFD";

/** One row being read. Every question about a column may add reasons. */
export interface RowCells {
  readonly plan: HeaderPlan;
  readonly reasons: readonly PoleReason[];
  /** Adds a reason. */
  note(code: PoleReasonCode, column: string | null): void;
  /** A cell's text, cleaned; null when blank or the file has no such column. Adds no reason for a blank. */
  text(column: string, limit?: number): string | null;
  /** The same for free text: may hold line ends, and is noted when it looks like a formula. */
  freeText(column: string, limit?: number): string | null;
  /** The same as free text, and a blank is noted. */
  optionalText(column: string, limit?: number): string | null;
  /** An identifier; null (and a refusing reason) when it is missing or unreadable. */
  id(column: string): string | null;
  /** The worst effect of the reasons so far; null when there are none. */
  effect(): ReasonEffect | null;
}

/** Whether the file has the column at all. */
export const hasColumn = (cells: RowCells, column: string): boolean =>
  cells.plan.positions.has(column);

/**
 * Opens a row for reading.
 * @param values as many cells as the header has
 */
export function openRow(plan: HeaderPlan, values: readonly string[]): RowCells {
  const reasons: PoleReason[] = [];
  const note = (code: PoleReasonCode, column: string | null): void => {
    reasons.push({ code, column });
  };
  const rawOf = (column: string): string => values[plan.positions.get(column) ?? -1] ?? "";

  function clean(column: string, limit: number, pattern: RegExp): string | null {
    const raw = rawOf(column);
    if (raw.length > limit) {
      note("cell.too-long", column);
      return null;
    }
    const plain = needsCare.test(raw) ? cleanUnusual(raw, column, pattern) : raw;
    const trimmed = plain.trim();
    if (trimmed === "") return null;
    if (trimmed.length !== plain.length) note("cell.trimmed", column);
    return trimmed;
  }

  function cleanUnusual(raw: string, column: string, pattern: RegExp): string {
    if (raw.includes(undecodable)) note("cell.undecodable", column);
    const cleaned = raw.replace(pattern, "");
    if (cleaned.length !== raw.length) note("cell.control-characters", column);
    return cleaned.normalize("NFC");
  }

  const text = (column: string, limit = textLimits.short): string | null =>
    clean(column, limit, unwanted);

  function freeText(column: string, limit = textLimits.long): string | null {
    const value = clean(column, limit, unwantedInLongText);
    if (value !== null && formulaLike.test(value)) note("cell.formula-like", column);
    return value;
  }

  function optionalText(column: string, limit = textLimits.long): string | null {
    const before = reasons.length;
    const value = freeText(column, limit);
    if (value === null && reasons.length === before && plan.positions.has(column))
      note("cell.blank", column);
    return value;
  }

  function id(column: string): string | null {
    const value = rawOf(column).trim();
    if (value === "") note("id.missing", column);
    else if (
      value.length > textLimits.id ||
      value.includes(undecodable) ||
      value.search(unwanted) !== -1
    ) {
      note("id.unreadable", column);
    } else return value;
    return null;
  }

  function effect(): ReasonEffect | null {
    const effects = reasons.map((reason) => effectOf(reason.code));
    if (effects.includes("refused")) return "refused";
    if (effects.includes("repaired")) return "repaired";
    return effects.length > 0 ? "noted" : null;
  }

  return { plan, reasons, note, text, freeText, optionalText, id, effect };
}
