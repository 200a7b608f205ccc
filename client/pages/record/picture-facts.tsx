import { formatMoment, formatPartialDate } from "../../lib/dates.ts";
import { pillars } from "../../lib/pillars.ts";
import { humanise } from "../../lib/words.ts";
import type { CodeWords } from "../../lib/use-codes.ts";
import { PillarTag } from "../../ui/PillarTag.tsx";
import { RecordLink } from "../../ui/RecordLink.tsx";
import { ReviewDue } from "../../ui/ReviewDue.tsx";
import { RiskTag } from "../../ui/RiskTag.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { ThemeChip } from "../../ui/ThemeChip.tsx";
import { gradeColumn } from "../register/column-kinds.tsx";
import { coded, type FactOfRecord, listed, mono, referred, text, written } from "./facts.tsx";
import type { ShownRecord } from "./shown-record.ts";

type Of<Name extends ShownRecord["__typename"]> = Extract<
  ShownRecord,
  { readonly __typename: Name }
>;

type PictureRecord = Of<
  | "Ocg"
  | "Vulnerability"
  | "CountyLine"
  | "Threat"
  | "Report"
  | "Paragraph"
  | "MissingEpisode"
  | "Membership"
  | "Annotation"
>;

const review = (day: string | null): FactOfRecord =>
  written("reviewOn", "Next review", day, (value) => <ReviewDue day={value} />);

const risk = (
  field: string,
  code: string | null,
  list: "riskBand" | "missingRisk",
  codes: CodeWords,
) =>
  written(field, "Risk", code, (band) => <RiskTag band={band} words={codes.label(list, band)} />);

function grade(record: Of<"Report" | "Paragraph" | "Membership">, codes: CodeWords): FactOfRecord {
  return {
    field: gradeColumn.field,
    label: "Grade",
    value: gradeColumn.value(record),
    shown: gradeColumn.show(record, codes),
  };
}

function ocgFacts(record: Of<"Ocg">, codes: CodeWords): readonly FactOfRecord[] {
  return [
    coded("status", "Status", record.status, codes, "ocgStatus"),
    coded("ownerLevel", "Managed by", record.ownerLevel, codes, "ocgOwnerLevel"),
    written("bandCode", "Tier", record.bandCode, (code) => (
      <>
        <span className="mono">{code}</span>
        {record.bandScheme && <span className="muted"> {record.bandScheme}</span>}
      </>
    )),
    listed("criteria", "Criteria met", record.criteria, (code) =>
      codes.label("ocgCriterion", code),
    ),
    text("summary", "Summary", record.summary),
    written("nominatedOn", "Nominated", record.nominatedOn, formatPartialDate),
    review(record.reviewOn),
    text("leadOfficer", "Lead officer", record.leadOfficer),
    text("seniorOfficer", "Senior officer", record.seniorOfficer),
  ];
}

function threatFacts(record: Of<"Threat">, codes: CodeWords): readonly FactOfRecord[] {
  return [
    coded("kind", "Kind", record.kind, codes, "threatKind"),
    referred("subject", "About", record.subject),
    written("theme", "Theme", record.theme, (code) => (
      <ThemeChip code={code} name={codes.label("theme", code)} />
    )),
    coded("status", "Status", record.status, codes, "threatStatus"),
    risk("riskBand", record.riskBand, "riskBand", codes),
    mono("riskScore", "Score", record.riskScore),
    written("assessedOn", "Assessed", record.assessedOn, formatPartialDate),
    review(record.reviewOn),
    text("summary", "Summary", record.summary),
    text("leadOfficer", "Lead officer", record.leadOfficer),
    ...pillars.map((pillar): FactOfRecord => {
      const field = pillar.toLowerCase() as "pursue" | "prevent" | "protect" | "prepare";
      return written(field, codes.label("fourP", pillar), record[field], (code) => (
        <>
          <PillarTag pillar={pillar} words={codes.label("fourP", pillar)} />{" "}
          {codes.word("planCoverage", code)}
        </>
      ));
    }),
  ];
}

function lineFacts(record: Of<"CountyLine">, codes: CodeWords): readonly FactOfRecord[] {
  return [
    coded("status", "Status", record.status, codes, "countyLineStatus"),
    coded("lineType", "Type", record.lineType, codes, "countyLineType"),
    referred("ocg", "Run by", record.ocg),
    referred("lineHolder", "Held by", record.lineHolder),
    text("exportingArea", "Out of", record.exportingArea),
    listed("importingAreas", "Into", record.importingAreas, (area) => area),
    listed("commodities", "Sells", record.commodities, (code) => codes.label("commodity", code)),
    written("firstSeen", "First seen", record.firstSeen, formatPartialDate),
    written("lastSeen", "Last seen", record.lastSeen, formatPartialDate),
  ];
}

function vulnerabilityFacts(
  record: Of<"Vulnerability">,
  codes: CodeWords,
): readonly FactOfRecord[] {
  return [
    coded("kind", "Kind", record.kind, codes, "vulnerabilityKind"),
    coded("status", "Status", record.status, codes, "threatStatus"),
    risk("riskBand", record.riskBand, "riskBand", codes),
    text("description", "Description", record.description),
    text("safeguardingLead", "Safeguarding", record.safeguardingLead),
    review(record.reviewOn),
  ];
}

function reportFacts(record: Of<"Report">, codes: CodeWords): readonly FactOfRecord[] {
  const later = record.supersededBy?.nodes ?? [];
  return [
    written("reportedOn", "Reported", record.reportedOn, formatPartialDate),
    grade(record, codes),
    text("handlingInstructions", "To be observed", record.handlingInstructions),
    written("happenedOn", "Happened", record.happenedOn, formatPartialDate),
    text("whereabouts", "Where", record.whereabouts),
    written("intakeState", "Intake", record.intakeState, humanise),
    coded("state", "State", record.state, codes, "sanitisationState"),
    coded("priority", "Priority", record.priority, codes, "reportPriority"),
    mono("version", "Version", record.version),
    referred("supersedes", "Supersedes", record.supersedes),
    {
      field: "supersededBy",
      label: "Superseded by",
      value: later.length === 0 ? null : later,
      shown: later.map((one) => <RecordLink key={one.id} record={one} />),
    },
  ];
}

function episodeFacts(record: Of<"MissingEpisode">, codes: CodeWords): readonly FactOfRecord[] {
  return [
    referred("person", "Person", record.person),
    coded("status", "Status", record.status, codes, "missingStatus"),
    risk("risk", record.risk, "missingRisk", codes),
    coded("regradedFrom", "Risk before", record.regradedFrom, codes, "missingRisk"),
    written("regradedAt", "Graded anew", record.regradedAt, formatMoment),
    written("missingSince", "Missing since", record.missingSince, formatMoment),
    written("foundAt", "Found", record.foundAt, formatMoment),
    written("reviewedAt", "Reviewed", record.reviewedAt, formatMoment),
    text("circumstances", "Circumstances", record.circumstances),
    listed("exploitation", "Exploitation feared", record.exploitation, (code) =>
      codes.label("exploitationType", code),
    ),
  ];
}

function membershipFacts(record: Of<"Membership">, codes: CodeWords): readonly FactOfRecord[] {
  return [
    referred("person", "Person", record.person),
    referred("ocg", "Group", record.ocg),
    written("role", "Role", record.role, (code) => (
      <>
        {codes.label("ocgRole", code)}{" "}
        {record.countsAsMember === false && <Tag>Not counted as a member</Tag>}
      </>
    )),
    written("validFrom", "From", record.validFrom, formatPartialDate),
    written("validTo", "Until", record.validTo, formatPartialDate),
    grade(record, codes),
    text("note", "Note", record.note),
  ];
}

/** The facts of a record of the threat picture, in the order they are read. */
export function pictureFactsOf(record: PictureRecord, codes: CodeWords): readonly FactOfRecord[] {
  switch (record.__typename) {
    case "Ocg":
      return ocgFacts(record, codes);
    case "Threat":
      return threatFacts(record, codes);
    case "CountyLine":
      return lineFacts(record, codes);
    case "Vulnerability":
      return vulnerabilityFacts(record, codes);
    case "Report":
      return reportFacts(record, codes);
    case "MissingEpisode":
      return episodeFacts(record, codes);
    case "Membership":
      return membershipFacts(record, codes);
    case "Paragraph":
      return [
        referred("report", "Report", record.report),
        coded("statementType", "Statement", record.statementType, codes, "statementType"),
        grade(record, codes),
        text("text", "Text", record.text),
      ];
    case "Annotation":
      return [
        coded("kind", "Kind", record.kind, codes, "annotationKind"),
        referred("subject", "About", record.subject),
        written("aboutField", "Field", record.aboutField, humanise),
        text("quote", "Quoted", record.quote),
        text("text", "Text", record.text),
        coded("state", "State", record.state, codes, "annotationState"),
      ];
  }
}
