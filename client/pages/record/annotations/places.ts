import { accessTo } from "../../../lib/access.ts";
import type { CodeWords } from "../../../lib/use-codes.ts";
import { humanise } from "../../../lib/words.ts";
import { nameFieldOf } from "../name-field.ts";
import { factsOf } from "../record-facts.tsx";
import type { ShownRecord } from "../shown-record.ts";

/** Something on the page that can be written about. */
export interface Place {
  /** The element that shows it; empty for the record as a whole. */
  readonly elementId: string;
  readonly label: string;
  /** The record, or the paragraph of it. */
  readonly on: string;
  readonly field: string | null;
  /** What it says, where that is a text that words can be quoted from. */
  readonly text: string | null;
}

const isWhole = (record: ShownRecord, field: string): boolean =>
  accessTo(record.access, field) === undefined;

function factPlaces(record: ShownRecord, codes: CodeWords): readonly Place[] {
  const name = nameFieldOf(record.__typename);
  const facts = [
    ...(name === undefined ? [] : [{ field: name, label: humanise(name), value: record.title }]),
    ...factsOf(record, codes),
  ];
  return facts
    .filter(({ field, value }) => isValue(value) && isWhole(record, field))
    .map(({ field, label, value }) => ({
      elementId: `fact-${field}`,
      label,
      on: record.id,
      field,
      text: typeof value === "string" ? value : null,
    }));
}

/** Something is shown, and it is a value: what another record says is written about there. */
const isValue = (value: unknown): boolean =>
  value !== null && value !== undefined && (typeof value !== "object" || Array.isArray(value));

function paragraphPlaces(record: ShownRecord): readonly Place[] {
  const paragraphs = "paragraphs" in record ? (record.paragraphs?.nodes ?? []) : [];
  return paragraphs
    .filter(({ text, access }) => text !== null && accessTo(access, "text") === undefined)
    .map(({ id, position, text }) => ({
      elementId: `paragraph-${id}`,
      label: position === null ? "A paragraph" : `Paragraph ${position}`,
      on: id,
      field: "text",
      text,
    }));
}

/** What can be written about on the page of a record: all of it first, then what is shown in full. */
export const placesOf = (record: ShownRecord, codes: CodeWords): readonly Place[] => [
  { elementId: "", label: "The whole record", on: record.id, field: null, text: null },
  ...factPlaces(record, codes),
  ...paragraphPlaces(record),
];
