/** Crimes and incidents of 2026, who was party to them, and what was found. */
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import type { itemKind } from "../../../schema/code-lists/item-kind.js";
import type { Access, Book, Entry } from "./book.js";
import {
  accessBetween,
  inheritedAccess,
  inventAccess,
  inventGrade,
  inventOrigin,
} from "./crowd-access.js";
import type { PlacesByDistrict } from "./crowd-places.js";
import type { DistrictCode } from "./districts.js";
import { daysBefore, daysSince } from "./moments.js";
import type { PartnerKey } from "./partners.js";
import type { Random } from "./random.js";
import { inventSummary, type CategoryCode } from "./summaries.js";
import type { ThemeCode } from "./words.js";

/** An event of the crowd with its day, which what follows from it cannot precede. */
export interface CrowdEvent {
  readonly entry: Entry;
  readonly day: string;
}

const categoryWeights: readonly (readonly [CategoryCode, number])[] = [
  ["VIOLENCE_SEXUAL_OFFENCES", 20],
  ["DRUGS", 18],
  ["ANTI_SOCIAL_BEHAVIOUR", 13],
  ["PUBLIC_ORDER", 8],
  ["VEHICLE_CRIME", 8],
  ["BURGLARY", 7],
  ["CRIMINAL_DAMAGE_ARSON", 7],
  ["ROBBERY", 6],
  ["POSSESSION_OF_WEAPONS", 6],
  ["OTHER_CRIME", 5],
  ["SHOPLIFTING", 4],
  ["OTHER_THEFT", 3],
  ["THEFT_FROM_THE_PERSON", 2],
  ["BICYCLE_THEFT", 1],
];

/** Themes that a category suggests; others carry one now and then. */
const themesByCategory: Readonly<Partial<Record<CategoryCode, readonly (readonly ThemeCode[])[]>>> =
  {
    DRUGS: [["DRUGS"], ["DRUGS"], ["COUNTY_LINES", "DRUGS"], ["COUNTY_LINES"]],
    POSSESSION_OF_WEAPONS: [["FIREARMS"], ["HOMICIDE_PREVENTION"], []],
    VIOLENCE_SEXUAL_OFFENCES: [[], [], ["HOMICIDE_PREVENTION"], ["COUNTY_LINES"]],
    OTHER_CRIME: [["MODERN_SLAVERY_HT"], ["ORGANISED_IMMIGRATION_CRIME"], []],
    ROBBERY: [["DRUGS"], []],
  };

const eventOwners: readonly (readonly [PartnerKey, number])[] = [
  ["police", 84],
  ["neighbour", 5],
  ["oldham", 3],
  ["manchester", 3],
  ["wigan", 2],
  ["fire", 2],
  ["housing", 1],
];

const outcomes = [
  ..."Investigation complete; no suspect identified|Awaiting court outcome|Unable to prosecute suspect".split(
    "|",
  ),
  ..."Local resolution|Offender given a caution|Investigation continues|Suspect charged".split("|"),
];

const charges: Readonly<Partial<Record<CategoryCode, string>>> = {
  DRUGS: "Possession with intent to supply a controlled drug of class A",
  POSSESSION_OF_WEAPONS: "Possession of an offensive weapon in a public place",
  ROBBERY: "Robbery",
  BURGLARY: "Burglary, dwelling",
  VIOLENCE_SEXUAL_OFFENCES: "Wounding",
  VEHICLE_CRIME: "Theft of a motor vehicle",
};

function inventEventAccess(category: CategoryCode, random: Random): Access {
  const access = inventAccess(random, random.pickWeighted(eventOwners));
  const themes = random.pick(themesByCategory[category] ?? [[]]);
  const isSecret = access.owner === "police" && access.handling === "C" && random.chance(0.06);
  return { ...access, themes, ...(isSecret ? { embargoUntil: "2028-03-31T06:00:00Z" } : {}) };
}

function addEvent(book: Book, random: Random, places: PlacesByDistrict): CrowdEvent {
  const category = random.pickWeighted(categoryWeights);
  const access = inventEventAccess(category, random);
  // The year's first day lies 327 days before the reference date.
  const day = daysBefore(random.between(1, 327));
  const isIncident = category === "ANTI_SOCIAL_BEHAVIOUR" || random.chance(0.06);
  const outcome = random.chance(0.8) ? random.pick(outcomes) : null;
  const place = random.chance(0.85) ? random.pick(places.get(access.district) ?? []) : undefined;
  const entry = book.event(
    {
      kind: isIncident ? "INCIDENT" : "CRIME",
      category,
      occurred_on: day,
      outcome,
      charge: outcome === "Suspect charged" ? (charges[category] ?? null) : null,
      investigating_officer: random.chance(0.6) ? `GMP-${random.between(1000, 9999)}` : null,
      summary: inventSummary(category, random),
      place_id: place?.id ?? null,
    },
    access,
    inventOrigin(random, access.owner, day),
  );
  return { entry, day };
}

/** Puts so many events into the book. */
export const addEvents = (
  book: Book,
  random: Random,
  places: PlacesByDistrict,
  count: number,
): readonly CrowdEvent[] => Array.from({ length: count }, () => addEvent(book, random, places));

const findings: readonly (readonly [CodeOf<typeof itemKind>, string])[] = [
  ["DRUGS", "Wraps of white powder in a sock"],
  ["DRUGS", "Vacuum pack of herbal material, about half a kilogram"],
  ["CASH", "Bundle of notes in an elastic band"],
  ["CASH", "Counting machine and empty cash bags"],
  ["WEAPON", "Kitchen knife with taped handle"],
  ["WEAPON", "Blank-firing pistol, barrel drilled"],
  ["DEVICE", "Handset with cracked screen, no SIM"],
  ["DEVICE", "Router and four SIM cards in a shoe box"],
  ["DOCUMENT", "Notebook with first names and sums"],
  ["DOCUMENT", "Driving licence in another name"],
  ["PROPERTY", "Pedal cycle, frame number removed"],
  ["EXHIBIT", "Glove from the back seat"],
  ["OTHER", "Set of false number plates"],
];

/** Puts so many things into the book, each found at an event. */
export function addItems(
  book: Book,
  random: Random,
  events: readonly CrowdEvent[],
  count: number,
): void {
  for (const { entry: event, day } of random.shuffle(events).slice(0, count)) {
    const [kind, description] = random.pick(findings);
    const origin = inventOrigin(random, event.access.owner, day);
    const exhibit = `${description} (exhibit ${random.between(1, 99)})`;
    const item = book.item({ kind, description: exhibit }, inheritedAccess(event.access), origin);
    const statement = { kind: "INVOLVED_IN", grade: inventGrade(random) } as const;
    book.link(item, event, statement, accessBetween(item, event), origin);
  }
}

/** Makes people of the district party to its events: nobody, one, or a few. */
export function addParties(
  book: Book,
  random: Random,
  events: readonly CrowdEvent[],
  people: ReadonlyMap<DistrictCode, readonly Entry[]>,
): void {
  for (const { entry: event, day } of events) {
    const number = random.pickWeighted([
      [0, 38],
      [1, 40],
      [2, 17],
      [3, 5],
    ] as const);
    for (const person of random.shuffle(people.get(event.access.district) ?? []).slice(0, number)) {
      const origin = inventOrigin(
        random,
        person.access.owner,
        daysBefore(Math.max(1, daysSince(day))),
      );
      const statement = { kind: "PARTY_TO", grade: inventGrade(random) } as const;
      book.link(person, event, statement, accessBetween(person, event), origin);
    }
  }
}
