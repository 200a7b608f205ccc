/** County lines: their brands, where they sell, and the numbers that they have gone through. */
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import type { commodity } from "../../../schema/code-lists/commodity.js";
import type { countyLineStatus } from "../../../schema/code-lists/county-line-status.js";
import type { countyLineType } from "../../../schema/code-lists/county-line-type.js";
import type { Book, Entry } from "./book.js";
import { accessBetween, inventGrade, inventOrigin } from "./crowd-access.js";
import type { CrowdCast } from "./crowd.js";
import { districts } from "./districts.js";
import { daysBefore } from "./moments.js";
import { inventPictureAccess, inventRestriction } from "./picture-access.js";
import { lineBrands } from "./picture-names.js";
import type { PartnerKey } from "./partners.js";
import type { Random } from "./random.js";

/** Dealt out in turn, so that every state and every type has its lines whatever the chance. */
const statuses: readonly CodeOf<typeof countyLineStatus>[] = [
  "CONFIRMED_ACTIVE",
  "SUSPECTED",
  "CONFIRMED_ACTIVE",
  "DORMANT",
  "CLOSED_ARREST",
  "CONFIRMED_ACTIVE",
  "SUSPECTED",
  "CLOSED_DDTRO",
  "CONFIRMED_ACTIVE",
  "REBRANDED",
  "CONFIRMED_ACTIVE",
  "CLOSED_ARREST",
  "CLOSED_OTHER",
];
const types: readonly CodeOf<typeof countyLineType>[] = [
  "CROSS_BORDER_COUNTY_LINE",
  "CROSS_BORDER_COUNTY_LINE",
  "IN_FORCE_LINE",
  "CROSS_BORDER_COUNTY_LINE",
  "LOCAL_DEAL_LINE",
  "CROSS_BORDER_COUNTY_LINE",
  "IN_FORCE_LINE",
  "UNKNOWN",
];

const lineOwners: readonly (readonly [PartnerKey, number])[] = [
  ["police", 74],
  ["neighbour", 22],
  ["oldham", 4],
];

/** Wide areas only: below the district nothing is a real place. */
const importingAreas = [
  "Cheshire",
  "Cumbria",
  "Derbyshire",
  "Lancashire",
  "North Wales",
  "Shropshire",
  "Staffordshire",
];

const soldTogether: readonly (readonly CodeOf<typeof commodity>[])[] = [
  ["CRACK_COCAINE", "HEROIN"],
  ["CRACK_COCAINE", "HEROIN"],
  ["POWDER_COCAINE"],
  ["CANNABIS", "KETAMINE"],
  ["POWDER_COCAINE", "MDMA"],
];

/** One number after another, each linked from the day it began to sell until the next took over. */
function addNumbers(
  book: Book,
  random: Random,
  line: Entry,
  phones: readonly Entry[],
  since: number,
): void {
  const count = Math.min(random.between(1, 4), phones.length);
  const step = Math.max(2, Math.floor(since / (count + 1)));
  phones.slice(0, count).forEach((phone, number) => {
    const began = since - number * step;
    const isLast = number === count - 1;
    const origin = inventOrigin(random, line.access.owner, daysBefore(Math.min(began, 320)));
    book.link(
      line,
      phone,
      {
        kind: "DEAL_LINE_NUMBER",
        grade: inventGrade(random),
        validFrom: daysBefore(began),
        ...(isLast ? {} : { validTo: daysBefore(began - step + 1) }),
      },
      accessBetween(line, phone),
      origin,
    );
  });
}

/** Puts so many lines into the book. */
export function addLines(
  book: Book,
  random: Random,
  { people, phones }: CrowdCast,
  groups: readonly Entry[],
  count: number,
): readonly Entry[] {
  const brands = random.shuffle(lineBrands);
  return Array.from({ length: count }, (_, index) => {
    const owner = random.pickWeighted(lineOwners);
    const access = {
      ...inventPictureAccess(random, inventRestriction(random), owner),
      themes: random.chance(0.8) ? (["COUNTY_LINES", "DRUGS"] as const) : (["DRUGS"] as const),
    };
    const isHere = ({ access: { district } }: Entry): boolean => district === access.district;
    const nearby = random.shuffle(groups.filter(isHere));
    const holders = people.filter(({ entry, category }) => category === "SUSPECT" && isHere(entry));
    const since = random.between(40, 700);
    const lineType = types[index % types.length]!;
    const { name } = districts[access.district];
    const line = book.countyLine(
      {
        brand: brands[index]!,
        line_type: lineType,
        status: statuses[index % statuses.length]!,
        first_seen: daysBefore(since),
        last_seen: daysBefore(random.between(1, Math.min(since, 120))),
        exporting_area: name,
        importing_areas:
          lineType === "CROSS_BORDER_COUNTY_LINE"
            ? random.shuffle(importingAreas).slice(0, random.between(1, 3))
            : [random.pick(Object.values(districts)).name],
        commodities: random.pick(soldTogether),
        ocg_id: random.chance(0.6) ? (nearby[0]?.id ?? null) : null,
        line_holder_id: random.chance(0.6) ? (random.shuffle(holders)[0]?.entry.id ?? null) : null,
      },
      access,
      inventOrigin(random, owner, daysBefore(Math.min(since, 330))),
    );
    addNumbers(book, random, line, random.shuffle(phones.filter(isHere)), since);
    return line;
  });
}
