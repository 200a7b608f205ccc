import { formatDuration, formatMoment, formatPartialDate } from "../../lib/dates.ts";
import { type NamedRecord, nameOfRecord } from "../../lib/records.ts";
import type { CodeWords } from "../../lib/use-codes.ts";
import { RecordLink } from "../../ui/RecordLink.tsx";
import type { FieldColumn, RecordRow } from "./register-types.ts";

/** First column of most lists: the record's name, or its reference when the name is not shown. */
export function nameColumn<Row extends RecordRow>(
  header: string,
  sortField: string,
): FieldColumn<Row> {
  return {
    field: sortField,
    header,
    value: (row) => row.title ?? row.reference,
    show: (row) => <RecordLink record={row} row />,
    text: nameOfRecord,
  };
}

interface PersonFields extends RecordRow {
  readonly dateOfBirth: string | null;
  readonly age: number | null;
  readonly sex: string | null;
  readonly subjectCategory: string | readonly string[] | null;
}

export const personColumns: readonly FieldColumn<PersonFields>[] = [
  nameColumn("Name", "familyName"),
  {
    field: "dateOfBirth",
    header: "Born",
    value: (row) => row.dateOfBirth,
    show: (row) => row.dateOfBirth && formatPartialDate(row.dateOfBirth),
  },
  { field: "age", header: "Age", value: (row) => row.age, show: (row) => row.age, numeric: true },
  {
    field: "sex",
    header: "Sex",
    value: (row) => row.sex,
    show: (row) => row.sex && sexWords(row.sex),
    text: (row) => row.sex && sexWords(row.sex),
    optional: true,
  },
  {
    field: "subjectCategory",
    header: "Category",
    value: (row) => row.subjectCategory,
    show: categoryWords,
    text: categoryWords,
  },
];

function categoryWords({ subjectCategory }: PersonFields, codes: CodeWords): string {
  return [subjectCategory ?? []]
    .flat()
    .map((code) => codes.label("subjectCategory", code))
    .join(", ");
}

/** "F" and "FEMALE" both read "Female". */
export function sexWords(code: string): string {
  const words: Readonly<Record<string, string>> = {
    F: "Female",
    M: "Male",
    X: "Other",
    U: "Not known",
  };
  return words[code.slice(0, 1).toUpperCase()] ?? code;
}

interface IdentifierFields extends RecordRow {
  readonly value: string | null;
  readonly detail: string | null;
}

export const identifierColumns: readonly FieldColumn<IdentifierFields>[] = [
  nameColumn("Identifier", "value"),
  {
    field: "kind",
    header: "Kind",
    value: (row) => row.kind,
    show: (row, codes) => row.kind && codes.label("identifierKind", row.kind),
    text: (row, codes) => row.kind && codes.label("identifierKind", row.kind),
  },
  { field: "detail", header: "Detail", value: (row) => row.detail, show: (row) => row.detail },
];

interface PlaceFields extends RecordRow {
  readonly address: string | null;
  readonly postcode: string | null;
}

export const placeColumns: readonly FieldColumn<PlaceFields>[] = [
  nameColumn("Place", "address"),
  {
    field: "postcode",
    header: "Postcode",
    value: (row) => row.postcode,
    show: (row) => <span className="mono">{row.postcode}</span>,
  },
];

interface EventFields extends RecordRow {
  readonly occurredOn: string | null;
  readonly outcome: string | null;
}

export const eventColumns: readonly FieldColumn<EventFields>[] = [
  nameColumn("Event", "reference"),
  {
    field: "occurredOn",
    header: "Date",
    value: (row) => row.occurredOn,
    show: (row) => row.occurredOn && formatPartialDate(row.occurredOn),
  },
  {
    field: "category",
    header: "Type",
    value: (row) => row.category,
    show: (row, codes) => row.category && codes.label("eventCategory", row.category),
    text: (row, codes) => row.category && codes.label("eventCategory", row.category),
  },
  { field: "outcome", header: "Outcome", value: (row) => row.outcome, show: (row) => row.outcome },
];

interface ItemFields extends RecordRow {
  readonly description: string | null;
}

export const itemColumns: readonly FieldColumn<ItemFields>[] = [
  nameColumn("Item", "description"),
  {
    field: "kind",
    header: "Kind",
    value: (row) => row.kind,
    show: (row, codes) => row.kind && codes.label("itemKind", row.kind),
    text: (row, codes) => row.kind && codes.label("itemKind", row.kind),
  },
];

interface ContactFields extends RecordRow {
  readonly startedAt: string | null;
  readonly durationSeconds: number | null;
  readonly from: NamedRecord | null;
  readonly to: NamedRecord | null;
}

export const contactColumns: readonly FieldColumn<ContactFields>[] = [
  nameColumn("Contact", "startedAt"),
  {
    field: "startedAt",
    header: "When",
    value: (row) => row.startedAt,
    show: (row) => row.startedAt && <span className="nowrap">{formatMoment(row.startedAt)}</span>,
    text: (row) => row.startedAt && formatMoment(row.startedAt),
  },
  {
    field: "from",
    header: "From number",
    value: (row) => row.from,
    show: (row) =>
      row.from && (
        <span className="nowrap">
          <RecordLink record={row.from} />
        </span>
      ),
  },
  {
    field: "to",
    header: "To number",
    value: (row) => row.to,
    show: (row) =>
      row.to && (
        <span className="nowrap">
          <RecordLink record={row.to} />
        </span>
      ),
  },
  {
    field: "durationSeconds",
    header: "Length",
    value: (row) => row.durationSeconds,
    show: (row) => row.durationSeconds !== null && formatDuration(row.durationSeconds),
    text: (row) => (row.durationSeconds === null ? null : formatDuration(row.durationSeconds)),
    numeric: true,
  },
];
