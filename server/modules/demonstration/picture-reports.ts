/** A year of reports: graded, in one or two paragraphs, with what they mention. */
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import type { sanitisationState } from "../../../schema/code-lists/sanitisation-state.js";
import type { ParagraphColumns, ReportColumns } from "../../database/demonstration-threat-rows.js";
import type { Access, Book, Entry, Origin } from "./book.js";
import { accessBetween, inventGrade, inventOrigin } from "./crowd-access.js";
import { districts, type DistrictCode } from "./districts.js";
import { daysBefore } from "./moments.js";
import { inventPictureAccess } from "./picture-access.js";
import type { Random } from "./random.js";
import { inventReport, type ToldReport } from "./report-words.js";

type State = CodeOf<typeof sanitisationState>;

/** What is still raw could give its source away, and is held closer. */
const restrictions: Readonly<Record<State, Pick<Access, "marking" | "handling">>> = {
  RAW: { marking: 2, handling: "C" },
  IN_SANITISATION: { marking: 2, handling: "C" },
  SANITISED: { marking: 2, handling: "P" },
  RELEASED: { marking: 1, handling: "P" },
};

/** A report as it stands in the book, for a version that supersedes it. */
interface Written {
  readonly entry: Entry;
  readonly day: number;
  readonly told: ToldReport;
  readonly columns: ReportColumns;
}

/** Less is handed in at weekends, and more of late than a year ago. */
function inventDay(random: Random): number {
  const day = Math.min(random.between(1, 363), random.between(1, 440));
  const weekday = new Date(`${daysBefore(day)}T00:00:00Z`).getUTCDay();
  return (weekday === 0 || weekday === 6) && random.chance(0.6) ? inventDay(random) : day;
}

function inventGrading(
  random: Random,
): Omit<
  ReportColumns,
  "heading" | "state" | "reported_on" | "priority" | "version" | "supersedes_id"
> {
  if (random.chance(0.05)) {
    const legacy = `${random.pick([..."ABCDE"])}${random.between(1, 5)}${random.between(1, 5)}`;
    return {
      grading_scheme: "5X5X5",
      legacy_grade: legacy,
      source_evaluation: null,
      intelligence_assessment: null,
    };
  }
  const grade = inventGrade(random);
  return {
    grading_scheme: "3X5X2",
    legacy_grade: null,
    source_evaluation: grade.slice(0, 1),
    intelligence_assessment: grade.slice(1),
  };
}

function addParagraphs(
  book: Book,
  random: Random,
  { entry, told, columns }: Written,
  origin: Origin,
): void {
  const { source_evaluation, intelligence_assessment } = columns;
  const grade = { source_evaluation, intelligence_assessment };
  const first: Omit<ParagraphColumns, "report_id"> = {
    position: random.between(1, 40),
    text: told.telling,
    statement_type: random.pickWeighted([
      ["ALLEGATION", 60],
      ["FACT", 40],
    ]),
    ...grade,
  };
  book.paragraph(entry, first, entry.access, origin);
  if (random.chance(0.6)) return;
  const second = {
    position: first.position + random.between(1, 40),
    text: told.meaning,
    statement_type: random.chance(0.8) ? "ASSESSMENT" : "OPINION",
    ...grade,
  };
  // What the author makes of it is kept closer than what was told, now and then.
  const access: Access = random.chance(0.3)
    ? { ...entry.access, marking: 2, handling: "C" }
    : entry.access;
  book.paragraph(entry, second, access, origin);
}

function addMentions(
  book: Book,
  random: Random,
  report: Entry,
  mentionable: readonly Entry[],
  origin: Origin,
): void {
  const count = random.pickWeighted([
    [0, 15],
    [1, 40],
    [2, 30],
    [3, 15],
  ] as const);
  const mentioned = new Set(Array.from({ length: count }, () => random.pick(mentionable)));
  for (const each of mentioned) {
    const statement = { kind: "MENTIONS", grade: inventGrade(random) } as const;
    book.link(report, each, statement, accessBetween(report, each), origin);
  }
}

/** A version from which what could identify the source has been taken. */
function supersede(book: Book, random: Random, { entry, day, told, columns }: Written): Written {
  const released = random.chance(0.6);
  const later = Math.max(1, day - random.between(1, 6));
  const access: Access = { ...entry.access, ...restrictions[released ? "RELEASED" : "SANITISED"] };
  const sanitised: ReportColumns = {
    ...columns,
    state: released ? "RELEASED" : "SANITISED",
    reported_on: daysBefore(later),
    version: columns.version + 1,
    supersedes_id: entry.id,
  };
  const origin = inventOrigin(random, access.owner, daysBefore(later));
  const again = {
    entry: book.report(sanitised, access, origin),
    day: later,
    // Without who said it.
    told: { ...told, telling: `Reported: ${told.telling.slice(told.telling.indexOf(": ") + 2)}` },
    columns: sanitised,
  };
  addParagraphs(book, random, again, origin);
  return again;
}

function addReport(
  book: Book,
  random: Random,
  mentionable: ReadonlyMap<DistrictCode, readonly Entry[]>,
): Written {
  const state = random.pickWeighted<State>([
    ["RELEASED", 44],
    ["SANITISED", 24],
    ["RAW", 22],
    ["IN_SANITISATION", 10],
  ]);
  const access = inventPictureAccess(random, restrictions[state]);
  const day = inventDay(random);
  const told = inventReport(random.pick(access.themes), districts[access.district].name, random);
  const columns: ReportColumns = {
    heading: told.heading,
    state,
    reported_on: daysBefore(day),
    priority: random.pickWeighted([
      ["LOW", 30],
      ["MEDIUM", 50],
      ["HIGH", 20],
    ]),
    ...inventGrading(random),
    version: 1,
    supersedes_id: null,
  };
  const origin = inventOrigin(random, access.owner, daysBefore(day));
  const written = { entry: book.report(columns, access, origin), day, told, columns };
  addParagraphs(book, random, written, origin);
  addMentions(book, random, written.entry, mentionable.get(access.district) ?? [], origin);
  return written;
}

/** Puts so many reports into the book; some of them supersede others. */
export function addReports(
  book: Book,
  random: Random,
  mentionable: readonly Entry[],
  count: number,
): void {
  const byDistrict = Map.groupBy(mentionable, ({ access }) => access.district);
  const wanted = book.rows().reports.length + count;
  while (book.rows().reports.length < wanted) {
    const written = addReport(book, random, byDistrict);
    const isRaw = written.columns.state === "RAW";
    const isRoom = book.rows().reports.length < wanted;
    if (isRaw && isRoom && random.chance(0.5)) supersede(book, random, written);
  }
}
