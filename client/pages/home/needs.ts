import { daysBetween, formatDate, formatPartialDate } from "../../lib/dates.ts";
import { type NamedRecord, wordsOfType } from "../../lib/records.ts";
import { countOf } from "../../lib/words.ts";

type NeededRecord = NamedRecord & { readonly marking: string | null };

interface Counted<Row> {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
}

interface OpenAnnotation {
  readonly kind: string | null;
  readonly text: string | null;
  readonly recordedAt: string | null;
  readonly owner: { readonly name: string | null } | null;
}

type Reviewed = NeededRecord & { readonly reviewOn: string | null };
type Raw = NeededRecord & { readonly recordedAt: string | null };
type Asked = NeededRecord & { readonly annotations: Counted<OpenAnnotation> | null };

type Lists<Row> = readonly (Counted<Row> | null | undefined)[];

/** What waits for somebody of the viewer's partner, as the server counted it. */
export interface NeedLists {
  readonly reviews: Lists<Reviewed>;
  readonly reports: Lists<Raw>;
  readonly questions: Lists<Asked>;
}

/** One thing that waits: which record, why, and since or until when. */
export interface Need {
  readonly record: NeededRecord;
  readonly tag: "Review" | "Report" | "Question" | "Proposal" | "Action asked";
  /** What is asked, in the partner's own words where there are any. */
  readonly words: string;
  readonly when: string;
  readonly isOverdue: boolean;
}

const tagOfKind: Readonly<Record<string, Need["tag"]>> = {
  PROPOSAL: "Proposal",
  ACTION_ASKED: "Action asked",
};

const rowsOf = <Row>(lists: Lists<Row>): readonly Row[] =>
  lists.flatMap((list) => list?.nodes ?? []);

/** How many things wait in all, shown or not. */
export function countNeeds({ reviews, reports, questions }: NeedLists): number {
  return [...reviews, ...reports, ...questions].reduce(
    (sum, list) => sum + (list?.totalCount ?? 0),
    0,
  );
}

/** What waits, in the order in which to look at it: what is overdue, what others ask, what was handed in, what is due soon. */
export function needsOf(
  { reviews, reports, questions }: NeedLists,
  today: string,
): readonly Need[] {
  const reviewed = rowsOf(reviews)
    .filter(
      (record): record is Reviewed & { readonly reviewOn: string } => record.reviewOn !== null,
    )
    .toSorted((one, other) => one.reviewOn.localeCompare(other.reviewOn))
    .map((record) => reviewNeed(record, today));
  return [
    ...reviewed.filter((need) => need.isOverdue),
    ...rowsOf(questions).map(questionNeed),
    ...rowsOf(reports).map(reportNeed),
    ...reviewed.filter((need) => !need.isOverdue),
  ];
}

function reviewNeed(record: Reviewed & { readonly reviewOn: string }, today: string): Need {
  const left = daysBetween(today, record.reviewOn);
  return {
    record,
    tag: "Review",
    words: `${wordsOfType(record.__typename).singular}, to be reviewed by ${formatPartialDate(record.reviewOn)}`,
    when:
      left < 0
        ? `Overdue ${countOf(-left, "day")}`
        : left === 0
          ? "Due today"
          : `Due ${formatPartialDate(record.reviewOn)}`,
    isOverdue: left < 0,
  };
}

function questionNeed(record: Asked): Need {
  const annotation = record.annotations?.nodes[0];
  const kind = annotation?.kind ?? "QUESTION";
  return {
    record,
    tag: tagOfKind[kind] ?? "Question",
    words: [annotation?.owner?.name, annotation?.text ? `“${annotation.text}”` : null]
      .filter(Boolean)
      .join(": "),
    when: annotation?.recordedAt ? `Asked ${formatDate(annotation.recordedAt)}` : "Open",
    isOverdue: false,
  };
}

function reportNeed(record: Raw): Need {
  return {
    record,
    tag: "Report",
    words: "As it was handed in, to be graded and sanitised",
    when: record.recordedAt ? `Handed in ${formatDate(record.recordedAt)}` : "Handed in",
    isOverdue: false,
  };
}
