/** What an import did, row by row and reason by reason; the model and its two renderings. */
import type { PoleForm } from "./pole.files.js";
import { fileNameOf } from "./pole.files.js";
import {
  effectOf,
  type PoleReasonCode,
  type ReasonEffect,
  reasonCodes,
  sentenceOf,
} from "./pole.reasons.js";
import type { NumberedReading } from "./pole.rows.js";

/** How often a reason was given in a file, and on which lines first. */
export interface ReasonCount {
  readonly code: PoleReasonCode;
  readonly column: string | null;
  readonly effect: ReasonEffect;
  readonly text: string;
  readonly count: number;
  /** The first few lines, ascending; never what stands on them. */
  readonly lines: readonly number[];
}

/**
 * One file. created + merged + unchanged + refused = read. `repaired` counts rows among those that
 * were not refused, so it is part of the sum already.
 */
export interface FileReport {
  readonly type: string;
  readonly file: string;
  readonly read: number;
  readonly created: number;
  readonly merged: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly repaired: number;
  readonly reasons: readonly ReasonCount[];
}

/** Places that lie in none of the districts given. */
export interface UnplacedPlaces {
  readonly count: number;
  readonly lines: readonly number[];
}

/** A whole import. */
export interface PoleImportReport {
  /** Id of the collection, for `import undo`; null for a dry run. */
  readonly importId: string | null;
  readonly dryRun: boolean;
  readonly types: readonly FileReport[];
  /** Null when no boundaries were given. */
  readonly unplaced: UnplacedPlaces | null;
  /** What the form leaves unsaid and the import took as given. */
  readonly assumptions: readonly string[];
  /** Other files of the folder, left alone. */
  readonly ignored: readonly string[];
}

/** Lines kept as examples for each reason. */
export const exampleLines = 5;

interface RunningCount {
  count: number;
  readonly lines: number[];
}

/** What rows of a file may become once they are applied. */
export type AppliedAs = "created" | "merged" | "unchanged";

/** The counts of one file while it is read and applied. Its size does not depend on the file's. */
export interface FileTally {
  /** Counts a row that was read, with its reasons. A refused row is settled by this. */
  countRead(reading: NumberedReading): void;
  /** Counts rows, read before, that were applied. */
  countApplied(as: AppliedAs, rows: number): void;
  /** Counts rows, read before and not refused then, that were refused when applied; how many had been repaired. */
  countRefusedLater(rows: number, repairedAmongThem: number): void;
  /** Counts a reason found when rows were applied. */
  countReason(
    code: PoleReasonCode,
    column: string | null,
    rows: number,
    firstLines: readonly number[],
  ): void;
  /**
   * The file's report.
   * @throws Error when created + merged + unchanged + refused is not read: a fault of the import
   */
  report(): FileReport;
}

/** Starts the counts of one file. */
export function startTally(form: PoleForm): FileTally {
  const rows = { read: 0, created: 0, merged: 0, unchanged: 0, refused: 0, repaired: 0 };
  const reasons = new Map<string, RunningCount>();

  function countReason(
    code: PoleReasonCode,
    column: string | null,
    count: number,
    lines: readonly number[],
  ): void {
    const key = `${code}\n${column ?? ""}`;
    const running = reasons.get(key) ?? { count: 0, lines: [] };
    running.count += count;
    for (const line of lines.slice(0, exampleLines - running.lines.length))
      running.lines.push(line);
    reasons.set(key, running);
  }

  function reasonCounts(): readonly ReasonCount[] {
    const counted = [...reasons].map(([key, { count, lines }]) => {
      const [codeText = "", column = ""] = key.split("\n");
      const code = codeText as PoleReasonCode;
      const ascending = lines.toSorted((one, other) => one - other);
      return {
        code,
        column: column === "" ? null : column,
        effect: effectOf(code),
        text: sentenceOf(code),
        count,
        lines: ascending,
      };
    });
    return counted.toSorted(
      (one, other) =>
        reasonCodes.indexOf(one.code) - reasonCodes.indexOf(other.code) ||
        (one.column ?? "").localeCompare(other.column ?? "", "en"),
    );
  }

  return {
    countRead(reading) {
      rows.read += 1;
      if (reading.outcome !== "accepted") rows[reading.outcome] += 1;
      for (const reason of reading.reasons)
        countReason(reason.code, reason.column, 1, [reading.line]);
    },
    countApplied(as, count) {
      rows[as] += count;
    },
    countRefusedLater(count, repairedAmongThem) {
      rows.refused += count;
      rows.repaired -= repairedAmongThem;
    },
    countReason,
    report() {
      const sum = rows.created + rows.merged + rows.unchanged + rows.refused;
      const name = fileNameOf(form);
      if (sum !== rows.read)
        throw new Error(`${name}: ${sum} rows accounted for, ${rows.read} read`);
      return { type: form.recordType, file: name, ...rows, reasons: reasonCounts() };
    },
  };
}

const columns = [
  "file",
  "becomes",
  "read",
  "created",
  "merged",
  "unchanged",
  "refused",
  "repaired",
];

function tableOf(types: readonly FileReport[]): readonly string[] {
  const cells = types.map((each) =>
    [
      each.file,
      each.type,
      each.read,
      each.created,
      each.merged,
      each.unchanged,
      each.refused,
      each.repaired,
    ].map(String),
  );
  const widths = columns.map((column, at) =>
    Math.max(column.length, ...cells.map((row) => row[at]?.length ?? 0)),
  );
  const lineOf = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  return [columns, ...cells].map(lineOf);
}

function reasonLine({ code, column, effect, text, count, lines }: ReasonCount): string {
  const where = column === null ? "" : ` ${column}:`;
  const more = count > lines.length ? ", ..." : "";
  const examples = lines.length === 0 ? "" : ` (line ${lines.join(", ")}${more})`;
  return `  ${count} ${effect}:${where} ${text} [${code}]${examples}`;
}

function unplacedLines(unplaced: UnplacedPlaces | null): readonly string[] {
  if (unplaced === null) return ["No boundaries were given, so no place has a district."];
  if (unplaced.count === 0) return ["Every place lies in a district."];
  const more = unplaced.count > unplaced.lines.length ? ", ..." : "";
  return [
    `${unplaced.count} places lie in no district (line ${unplaced.lines.join(", ")}${more}).`,
  ];
}

/** The report for a terminal: a table, the reasons under each file, places without a district. */
export function renderReport(report: PoleImportReport): string {
  const reasons = report.types
    .filter((each) => each.reasons.length > 0)
    .flatMap((each) => ["", each.file, ...each.reasons.map(reasonLine)]);
  const assumptions = report.assumptions.map((each) => `  ${each}`);
  const ending = report.dryRun
    ? "Dry run: nothing was written."
    : `Import ${report.importId ?? ""}`;
  return [
    ...tableOf(report.types),
    ...reasons,
    "",
    ...unplacedLines(report.unplaced),
    ...(assumptions.length > 0 ? ["Taken as given:", ...assumptions] : []),
    ...(report.ignored.length > 0 ? [`Left alone: ${report.ignored.join(", ")}`] : []),
    ending.trimEnd(),
    "",
  ].join("\n");
}

/** The report as one line of JSON. */
export const renderReportJson = (report: PoleImportReport): string => JSON.stringify(report);
