/** A year of intelligence reports, with what they mention. */
import type { Access, Book, Entry, Statement } from "./book.js";
import { accessBetween, inventGrade, inventOrigin } from "./crowd-access.js";
import { daysBefore, daysSince } from "./moments.js";
import type { PartnerKey } from "./partners.js";
import { pictureAccess } from "./picture-groups.js";
import {
  inventHeading,
  inventParagraph,
  themeWeights,
  type PictureTheme,
} from "./picture-words.js";
import type { Random } from "./random.js";

const reportOwners: readonly (readonly [PartnerKey, number])[] = [
  ["police", 70],
  ["neighbour", 8],
  ["oldham", 5],
  ["manchester", 5],
  ["probation", 4],
  ["housing", 2],
  ["wigan", 2],
  ["revenue", 2],
  ["fire", 1],
  ["charity", 1],
  ["transport", 4],
  ["rocu", 3],
  ["gangmasters", 3],
  ["prisons", 2],
  ["salford", 2],
  ["rochdale", 2],
  ["youth", 1],
  ["border", 1],
  ["environment", 1],
  ["standards", 1],
];

/** Day of the week (0 is Sunday) to how much is handed in on it. */
const weekdayShare: readonly number[] = [0.45, 1, 0.95, 0.9, 0.9, 1, 0.6];

/** A day of the year before, more of them recent, fewer at weekends. */
function inventReportDay(random: Random): string {
  const least = Math.min(random.below(365), random.below(365));
  const day = daysBefore(least);
  const share = weekdayShare[new Date(`${day}T12:00:00Z`).getUTCDay()]!;
  return random.chance(share) ? day : inventReportDay(random);
}

const states = [
  ["RELEASED", 52],
  ["SANITISED", 18],
  ["RAW", 20],
  ["IN_SANITISATION", 10],
] as const;

const legacyGrades = ["B21", "A12", "E41", "C31", "B24"];

interface Grading {
  readonly source_evaluation: string | null;
  readonly intelligence_assessment: string | null;
}

const gradeColumns = (grade: Statement["grade"] | null): Grading => ({
  source_evaluation: grade?.slice(0, 1) ?? null,
  intelligence_assessment: grade?.slice(1) ?? null,
});

/** What a report is about. */
export interface ReportFacts {
  readonly theme: PictureTheme;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly day: string;
  readonly state: string;
  readonly access: Access;
  readonly grade: Statement["grade"] | null;
  readonly legacyGrade?: string;
  readonly supersedes?: Entry;
}

const statementTypes = ["FACT", "FACT", "ASSESSMENT", "ALLEGATION", "OPINION"];

/** Puts one report into the book, with its paragraphs. */
export function addReport(book: Book, random: Random, facts: ReportFacts): Entry {
  const { access, day, grade, legacyGrade, supersedes } = facts;
  const origin = inventOrigin(random, access.owner, day);
  const recorded = { ...origin, recordedAt: `${day}T${origin.recordedAt.slice(11)}` };
  const report = book.report(
    {
      heading: facts.heading,
      state: facts.state,
      reported_on: day,
      priority: random.pick(["LOW", "LOW", "MEDIUM", "MEDIUM", "HIGH"]),
      ...gradeColumns(grade),
      grading_scheme: legacyGrade === undefined ? "3X5X2" : "5X5X5",
      legacy_grade: legacyGrade ?? null,
      version: supersedes === undefined ? 1 : 2,
      supersedes_id: supersedes?.id ?? null,
    },
    access,
    recorded,
  );
  for (const [index, text] of facts.paragraphs.entries()) {
    // A later paragraph may be more closely held than the report that it stands in.
    const isCloser = index > 0 && random.chance(0.25);
    book.paragraph(
      report,
      {
        position: index + 1,
        text,
        statement_type: random.pick(statementTypes),
        ...gradeColumns(grade === null ? null : inventGrade(random)),
      },
      isCloser ? { ...access, marking: 2, handling: "C" } : access,
      recorded,
    );
  }
  return report;
}

/** What reports may mention. */
export interface Mentionable {
  readonly byDistrict: ReadonlyMap<string, readonly Entry[]>;
  /** Groups, lines and vulnerabilities, by theme. */
  readonly byTheme: ReadonlyMap<string, readonly Entry[]>;
}

function addMentions(
  book: Book,
  random: Random,
  report: Entry,
  theme: PictureTheme,
  { byDistrict, byTheme }: Mentionable,
  day: string,
): void {
  const near = byDistrict.get(report.access.district) ?? [];
  const mentioned = [
    ...Array.from({ length: random.pick([0, 1, 1, 2]) }, () => random.pick(near)),
    ...(random.chance(0.35) ? [random.pick(byTheme.get(theme) ?? near)] : []),
  ];
  for (const entry of new Set(mentioned)) {
    const statement = { kind: "MENTIONS", grade: inventGrade(random) } as const;
    const since = daysBefore(Math.max(0, daysSince(day)));
    book.link(
      report,
      entry,
      statement,
      accessBetween(report, entry),
      inventOrigin(random, report.access.owner, since),
    );
  }
}

/** Puts so many reports into the book, sanitised versions of earlier ones among them. */
export function addReports(
  book: Book,
  random: Random,
  mentionable: Mentionable,
  count: number,
): readonly Entry[] {
  const reports: Entry[] = [];
  while (reports.length < count) {
    const theme = random.pickWeighted(themeWeights);
    const owner = random.pickWeighted(reportOwners);
    const access = pictureAccess(random, owner, theme);
    const day = inventReportDay(random);
    const isLegacy = random.chance(0.03);
    const state = random.pickWeighted(states);
    const facts: ReportFacts = {
      theme,
      heading: inventHeading(theme, random),
      paragraphs: Array.from({ length: random.pick([1, 1, 2]) }, () =>
        inventParagraph(theme, random),
      ),
      day,
      state,
      access,
      grade: isLegacy || (state === "RAW" && random.chance(0.6)) ? null : inventGrade(random),
      ...(isLegacy ? { legacyGrade: random.pick(legacyGrades) } : {}),
    };
    const report = addReport(book, random, facts);
    reports.push(report);
    addMentions(book, random, report, theme, mentionable, day);
    if (state !== "SANITISED" || reports.length >= count) continue;
    const released = addReport(book, random, {
      ...facts,
      paragraphs: facts.paragraphs.slice(0, 1),
      state: "RELEASED",
      access: { ...access, marking: 1, handling: "P" },
      supersedes: report,
    });
    reports.push(released);
    addMentions(book, random, released, theme, mentionable, day);
  }
  return reports;
}
