/** The partnership's list of threats, each about a group, a person, a line, a place, or a theme at large. */
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import type { planCoverage } from "../../../schema/code-lists/plan-coverage.js";
import type { socThreatKind } from "../../../schema/code-lists/soc-threat-kind.js";
import type { Access, Book, Entry } from "./book.js";
import { inheritedAccess, inventOrigin } from "./crowd-access.js";
import type { CrowdCast } from "./crowd.js";
import { districts } from "./districts.js";
import { daysBefore } from "./moments.js";
import {
  inventBand,
  inventLead,
  inventPictureAccess,
  inventRestriction,
  reviewCadence,
  type Band,
} from "./picture-access.js";
import type { Random } from "./random.js";

type Kind = CodeOf<typeof socThreatKind>;

/** What threats may be about. */
interface Subjects extends CrowdCast {
  readonly groups: readonly Entry[];
  readonly lines: readonly Entry[];
  readonly vulnerabilities: readonly Entry[];
}

/** The least and the most that the partnership's profile gives in each band. */
const scores: Readonly<Record<Band, readonly [number, number]>> = {
  LOW: [8, 29],
  MEDIUM: [30, 54],
  HIGH: [55, 77],
  VERY_HIGH: [78, 97],
};

const titles: Readonly<Record<Kind, readonly string[]>> = {
  OCG: [
    "Supply and violence by a mapped group",
    "A group that spreads to new streets",
    "A group and its money",
    "Family group with a hold on one estate",
    "Group that recruits through older brothers",
    "Group that lends and collects",
    "Group behind rented grow houses",
    "Group that hides behind a letting agent",
    "Group that moves goods for others",
    "Group that threatens its witnesses",
  ],
  PRIORITY_INDIVIDUAL: [
    "Priority individual: directs from a distance",
    "Priority individual: carries weapons for others",
    "Priority individual: recruits the young",
    "Priority individual: due for release",
    "Priority individual: collects debts",
    "Priority individual: moves cash",
    "Priority individual: finds houses",
    "Priority individual: breached an order twice",
    "Priority individual: drives and keeps quiet",
    "Priority individual: wanted since the summer",
  ],
  VULNERABILITY: [
    "Exploitation of a known weakness",
    "A weakness that is used again",
    "Weak checks that several groups have found",
    "People approached as they leave care",
    "Homes without a visitor",
    "Cash trades without names",
  ],
  COUNTY_LINE: [
    "A line that sells daily",
    "A line that uses children",
    "A line under a new brand",
    "A line that takes over homes",
    "A line with two holders",
    "A line back after arrests",
    "A line that pays its runners in debt",
  ],
  THEMATIC_THREAT: [
    "Converted blank-firing pistols",
    "Ketamine among under-eighteens",
    "Parcels by post to empty houses",
    "Labour supplied without papers",
    "Debt bondage in cannabis houses",
    "Threats passed from prison",
    "Vapes sold with synthetic cannabinoids",
  ],
  PLACE: [
    "Street market in drugs",
    "Homes taken over",
    "A yard where men are kept",
    "Parade of shops used to launder",
    "Car park used for handovers",
    "Empty mill used as a store",
  ],
};

const summaries: readonly string[] = [
  "Reports have risen since the spring and come from more than one agency.",
  "Harm is spread over few people, some of them children.",
  "The plan rests on one agency; others have not yet said what they can do.",
  "Arrests in the summer displaced it for a month.",
  "Much of what is known comes from a single source; corroboration is asked for.",
  "A civil order is in reach, if the landlord can be traced.",
  "Neighbours have begun to speak to the housing officer and to nobody else.",
  "Two injuries in hospital are thought to belong to it.",
  "It has fallen quiet since August without a reason that anybody knows.",
  "Money is the way in: accounts are held in the names of relatives.",
  "Schools on both sides of the boundary have lost pupils to it.",
  "A rival has appeared, and shots were heard twice.",
];

const coverage = (random: Random): CodeOf<typeof planCoverage> =>
  random.pickWeighted([
    ["NONE", 18],
    ["PLANNED", 30],
    ["UNDER_WAY", 34],
    ["COMPLETE", 12],
    ["NOT_APPLICABLE", 6],
  ] as const);

function addThreat(
  book: Book,
  random: Random,
  kind: Kind,
  subject: Entry | null,
  access: Access,
): void {
  const band = inventBand(random);
  const isProposed = random.chance(0.12);
  const assessed = random.between(2, Math.round(reviewCadence[band] * 1.3));
  const title = random.pick(titles[kind]);
  book.threat(
    subject,
    {
      kind,
      name: `${title}, ${districts[access.district].name}`,
      summary: `${title}. ${random.pick(summaries)}`,
      status: isProposed
        ? "PROPOSED"
        : random.pickWeighted([
            ["ACTIVE", 70],
            ["MONITORED", 20],
            ["CLOSED", 10],
          ]),
      theme: access.themes[0] ?? null,
      risk_band: isProposed ? null : band,
      risk_score: isProposed ? null : random.between(...scores[band]),
      assessed_on: isProposed ? null : daysBefore(assessed),
      review_on: isProposed ? null : daysBefore(assessed - reviewCadence[band]),
      lead_officer: random.chance(0.85) ? inventLead(random) : null,
      pursue: coverage(random),
      prevent: coverage(random),
      protect: coverage(random),
      prepare: coverage(random),
    },
    access,
    inventOrigin(random, access.owner, daysBefore(random.between(assessed, 340))),
  );
}

/** Puts threats of every kind into the book: about a hundred and ninety. */
export function addThreats(book: Book, random: Random, subjects: Subjects): void {
  const suspects = subjects.people.filter(
    ({ category }) => category === "SUSPECT" || category === "CONVICTED",
  );
  const about: readonly (readonly [Kind, readonly Entry[], number])[] = [
    ["OCG", subjects.groups, 52],
    ["PRIORITY_INDIVIDUAL", suspects.map(({ entry }) => entry), 48],
    ["COUNTY_LINE", subjects.lines, 30],
    ["VULNERABILITY", subjects.vulnerabilities, 22],
    ["PLACE", subjects.places, 14],
  ];
  for (const [kind, entries, count] of about) {
    for (const subject of random.shuffle(entries).slice(0, count)) {
      const { themes } = inventPictureAccess(random, inventRestriction(random));
      const access = inheritedAccess(subject.access);
      // A threat is always somebody's theme, even where its subject has none.
      addThreat(
        book,
        random,
        kind,
        subject,
        access.themes.length === 0 ? { ...access, themes } : access,
      );
    }
  }
  titles.THEMATIC_THREAT.forEach(() => {
    for (const owner of ["police", "neighbour"] as const) {
      const access = inventPictureAccess(random, { marking: 1, handling: "P" }, owner);
      addThreat(book, random, "THEMATIC_THREAT", null, access);
    }
  });
}
