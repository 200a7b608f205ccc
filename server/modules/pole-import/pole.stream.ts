/** A POLE file as a stream of readings: constant memory, at the pace of its consumer. */
import { InvalidInput } from "../../kernel/errors.js";
import type { PoleFile } from "./pole.files.js";
import { type HeaderPlan, planHeader } from "./pole.header.js";
import { type LineOptions, readLines } from "./pole.lines.js";
import { defaultParseOptions, type ParseOptions, parsePoleRow, refusedRow } from "./pole.parse.js";
import { type CsvRecord, readRecords } from "./pole.records.js";
import type { NumberedReading } from "./pole.rows.js";

/** What a caller may choose when streaming. */
export interface StreamOptions extends LineOptions {
  readonly parse?: ParseOptions | undefined;
}

/** Reads the header or throws with every problem named. */
function planOrThrow(file: PoleFile, record: CsvRecord): HeaderPlan {
  const planned = record.problem === null ? planHeader(file.form, record.cells) : null;
  if (planned === null)
    throw new InvalidInput(file.name, `${file.name}: the header cannot be read.`);
  if ("problems" in planned) {
    throw new InvalidInput(file.name, `${file.name}: ${planned.problems.join("; ")}.`);
  }
  return planned;
}

/**
 * Streams the rows of one file. Each row of the file gives exactly one reading; the header and blank
 * lines give none.
 * @throws InvalidInput when the file is empty or its header has unknown, repeated or missing columns;
 *   the file system's own error when it cannot be read
 */
export async function* streamPoleFile(
  file: PoleFile,
  options: StreamOptions = {},
): AsyncGenerator<NumberedReading> {
  let plan: HeaderPlan | null = null;
  for await (const record of readRecords(readLines(file.path, options))) {
    if (plan === null) {
      plan = planOrThrow(file, record);
      continue;
    }
    const reading =
      record.problem === null
        ? parsePoleRow(file.form, plan, record.cells, options.parse ?? defaultParseOptions)
        : refusedRow(record.problem);
    yield { ...reading, line: record.line };
  }
  if (plan === null)
    throw new InvalidInput(file.name, `${file.name}: the file is empty; it needs a header.`);
}

/**
 * Checks every header before any row is read, so that a folder fails early and whole.
 * @throws InvalidInput on the first file whose header is not of the form
 */
export async function checkPoleHeaders(files: readonly PoleFile[]): Promise<void> {
  for (const file of files) await checkHeader(file);
}

async function checkHeader(file: PoleFile): Promise<void> {
  for await (const record of readRecords(readLines(file.path))) {
    planOrThrow(file, record);
    return;
  }
  throw new InvalidInput(file.name, `${file.name}: the file is empty; it needs a header.`);
}
