/**
 * Lines -> CSV records, so that one broken row costs one row.
 *
 * A record may span lines inside quotation marks. A quotation mark that is never closed would make
 * a plain CSV reader swallow the rest of the file; here a row that needs more than a few lines, or
 * would swallow a line that is a whole row by itself, is refused alone and reading goes on below it.
 */
import { parse } from "csv-parse/sync";
import { type FileLine, longestLine } from "./pole.lines.js";
import type { PoleReasonCode } from "./pole.reasons.js";

/** A row's cells, or why it has none. */
export interface CsvRecord {
  /** Line on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly problem: PoleReasonCode | null;
}

/** Most lines that one record may span. */
const mostLines = 100;
const quote = '"';

/** The cells of one record's text; null when its quotation marks do not add up. */
function splitCells(text: string): readonly string[] | null {
  if (!text.includes(quote)) return text.split(",");
  try {
    const records: readonly (readonly string[])[] = parse(text, {
      record_delimiter: "\n",
      relax_column_count: true,
    });
    return records.length === 1 ? (records[0] ?? null) : null;
  } catch {
    return null;
  }
}

const isOddlyQuoted = (text: string): boolean => (text.split(quote).length - 1) % 2 === 1;

/** Gives lines in turn, and takes some back. */
class LineFeed {
  private readonly source: AsyncIterator<FileLine>;
  private readonly returned: FileLine[] = [];

  constructor(source: AsyncIterator<FileLine>) {
    this.source = source;
  }

  async next(): Promise<FileLine | null> {
    const again = this.returned.pop();
    if (again !== undefined) return again;
    const step = await this.source.next();
    return step.done === true ? null : step.value;
  }

  takeBack(lines: readonly FileLine[]): void {
    this.returned.push(...lines.toReversed());
  }

  async close(): Promise<void> {
    await this.source.return?.();
  }
}

/** A line that could stand alone as a row of the file: swallowing it would lose it. */
function isWholeRow(line: FileLine, width: number): boolean {
  const cells = line.tooLong ? null : splitCells(line.text);
  return cells !== null && cells.length === width;
}

/** Reads on until the quotation marks close; takes every line back and gives null when they do not. */
async function joinLines(
  first: FileLine,
  feed: LineFeed,
  width: number,
): Promise<readonly string[] | null> {
  const taken: FileLine[] = [];
  let text = first.text;
  while (taken.length < mostLines) {
    const line = await feed.next();
    if (line === null) break;
    taken.push(line);
    if (line.tooLong || isWholeRow(line, width)) break;
    text += `\n${line.text}`;
    if (text.length > longestLine) break;
    if (!isOddlyQuoted(text)) {
      const cells = splitCells(text);
      if (cells?.length === width) return cells;
      break;
    }
  }
  feed.takeBack(taken);
  return null;
}

async function readRecord(
  first: FileLine,
  feed: LineFeed,
  width: number | null,
): Promise<CsvRecord> {
  const refused = (problem: PoleReasonCode): CsvRecord => ({
    line: first.line,
    cells: [],
    problem,
  });
  if (first.tooLong) return refused("row.too-long");
  const isOpen = first.text.includes(quote) && isOddlyQuoted(first.text);
  if (isOpen && width === null) return refused("row.quotes");
  const cells = isOpen ? await joinLines(first, feed, width ?? 0) : splitCells(first.text);
  return cells === null ? refused("row.quotes") : { line: first.line, cells, problem: null };
}

/**
 * Reads CSV records from lines; the first is the header, and its width is the measure of the rest.
 * Blank lines are no records. Holds at most a hundred lines and a million characters at a time.
 */
export async function* readRecords(lines: AsyncIterable<FileLine>): AsyncGenerator<CsvRecord> {
  const feed = new LineFeed(lines[Symbol.asyncIterator]());
  let width: number | null = null;
  try {
    for (let line = await feed.next(); line !== null; line = await feed.next()) {
      if (!line.tooLong && line.text.trim() === "") continue;
      const record = await readRecord(line, feed, width);
      width ??= record.cells.length;
      yield record;
    }
  } finally {
    await feed.close();
  }
}
