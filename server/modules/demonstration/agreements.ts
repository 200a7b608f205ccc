/** The information-sharing agreements: who discloses what to whom, why, by which power, until when. */
import type { agreementState } from "../../../schema/code-lists/agreement-state.js";
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import type { legalGateway } from "../../../schema/code-lists/legal-gateway.js";
import type { PartnershipRows } from "../../database/demonstration-rows.js";
import type { FieldGroup } from "../record/record.policy.js";
import type { PurposeCode } from "./words.js";
import { partnerIds, type PartnerKey } from "./partners.js";
import { seededRandom } from "./random.js";

interface Agreement {
  readonly title: string;
  readonly state: CodeOf<typeof agreementState>;
  readonly gateway: CodeOf<typeof legalGateway>;
  readonly purposes: readonly PurposeCode[];
  readonly categories: readonly FieldGroup[];
  readonly from: readonly PartnerKey[];
  readonly to: readonly PartnerKey[];
  /** First day, day of review, last day. */
  readonly term: readonly [string, string | null, string | null];
}

const agreed = {
  communitySafety: {
    title: "Challenger community safety agreement",
    state: "ACTIVE",
    gateway: "CDA98_S115",
    purposes: ["PREVENT_SOC", "COMMUNITY_SAFETY"],
    categories: [
      "identity",
      "birth",
      "category",
      "location",
      "event",
      "item",
      "grading",
      "provenance",
    ],
    from: ["police"],
    to: ["oldham", "manchester", "wigan"],
    term: ["2025-01-06", "2027-11-30", "2028-12-31"],
  },
  betweenForces: {
    title: "Memorandum between neighbouring forces",
    state: "ACTIVE",
    gateway: "COMMON_LAW_POLICING",
    purposes: ["PREVENT_SOC", "INVESTIGATION", "THREAT_TO_LIFE"],
    categories: [
      "identity",
      "birth",
      "category",
      "identifier",
      "location",
      "event",
      "narrative",
      "contact",
      "grading",
      "provenance",
    ],
    from: ["police", "neighbour"],
    to: ["police", "neighbour"],
    term: ["2024-06-03", "2027-06-03", null],
  },
  partnersToPolice: {
    title: "Partners' disclosure to the police",
    state: "ACTIVE",
    gateway: "DPA18_SCH2_P2",
    purposes: ["PREVENT_SOC", "INVESTIGATION", "SAFEGUARDING_CHILD"],
    categories: [
      "identity",
      "birth",
      "category",
      "identifier",
      "location",
      "event",
      "item",
      "contact",
      "narrative",
      "grading",
      "provenance",
    ],
    from: ["oldham", "manchester", "wigan", "housing", "probation", "fire", "charity"],
    to: ["police"],
    term: ["2025-01-06", "2027-11-30", "2028-12-31"],
  },
  threatToLife: {
    title: "Health disclosure in a threat to life",
    state: "ACTIVE",
    gateway: "VITAL_INTERESTS",
    purposes: ["THREAT_TO_LIFE"],
    categories: ["identity", "birth", "location", "health"],
    from: ["health"],
    to: ["police"],
    term: ["2025-03-03", "2028-03-03", null],
  },
  tenancy: {
    title: "Criminal use of homes, Oldham",
    state: "ACTIVE",
    gateway: "CDA98_S115",
    purposes: ["HOUSING_ENFORCEMENT"],
    categories: ["identity", "location"],
    from: ["police", "oldham"],
    to: ["housing"],
    term: ["2025-04-01", "2027-04-01", "2028-03-31"],
  },
  offenders: {
    title: "Offender management, Greater Manchester",
    state: "ACTIVE",
    gateway: "MAPPA",
    purposes: ["OFFENDER_MANAGEMENT"],
    categories: [
      "identity",
      "birth",
      "category",
      "identifier",
      "location",
      "event",
      "contact",
      "grading",
      "provenance",
    ],
    from: ["police"],
    to: ["probation"],
    term: ["2024-09-02", "2027-09-02", null],
  },
  safeguarding: {
    title: "Children and adults exploited by organised crime",
    state: "ACTIVE",
    gateway: "CA04_S10_S11",
    purposes: ["SAFEGUARDING_CHILD", "SAFEGUARDING_ADULT"],
    categories: ["identity", "birth", "health", "location", "event", "provenance"],
    from: ["police", "oldham", "manchester"],
    to: ["health", "oldham"],
    term: ["2025-09-01", "2027-09-01", "2028-08-31"],
  },
  illicitFinance: {
    title: "Illicit finance desk",
    state: "ACTIVE",
    gateway: "DPA18_SCH2_P2",
    purposes: ["TAX_ENFORCEMENT"],
    categories: ["identity", "identifier", "financial", "provenance"],
    from: ["police", "neighbour"],
    to: ["revenue"],
    term: ["2025-02-03", "2027-02-03", "2028-06-30"],
  },
  revenueToPolice: {
    title: "Revenue pointers for the police",
    state: "ACTIVE",
    gateway: "CRCA05_S18",
    purposes: ["PREVENT_SOC"],
    categories: ["identity", "identifier"],
    from: ["revenue"],
    to: ["police"],
    term: ["2025-02-03", "2027-02-03", "2028-06-30"],
  },
  survivors: {
    title: "Support for survivors of modern slavery",
    state: "ACTIVE",
    gateway: "CONSENT_VICTIM",
    purposes: ["VICTIM_SUPPORT"],
    categories: ["identity"],
    from: ["police"],
    to: ["charity"],
    term: ["2025-05-06", "2027-05-06", null],
  },
  seriousViolence: {
    title: "Serious violence duty, shared picture",
    state: "REVIEW_DUE",
    gateway: "PCSC22_S16",
    purposes: ["COMMUNITY_SAFETY"],
    categories: ["event", "location"],
    from: ["police"],
    to: ["fire", "manchester"],
    term: ["2024-12-02", "2026-11-30", "2026-12-18"],
  },
  benefitFraud: {
    title: "Benefit fraud behind organised crime",
    state: "SUSPENDED",
    gateway: "DPA18_SCH2_P2",
    purposes: ["BENEFIT_ENFORCEMENT"],
    categories: ["identity", "financial", "identifier"],
    from: ["police"],
    to: ["benefits"],
    term: ["2025-06-02", "2027-06-02", "2028-05-31"],
  },
  unsafePremises: {
    title: "Arson and unsafe premises",
    state: "DRAFT",
    gateway: "CDA98_S17",
    purposes: ["COMMUNITY_SAFETY"],
    categories: ["event", "location", "item"],
    from: ["police", "fire"],
    to: ["police", "fire"],
    term: ["2027-01-11", null, null],
  },
  deprivedHomes: {
    title: "Landlords and labour exploitation",
    state: "IN_SIGNING",
    gateway: "MSA15_S52",
    purposes: ["VICTIM_SUPPORT", "HOUSING_ENFORCEMENT"],
    categories: ["identity", "location"],
    from: ["manchester", "wigan"],
    to: ["charity", "housing"],
    term: ["2027-01-04", "2028-01-04", "2028-12-31"],
  },
  pilot: {
    title: "Place-based pilot, Wigan",
    state: "EXPIRED",
    gateway: "CDA98_S17A",
    purposes: ["COMMUNITY_SAFETY"],
    categories: ["event", "location", "identity"],
    from: ["police"],
    to: ["wigan"],
    term: ["2024-07-01", "2026-04-01", "2026-06-30"],
  },
  healthToHousing: {
    title: "Hospital discharge and housing",
    state: "TERMINATED",
    gateway: "CARE14",
    purposes: ["SAFEGUARDING_ADULT"],
    categories: ["identity", "health"],
    from: ["health"],
    to: ["housing"],
    term: ["2024-10-01", "2026-03-01", "2027-09-30"],
  },
} as const satisfies Readonly<Record<string, Agreement>>;

/** An agreement by the word the demonstration calls it. */
export type AgreementKey = keyof typeof agreed;

const agreementKeys = Object.keys(agreed) as AgreementKey[];
const { uuid } = seededRandom(20_261_125);

/** Each agreement's id. */
export const agreementIds = Object.fromEntries(
  agreementKeys.map((key) => [key, uuid()]),
) as Readonly<Record<AgreementKey, string>>;

/** The agreements' rows. */
export const agreements: PartnershipRows["agreements"] = agreementKeys.map((key) => {
  const agreement: Agreement = agreed[key];
  const [startsOn, reviewOn, endsOn] = agreement.term;
  return {
    id: agreementIds[key],
    title: agreement.title,
    state: agreement.state,
    gateway: agreement.gateway,
    purposes: agreement.purposes,
    data_categories: agreement.categories,
    discloser_ids: agreement.from.map((partner) => partnerIds[partner]),
    recipient_ids: agreement.to.map((partner) => partnerIds[partner]),
    starts_on: startsOn,
    review_on: reviewOn,
    ends_on: endsOn,
    version: 1,
  };
});
