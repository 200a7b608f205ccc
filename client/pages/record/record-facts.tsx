import { type FactOfRecord, mono, text, written } from "./facts.tsx";
import { pictureFactsOf } from "./picture-facts.tsx";
import type { ShownRecord } from "./shown-record.ts";
import { formatMoment, formatDuration, formatPartialDate } from "../../lib/dates.ts";
import type { CodeWords } from "../../lib/use-codes.ts";
import { RecordLink } from "../../ui/RecordLink.tsx";
import { sexWords } from "../register/columns.tsx";

/** What every record carries about itself; a page shows it about the facts. */
export const factsOfEvery = (record: ShownRecord, codes: CodeWords): readonly FactOfRecord[] => [
  mono("reference", "Reference", record.reference),
  written("recordedAt", "Recorded", record.recordedAt, formatMoment),
  written("marking", "Marking", record.marking, (code) => codes.label("marking", code)),
  text("handling", "Handling", record.handling),
  text("provenance", "Source", record.provenance),
];

/** The facts of a record in the order they are read, for every type. */
export function factsOf(record: ShownRecord, codes: CodeWords): readonly FactOfRecord[] {
  switch (record.__typename) {
    case "Person":
      return [
        text("familyName", "Family name", record.familyName),
        text("givenName", "Given name", record.givenName),
        written("dateOfBirth", "Born", record.dateOfBirth, formatPartialDate),
        text("age", "Age", record.age),
        written("sex", "Sex", record.sex, sexWords),
        {
          field: "subjectCategory",
          label: "Category",
          value: record.subjectCategory,
          shown: [record.subjectCategory ?? []]
            .flat()
            .map((code) => codes.label("subjectCategory", code))
            .join(", "),
        },
        mono("nhsNumber", "NHS number", record.nhsNumber),
        text("note", "Note", record.note),
      ];
    case "Identifier":
      return [
        written("kind", "Kind", record.kind, (code) => codes.label("identifierKind", code)),
        mono("value", "As written", record.value),
        mono("normalised", "Normalised", record.normalised),
        text("detail", "Detail", record.detail),
      ];
    case "Place":
      return [
        text("address", "Address", record.address),
        mono("postcode", "Postcode", record.postcode),
        mono("latitude", "Latitude", record.latitude),
        mono("longitude", "Longitude", record.longitude),
      ];
    case "Event":
      return [
        written("kind", "Kind", record.kind, (code) => codes.label("eventKind", code)),
        written("category", "Type", record.category, (code) => codes.label("eventCategory", code)),
        written("occurredOn", "Date", record.occurredOn, formatPartialDate),
        {
          field: "place",
          label: "Place",
          value: record.place,
          shown: record.place && <RecordLink record={record.place} />,
        },
        text("outcome", "Outcome", record.outcome),
        text("charge", "Charge", record.charge),
        mono("investigatingOfficer", "Officer", record.investigatingOfficer),
        text("summary", "Summary", record.summary),
      ];
    case "Item":
      return [
        written("kind", "Kind", record.kind, (code) => codes.label("itemKind", code)),
        text("description", "Description", record.description),
      ];
    case "Contact":
      return [
        written("kind", "Kind", record.kind, (code) => codes.label("contactKind", code)),
        written("startedAt", "When", record.startedAt, formatMoment),
        {
          field: "durationSeconds",
          label: "Length",
          value: record.durationSeconds,
          shown: record.durationSeconds === null ? null : formatDuration(record.durationSeconds),
        },
        {
          field: "from",
          label: "From",
          value: record.from,
          shown: record.from && <RecordLink record={record.from} />,
        },
        {
          field: "to",
          label: "To",
          value: record.to,
          shown: record.to && <RecordLink record={record.to} />,
        },
      ];
    case "Ocg":
    case "Vulnerability":
    case "CountyLine":
    case "Threat":
    case "Report":
    case "Paragraph":
    case "MissingEpisode":
    case "Membership":
    case "Annotation":
      return pictureFactsOf(record, codes);
    case "Link":
      return [
        written("kind", "Kind", record.kind, (code) => codes.label("linkKind", code)),
        {
          field: "from",
          label: "From",
          value: record.from,
          shown: record.from && <RecordLink record={record.from} />,
        },
        {
          field: "to",
          label: "To",
          value: record.to,
          shown: record.to && <RecordLink record={record.to} />,
        },
        written("validFrom", "Since", record.validFrom, formatPartialDate),
        written("validTo", "Until", record.validTo, formatPartialDate),
        text("note", "Note", record.note),
      ];
  }
}
