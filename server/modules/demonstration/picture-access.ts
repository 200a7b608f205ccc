/** Who owns a record of the threat picture, and what keeps others from it. */
import { accountIds } from "./accounts.js";
import type { Access } from "./book.js";
import { districtOf } from "./crowd-access.js";
import type { PartnerKey } from "./partners.js";
import type { Random } from "./random.js";
import type { ThemeCode } from "./words.js";

/** Who hands in reports, nominates groups and assesses threats: mostly the police. */
export const pictureOwners: readonly (readonly [PartnerKey, number])[] = [
  ["police", 66],
  ["neighbour", 7],
  ["oldham", 5],
  ["manchester", 4],
  ["probation", 4],
  ["health", 3],
  ["housing", 3],
  ["revenue", 3],
  ["wigan", 2],
  ["charity", 2],
  ["fire", 2],
  ["benefits", 1],
  ["complex", 2],
  ["labour", 2],
  ["region", 1],
  ["lines", 1],
  ["youth", 1],
  ["immigration", 1],
  ["border", 1],
  ["environment", 1],
  ["standards", 1],
  ["outreach", 1],
];

/** Themes an agency has reason to speak of; the others speak of all. */
const themesOf: Readonly<Partial<Record<PartnerKey, readonly (readonly ThemeCode[])[]>>> = {
  health: [["MODERN_SLAVERY_HT"], ["COUNTY_LINES"]],
  housing: [["COUNTY_LINES", "DRUGS"], ["DRUGS"]],
  charity: [["MODERN_SLAVERY_HT"]],
  revenue: [["DRUGS"], ["MODERN_SLAVERY_HT"], ["ORGANISED_IMMIGRATION_CRIME"]],
  complex: [["COUNTY_LINES"], ["COUNTY_LINES", "DRUGS"]],
  youth: [["COUNTY_LINES"], ["HOMICIDE_PREVENTION"]],
  lines: [["COUNTY_LINES"], ["COUNTY_LINES", "DRUGS"]],
  outreach: [["COUNTY_LINES"]],
  labour: [["MODERN_SLAVERY_HT"]],
  immigration: [["ORGANISED_IMMIGRATION_CRIME"], ["WESTERN_BALKAN_CRIMINALITY"]],
  border: [["DRUGS"], ["FIREARMS"]],
  benefits: [["MODERN_SLAVERY_HT"], ["ORGANISED_IMMIGRATION_CRIME"]],
};

const everyTheme: readonly (readonly [readonly ThemeCode[], number])[] = [
  [["DRUGS"], 26],
  [["COUNTY_LINES", "DRUGS"], 20],
  [["COUNTY_LINES"], 10],
  [["MODERN_SLAVERY_HT"], 13],
  [["FIREARMS"], 10],
  [["ORGANISED_IMMIGRATION_CRIME"], 8],
  [["WESTERN_BALKAN_CRIMINALITY"], 6],
  [["HOMICIDE_PREVENTION"], 7],
];

/** What the revenue holds is for its own officer and for the desks that it names. */
const revenueReaders = [accountIds.revenue, accountIds.owner, accountIds.analyst];

/** An access by chance for a record of the threat picture. */
export function inventPictureAccess(
  random: Random,
  restriction: Pick<Access, "marking" | "handling">,
  owner: PartnerKey = random.pickWeighted(pictureOwners),
): Access {
  const themes = themesOf[owner];
  return {
    owner,
    district: districtOf(owner, random),
    themes: themes === undefined ? random.pickWeighted(everyTheme) : random.pick(themes),
    ...restriction,
    ...(owner === "revenue" ? { handling: "C", namedReaderIds: revenueReaders } : {}),
  };
}

/** A restriction by chance; the open one first. */
export const inventRestriction = (random: Random): Pick<Access, "marking" | "handling"> =>
  random.pickWeighted([
    [{ marking: 1, handling: "P" }, 55],
    [{ marking: 2, handling: "P" }, 28],
    [{ marking: 2, handling: "C" }, 17],
  ] as const);

const leads: readonly string[] = [
  ..."Det Insp Alderby|Det Sgt Quarmwick|Det Insp Langmoor|Det Ch Insp Ossgarth|Det Sgt Netherleigh".split(
    "|",
  ),
  ..."Insp Brammoor|Sgt Yarcombe|Ms Wendgarth, community safety|Mr Fencombe, probation".split("|"),
];

/** Whoever leads on it, of whichever agency. */
export const inventLead = (random: Random): string => random.pick(leads);

/** How many days may go by before each band is looked at again. */
export const reviewCadence = { VERY_HIGH: 28, HIGH: 42, MEDIUM: 90, LOW: 180 } as const;

/** How high a risk is. */
export type Band = keyof typeof reviewCadence;

/** A band by chance. */
export const inventBand = (random: Random): Band =>
  random.pickWeighted([
    ["VERY_HIGH", 12],
    ["HIGH", 30],
    ["MEDIUM", 38],
    ["LOW", 20],
  ] as const);
