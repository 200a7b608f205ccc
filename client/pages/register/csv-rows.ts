import { accessTo, disclosureOf, type FieldAccess, reducedText } from "../../lib/access.ts";
import { highestMarking, markingWords } from "../../lib/marking.ts";
import { nameOfRecord, type NamedRecord } from "../../lib/records.ts";
import type { CodeWords } from "../../lib/use-codes.ts";
import { countOf, formatCount } from "../../lib/words.ts";
import type { FieldColumn, RecordRow } from "./register-types.ts";

/** Most rows that one file holds. */
export const rowsInAFile = 10_000;

/** Who takes a file out, when and for what. */
export interface Taker {
  readonly name: string;
  readonly partner: string;
  readonly purpose: string;
  /** "24 November 2026, 10:20" */
  readonly moment: string;
}

interface CsvRegister {
  readonly title: string;
  readonly singular: string;
  readonly plural: string;
}

/**
 * The line that a file begins with: its marking, the highest of any row in it, and who took it, when and for what.
 * A file that could not hold every row says so.
 */
export function firstLine(
  register: CsvRegister,
  rows: readonly Pick<RecordRow, "marking">[],
  totalCount: number,
  taker: Taker,
): string {
  const { title, singular, plural } = register;
  const marking = markingWords(highestMarking(rows.flatMap((row) => row.marking ?? [])));
  const extent =
    rows.length < totalCount
      ? `The first ${formatCount(rows.length)} of ${countOf(totalCount, singular, plural)}`
      : countOf(rows.length, singular, plural);
  const { name, partner, purpose, moment } = taker;
  return `${marking}. ${title}: ${extent}, as seen by ${name}, ${partner}, on ${moment}. Purpose: ${purpose}.`;
}

/** Lines as the text of a file. No cell begins a formula for the spreadsheet that opens it. */
export async function csvText(lines: readonly (readonly string[])[]): Promise<string> {
  const { default: papa } = await import("papaparse");
  return papa.unparse(
    lines.map((cells) => [...cells]),
    { escapeFormulae: true },
  );
}

/** Rows as a file holds them: the heads, then a text for each cell in its access state. */
export function csvRows<Row extends RecordRow>(
  columns: readonly FieldColumn<Row>[],
  rows: readonly Row[],
  codes: CodeWords,
): readonly (readonly string[])[] {
  return [
    columns.map(({ header }) => header),
    ...rows.map((row) =>
      columns.map((column, position) =>
        position === 0 ? nameCell(column, row, codes) : cell(column, row, codes),
      ),
    ),
  ];
}

/** The first cell names the row as it does on screen: in full, reduced and said to be so, or by its reference. */
function nameCell<Row extends RecordRow>(
  column: FieldColumn<Row>,
  row: Row,
  codes: CodeWords,
): string {
  const name = written(column, row, codes);
  const access = accessTo(row.access, column.field);
  return access?.level === "GENERALISED" && row.title !== null ? reducedText(name, access) : name;
}

const cell = <Row extends RecordRow>(
  column: FieldColumn<Row>,
  row: Row,
  codes: CodeWords,
): string =>
  disclosedCell(column.value(row), written(column, row, codes), accessTo(row.access, column.field));

/** The text of a value as a cell holds it, in its access state. */
export function disclosedCell(
  value: unknown,
  text: string,
  access: FieldAccess | undefined,
): string {
  const disclosure = disclosureOf(value, access);
  switch (disclosure.kind) {
    case "withheld":
    case "pointer":
      return "(withheld)";
    case "reduced":
      return reducedText(text, disclosure.access);
    case "nothing":
    case "failed":
      return "";
    case "shown":
      return text;
  }
}

const written = <Row>(column: FieldColumn<Row>, row: Row, codes: CodeWords): string =>
  column.text?.(row, codes) ?? textOf(column.value(row));

function isNamedRecord(value: unknown): value is NamedRecord {
  return typeof value === "object" && value !== null && "__typename" in value && "title" in value;
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join("; ");
  if (isNamedRecord(value)) return nameOfRecord(value);
  if (typeof value === "boolean") return value ? "Yes" : "No";
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
