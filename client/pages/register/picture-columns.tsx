import type { NamedRecord } from "../../lib/records.ts";
import { RecordLink } from "../../ui/RecordLink.tsx";
import { RiskTag } from "../../ui/RiskTag.tsx";
import { ThemeChip } from "../../ui/ThemeChip.tsx";
import { nameColumn } from "./columns.tsx";
import type { FieldColumn, RecordRow } from "./register-types.ts";
import {
  bandColumn,
  type Banded,
  codeColumn,
  dateColumn,
  gradeColumn,
  type Graded,
  momentColumn,
  recordColumn,
  reviewColumn,
  type Reviewed,
} from "./column-kinds.tsx";

interface ThreatFields extends Reviewed, Banded {
  readonly kind: string | null;
  readonly theme: string | null;
  readonly status: string | null;
  readonly riskScore: number | null;
  readonly assessedOn: string | null;
  readonly leadOfficer: string | null;
}

const themeColumn: FieldColumn<ThreatFields> = {
  field: "theme",
  header: "Theme",
  value: (row) => row.theme,
  show: (row, codes) =>
    row.theme && <ThemeChip code={row.theme} name={codes.label("theme", row.theme)} />,
  text: (row, codes) => row.theme && codes.label("theme", row.theme),
};

const leadColumn: FieldColumn<RecordRow & { readonly leadOfficer: string | null }> = {
  field: "leadOfficer",
  header: "Lead",
  value: (row) => row.leadOfficer,
  show: (row) => row.leadOfficer,
  optional: true,
};

const threatFacts: readonly FieldColumn<ThreatFields>[] = [
  themeColumn,
  bandColumn,
  {
    field: "riskScore",
    header: "Score",
    value: (row) => row.riskScore,
    show: (row) => row.riskScore,
    numeric: true,
    optional: true,
  },
  codeColumn("status", "Status", "threatStatus"),
  reviewColumn,
  { ...dateColumn("assessedOn", "Assessed"), optional: true },
  leadColumn,
];

export const threatColumns: readonly FieldColumn<ThreatFields>[] = [
  nameColumn("Threat", "name"),
  codeColumn("kind", "Kind", "threatKind"),
  ...threatFacts,
];

export const individualColumns: readonly FieldColumn<
  ThreatFields & { readonly subject: NamedRecord | null }
>[] = [
  nameColumn("Priority individual", "name"),
  recordColumn("subject", "Person"),
  ...threatFacts,
];

interface OcgFields extends Reviewed {
  readonly status: string | null;
  readonly ownerLevel: string | null;
  readonly bandCode: string | null;
  readonly nominatedOn: string | null;
  readonly leadOfficer: string | null;
}

export const ocgColumns: readonly FieldColumn<OcgFields>[] = [
  nameColumn("Group", "name"),
  codeColumn("status", "Status", "ocgStatus"),
  {
    field: "bandCode",
    header: "Tier",
    value: (row) => row.bandCode,
    show: (row) => row.bandCode && <span className="mono">{row.bandCode}</span>,
  },
  codeColumn("ownerLevel", "Managed by", "ocgOwnerLevel"),
  reviewColumn,
  { ...dateColumn("nominatedOn", "Nominated"), optional: true },
  leadColumn,
];

interface VulnerabilityFields extends Reviewed, Banded {
  readonly kind: string | null;
  readonly status: string | null;
  readonly safeguardingLead: string | null;
}

export const vulnerabilityColumns: readonly FieldColumn<VulnerabilityFields>[] = [
  nameColumn("Vulnerability", "name"),
  codeColumn("kind", "Kind", "vulnerabilityKind"),
  bandColumn,
  codeColumn("status", "Status", "threatStatus"),
  {
    field: "safeguardingLead",
    header: "Safeguarding",
    value: (row) => row.safeguardingLead,
    show: (row) => row.safeguardingLead,
  },
  reviewColumn,
];

interface CountyLineFields extends RecordRow {
  readonly lineType: string | null;
  readonly status: string | null;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly exportingArea: string | null;
  readonly importingAreas: readonly string[] | null;
  readonly ocg: NamedRecord | null;
}

export const countyLineColumns: readonly FieldColumn<CountyLineFields>[] = [
  nameColumn("Line", "brand"),
  codeColumn("status", "Status", "countyLineStatus"),
  {
    field: "exportingArea",
    header: "Out of",
    value: (row) => row.exportingArea,
    show: (row) => row.exportingArea,
  },
  {
    field: "importingAreas",
    header: "Into",
    value: (row) => row.importingAreas,
    show: (row) => row.importingAreas?.join(", "),
  },
  recordColumn("ocg", "Run by"),
  dateColumn("lastSeen", "Last seen"),
  { ...dateColumn("firstSeen", "First seen"), optional: true },
  { ...codeColumn("lineType", "Type", "countyLineType"), optional: true },
];

interface ReportFields extends Graded {
  readonly state: string | null;
  readonly reportedOn: string | null;
  readonly priority: string | null;
  readonly legacyGrade: string | null;
  readonly version: number | null;
}

export const reportColumns: readonly FieldColumn<ReportFields>[] = [
  nameColumn("Report", "heading"),
  dateColumn("reportedOn", "Reported"),
  gradeColumn,
  codeColumn("state", "State", "sanitisationState"),
  codeColumn("priority", "Priority", "reportPriority"),
];

interface MissingFields extends RecordRow {
  readonly status: string | null;
  readonly risk: string | null;
  readonly missingSince: string | null;
  readonly foundAt: string | null;
  readonly person: NamedRecord | null;
}

export const missingColumns: readonly FieldColumn<MissingFields>[] = [
  {
    field: "person",
    header: "Person",
    value: (row) => row.person ?? row.reference,
    show: (row) => <RecordLink record={row.person ?? row} row />,
  },
  codeColumn("status", "Status", "missingStatus"),
  {
    field: "risk",
    header: "Risk",
    value: (row) => row.risk,
    show: (row, codes) =>
      row.risk && <RiskTag band={row.risk} words={codes.label("missingRisk", row.risk)} />,
    text: (row, codes) => row.risk && codes.label("missingRisk", row.risk),
  },
  momentColumn("missingSince", "Missing since"),
  momentColumn("foundAt", "Found"),
  {
    field: "reference",
    header: "Episode",
    value: (row) => row.reference,
    show: (row) => <RecordLink record={{ ...row, title: null }} />,
  },
];
