/** The people who sign in to the demonstration, and one system that does so with a token. */
import type { PartnershipRows } from "../../database/demonstration-rows.js";
import { partnerIds, type PartnerKey } from "./partners.js";
import { seededRandom } from "./random.js";
import type { PurposeCode, RoleCode } from "./words.js";

interface Account {
  readonly email: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly of: PartnerKey;
  readonly roles: readonly RoleCode[];
  readonly clearance: 1 | 2;
  readonly purposes: readonly PurposeCode[];
  /** What the account shows, told where the portal lists it; absent for those who cannot sign in. */
  readonly shows?: string;
  readonly disabledAt?: string;
}

const people = {
  owner: {
    email: "owner@gmp.example",
    name: "Ch Insp Maren Aldershaw",
    jobTitle: "Information owner, Challenger",
    of: "police",
    roles: ["INFORMATION_OWNER"],
    clearance: 2,
    purposes: ["PREVENT_SOC", "INVESTIGATION", "SAFEGUARDING_CHILD", "THREAT_TO_LIFE"],
    shows:
      "Police information owner: everything of the force, and what partners disclose, under four purposes",
  },
  analyst: {
    email: "analyst@gmp.example",
    name: "Idris Quarmcombe",
    jobTitle: "Force analyst, organised crime",
    of: "police",
    roles: ["ANALYST"],
    clearance: 2,
    purposes: ["PREVENT_SOC", "INVESTIGATION"],
    shows: "Force analyst: the whole threat picture of the force, groups and scores included",
  },
  neighbour: {
    email: "analyst@cheshire.example",
    name: "Petra Ullgarth",
    jobTitle: "Intelligence analyst, county lines",
    of: "neighbour",
    roles: ["ANALYST"],
    clearance: 2,
    purposes: ["PREVENT_SOC", "INVESTIGATION"],
    shows:
      "Neighbouring force: county lines and drugs in any district, with groups, lines and their numbers",
  },
  oldham: {
    email: "officer@oldham.example",
    name: "Farida Wendmoor",
    jobTitle: "Community safety officer",
    of: "oldham",
    roles: ["CASE_COORDINATOR"],
    clearance: 1,
    purposes: ["PREVENT_SOC"],
    shows: "Oldham Council: Oldham only, risk bands without scores, no phones, no slavery cases",
  },
  housing: {
    email: "housing@oldhamhomes.example",
    name: "Jonah Kelthwaite",
    jobTitle: "Housing officer, tenancy enforcement",
    of: "housing",
    roles: ["CASE_COORDINATOR"],
    clearance: 1,
    purposes: ["HOUSING_ENFORCEMENT"],
    shows:
      "Oldham housing officer: addresses and weak places of Oldham, people by initials, no events but its own",
  },
  probation: {
    email: "officer@probation.example",
    name: "Saoirse Brambleigh",
    jobTitle: "Probation officer, offender management",
    of: "probation",
    roles: ["CASE_COORDINATOR"],
    clearance: 2,
    purposes: ["OFFENDER_MANAGEMENT"],
    shows:
      "Probation: priority individuals force-wide, calls in full, numbers by their last three digits",
  },
  nurse: {
    email: "nurse@medlockvale.example",
    name: "Temi Okanseru",
    jobTitle: "Named nurse, safeguarding",
    of: "health",
    roles: ["SAFEGUARDING_LEAD", "CASE_COORDINATOR"],
    clearance: 2,
    purposes: ["SAFEGUARDING_CHILD", "SAFEGUARDING_ADULT"],
    shows: "NHS safeguarding nurse: missing and exploited people of three districts, with health",
  },
  revenue: {
    email: "officer@hmrc.example",
    name: "Gethin Oxcombe",
    jobTitle: "Fraud investigation officer",
    of: "revenue",
    roles: ["ANALYST"],
    clearance: 2,
    purposes: ["TAX_ENFORCEMENT"],
    shows:
      "HMRC: accounts behind three themes, people by initials, its own records for named readers",
  },
  charity: {
    email: "caseworker@lantern.example",
    name: "Noor Tavarind",
    jobTitle: "Senior caseworker",
    of: "charity",
    roles: ["CASE_COORDINATOR"],
    clearance: 1,
    purposes: ["VICTIM_SUPPORT"],
    shows: "Survivors' charity: its own cases and reports, and of the police only whom to ask",
  },
  fire: {
    email: "analyst@fire.example",
    name: "Cal Rushstead",
    jobTitle: "Prevention analyst",
    of: "fire",
    roles: ["ANALYST"],
    clearance: 1,
    purposes: ["COMMUNITY_SAFETY"],
    shows:
      "Fire and rescue: events, rough and weak places, under an agreement that ends on 18 December 2026",
  },
  wigan: {
    email: "officer@wigan.example",
    name: "Bronwen Saxby-Hale",
    jobTitle: "Community safety officer",
    of: "wigan",
    roles: ["CASE_COORDINATOR"],
    clearance: 1,
    purposes: ["COMMUNITY_SAFETY"],
    shows: "Wigan Council: one scope over, one to come, so only its own records",
  },
  benefits: {
    email: "officer@dwp.example",
    name: "Ravi Harlemoor",
    jobTitle: "Serious and organised crime investigator",
    of: "benefits",
    roles: ["ANALYST"],
    clearance: 2,
    purposes: ["BENEFIT_ENFORCEMENT"],
    shows: "DWP: its agreement is suspended, so nothing of the police",
  },
  auditor: {
    email: "auditor@gmp.example",
    name: "Lucan Fenshaw",
    jobTitle: "Data protection auditor",
    of: "police",
    roles: ["AUDITOR"],
    clearance: 2,
    purposes: ["OVERSIGHT"],
    shows: "Auditor of the police: who saw what, and nothing of other agencies",
  },
  administrator: {
    email: "administrator@gmp.example",
    name: "Dilys Marrby",
    jobTitle: "Portal administrator",
    of: "police",
    roles: ["ADMINISTRATOR"],
    clearance: 1,
    purposes: ["OVERSIGHT"],
    shows: "Administrator: accounts, and not one record",
  },
  integration: {
    email: "integration@manchester.example",
    name: "Case system of Manchester City Council",
    jobTitle: "Integration",
    of: "manchester",
    roles: ["INTEGRATION"],
    clearance: 1,
    purposes: ["COMMUNITY_SAFETY"],
  },
  former: {
    email: "former@oldham.example",
    name: "Hollis Dunstead",
    jobTitle: "Community safety officer until June 2026",
    of: "oldham",
    roles: ["CASE_COORDINATOR"],
    clearance: 1,
    purposes: ["PREVENT_SOC"],
    disabledAt: "2026-06-30T17:00:00Z",
  },
  hub: {
    email: "worker@fustian.example",
    name: "Sunniva Pendcombe",
    jobTitle: "Duty worker, complex safeguarding",
    of: "complex",
    roles: ["SAFEGUARDING_LEAD", "CASE_COORDINATOR"],
    clearance: 2,
    purposes: ["SAFEGUARDING_CHILD", "MISSING_PERSON"],
    shows:
      "Complex safeguarding hub: missing children of two districts, and whom to ask about lines",
  },
  labour: {
    email: "investigator@glaa.example",
    name: "Osric Thornleigh",
    jobTitle: "Investigator, labour exploitation",
    of: "labour",
    roles: ["ANALYST"],
    clearance: 2,
    purposes: ["PREVENT_SOC"],
    shows: "Labour abuse authority: groups and yards behind forced labour, people by initials",
  },
  teacher: {
    email: "pastoral@cardinglane.example",
    name: "Wilma Eastbrook",
    jobTitle: "Pastoral manager",
    of: "school",
    roles: ["CONTRIBUTOR"],
    clearance: 1,
    purposes: ["SAFEGUARDING_CHILD"],
    shows: "School: hands in reports and is told what became of them, and reads nothing",
  },
} as const satisfies Readonly<Record<string, Account>>;

/** An account by the word the demonstration calls it. */
export type AccountKey = keyof typeof people;

const accountKeys = Object.keys(people) as AccountKey[];
const { uuid } = seededRandom(20_261_127);

/** Each account's id. */
export const accountIds = Object.fromEntries(accountKeys.map((key) => [key, uuid()])) as Readonly<
  Record<AccountKey, string>
>;

const token = {
  id: uuid(),
  sessionId: uuid(),
  secret: "chl_demo_manchester-case-system-2026",
} as const;

/** How to enter the demonstration; none of it opens anything else. */
export const demonstrationAccounts = Object.freeze({
  password: "challenger-demo-2026",
  /** The integration's secret: it stands where a person's session would. */
  token: token.secret,
  accounts: accountKeys.flatMap((key) => {
    const { email, shows }: Account = people[key];
    return shows === undefined ? [] : [{ email, description: shows }];
  }),
}) satisfies {
  readonly password: string;
  readonly token: string;
  readonly accounts: readonly { readonly email: string; readonly description: string }[];
};

/**
 * The accounts' rows.
 * @param passwordHash one hash for all: hashing is slow on purpose
 */
export const accountRows = (passwordHash: string): PartnershipRows["accounts"] =>
  accountKeys.map((key) => {
    const account: Account = people[key];
    return {
      id: accountIds[key],
      partner_id: partnerIds[account.of],
      name: account.name,
      email: account.email,
      job_title: account.jobTitle,
      password_hash: key === "integration" ? null : passwordHash,
      roles: account.roles,
      clearance: account.clearance,
      purposes: account.purposes,
      disabled_at: account.disabledAt ?? null,
    };
  });

/** The integration's token: less than its account may see, until its date. */
export const tokenRows: PartnershipRows["tokens"] = [
  {
    id: token.id,
    account_id: accountIds.integration,
    name: "Nightly reading of the case system",
    record_types: ["PERSON", "EVENT"],
    field_groups: ["identity", "event"],
    purpose: "COMMUNITY_SAFETY",
    created_at: "2026-02-02T09:00:00Z",
    expires_at: "2028-12-31T23:59:59Z",
  },
];

/** Long enough to rest from the token's first day to its last. */
const threeYearsInSeconds = 94_608_000;

/**
 * The session that the token's secret opens.
 * @param secretHash the secret as it is stored
 */
export const sessionRows = (
  secretHash: (secret: string) => Buffer,
): PartnershipRows["sessions"] => [
  {
    id: token.sessionId,
    secret_hash: `\\x${secretHash(token.secret).toString("hex")}`,
    account_id: accountIds.integration,
    token_id: token.id,
    purpose: "COMMUNITY_SAFETY",
    started_at: "2026-02-02T09:00:00Z",
    seen_at: "2026-02-02T09:00:00Z",
    idle_seconds: threeYearsInSeconds,
    ends_at: "2028-12-31T23:59:59Z",
  },
];
