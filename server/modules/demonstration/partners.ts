/** The twenty-four agencies of the demonstration. The people in it are invented; so is what they know. */
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import type { partnerType } from "../../../schema/code-lists/partner-type.js";
import type { PartnershipRows } from "../../database/demonstration-rows.js";
import { seededRandom } from "./random.js";

interface Agency {
  readonly name: string;
  readonly kind: CodeOf<typeof partnerType>;
  readonly regime: "PART_3" | "UK_GDPR";
  /** Who answers for what the agency shares. */
  readonly desk: string;
  readonly extension: number;
}

const agencies = {
  police: {
    name: "Greater Manchester Police",
    kind: "POLICE_GMP",
    regime: "PART_3",
    desk: "Challenger coordination desk",
    extension: 101,
  },
  neighbour: {
    name: "Cheshire Constabulary",
    kind: "POLICE_OTHER",
    regime: "PART_3",
    desk: "Serious crime intelligence desk",
    extension: 112,
  },
  oldham: {
    name: "Oldham Council",
    kind: "LOCAL_AUTHORITY",
    regime: "UK_GDPR",
    desk: "Community safety partnership",
    extension: 123,
  },
  manchester: {
    name: "Manchester City Council",
    kind: "LOCAL_AUTHORITY",
    regime: "UK_GDPR",
    desk: "Community safety and compliance",
    extension: 134,
  },
  wigan: {
    name: "Wigan Council",
    kind: "LOCAL_AUTHORITY",
    regime: "UK_GDPR",
    desk: "Place-based partnership team",
    extension: 145,
  },
  housing: {
    name: "Oldham Homes",
    kind: "HOUSING_PROVIDER",
    regime: "UK_GDPR",
    desk: "Tenancy enforcement",
    extension: 156,
  },
  probation: {
    name: "Probation Service, Greater Manchester",
    kind: "PROBATION",
    regime: "PART_3",
    desk: "Integrated offender management",
    extension: 167,
  },
  health: {
    name: "Medlock Vale NHS Foundation Trust",
    kind: "NHS",
    regime: "UK_GDPR",
    desk: "Complex safeguarding team",
    extension: 178,
  },
  revenue: {
    name: "HM Revenue and Customs",
    kind: "HMRC",
    regime: "PART_3",
    desk: "Fraud investigation liaison",
    extension: 189,
  },
  fire: {
    name: "Greater Manchester Fire and Rescue Service",
    kind: "GMFRS",
    regime: "UK_GDPR",
    desk: "Prevention and protection",
    extension: 190,
  },
  charity: {
    name: "Lantern Survivors' Trust",
    kind: "VICTIM_NGO",
    regime: "UK_GDPR",
    desk: "Casework team",
    extension: 201,
  },
  benefits: {
    name: "Department for Work and Pensions",
    kind: "DWP",
    regime: "PART_3",
    desk: "Serious and organised crime team",
    extension: 212,
  },
  rocu: {
    name: "North West Regional Organised Crime Unit",
    kind: "NW_ROCU",
    regime: "PART_3",
    desk: "Regional intelligence desk",
    extension: 223,
  },
  agency: {
    name: "National Crime Agency",
    kind: "NCA",
    regime: "PART_3",
    desk: "Regional liaison",
    extension: 234,
  },
  transport: {
    name: "British Transport Police",
    kind: "BTP",
    regime: "PART_3",
    desk: "County lines task force",
    extension: 245,
  },
  combined: {
    name: "Greater Manchester Combined Authority",
    kind: "GMCA",
    regime: "UK_GDPR",
    desk: "Safer communities directorate",
    extension: 256,
  },
  salford: {
    name: "Salford City Council",
    kind: "LOCAL_AUTHORITY",
    regime: "UK_GDPR",
    desk: "Community safety team",
    extension: 267,
  },
  rochdale: {
    name: "Rochdale Borough Council",
    kind: "LOCAL_AUTHORITY",
    regime: "UK_GDPR",
    desk: "Community safety team",
    extension: 278,
  },
  prisons: {
    name: "HM Prison and Probation Service, custody",
    kind: "PRISONS",
    regime: "PART_3",
    desk: "Regional security intelligence",
    extension: 289,
  },
  youth: {
    name: "Youth Justice Service, Oldham",
    kind: "YOUTH_JUSTICE",
    regime: "UK_GDPR",
    desk: "Diversion team",
    extension: 290,
  },
  border: {
    name: "Border Force North",
    kind: "BORDER_FORCE",
    regime: "PART_3",
    desk: "Intelligence hub",
    extension: 301,
  },
  environment: {
    name: "Environment Agency",
    kind: "ENVIRONMENT_AGENCY",
    regime: "PART_3",
    desk: "Waste crime team",
    extension: 312,
  },
  gangmasters: {
    name: "Gangmasters and Labour Abuse Authority",
    kind: "GLAA",
    regime: "PART_3",
    desk: "Enforcement intelligence",
    extension: 323,
  },
  standards: {
    name: "Trading Standards North West",
    kind: "TRADING_STANDARDS",
    regime: "UK_GDPR",
    desk: "Illicit trade team",
    extension: 334,
  },
} as const satisfies Readonly<Record<string, Agency>>;

/** An agency by the word the demonstration calls it. */
export type PartnerKey = keyof typeof agencies;

const partnerKeys = Object.keys(agencies) as PartnerKey[];

// Their own seed: the partnership keeps its ids whatever the records are made from.
const { uuid } = seededRandom(20_261_124);

/** Each agency's id. */
export const partnerIds = Object.fromEntries(partnerKeys.map((key) => [key, uuid()])) as Readonly<
  Record<PartnerKey, string>
>;

/** The agencies' rows. Telephone numbers are of the range kept for drama. */
export const partners: PartnershipRows["partners"] = partnerKeys.map((key) => {
  const { name, kind, regime, desk, extension } = agencies[key];
  const contact = `${desk}, 01632 960${extension}, sharing.${key}@example.org`;
  return { id: partnerIds[key], name, kind, regime, contact };
});
