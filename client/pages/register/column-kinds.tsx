import { formatDate, formatMoment, formatPartialDate } from "../../lib/dates.ts";
import type { NamedRecord } from "../../lib/records.ts";
import type { CodeListName } from "../../lib/use-codes.ts";
import { GradeBadge } from "../../ui/GradeBadge.tsx";
import { LegacyGrade } from "../../ui/LegacyGrade.tsx";
import { RecordLink } from "../../ui/RecordLink.tsx";
import { ReviewDue } from "../../ui/ReviewDue.tsx";
import { RiskTag } from "../../ui/RiskTag.tsx";
import type { FieldColumn, RecordRow } from "./register-types.ts";

/** A column whose value is a code of a list, shown as its words. */
export function codeColumn<Field extends string>(
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

/** A column of days, as precise as they are shown. */
export function dateColumn<Field extends string>(
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

/** A column of moments, shown as their day. */
export const momentColumn = <Field extends string>(
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

/** A column of records, each a link. */
export function recordColumn<Field extends string>(
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

export interface Reviewed extends RecordRow {
  readonly reviewOn: string | null;
}

/** When it is to be reviewed; what is overdue says so. */
export const reviewColumn: FieldColumn<Reviewed> = {
  field: "reviewOn",
  header: "Review",
  value: (row) => row.reviewOn,
  show: (row) => row.reviewOn && <ReviewDue day={row.reviewOn} />,
};

export interface Banded extends RecordRow {
  readonly riskBand: string | null;
}

/** How high the risk is. */
export const bandColumn: FieldColumn<Banded> = {
  field: "riskBand",
  header: "Risk",
  value: (row) => row.riskBand,
  show: (row, codes) =>
    row.riskBand && <RiskTag band={row.riskBand} words={codes.label("riskBand", row.riskBand)} />,
  text: (row, codes) => row.riskBand && codes.label("riskBand", row.riskBand),
};

export interface Graded extends RecordRow {
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
