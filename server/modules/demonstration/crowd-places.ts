/** Places, and who lives or lingers there. */
import type { Book, Entry } from "./book.js";
import {
  accessBetween,
  districtOf,
  inventGrade,
  inventOrigin,
  ownerWeights,
} from "./crowd-access.js";
import type { CrowdPerson } from "./crowd-people.js";
import type { DistrictCode } from "./districts.js";
import { placeColumns } from "./makers.js";
import { daysBefore } from "./moments.js";
import { inventStreet } from "./names.js";
import type { Random } from "./random.js";
import type { ThemeCode } from "./words.js";

/** Places by the district they lie in. */
export type PlacesByDistrict = ReadonlyMap<DistrictCode, readonly Entry[]>;

const placeThemes: readonly (readonly [readonly ThemeCode[], number])[] = [
  [[], 35],
  [["DRUGS"], 20],
  [["COUNTY_LINES", "DRUGS"], 30],
  [["MODERN_SLAVERY_HT"], 15],
];

/** Puts so many places into the book. */
export function addPlaces(book: Book, random: Random, count: number): PlacesByDistrict {
  const places = Array.from({ length: count }, () => {
    const owner = random.chance(0.7) ? "police" : random.pickWeighted(ownerWeights);
    const district = districtOf(owner, random);
    const themes = random.pickWeighted(placeThemes);
    const marking = random.chance(0.9) ? 1 : 2;
    return book.place(
      placeColumns(inventStreet(random), district, random),
      { owner, district, themes, marking, handling: "P" },
      inventOrigin(random, owner, daysBefore(random.between(10, 400))),
    );
  });
  return Map.groupBy(places, (place) => place.access.district);
}

/** Gives most people a home in their district, and some a place where they are often seen. */
export function addHomes(
  book: Book,
  random: Random,
  people: readonly CrowdPerson[],
  places: PlacesByDistrict,
): void {
  const settle = (person: Entry, kind: "LIVES_AT" | "FREQUENTS"): void => {
    const place = random.pick(places.get(person.access.district)!);
    const since = daysBefore(random.between(30, 1500));
    const until = random.chance(0.12) ? { validTo: daysBefore(random.between(1, 29)) } : {};
    const origin = inventOrigin(random, person.access.owner, daysBefore(random.between(5, 300)));
    const statement = { kind, grade: inventGrade(random), validFrom: since, ...until } as const;
    book.link(person, place, statement, accessBetween(person, place), origin);
  };
  for (const { entry } of people) {
    if (random.chance(0.92)) settle(entry, "LIVES_AT");
    if (random.chance(0.18)) settle(entry, "FREQUENTS");
  }
}
