import type { RecordInShortQuery } from "../../gql/operations.ts";
import { formatDuration, formatMoment, formatPartialDate } from "../../lib/dates.ts";
import type { CodeWords } from "../../lib/use-codes.ts";
import { ReviewDue } from "../../ui/ReviewDue.tsx";
import { RiskTag } from "../../ui/RiskTag.tsx";
import { coded, type FactOfRecord, mono, text, written } from "../record/facts.tsx";
import { sexWords } from "../register/columns.tsx";

export type RecordInShort = NonNullable<RecordInShortQuery["node"]>;

const risk = (band: string | null, codes: CodeWords): FactOfRecord =>
  written("riskBand", "Risk", band, (code) => (
    <RiskTag band={code} words={codes.label("riskBand", code)} />
  ));

const review = (day: string | null): FactOfRecord =>
  written("reviewOn", "Next review", day, (value) => <ReviewDue day={value} />);

/** The few facts of a record that tell it from others, beside a chart; its page has them all. */
export function shortFactsOf(record: RecordInShort, codes: CodeWords): readonly FactOfRecord[] {
  switch (record.__typename) {
    case "Person":
      return [
        written("dateOfBirth", "Born", record.dateOfBirth, formatPartialDate),
        text("age", "Age", record.age),
        written("sex", "Sex", record.sex, sexWords),
      ];
    case "Identifier":
      return [
        coded("kind", "Kind", record.kind, codes, "identifierKind"),
        mono("normalised", "Normalised", record.normalised),
        text("detail", "Detail", record.detail),
      ];
    case "Place":
      return [
        text("address", "Address", record.address),
        mono("postcode", "Postcode", record.postcode),
      ];
    case "Event":
      return [
        coded("kind", "Kind", record.kind, codes, "eventKind"),
        coded("category", "Type", record.category, codes, "eventCategory"),
        written("occurredOn", "Date", record.occurredOn, formatPartialDate),
        text("outcome", "Outcome", record.outcome),
      ];
    case "Item":
      return [
        coded("kind", "Kind", record.kind, codes, "itemKind"),
        text("description", "Description", record.description),
      ];
    case "Contact":
      return [
        coded("kind", "Kind", record.kind, codes, "contactKind"),
        written("startedAt", "When", record.startedAt, formatMoment),
        {
          field: "durationSeconds",
          label: "Length",
          value: record.durationSeconds,
          shown: record.durationSeconds === null ? null : formatDuration(record.durationSeconds),
        },
      ];
    case "Ocg":
      return [
        coded("status", "Status", record.status, codes, "ocgStatus"),
        coded("ownerLevel", "Managed by", record.ownerLevel, codes, "ocgOwnerLevel"),
        review(record.reviewOn),
      ];
    case "Vulnerability":
      return [
        coded("kind", "Kind", record.kind, codes, "vulnerabilityKind"),
        coded("status", "Status", record.status, codes, "threatStatus"),
        risk(record.riskBand, codes),
      ];
    case "CountyLine":
      return [
        coded("lineType", "Type", record.lineType, codes, "countyLineType"),
        coded("status", "Status", record.status, codes, "countyLineStatus"),
        written("firstSeen", "First seen", record.firstSeen, formatPartialDate),
        written("lastSeen", "Last seen", record.lastSeen, formatPartialDate),
      ];
    case "Threat":
      return [
        coded("kind", "Kind", record.kind, codes, "threatKind"),
        coded("status", "Status", record.status, codes, "threatStatus"),
        risk(record.riskBand, codes),
        review(record.reviewOn),
      ];
    case "Report":
      return [
        coded("state", "State", record.state, codes, "sanitisationState"),
        written("reportedOn", "Reported", record.reportedOn, formatPartialDate),
      ];
    default:
      return [];
  }
}
