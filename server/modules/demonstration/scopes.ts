/** The scopes: what each agreement lets one agency's roles see. No two of them are alike. */
import type { PartnershipRows } from "../../database/demonstration-rows.js";
import { agreementIds, type AgreementKey } from "./agreements.js";
import { manchester, oldham, wigan, type DistrictCode } from "./districts.js";
import { partnerIds, type PartnerKey } from "./partners.js";
import { seededRandom } from "./random.js";
import {
  inFull,
  type Given,
  type PurposeCode,
  type RecordTypeName,
  type RoleCode,
  type ThemeCode,
} from "./words.js";

interface Scope {
  readonly title: string;
  readonly to: PartnerKey;
  readonly under: AgreementKey;
  readonly effect?: "DENY";
  readonly roles: readonly RoleCode[];
  readonly records: readonly RecordTypeName[];
  readonly gives: Given;
  readonly purposes: readonly PurposeCode[];
  /** Absent for every theme. */
  readonly themes?: readonly ThemeCode[];
  /** Absent for every district. */
  readonly districts?: readonly DistrictCode[];
  /** Highest marking covered: 1 OFFICIAL, 2 OFFICIAL-SENSITIVE. By default 1. */
  readonly marking?: 2;
  /** By default P only. */
  readonly handling?: readonly ("P" | "C")[];
  /** First and last moment; by default from 2025 on, without end. */
  readonly term?: readonly [string, string | null];
}

const everyRecord = ["PERSON", "IDENTIFIER", "PLACE", "EVENT", "ITEM", "CONTACT", "LINK"] as const;
const bothCodes = ["P", "C"] as const;

const given: readonly Scope[] = [
  {
    title: "Police: what partners disclose",
    to: "police",
    under: "partnersToPolice",
    roles: ["INFORMATION_OWNER", "ANALYST"],
    records: everyRecord,
    gives: {
      ...inFull(
        "identity",
        "birth",
        "category",
        "identifier",
        "location",
        "event",
        "item",
        "contact",
      ),
      ...inFull("grading", "narrative", "provenance"),
    },
    purposes: ["PREVENT_SOC", "INVESTIGATION"],
    marking: 2,
    handling: bothCodes,
  },
  {
    title: "Police: children whom partners worry about",
    to: "police",
    under: "partnersToPolice",
    roles: ["INFORMATION_OWNER"],
    records: ["PERSON", "PLACE", "LINK"],
    gives: { ...inFull("identity", "birth", "narrative", "provenance"), location: "GENERALISED" },
    purposes: ["SAFEGUARDING_CHILD"],
    themes: ["COUNTY_LINES", "MODERN_SLAVERY_HT"],
    marking: 2,
    handling: bothCodes,
  },
  {
    title: "Police: health records in a threat to life",
    to: "police",
    under: "threatToLife",
    roles: ["INFORMATION_OWNER"],
    records: ["PERSON", "PLACE", "LINK"],
    gives: inFull("identity", "birth", "location", "health"),
    purposes: ["THREAT_TO_LIFE"],
    marking: 2,
    handling: bothCodes,
  },
  {
    title: "Police: county lines of the neighbouring force",
    to: "police",
    under: "betweenForces",
    roles: ["INFORMATION_OWNER", "ANALYST"],
    records: everyRecord,
    gives: {
      ...inFull("identity", "birth", "category", "identifier", "location", "event", "contact"),
      ...inFull("grading", "provenance"),
    },
    purposes: ["PREVENT_SOC", "INVESTIGATION"],
    themes: ["COUNTY_LINES"],
    marking: 2,
    handling: bothCodes,
  },
  {
    title: "Police: who at the revenue can help",
    to: "police",
    under: "revenueToPolice",
    roles: ["INFORMATION_OWNER", "ANALYST"],
    records: ["PERSON", "IDENTIFIER", "LINK"],
    gives: { identity: "POINTER", identifier: "POINTER" },
    purposes: ["PREVENT_SOC"],
    marking: 2,
    handling: bothCodes,
  },
  {
    title: "Neighbouring force: county lines and drugs",
    to: "neighbour",
    under: "betweenForces",
    roles: ["ANALYST"],
    records: everyRecord,
    gives: {
      ...inFull("identity", "birth", "category", "identifier", "location", "event", "contact"),
      ...inFull("narrative", "grading", "provenance"),
    },
    purposes: ["PREVENT_SOC", "INVESTIGATION"],
    themes: ["COUNTY_LINES", "DRUGS"],
    marking: 2,
    handling: bothCodes,
  },
  {
    title: "Oldham Council: community safety",
    to: "oldham",
    under: "communitySafety",
    roles: ["CASE_COORDINATOR"],
    records: ["PERSON", "PLACE", "EVENT", "ITEM", "LINK"],
    gives: {
      ...inFull("identity", "location", "event", "category", "grading", "provenance"),
      birth: "GENERALISED",
    },
    purposes: ["PREVENT_SOC"],
    districts: [oldham],
  },
  {
    title: "Oldham Council: nothing of modern slavery cases",
    to: "oldham",
    under: "communitySafety",
    effect: "DENY",
    roles: ["CASE_COORDINATOR"],
    records: everyRecord,
    gives: {},
    purposes: ["PREVENT_SOC", "COMMUNITY_SAFETY"],
    themes: ["MODERN_SLAVERY_HT"],
    marking: 2,
    handling: bothCodes,
  },
  {
    title: "Oldham Council: children at risk of exploitation",
    to: "oldham",
    under: "safeguarding",
    roles: ["SAFEGUARDING_LEAD"],
    records: ["PERSON", "PLACE", "EVENT", "LINK"],
    gives: inFull("identity", "birth", "location", "event", "provenance"),
    purposes: ["SAFEGUARDING_CHILD"],
    themes: ["COUNTY_LINES"],
    districts: [oldham],
    marking: 2,
    handling: bothCodes,
  },
  {
    title: "Oldham Homes: tenancies used for crime",
    to: "housing",
    under: "tenancy",
    roles: ["CASE_COORDINATOR"],
    records: ["PERSON", "PLACE", "LINK"],
    gives: { identity: "GENERALISED", location: "FULL" },
    purposes: ["HOUSING_ENFORCEMENT"],
    districts: [oldham],
  },
  {
    title: "Probation: people under supervision",
    to: "probation",
    under: "offenders",
    roles: ["CASE_COORDINATOR"],
    records: everyRecord,
    gives: {
      ...inFull("identity", "birth", "contact", "category", "event", "grading", "provenance"),
      identifier: "GENERALISED",
      location: "GENERALISED",
    },
    purposes: ["OFFENDER_MANAGEMENT"],
    marking: 2,
  },
  {
    title: "Medlock Vale: exploited children and adults",
    to: "health",
    under: "safeguarding",
    roles: ["SAFEGUARDING_LEAD"],
    records: ["PERSON", "PLACE", "LINK"],
    gives: { ...inFull("identity", "birth", "health", "provenance"), location: "GENERALISED" },
    purposes: ["SAFEGUARDING_CHILD", "SAFEGUARDING_ADULT"],
    themes: ["COUNTY_LINES", "MODERN_SLAVERY_HT"],
    districts: [oldham, manchester, "E08000008"],
    handling: bothCodes,
  },
  {
    title: "Revenue: accounts, vehicles and numbers",
    to: "revenue",
    under: "illicitFinance",
    roles: ["ANALYST"],
    records: ["PERSON", "IDENTIFIER", "LINK"],
    gives: { ...inFull("identifier", "financial", "provenance"), identity: "GENERALISED" },
    purposes: ["TAX_ENFORCEMENT"],
    themes: ["DRUGS", "MODERN_SLAVERY_HT", "ORGANISED_IMMIGRATION_CRIME"],
    marking: 2,
  },
  {
    title: "Lantern: whom to ask about a survivor",
    to: "charity",
    under: "survivors",
    roles: ["CASE_COORDINATOR"],
    records: ["PERSON"],
    gives: { identity: "POINTER" },
    purposes: ["VICTIM_SUPPORT"],
    themes: ["MODERN_SLAVERY_HT"],
    handling: bothCodes,
  },
  {
    title: "Manchester City Council: community safety",
    to: "manchester",
    under: "communitySafety",
    roles: ["CASE_COORDINATOR", "INTEGRATION"],
    records: ["PERSON", "PLACE", "EVENT", "LINK"],
    gives: inFull("identity", "category", "location", "event", "provenance"),
    purposes: ["COMMUNITY_SAFETY"],
    districts: [manchester],
  },
  {
    title: "Fire and rescue: where violence happens",
    to: "fire",
    under: "seriousViolence",
    roles: ["ANALYST"],
    records: ["EVENT", "PLACE"],
    gives: { event: "FULL", location: "GENERALISED" },
    purposes: ["COMMUNITY_SAFETY"],
  },
  {
    title: "Wigan Council: community safety, first year",
    to: "wigan",
    under: "communitySafety",
    roles: ["CASE_COORDINATOR"],
    records: ["PERSON", "PLACE", "EVENT", "LINK"],
    gives: inFull("identity", "location", "event"),
    purposes: ["COMMUNITY_SAFETY"],
    districts: [wigan],
    term: ["2025-01-06T00:00:00Z", "2026-01-06T00:00:00Z"],
  },
  {
    title: "Wigan Council: community safety, from 2028",
    to: "wigan",
    under: "communitySafety",
    roles: ["CASE_COORDINATOR"],
    records: ["PERSON", "PLACE", "EVENT", "LINK"],
    gives: { ...inFull("location", "event"), identity: "GENERALISED" },
    purposes: ["COMMUNITY_SAFETY"],
    districts: [wigan],
    term: ["2028-01-10T00:00:00Z", null],
  },
  {
    title: "Wigan Council: place-based pilot",
    to: "wigan",
    under: "pilot",
    roles: ["CASE_COORDINATOR"],
    records: ["EVENT", "PLACE"],
    gives: inFull("event", "location"),
    purposes: ["COMMUNITY_SAFETY"],
    districts: [wigan],
  },
  {
    title: "Benefits: organised fraud",
    to: "benefits",
    under: "benefitFraud",
    roles: ["ANALYST"],
    records: ["PERSON", "IDENTIFIER", "LINK"],
    gives: inFull("identity", "identifier", "financial"),
    purposes: ["BENEFIT_ENFORCEMENT"],
    marking: 2,
    handling: bothCodes,
  },
];

const { uuid } = seededRandom(20_261_126);

/** The scopes' rows. */
export const scopes: PartnershipRows["scopes"] = given.map((scope) => ({
  id: uuid(),
  title: scope.title,
  partner_id: partnerIds[scope.to],
  agreement_id: agreementIds[scope.under],
  effect: scope.effect ?? "ALLOW",
  roles: scope.roles,
  record_types: scope.records,
  field_groups: scope.gives,
  themes: scope.themes ?? null,
  districts: scope.districts ?? null,
  marking: scope.marking ?? 1,
  handling: scope.handling ?? ["P"],
  purposes: scope.purposes,
  valid_from: scope.term?.[0] ?? "2025-01-06T00:00:00Z",
  valid_to: scope.term?.[1] ?? null,
  version: 1,
}));
