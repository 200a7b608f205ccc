/** Organised crime groups in every state of their life, and who is said to belong to them. */
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import type { ocgCriterion } from "../../../schema/code-lists/ocg-criterion.js";
import type { ocgLifecycle } from "../../../schema/code-lists/ocg-lifecycle.js";
import type { ocgRole } from "../../../schema/code-lists/ocg-role.js";
import type { Access, Book, Entry } from "./book.js";
import { accessBetween, inventAccess, inventGrade, inventOrigin } from "./crowd-access.js";
import { daysBefore } from "./moments.js";
import type { PartnerKey } from "./partners.js";
import { groupNames, themeWeights, type PictureTheme } from "./picture-words.js";
import type { Random } from "./random.js";

/** A group with what threats and reports about it need to know. */
export interface Group {
  readonly entry: Entry;
  readonly name: string;
  readonly theme: PictureTheme;
  readonly status: CodeOf<typeof ocgLifecycle>;
  readonly members: readonly Entry[];
}

const statusWeights: readonly (readonly [Group["status"], number])[] = [
  ["ACTIVE", 44],
  ["MONITORED", 14],
  ["UNDER_ASSESSMENT", 10],
  ["NOMINATED", 8],
  ["SUSPENDED", 7],
  ["DISMANTLED", 7],
  ["ARCHIVED", 5],
  ["REJECTED", 3],
  ["MERGED", 2],
];

/** Each state is there, whatever chance says of the rest. */
const everyStatus = statusWeights.map(([status]) => status);

const groupOwners: readonly (readonly [PartnerKey, number])[] = [
  ["police", 82],
  ["neighbour", 12],
  ["revenue", 6],
];

const criteria: readonly CodeOf<typeof ocgCriterion>[] = [
  "THREE_OR_MORE",
  "ACTING_TOGETHER",
  "CRIMINAL_PURPOSE",
  "SEVEN_YEAR_OFFENCE",
  "GAIN_OR_BENEFIT",
  "PLANNING_AND_CONTROL",
  "ADEQUATE_GRADE",
];

const roleWeights: readonly (readonly [CodeOf<typeof ocgRole>, number])[] = [
  ["CORE_MEMBER", 34],
  ["RUNNER", 18],
  ["FACILITATOR", 12],
  ["ENFORCER", 10],
  ["EXPLOITED_PERSON", 8],
  ["ASSOCIATE_UNKNOWN", 7],
  ["FINANCIER", 4],
  ["PROFESSIONAL_ENABLER", 3],
  ["FAMILY_NON_CRIMINAL", 4],
];

const leads =
  "DI K. Oyelaran|DI R. Sandthorpe|DS M. Hallowby|DS P. Inkwell|DI T. Garrick-Lowe".split("|");
const seniors = ["Det Supt A. Marlhurst", "Det Supt V. Colebeck", "Supt J. Ferrand"];

/** Somebody who leads on a threat. */
export const inventLead = (random: Random): string => random.pick(leads);

/** The day of the next review: mostly to come, now and then past. */
export const inventReviewDay = (random: Random): string => daysBefore(random.between(-120, 25));

/** Access of what is held about a theme. */
export function pictureAccess(
  random: Random,
  owner: PartnerKey,
  theme: PictureTheme,
  readers: readonly string[] = [],
): Access {
  const access = inventAccess(random, owner);
  return {
    ...access,
    themes: theme === "COUNTY_LINES" ? ["COUNTY_LINES", "DRUGS"] : [theme],
    ...(owner === "revenue"
      ? { marking: 2, handling: "C", ...(readers.length > 0 ? { namedReaderIds: readers } : {}) }
      : {}),
  };
}

function addMembers(
  book: Book,
  random: Random,
  group: Entry,
  people: readonly Entry[],
): readonly Entry[] {
  const members = random.shuffle(people).slice(0, random.between(3, 20));
  for (const [index, person] of members.entries()) {
    const since = random.between(30, 700);
    const grade = inventGrade(random);
    const role = index === 0 ? "PRINCIPAL" : random.pickWeighted(roleWeights);
    const asserted = {
      ...group.access,
      owner: random.chance(0.8) ? group.access.owner : person.access.owner,
    };
    book.membership(
      group,
      person,
      {
        role,
        grade,
        validFrom: random.chance(0.8) ? daysBefore(since) : null,
        validTo: random.chance(0.15) ? daysBefore(random.between(1, Math.min(since, 300))) : null,
        note: role === "EXPLOITED_PERSON" ? "Thought to act under pressure; not counted." : null,
      },
      accessBetween({ ...group, access: asserted }, person),
      inventOrigin(random, asserted.owner, daysBefore(Math.min(since, 300))),
    );
  }
  return members;
}

/** Puts so many groups into the book, each with members from its district. */
export function addGroups(
  book: Book,
  random: Random,
  peopleByDistrict: ReadonlyMap<string, readonly Entry[]>,
  count: number,
): readonly Group[] {
  return random
    .shuffle(groupNames)
    .slice(0, count)
    .map((name, index): Group => {
      const theme = random.pickWeighted(themeWeights);
      const access = pictureAccess(random, random.pickWeighted(groupOwners), theme);
      const status = everyStatus[index] ?? random.pickWeighted(statusWeights);
      const isAssessed = !["NOMINATED", "UNDER_ASSESSMENT", "REJECTED"].includes(status);
      const nominated = random.between(60, 900);
      const entry = book.ocg(
        {
          name,
          status,
          owner_level: random.pick(["DISTRICT", "DISTRICT", "FORCE", "FORCE", "REGION"]),
          band_code: isAssessed ? random.pick(["1", "2", "2", "3", "3", "4"]) : null,
          band_scheme: isAssessed ? "Partnership tiers, edition 2" : null,
          criteria: isAssessed ? criteria : random.shuffle(criteria).slice(0, random.between(2, 5)),
          summary: summaryOf(name, theme, random),
          nominated_on: daysBefore(nominated),
          review_on: isAssessed ? inventReviewDay(random) : null,
          lead_officer: isAssessed ? inventLead(random) : null,
          senior_officer: status === "ACTIVE" ? random.pick(seniors) : null,
        },
        access,
        inventOrigin(random, access.owner, daysBefore(Math.min(nominated, 340))),
      );
      const people = peopleByDistrict.get(access.district) ?? [];
      return { entry, name, theme, status, members: addMembers(book, random, entry, people) };
    });
}

const activities: Readonly<Record<PictureTheme, string>> = {
  DRUGS: "supplies class A drugs and collects debts",
  COUNTY_LINES: "runs lines into neighbouring towns and uses children as runners",
  MODERN_SLAVERY_HT: "controls workers by debt, housing and papers held back",
  FIREARMS: "converts and lends weapons",
  ORGANISED_IMMIGRATION_CRIME: "moves and houses people for payment",
  WESTERN_BALKAN_CRIMINALITY: "finances cannabis farms and moves the proceeds",
  HOMICIDE_PREVENTION: "is in a violent dispute with another group",
};

const summaryOf = (name: string, theme: PictureTheme, random: Random): string =>
  `${name} ${activities[theme]}. ${random.pick(["Violence is used within the group.", "Property is held in other names.", "Its reach goes beyond the district.", "Two of its members are in custody."])}`;
