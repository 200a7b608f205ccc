/** Assessed threats of every kind, and episodes in which somebody was missing. */
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import type { planCoverage } from "../../../schema/code-lists/plan-coverage.js";
import type { riskBand } from "../../../schema/code-lists/risk-band.js";
import type { socThreatKind } from "../../../schema/code-lists/soc-threat-kind.js";
import { inheritedAccess, inventOrigin } from "./crowd-access.js";
import type { Access, Book, Entry } from "./book.js";
import { daysBefore, momentOn } from "./moments.js";
import { inventLead, inventReviewDay, pictureAccess, type Group } from "./picture-groups.js";
import type { Subject } from "./picture-lines.js";
import { inventParagraph, themeWeights, type PictureTheme } from "./picture-words.js";
import type { Random } from "./random.js";

/** What a threat is about, and whose it is. */
export interface ThreatFacts {
  readonly kind: CodeOf<typeof socThreatKind>;
  readonly name: string;
  readonly theme: PictureTheme;
  readonly subject: Entry | null;
  readonly access: Access;
}

const bands: readonly (readonly [number, CodeOf<typeof riskBand>])[] = [
  [75, "VERY_HIGH"],
  [55, "HIGH"],
  [30, "MEDIUM"],
  [0, "LOW"],
];

const coverages: readonly (readonly [CodeOf<typeof planCoverage>, number])[] = [
  ["UNDER_WAY", 46],
  ["PLANNED", 20],
  ["COMPLETE", 16],
  ["NONE", 14],
  ["NOT_APPLICABLE", 4],
];

/** Puts one assessed threat into the book. */
export function addThreat(book: Book, random: Random, facts: ThreatFacts): Entry {
  const { kind, name, theme, subject, access } = facts;
  const score = random.between(12, 92);
  const assessed = random.between(2, 200);
  const status = random.pick([
    "ACTIVE",
    "ACTIVE",
    "ACTIVE",
    "ACTIVE",
    "MONITORED",
    "PROPOSED",
    "CLOSED",
  ]);
  const isAssessed = status !== "PROPOSED";
  const coverage = (): string | null => (isAssessed ? random.pickWeighted(coverages) : null);
  return book.threat(
    {
      kind,
      name,
      summary: inventParagraph(theme, random),
      status,
      theme,
      risk_band: isAssessed ? bands.find(([least]) => score >= least)![1] : null,
      risk_score: isAssessed ? score : null,
      assessed_on: isAssessed ? daysBefore(assessed) : null,
      review_on: isAssessed ? inventReviewDay(random) : null,
      lead_officer: isAssessed ? inventLead(random) : null,
      pursue: coverage(),
      prevent: coverage(),
      protect: coverage(),
      prepare: coverage(),
      subject_id: subject?.id ?? null,
      subject_type: subject?.type ?? null,
    },
    access,
    inventOrigin(random, access.owner, daysBefore(assessed)),
  );
}

const thematic: Readonly<Record<PictureTheme, string>> = {
  DRUGS: "Synthetic opioids in street heroin",
  COUNTY_LINES: "Children used by county lines",
  MODERN_SLAVERY_HT: "Labour exploitation in seasonal work",
  FIREARMS: "Converted blank-firing weapons",
  ORGANISED_IMMIGRATION_CRIME: "Houses used for arrivals",
  WESTERN_BALKAN_CRIMINALITY: "Finance of cannabis cultivation",
  HOMICIDE_PREVENTION: "Retaliation between groups",
};

/** What threats are made about. */
export interface ThreatSubjects {
  readonly groups: readonly Group[];
  readonly lines: readonly Subject[];
  readonly vulnerabilities: readonly Subject[];
  readonly places: readonly Entry[];
}

/** Puts threats of every kind into the book: about groups, their principals, lines, weaknesses, places, themes. */
export function addThreats(book: Book, random: Random, subjects: ThreatSubjects): readonly Entry[] {
  const { groups, lines, vulnerabilities, places } = subjects;
  const about = (
    kind: ThreatFacts["kind"],
    { entry, name, theme }: Pick<Subject, "entry" | "name" | "theme">,
  ): ThreatFacts => ({ kind, name, theme, subject: entry, access: inheritedAccess(entry.access) });
  const ofPeople = random
    .shuffle(
      groups.flatMap(({ members, theme }) =>
        members.slice(0, 1).map((entry) => ({ entry, theme })),
      ),
    )
    .slice(0, 40)
    .map(({ entry, theme }, index) =>
      about("PRIORITY_INDIVIDUAL", {
        entry,
        theme,
        name: `Priority individual ${String(index + 1).padStart(2, "0")}`,
      }),
    );
  const ofThemes = themeWeights.map(([theme]): ThreatFacts => ({
    kind: "THEMATIC_THREAT",
    name: thematic[theme],
    theme,
    subject: null,
    access: pictureAccess(random, "police", theme),
  }));
  const ofPlaces = random
    .shuffle(places)
    .slice(0, 10)
    .map((entry, index) =>
      about("PLACE", { entry, theme: "DRUGS", name: `Clear, Hold, Build site ${index + 1}` }),
    );
  return [
    ...groups.filter(({ status }) => status !== "REJECTED").map((group) => about("OCG", group)),
    ...ofPeople,
    ...lines.slice(0, 36).map((line) => about("COUNTY_LINE", line)),
    ...vulnerabilities.slice(0, 30).map((weakness) => about("VULNERABILITY", weakness)),
    ...ofPlaces,
    ...ofThemes,
  ].map((facts) => addThreat(book, random, facts));
}

/** Puts so many episodes into the book, of young people of the crowd. */
export function addMissingEpisodes(
  book: Book,
  random: Random,
  people: readonly Entry[],
  count: number,
): void {
  for (const [index, person] of random.shuffle(people).slice(0, count).entries()) {
    const days = index < 5 ? random.between(0, 4) : random.between(5, 320);
    const status = index < 5 ? "MISSING" : random.chance(0.08) ? "CANCELLED" : "FOUND";
    const risk = random.pick(["LOW", "MEDIUM", "MEDIUM", "HIGH", "VERY_LOW"]);
    const isRegraded = risk === "HIGH" && random.chance(0.7);
    const since = momentOn(daysBefore(days + 1), random, 14, 22);
    const access: Access = {
      ...inheritedAccess(person.access),
      owner: "police",
      themes: ["COUNTY_LINES", "DRUGS"],
      sensitivities: ["CHILD"],
    };
    book.missingEpisode(
      person,
      {
        status,
        risk,
        regraded_from: isRegraded ? "MEDIUM" : null,
        regraded_at: isRegraded ? momentOn(daysBefore(days), random) : null,
        missing_since: since,
        found_at: status === "FOUND" ? momentOn(daysBefore(Math.max(0, days - 1)), random) : null,
        reviewed_at: momentOn(daysBefore(days), random),
        circumstances: inventParagraph("COUNTY_LINES", random),
        exploitation: random.chance(0.5) ? [random.pick(["CCE", "CSE", "CUCKOOING"])] : null,
      },
      access,
      { recordedAt: since, provenance: "Missing person report" },
    );
  }
}
