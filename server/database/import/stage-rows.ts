/** Streams the rows of a set into the staging tables with COPY, at the database's pace. */
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { DistrictLocator } from "../../modules/pole-import/pole.districts.js";
import type { PoleFile } from "../../modules/pole-import/pole.files.js";
import { exampleLines, type FileTally } from "../../modules/pole-import/pole.report.js";
import type { NumberedReading, PoleRow } from "../../modules/pole-import/pole.rows.js";
import { streamPoleFile } from "../../modules/pole-import/pole.stream.js";
import { factsOf } from "./staged-facts.js";

/** What staging is told and tells. */
export interface StagingOptions {
  readonly source: string;
  readonly locator: DistrictLocator | null;
  /** Told how many more bytes of the set have been read. */
  readonly onBytes: (bytes: number) => void;
}

/** Counts places that lie in no district; null while no boundaries are given. */
export interface UnplacedCount {
  count: number;
  readonly lines: number[];
}

const copyStatement =
  "copy staged (n, file, line, is_repaired, record_type, source_key, natural_key, content_hash," +
  " from_key, to_key, facts) from stdin";

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};
const special = /[\\\n\r\t]/u;

/** One value in COPY's text form. */
function cell(value: string | number | boolean | null): string {
  if (value === null) return "\\N";
  const text = String(value);
  return special.test(text) ? text.replace(/[\\\n\r\t]/gu, (found) => escapes[found]!) : text;
}

function districtOf(row: PoleRow, locator: DistrictLocator | null): string | null {
  if (locator === null || row.recordType !== "place") return null;
  const { longitude, latitude } = row;
  return longitude === null || latitude === null ? null : locator.locate(longitude, latitude);
}

/** Rows are sent in blocks of about this many characters. */
const blockLength = 65_536;

/** Stages the files of one set, one after another; its state is a counter and a few example lines. */
export class Stager {
  private n = 0;
  readonly unplaced: UnplacedCount = { count: 0, lines: [] };

  constructor(
    private readonly client: pg.Client,
    private readonly options: StagingOptions,
  ) {}

  /** Stages one file and counts its rows. */
  async stage(number: number, file: PoleFile, tally: FileTally): Promise<void> {
    const { form } = file;
    await this.client.query(
      "insert into staged_file (file, name, becomes, from_labels, to_labels) values ($1, $2, $3, $4, $5)",
      form.entity === "node"
        ? [number, file.name, null, null, null]
        : [number, file.name, form.becomes, form.from, form.to],
    );
    await pipeline(
      Readable.from(this.blocks(number, file, tally), { objectMode: true, highWaterMark: 2 }),
      this.client.query(copyFrom(copyStatement)),
    );
  }

  private async *blocks(number: number, file: PoleFile, tally: FileTally): AsyncGenerator<Buffer> {
    let block = "";
    let told = 0;
    const onBytes = (bytes: number): void => {
      this.options.onBytes(bytes - told);
      told = bytes;
    };
    for await (const reading of streamPoleFile(file, {
      parse: { source: this.options.source },
      onBytes,
    })) {
      tally.countRead(reading);
      if (reading.row !== null) block += this.lineOf(number, reading, reading.row, tally);
      if (block.length > blockLength) {
        yield Buffer.from(block);
        block = "";
      }
    }
    if (block !== "") yield Buffer.from(block);
  }

  private lineOf(number: number, reading: NumberedReading, row: PoleRow, tally: FileTally): string {
    const district = districtOf(row, this.options.locator);
    if (row.recordType === "place" && this.options.locator !== null && district === null) {
      this.noteUnplaced(reading.line, tally, row.latitude !== null);
    }
    const facts = factsOf(row, reading.reasons, district);
    const ends = "fromKey" in row ? [row.fromKey, row.toKey] : [null, null];
    this.n += 1;
    const cells = [
      this.n,
      number,
      reading.line,
      reading.outcome === "repaired",
      row.recordType.toUpperCase(),
      row.sourceKey,
      row.naturalKey,
      row.contentHash,
      ...ends,
      facts === null ? null : JSON.stringify(facts),
    ];
    return `${cells.map(cell).join("\t")}\n`;
  }

  private noteUnplaced(line: number, tally: FileTally, hasCoordinates: boolean): void {
    this.unplaced.count += 1;
    if (this.unplaced.lines.length < exampleLines) this.unplaced.lines.push(line);
    // A place without coordinates has that as its reason already.
    if (hasCoordinates) tally.countReason("place.no-district", null, 1, [line]);
  }
}
