/** What is exploited: places, trades, systems and people, with the places it is about. */
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import type { vulnerabilityKind } from "../../../schema/code-lists/vulnerability-kind.js";
import type { Book, Entry } from "./book.js";
import { accessBetween, inventGrade, inventOrigin } from "./crowd-access.js";
import { districts } from "./districts.js";
import { daysBefore } from "./moments.js";
import {
  inventBand,
  inventPictureAccess,
  inventRestriction,
  reviewCadence,
} from "./picture-access.js";
import type { PartnerKey } from "./partners.js";
import type { Random } from "./random.js";

type Kind = CodeOf<typeof vulnerabilityKind>;

const kinds: readonly (readonly [Kind, string, string])[] = [
  ["PLACE", "Flats with one way in", "Tenants live alone and open to anyone; {extra}."],
  ["PLACE", "Lock-ups behind the parade", "Unlit, unnumbered and let by word of mouth; {extra}."],
  ["PLACE", "Station after the last bus", "Children wait there for lifts; {extra}."],
  [
    "PLACE",
    "Yard with caravans",
    "No water or power, and men who are driven off at dawn; {extra}.",
  ],
  ["SECTOR", "Hand car washes", "Cash wages, no names on paper; {extra}."],
  ["SECTOR", "Nail bars", "Workers move on before a second visit; {extra}."],
  ["SECTOR", "Food packing by night", "Labour comes through one supplier; {extra}."],
  ["SECTOR", "Private hire", "Drivers are offered a flat fee for parcels; {extra}."],
  ["SYSTEM", "Online letting without viewing", "Houses are taken on another's name; {extra}."],
  ["SYSTEM", "Prepaid cards", "Loaded in shops, emptied the same hour; {extra}."],
  ["SYSTEM", "Company formation agents", "Directors who cannot be met; {extra}."],
  ["PEOPLE", "Children excluded from school", "Approached within weeks of leaving; {extra}."],
  ["PEOPLE", "Care leavers in first tenancies", "Befriended, then unable to say no; {extra}."],
  ["PEOPLE", "Men released without an address", "Met at the gate with an offer; {extra}."],
];

const extras: readonly string[] = [
  "three agencies named it in one month",
  "no agency has yet taken the lead",
  "neighbours are afraid to be seen talking",
  "a visit in the summer changed little",
  "the pattern moves from street to street",
  "two referrals came of it",
];

/** Agencies that would see it first. */
const owners: readonly (readonly [PartnerKey, number])[] = [
  ["police", 48],
  ["oldham", 12],
  ["housing", 10],
  ["health", 9],
  ["manchester", 7],
  ["fire", 5],
  ["charity", 5],
  ["wigan", 4],
];

/** Puts so many vulnerabilities into the book. */
export function addVulnerabilities(
  book: Book,
  random: Random,
  places: readonly Entry[],
  count: number,
): readonly Entry[] {
  return Array.from({ length: count }, (_, number) => {
    const [kind, title, described] = kinds[number % kinds.length]!;
    const owner = random.pickWeighted(owners);
    const access = inventPictureAccess(random, inventRestriction(random), owner);
    const band = inventBand(random);
    const origin = inventOrigin(random, owner, daysBefore(random.between(5, 330)));
    const vulnerability = book.vulnerability(
      {
        kind,
        name: `${title}, ${districts[access.district].name}`,
        description: described.replace("{extra}", random.pick(extras)),
        status: random.pickWeighted([
          ["ACTIVE", 55],
          ["MONITORED", 22],
          ["PROPOSED", 13],
          ["CLOSED", 10],
        ]),
        risk_band: band,
        safeguarding_lead: random.chance(0.7)
          ? random.pick([
              "Ms Ullmoor, adult social care",
              "Mr Hargarth, youth service",
              "Sgt Jessleigh",
            ])
          : null,
        review_on: daysBefore(random.between(0, 70) - reviewCadence[band]),
      },
      access,
      origin,
    );
    const nearby = places.filter((place) => place.access.district === access.district);
    for (const place of random
      .shuffle(nearby)
      .slice(0, kind === "PLACE" ? random.between(1, 3) : 0)) {
      const statement = { kind: "LOCATED_AT", grade: inventGrade(random) } as const;
      book.link(vulnerability, place, statement, accessBetween(vulnerability, place), origin);
    }
    return vulnerability;
  });
}
