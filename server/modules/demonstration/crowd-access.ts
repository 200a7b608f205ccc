/** Who owns a record of the crowd, and what keeps others from it. */
import { accountIds } from "./accounts.js";
import type { Access, Entry, Origin, Statement } from "./book.js";
import { districtWeights, manchester, oldham, wigan, type DistrictCode } from "./districts.js";
import { momentSince } from "./moments.js";
import type { PartnerKey } from "./partners.js";
import type { Random } from "./random.js";
import type { ThemeCode } from "./words.js";

/** Mostly the police; the others hold what only they would know. */
export const ownerWeights: readonly (readonly [PartnerKey, number])[] = [
  ["police", 68],
  ["neighbour", 6],
  ["oldham", 6],
  ["manchester", 5],
  ["wigan", 3],
  ["housing", 3],
  ["probation", 4],
  ["health", 2],
  ["revenue", 1],
  ["fire", 1],
  ["charity", 1],
];

/** Districts of agencies that do not work in all ten. */
const homeDistricts: Readonly<Partial<Record<PartnerKey, readonly DistrictCode[]>>> = {
  neighbour: [wigan, "E08000007", "E08000009"],
  oldham: [oldham],
  manchester: [manchester],
  wigan: [wigan],
  housing: [oldham],
  health: [oldham, manchester, "E08000008"],
  complex: [oldham, "E08000005"],
  youth: ["E08000006"],
  standards: ["E08000001", "E08000002"],
  outreach: [oldham, "E08000008"],
};

const themeWeights: readonly (readonly [readonly ThemeCode[], number])[] = [
  [[], 34],
  [["DRUGS"], 20],
  [["COUNTY_LINES", "DRUGS"], 12],
  [["COUNTY_LINES"], 10],
  [["MODERN_SLAVERY_HT"], 9],
  [["FIREARMS"], 7],
  [["ORGANISED_IMMIGRATION_CRIME"], 4],
  [["HOMICIDE_PREVENTION"], 4],
];

const restrictionWeights: readonly (readonly [Pick<Access, "marking" | "handling">, number])[] = [
  [{ marking: 1, handling: "P" }, 66],
  [{ marking: 2, handling: "P" }, 19],
  [{ marking: 2, handling: "C" }, 12],
  [{ marking: 1, handling: "C" }, 3],
];

/** The district an agency's record is filed under. */
export function districtOf(owner: PartnerKey, random: Random): DistrictCode {
  const homes = homeDistricts[owner];
  return homes === undefined ? random.pickWeighted(districtWeights) : random.pick(homes);
}

/** An access by chance. */
export function inventAccess(
  random: Random,
  owner: PartnerKey = random.pickWeighted(ownerWeights),
): Access {
  return {
    owner,
    district: districtOf(owner, random),
    themes: random.pickWeighted(themeWeights),
    ...random.pickWeighted(restrictionWeights),
  };
}

/** What another record about the same one is kept under: its own restrictions do not travel. */
export const inheritedAccess = ({
  owner,
  district,
  themes,
  marking,
  handling,
}: Access): Access => ({
  owner,
  district,
  themes,
  marking,
  handling,
});

/** What a statement about two records is kept under: the stricter of both. */
export const accessBetween = (from: Entry, to: Entry): Access => ({
  ...inheritedAccess(from.access),
  marking: from.access.marking === 2 || to.access.marking === 2 ? 2 : 1,
  handling: from.access.handling === "C" || to.access.handling === "C" ? "C" : "P",
});

const provenances: Readonly<Record<PartnerKey, readonly string[]>> = {
  police: [
    "Patrol report",
    "Custody record",
    "Crime report",
    "Intelligence report",
    "Search record",
  ],
  neighbour: ["Intelligence report of the neighbouring force", "Roads policing stop"],
  oldham: ["Community safety case file", "Environmental health visit"],
  manchester: ["Community safety case file", "Licensing inspection"],
  wigan: ["Community safety case file", "Neighbourhood wardens' log"],
  housing: ["Tenancy file", "Estate caretaker's log"],
  probation: ["Supervision record", "Pre-sentence report"],
  health: ["Safeguarding referral", "Emergency department attendance"],
  revenue: ["Compliance check", "Cash seizure record"],
  fire: ["Home fire safety visit", "Incident log of the fire service"],
  charity: ["Outreach contact", "Casework record"],
  benefits: ["Claim review"],
  region: ["Regional intelligence report"],
  agency: ["Report of the national agency"],
  lines: ["Line comparison across forces"],
  city: ["Joint survey of the city region"],
  complex: ["Return interview", "Strategy meeting"],
  youth: ["Supervision of a young person", "Diversion interview"],
  immigration: ["Sponsor visit", "Document examination"],
  border: ["Detection at a parcel hub"],
  environment: ["Waste site inspection"],
  standards: ["Seizure of illicit goods", "Test purchase"],
  labour: ["Labour inspection", "Worker interview"],
  outreach: ["Detached youth work"],
  school: ["Pastoral log"],
};

const recorders: Readonly<Partial<Record<PartnerKey, string>>> = {
  police: accountIds.analyst,
  neighbour: accountIds.neighbour,
  oldham: accountIds.oldham,
  housing: accountIds.housing,
  probation: accountIds.probation,
  health: accountIds.nurse,
  revenue: accountIds.revenue,
  charity: accountIds.charity,
  complex: accountIds.hub,
  labour: accountIds.labour,
};

/** Where a record came from, some days after the date it speaks of. */
export function inventOrigin(random: Random, owner: PartnerKey, since: string): Origin {
  const recordedBy = random.chance(0.4) ? recorders[owner] : undefined;
  return {
    recordedAt: momentSince(since, random),
    provenance: random.pick(provenances[owner]),
    ...(recordedBy === undefined ? {} : { recordedBy }),
  };
}

/** A grade on the 3x5x2 scale, the better ones more often. */
export function inventGrade(random: Random): Statement["grade"] {
  const source = random.pickWeighted([
    [1, 45],
    [2, 45],
    [3, 10],
  ] as const);
  const assessment = random.pickWeighted([
    ["A", 30],
    ["B", 25],
    ["C", 30],
    ["D", 12],
    ["E", 3],
  ] as const);
  return `${source}${assessment}`;
}
