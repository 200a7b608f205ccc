/** County lines with their numbers over time, and vulnerabilities. */
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import type { commodity } from "../../../schema/code-lists/commodity.js";
import type { Book, Entry } from "./book.js";
import { accessBetween, inventGrade, inventOrigin } from "./crowd-access.js";
import { districts } from "./districts.js";
import { daysBefore } from "./moments.js";
import type { PartnerKey } from "./partners.js";
import { inventReviewDay, pictureAccess, type Group } from "./picture-groups.js";
import { filled, importingTowns, lineBrands, type PictureTheme } from "./picture-words.js";
import type { Random } from "./random.js";

/** A line or a vulnerability, by what threats about it are called. */
export interface Subject {
  readonly entry: Entry;
  readonly name: string;
  readonly theme: PictureTheme;
}

const lineStatuses = [
  ["CONFIRMED_ACTIVE", 40],
  ["SUSPECTED", 22],
  ["DORMANT", 12],
  ["CLOSED_ARREST", 10],
  ["CLOSED_DDTRO", 6],
  ["REBRANDED", 6],
  ["CLOSED_OTHER", 4],
] as const;

const wares: readonly CodeOf<typeof commodity>[] = [
  "HEROIN",
  "CRACK_COCAINE",
  "POWDER_COCAINE",
  "KETAMINE",
];

const lineOwners: readonly (readonly [PartnerKey, number])[] = [
  ["police", 76],
  ["neighbour", 24],
];

/** Ties two or three numbers to a line, one after the other. */
function addNumbers(
  book: Book,
  random: Random,
  line: Entry,
  phones: readonly Entry[],
  firstSeen: number,
): void {
  const numbers = random.shuffle(phones).slice(0, random.between(1, 3));
  const each = Math.max(2, Math.floor(firstSeen / numbers.length));
  for (const [index, phone] of numbers.entries()) {
    const isLast = index === numbers.length - 1;
    book.link(
      line,
      phone,
      {
        kind: "DEAL_LINE_NUMBER",
        grade: inventGrade(random),
        validFrom: daysBefore(firstSeen - index * each),
        ...(isLast ? {} : { validTo: daysBefore(firstSeen - (index + 1) * each + 1) }),
      },
      accessBetween(line, phone),
      inventOrigin(random, line.access.owner, daysBefore(Math.min(340, firstSeen - index * each))),
    );
  }
}

/** Puts so many lines into the book. */
export function addLines(
  book: Book,
  random: Random,
  groups: readonly Group[],
  phones: readonly Entry[],
  count: number,
): readonly Subject[] {
  const runners = groups.filter(({ theme }) => theme === "COUNTY_LINES" || theme === "DRUGS");
  return random
    .shuffle(lineBrands)
    .slice(0, count)
    .map((brand): Subject => {
      const group = random.chance(0.7) ? random.pick(runners) : undefined;
      const access = pictureAccess(random, random.pickWeighted(lineOwners), "COUNTY_LINES");
      const firstSeen = random.between(40, 600);
      const holder = group !== undefined && random.chance(0.6) ? group.members[0] : undefined;
      const status = random.pickWeighted(lineStatuses);
      const entry = book.countyLine(
        {
          brand: `${brand} line`,
          line_type: random.pick([
            "CROSS_BORDER_COUNTY_LINE",
            "CROSS_BORDER_COUNTY_LINE",
            "IN_FORCE_LINE",
            "LOCAL_DEAL_LINE",
          ]),
          status,
          first_seen: daysBefore(firstSeen),
          last_seen: daysBefore(
            status === "CONFIRMED_ACTIVE" ? random.between(0, 20) : random.between(10, firstSeen),
          ),
          exporting_area: districts[access.district].name,
          importing_areas: random.shuffle(importingTowns).slice(0, random.between(1, 3)),
          commodities: random.shuffle(wares).slice(0, random.between(1, 3)),
          ocg_id: group?.entry.id ?? null,
          line_holder_id: holder?.id ?? null,
        },
        access,
        inventOrigin(random, access.owner, daysBefore(Math.min(firstSeen, 340))),
      );
      addNumbers(book, random, entry, phones, firstSeen);
      return { entry, name: `${brand} line`, theme: "COUNTY_LINES" };
    });
}

interface Weakness {
  readonly kind: "PLACE" | "SECTOR" | "SYSTEM" | "PEOPLE";
  readonly name: string;
  readonly theme: PictureTheme;
  readonly description: string;
}

const weaknesses: readonly Weakness[] = [
  {
    kind: "PLACE",
    name: "Flats open to cuckooing, {district}",
    theme: "COUNTY_LINES",
    description:
      "Tenants who live alone are visited {when} by {who}; neighbours report callers {where}.",
  },
  {
    kind: "SECTOR",
    name: "Hand car washes, {district}",
    theme: "MODERN_SLAVERY_HT",
    description:
      "Workers without contracts at several sites {where}; cash only, hours of twelve and more.",
  },
  {
    kind: "PEOPLE",
    name: "Children often missing from care, {district}",
    theme: "COUNTY_LINES",
    description:
      "{number} children have gone missing more than once this year; some were found {where}.",
  },
  {
    kind: "SYSTEM",
    name: "Parcel lockers used for deliveries, {district}",
    theme: "DRUGS",
    description:
      "Lockers {where} are emptied {when} by {who}; accounts are opened in other people's names.",
  },
  {
    kind: "PLACE",
    name: "Industrial units let without checks, {district}",
    theme: "WESTERN_BALKAN_CRIMINALITY",
    description: "Units {where} change hands for cash; two held cannabis farms.",
  },
];

const weaknessOwners: readonly (readonly [PartnerKey, number])[] = [
  ["police", 50],
  ["oldham", 14],
  ["manchester", 12],
  ["housing", 8],
  ["health", 10],
  ["wigan", 6],
];

const safeguardingLeads = ["T. Okanseru", "F. Wendmoor", "L. Hartcombe", "J. Kelthwaite"];

/** Puts so many vulnerabilities into the book, tied to places where they show. */
export function addVulnerabilities(
  book: Book,
  random: Random,
  places: readonly Entry[],
  count: number,
): readonly Subject[] {
  return Array.from({ length: count }, (_, index): Subject => {
    const { kind, name, theme, description } = weaknesses[index % weaknesses.length]!;
    const access = {
      ...pictureAccess(random, random.pickWeighted(weaknessOwners), theme),
      ...(kind === "PEOPLE" ? { sensitivities: ["CHILD"] as const } : {}),
    };
    const called = name.replace("{district}", districts[access.district].name);
    const origin = inventOrigin(random, access.owner, daysBefore(random.between(10, 330)));
    const entry = book.vulnerability(
      {
        kind,
        name: called,
        description: filled(description, random),
        status: random.pick(["ACTIVE", "ACTIVE", "ACTIVE", "MONITORED", "PROPOSED", "CLOSED"]),
        risk_band: random.pick(["LOW", "MEDIUM", "MEDIUM", "HIGH"]),
        safeguarding_lead: random.chance(0.7) ? random.pick(safeguardingLeads) : null,
        review_on: inventReviewDay(random),
      },
      access,
      origin,
    );
    const near = places.filter((place) => place.access.district === access.district);
    for (const place of random.shuffle(near).slice(0, random.between(0, 3))) {
      const statement = { kind: "LOCATED_AT", grade: inventGrade(random) } as const;
      book.link(entry, place, statement, accessBetween(entry, place), origin);
    }
    return { entry, name: called, theme };
  });
}
