import { formatDate, formatMoment, formatPartialDate } from "../../lib/dates.ts";
import type { NamedRecord } from "../../lib/records.ts";
import { GradeBadge } from "../../ui/GradeBadge.tsx";
import { LegacyGrade } from "../../ui/LegacyGrade.tsx";
import { RecordLink } from "../../ui/RecordLink.tsx";
import { ReviewDue } from "../../ui/ReviewDue.tsx";
import { RiskTag } from "../../ui/RiskTag.tsx";
import { ThemeChip } from "../../ui/ThemeChip.tsx";
import type { CodeListName } from "../../lib/use-codes.ts";
import { nameColumn } from "./columns.tsx";
import type { FieldColumn, RecordRow } from "./register-types.ts";

/** A column whose value is a code of a list, shown as its words. */
function codeColumn<Field extends string>(
  field: Field,
  header: string,
  list: CodeListName,
): FieldColumn<RecordRow & { readonly [Name in Field]: string | null }> {
  const text: FieldColumn<RecordRow & { readonly [Name in Field]: string | null }>["text"] = (
    row,
    codes,
  ) => {
    const code: string | null = row[field];
    return code === null ? null : codes.label(list, code);
  };
  return {
    field,
    header,
    value: (row) => row[field],
    show: (row, codes) => text(row, codes),
    text,
  };
}

function dateColumn<Field extends string>(
  field: Field,
  header: string,
): FieldColumn<RecordRow & { readonly [Name in Field]: string | null }> {
  return {
    field,
    header,
    value: (row) => row[field],
    show: (row) => {
      const day: string | null = row[field];
      return day !== null && <span className="nowrap">{formatPartialDate(day)}</span>;
    },
  };
}

const momentColumn = <Field extends string>(
  field: Field,
  header: string,
): FieldColumn<RecordRow & { readonly [Name in Field]: string | null }> => ({
  field,
  header,
  value: (row) => row[field],
  show: (row) => {
    const moment: string | null = row[field];
    return moment !== null && <span className="nowrap">{formatDate(moment)}</span>;
  },
  text: (row) => {
    const moment: string | null = row[field];
    return moment === null ? null : formatMoment(moment);
  },
});

function recordColumn<Field extends string>(
  field: Field,
  header: string,
): FieldColumn<RecordRow & { readonly [Name in Field]: NamedRecord | null }> {
  return {
    field,
    header,
    value: (row) => row[field],
    show: (row) => {
      const record: NamedRecord | null = row[field];
      return record !== null && <RecordLink record={record} />;
    },
  };
}

interface Reviewed extends RecordRow {
  readonly reviewOn: string | null;
}

const reviewColumn: FieldColumn<Reviewed> = {
  field: "reviewOn",
  header: "Review",
  value: (row) => row.reviewOn,
  show: (row) => row.reviewOn && <ReviewDue day={row.reviewOn} />,
};

interface Banded extends RecordRow {
  readonly riskBand: string | null;
}

const bandColumn: FieldColumn<Banded> = {
  field: "riskBand",
  header: "Risk",
  value: (row) => row.riskBand,
  show: (row, codes) =>
    row.riskBand && <RiskTag band={row.riskBand} words={codes.label("riskBand", row.riskBand)} />,
  text: (row, codes) => row.riskBand && codes.label("riskBand", row.riskBand),
};

interface Graded extends RecordRow {
  readonly sourceEvaluation: string | null;
  readonly intelligenceAssessment: string | null;
}

/** The 3x5x2 grade; a legacy grade stands as it was given, and is never converted. */
export const gradeColumn: FieldColumn<Graded & { readonly legacyGrade?: string | null }> = {
  field: "sourceEvaluation",
  header: "Grade",
  value: (row) => row.sourceEvaluation ?? row.legacyGrade,
  show: (row) =>
    row.legacyGrade ? (
      <LegacyGrade grade={row.legacyGrade} />
    ) : (
      <GradeBadge
        source={row.sourceEvaluation}
        assessment={row.intelligenceAssessment}
        handling={row.handling}
      />
    ),
  text: (row) =>
    row.legacyGrade
      ? `${row.legacyGrade} (5x5x5)`
      : [row.sourceEvaluation, row.intelligenceAssessment, row.handling].filter(Boolean).join(" "),
};

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

interface MembershipFields extends Graded {
  readonly role: string | null;
  readonly countsAsMember: boolean | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly ocg: NamedRecord | null;
  readonly person: NamedRecord | null;
}

const membershipFacts: readonly FieldColumn<MembershipFields>[] = [
  {
    field: "role",
    header: "Role",
    value: (row) => row.role,
    show: (row, codes) =>
      row.role && (
        <>
          {codes.label("ocgRole", row.role)}
          {row.countsAsMember === false && <span className="muted">, not counted</span>}
        </>
      ),
  },
  dateColumn("validFrom", "From"),
  dateColumn("validTo", "Until"),
  gradeColumn,
];

/** Members of a group, each named by the person. */
export const memberColumns: readonly FieldColumn<MembershipFields>[] = [
  {
    field: "person",
    header: "Member",
    value: (row) => row.person ?? row.reference,
    show: (row) => <RecordLink record={row.person ?? row} row />,
  },
  ...membershipFacts,
];

/** Groups that a person is said to belong to. */
export const groupMembershipColumns: readonly FieldColumn<MembershipFields>[] = [
  {
    field: "ocg",
    header: "Group",
    value: (row) => row.ocg ?? row.reference,
    show: (row) => <RecordLink record={row.ocg ?? row} row />,
  },
  ...membershipFacts,
];
