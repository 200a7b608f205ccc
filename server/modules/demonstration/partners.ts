/** The twenty-five agencies of the demonstration. The people in it are invented; so is what they know. */
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
  region: {
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
  lines: {
    name: "National County Lines Coordination Centre",
    kind: "NCLCC",
    regime: "PART_3",
    desk: "Coordination desk",
    extension: 245,
  },
  city: {
    name: "Greater Manchester Combined Authority",
    kind: "GMCA",
    regime: "UK_GDPR",
    desk: "Safer communities team",
    extension: 256,
  },
  complex: {
    name: "Fustian Complex Safeguarding Hub",
    kind: "COMPLEX_SAFEGUARDING",
    regime: "UK_GDPR",
    desk: "Duty worker",
    extension: 267,
  },
  youth: {
    name: "Spindleford Youth Justice Service",
    kind: "YOUTH_JUSTICE",
    regime: "UK_GDPR",
    desk: "Prevention and diversion",
    extension: 278,
  },
  immigration: {
    name: "Immigration Enforcement",
    kind: "IMMIGRATION_ENFORCEMENT",
    regime: "PART_3",
    desk: "Criminal and financial investigation",
    extension: 289,
  },
  border: {
    name: "Border Force",
    kind: "BORDER_FORCE",
    regime: "PART_3",
    desk: "Detection liaison",
    extension: 291,
  },
  environment: {
    name: "Environment Agency",
    kind: "ENVIRONMENT_AGENCY",
    regime: "PART_3",
    desk: "Waste crime team",
    extension: 292,
  },
  standards: {
    name: "Bobbin Vale Trading Standards",
    kind: "TRADING_STANDARDS",
    regime: "PART_3",
    desk: "Illicit trade team",
    extension: 293,
  },
  labour: {
    name: "Gangmasters and Labour Abuse Authority",
    kind: "GLAA",
    regime: "PART_3",
    desk: "Investigations, north west",
    extension: 294,
  },
  outreach: {
    name: "Treadle Youth Outreach",
    kind: "YOUTH_VCSE",
    regime: "UK_GDPR",
    desk: "Detached youth work",
    extension: 295,
  },
  school: {
    name: "Carding Lane Academy",
    kind: "SCHOOL_COLLEGE",
    regime: "UK_GDPR",
    desk: "Designated safeguarding lead",
    extension: 296,
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
