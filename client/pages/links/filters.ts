import { isWithheld } from "../../lib/access.ts";
import { isWeak } from "../../lib/grading.ts";
import { readRecordType, type RecordTypeName } from "../../lib/records.ts";
import type { NetworkRecord, Tie } from "./network.ts";
import { accessToKind, accessToPeriod, isGradeWithheld } from "./tie-access.ts";

export type GradeFilter = "all" | "graded" | "strong";

/** What of the records and ties that were read the chart leaves out. */
export interface Filters {
  readonly withoutTypes: ReadonlySet<RecordTypeName>;
  readonly withoutKinds: ReadonlySet<string>;
  readonly grade: GradeFilter;
  /** Partial dates: "2026", "2026-11" or "2026-11-24"; empty where the range is open. */
  readonly since: string;
  readonly until: string;
}

type Parameters = Readonly<Record<string, string | undefined>>;

const isDate = (text: string | undefined): text is string =>
  /^\d{4}(-\d{2}){0,2}$/.test(text ?? "");

const words = (text: string | undefined): readonly string[] =>
  (text ?? "").split(",").filter((word) => word !== "");

/** Reads the filters of an address; what cannot be read is left out. */
export function readFilters(search: Parameters): Filters {
  const { withoutTypes, withoutKinds, grade, since, until } = search;
  return {
    withoutTypes: new Set(words(withoutTypes).flatMap((word) => readRecordType(word) ?? [])),
    withoutKinds: new Set(words(withoutKinds)),
    grade: grade === "graded" || grade === "strong" ? grade : "all",
    since: isDate(since) ? since : "",
    until: isDate(until) ? until : "",
  };
}

const listed = (values: ReadonlySet<string>): string | undefined =>
  values.size === 0 ? undefined : [...values].toSorted().join(",");

/** The filters as an address carries them. */
export function writeFilters(filters: Filters): Parameters {
  return {
    withoutTypes: listed(filters.withoutTypes),
    withoutKinds: listed(filters.withoutKinds),
    grade: filters.grade === "all" ? undefined : filters.grade,
    since: filters.since || undefined,
    until: filters.until || undefined,
  };
}

/** How many filters are set. */
export function countFilters(filters: Filters): number {
  const { withoutTypes, withoutKinds, grade, since, until } = filters;
  return (
    withoutTypes.size +
    withoutKinds.size +
    (grade === "all" ? 0 : 1) +
    (since === "" && until === "" ? 0 : 1)
  );
}

/** The kind that a tie is filtered by: that of a link, or that it is a membership or a contact. */
export function kindOfTie(tie: Pick<Tie, "type" | "code" | "access">): string {
  if (tie.type !== "Link") return tie.type.toUpperCase();
  return tie.code ?? (isWithheld(accessToKind(tie)) ? "WITHHELD" : "LINK");
}

function passesGrade(tie: Tie, grade: GradeFilter): boolean {
  const { type, assessment } = tie;
  // A call that was billed is a record of fact: it carries no grade. A withheld one may be any.
  if (grade === "all" || type === "Contact" || isGradeWithheld(tie)) return true;
  return grade === "graded" ? assessment !== null : !isWeak(assessment);
}

/** Whether a tie may have held on a day of the range; one without a date may not, one whose dates are withheld may. */
function passesDates(tie: Tie, filters: Filters): boolean {
  const { since, until } = tie;
  if (filters.since === "" && filters.until === "") return true;
  if (since === null && until === null) return isWithheld(accessToPeriod(tie));
  const begun = since === null || filters.until === "" || firstDay(since) <= lastDay(filters.until);
  const lasted =
    until === null || filters.since === "" || lastDay(until) >= firstDay(filters.since);
  return begun && lasted;
}

// Compared as text, so that every month may end on the 31st.
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
const lastDay = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;

/** Whether the filters leave a record on the chart. */
export function passesRecord({ type }: NetworkRecord, { withoutTypes }: Filters): boolean {
  return !withoutTypes.has(type);
}

/** Whether the filters leave a tie on the chart. */
export function passesTie(tie: Tie, filters: Filters): boolean {
  return (
    !filters.withoutKinds.has(kindOfTie(tie)) &&
    passesGrade(tie, filters.grade) &&
    passesDates(tie, filters)
  );
}

/** Whether a filter is set that leaves ties out. */
export function filtersTies({ withoutKinds, grade, since, until }: Filters): boolean {
  return withoutKinds.size > 0 || grade !== "all" || since !== "" || until !== "";
}
