/** How the stories write a report: heading, text and grade, and what it mentions. */
import type { Access, Book, Entry, Origin, Statement } from "./book.js";

/** What a report of a story says. */
export interface StoryReport {
  readonly heading: string;
  readonly on: string;
  readonly grade: Statement["grade"];
  readonly state: "RAW" | "SANITISED" | "RELEASED";
  readonly told: string;
  readonly assessed?: string;
  readonly mentions: readonly Entry[];
}

/** Writes a report with its paragraphs and what it mentions. */
export function writeReport(book: Book, said: StoryReport, access: Access, origin: Origin): Entry {
  const grade = {
    source_evaluation: said.grade.slice(0, 1),
    intelligence_assessment: said.grade.slice(1),
  };
  const report = book.report(
    {
      heading: said.heading,
      state: said.state,
      reported_on: said.on,
      priority: "HIGH",
      ...grade,
      grading_scheme: "3X5X2",
      legacy_grade: null,
      version: 1,
      supersedes_id: null,
    },
    access,
    origin,
  );
  const told = { position: 10, text: said.told, statement_type: "FACT", ...grade };
  book.paragraph(report, told, access, origin);
  if (said.assessed !== undefined) {
    const assessed = { position: 20, text: said.assessed, statement_type: "ASSESSMENT", ...grade };
    book.paragraph(report, assessed, access, origin);
  }
  for (const mentioned of said.mentions) {
    book.link(report, mentioned, { kind: "MENTIONS", grade: said.grade }, access, origin);
  }
  return report;
}

/** What an annotation of a story says. */
export interface StoryRemark {
  readonly kind: "NOTE" | "OPINION" | "QUESTION" | "ACTION_ASKED";
  readonly state: "OPEN" | "ANSWERED" | "RESOLVED";
  readonly text: string;
  readonly answers?: Entry;
}

/** Writes an annotation on a record as a whole. */
export const writeRemark = (
  book: Book,
  subject: Entry,
  { kind, state, text, answers }: StoryRemark,
  access: Access,
  origin: Origin,
): Entry =>
  book.annotation(
    { subject, paragraph: null },
    {
      kind,
      state,
      about_field: null,
      about_group: "record",
      quote: null,
      quote_prefix: null,
      quote_suffix: null,
      text,
      statement_type: kind === "OPINION" ? "OPINION" : null,
      agreement: kind === "OPINION" ? "AGREE" : null,
      parent_id: answers?.id ?? null,
    },
    access,
    origin,
  );
