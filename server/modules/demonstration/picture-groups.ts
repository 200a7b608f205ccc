/** Organised crime groups in every state, with what is known of each. */
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import type { ocgCriterion } from "../../../schema/code-lists/ocg-criterion.js";
import type { ocgLifecycle } from "../../../schema/code-lists/ocg-lifecycle.js";
import type { OcgColumns } from "../../database/demonstration-threat-rows.js";
import type { Access, Book, Entry } from "./book.js";
import { inventOrigin } from "./crowd-access.js";
import type { CrowdPerson } from "./crowd-people.js";
import { districts, type DistrictCode } from "./districts.js";
import { daysBefore } from "./moments.js";
import {
  inventBand,
  inventLead,
  inventPictureAccess,
  inventRestriction,
  reviewCadence,
} from "./picture-access.js";
import { addMemberships } from "./picture-memberships.js";
import { groupNames } from "./picture-names.js";
import type { Random } from "./random.js";
import type { ThemeCode } from "./words.js";

type Status = CodeOf<typeof ocgLifecycle>;

/** Dealt out in turn, so that every state has its groups whatever the chance. */
const statuses: readonly Status[] = [
  "ACTIVE",
  "ACTIVE",
  "NOMINATED",
  "ACTIVE",
  "MONITORED",
  "UNDER_ASSESSMENT",
  "ACTIVE",
  "DISMANTLED",
  "ACTIVE",
  "MONITORED",
  "SUSPENDED",
  "ARCHIVED",
  "ACTIVE",
  "REJECTED",
  "MERGED",
];

const found: readonly CodeOf<typeof ocgCriterion>[] = [
  "THREE_OR_MORE",
  "ACTING_TOGETHER",
  "CRIMINAL_PURPOSE",
  "SEVEN_YEAR_OFFENCE",
  "GAIN_OR_BENEFIT",
  "PLANNING_AND_CONTROL",
  "ADEQUATE_GRADE",
];

const trades: Readonly<Record<ThemeCode, readonly string[]>> = {
  DRUGS: [
    "Wholesale of cocaine through two garages, with couriers paid by the trip",
    "Cannabis grown in rented houses and sold on by the box",
    "Street supply of heroin and crack around three parades of shops",
  ],
  COUNTY_LINES: [
    "Runs lines into market towns and sends teenagers out by the early train",
    "Takes over flats of lonely tenants and deals from them for a fortnight at a time",
  ],
  MODERN_SLAVERY_HT: [
    "Brings men over for work in car washes and food packing and keeps their papers",
    "Rents out terraced houses for prostitution and moves the women every ten days",
  ],
  FIREARMS: [
    "Stores and lends converted pistols to whoever pays the deposit",
    "Meets every slight with shots at doors and cars; two families are in fear",
  ],
  ORGANISED_IMMIGRATION_CRIME: [
    "Sells places in lorries and false papers, paid for by work on arrival",
    "Arranges sham employment for visas through shell companies",
  ],
  WESTERN_BALKAN_CRIMINALITY: [
    "Controls a row of cannabis houses through gardeners held by debt",
    "Imports cocaine by lorry and settles accounts across three countries",
  ],
  HOMICIDE_PREVENTION: [
    "At feud with a rival group since a killing in the spring; threats pass both ways",
    "Collects debts with machetes; two victims would not speak to police",
  ],
};

const workings: readonly string[] = [
  "Those who direct it never touch the goods.",
  "Its money goes through a barber's shop and a car rental in relatives' names.",
  "It recruits at bus stops and through older brothers.",
  "Two people who left were beaten; others are afraid to.",
  "It changes telephones every few weeks and drivers every month.",
  "Family holds it together; outsiders run errands only.",
  "A letting agent finds its houses and asks nothing.",
];

/** What is known of it is more, the further it has come. */
function columnsOf(name: string, access: Access, status: Status, random: Random): OcgColumns {
  const isAssessed = status !== "NOMINATED" && status !== "REJECTED";
  const isWatched = status === "ACTIVE" || status === "MONITORED" || status === "UNDER_ASSESSMENT";
  const nominated = random.between(60, 900);
  const isOldScheme = random.chance(0.2);
  const [theme] = access.themes;
  const trade = random.pick(theme === undefined ? trades.DRUGS : trades[theme]);
  return {
    name,
    status,
    owner_level: random.pickWeighted([
      ["DISTRICT", 55],
      ["FORCE", 33],
      ["REGION", 9],
      ["NATIONAL", 3],
    ]),
    band_code: isAssessed ? `${isOldScheme ? "T" : ""}${random.between(1, 4)}` : null,
    band_scheme: isAssessed ? (isOldScheme ? "Force tiers 2022" : "Partnership bands 2026") : null,
    criteria:
      status === "ACTIVE" || status === "MONITORED"
        ? found
        : found.filter(() => random.chance(isAssessed ? 0.85 : 0.5)),
    summary: `${trade}. Based around ${districts[access.district].name}. ${random.pick(workings)}`,
    nominated_on: daysBefore(nominated),
    review_on: isWatched
      ? daysBefore(random.between(0, 60) - reviewCadence[inventBand(random)])
      : null,
    lead_officer: isAssessed ? inventLead(random) : null,
    senior_officer: isWatched ? random.pick(["Det Supt Thornmoor", "Supt Ellergarth"]) : null,
  };
}

/** Puts so many groups into the book: every district has its own. */
export function addGroups(
  book: Book,
  random: Random,
  people: readonly CrowdPerson[],
  count: number,
): readonly Entry[] {
  const names = random.shuffle(groupNames);
  const districtCodes = Object.keys(districts) as DistrictCode[];
  const byDistrict = Map.groupBy(people, ({ entry }) => entry.access.district);
  return Array.from({ length: count }, (_, number) => {
    const invented = inventPictureAccess(random, inventRestriction(random));
    const access = {
      ...invented,
      district: number < 30 ? districtCodes[number % districtCodes.length]! : invented.district,
    };
    const status = statuses[number % statuses.length]!;
    const origin = inventOrigin(random, access.owner, daysBefore(random.between(20, 360)));
    const group = book.ocg(columnsOf(names[number]!, access, status, random), access, origin);
    addMemberships(book, random, group, byDistrict.get(access.district) ?? people);
    return group;
  });
}
