/**
 * The cast: a dozen viewers, each with a sentence, and the partnership they belong to. The twin worlds,
 * the wire tap and the matrix are told through them.
 */
import { createHash } from "node:crypto";
import type pg from "pg";
import { buildAgreement, buildPartner, buildScope, buildViewer, recordTypes } from "./build.js";

const id = (kind: number, number: number): string =>
  `${String(kind).padStart(8, "0")}-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** The partners of the cast, by a short name. */
export const partners = {
  police: id(1, 1),
  council: id(1, 2),
  health: id(1, 3),
  regional: id(1, 4),
  charity: id(1, 5),
  prison: id(1, 6),
} as const;

/** Two districts of the partnership's area, and one that hardly anybody has a scope for. */
export const districts = {
  oldham: "E08000004",
  manchester: "E08000003",
  wigan: "E08000010",
} as const;

/** A viewer of the cast. */
export interface CastMember {
  readonly sentence: string;
  readonly partner: keyof typeof partners;
  readonly roles: readonly string[];
  readonly clearance: number;
  readonly purpose: string | null;
  /** Narrowed as a token is. */
  readonly token?: {
    readonly recordTypes: readonly string[];
    readonly fieldGroups: readonly string[];
  };
}

const member = <Name extends string>(
  cast: Readonly<Record<Name, CastMember>>,
): Readonly<Record<Name, CastMember>> => cast;

/** The cast. */
export const cast = member({
  policeAnalyst: {
    sentence: "An analyst of the police, cleared for everything, reads whatever the police own.",
    partner: "police",
    roles: ["ANALYST"],
    clearance: 2,
    purpose: "INVESTIGATION",
  },
  constable: {
    sentence: "An analyst of the police cleared for OFFICIAL only.",
    partner: "police",
    roles: ["ANALYST"],
    clearance: 1,
    purpose: "INVESTIGATION",
  },
  policeContributor: {
    sentence: "A contributor of the police hands in and does not read.",
    partner: "police",
    roles: ["CONTRIBUTOR"],
    clearance: 2,
    purpose: "INVESTIGATION",
  },
  policeAuditor: {
    sentence: "An auditor of the police reads no record, and sees who has seen what.",
    partner: "police",
    roles: ["AUDITOR"],
    clearance: 2,
    purpose: "ASSURANCE",
  },
  housingOfficer: {
    sentence:
      "A housing officer of the council sees persons, places and events of one district, with the year of birth.",
    partner: "council",
    roles: ["CASE_COORDINATOR"],
    clearance: 1,
    purpose: "PREVENT_SOC",
  },
  councilOwner: {
    sentence:
      "The council's information owner reads what the council owns, and the initials of police persons.",
    partner: "council",
    roles: ["INFORMATION_OWNER"],
    clearance: 2,
    purpose: "PREVENT_SOC",
  },
  nurse: {
    sentence:
      "A safeguarding nurse sees initials, health and a pointer to narrative, in two districts.",
    partner: "health",
    roles: ["CASE_COORDINATOR"],
    clearance: 1,
    purpose: "SAFEGUARDING_CHILD",
  },
  regionalAnalyst: {
    sentence:
      "A regional analyst has wide scopes, numbers by their last digits, and a denial on one theme.",
    partner: "regional",
    roles: ["ANALYST"],
    clearance: 2,
    purpose: "INVESTIGATION",
  },
  charityWorker: {
    sentence: "A support worker sees persons of one theme, mostly as a pointer to who can help.",
    partner: "charity",
    roles: ["CASE_COORDINATOR"],
    clearance: 1,
    purpose: "SAFEGUARDING_CHILD",
  },
  prisonOfficer: {
    sentence: "A prison officer whose only agreement is suspended sees no record.",
    partner: "prison",
    roles: ["CASE_COORDINATOR"],
    clearance: 2,
    purpose: "INVESTIGATION",
  },
  undecided: {
    sentence: "An analyst who has chosen no purpose sees no record.",
    partner: "police",
    roles: ["ANALYST"],
    clearance: 2,
    purpose: null,
  },
  integration: {
    sentence: "A token of the regional unit is narrowed to persons and links, and to identity.",
    partner: "regional",
    roles: ["ANALYST"],
    clearance: 2,
    purpose: "INVESTIGATION",
    token: { recordTypes: ["PERSON", "LINK"], fieldGroups: ["identity"] },
  },
});

/** A name of the cast. */
export type CastName = keyof typeof cast;

/** The names of the cast, in order. */
export const castNames = Object.keys(cast) as readonly CastName[];

/** The account of a member, which records may name as a reader. */
export const accountOf = (name: CastName): string => id(2, castNames.indexOf(name) + 1);

/** The secret that a member's session answers to. */
export const secretOf = (name: CastName): string => `secret-${id(3, castNames.indexOf(name) + 1)}`;

const everyPurpose = ["PREVENT_SOC", "INVESTIGATION", "SAFEGUARDING_CHILD"];

async function buildAgreements(owner: pg.Client): Promise<void> {
  const { police, council, health, regional, charity, prison } = partners;
  const made = (
    number: number,
    from: readonly string[],
    to: readonly string[],
    more = {},
  ): Promise<string> =>
    buildAgreement(owner, from, to, {
      id: id(4, number),
      title: `Agreement ${number}`,
      purposes: everyPurpose,
      ...more,
    });
  const toCouncil = await made(1, [police, health], [council]);
  const toHealth = await made(2, [police, council], [health]);
  const toRegional = await made(3, [police, council, health], [regional]);
  const toCharity = await made(4, [police, council], [charity]);
  const suspended = await made(5, [police], [prison], { state: "SUSPENDED" });
  let number = 0;
  const scope = async (
    to: string,
    under: string,
    more: Readonly<Record<string, unknown>>,
  ): Promise<void> => {
    number += 1;
    const defaults = {
      id: id(5, number),
      title: `Scope ${number}`,
      purposes: everyPurpose,
      record_types: recordTypes,
    };
    await buildScope(owner, to, under, { ...defaults, ...more });
  };
  await scope(council, toCouncil, {
    districts: [districts.oldham],
    record_types: ["PERSON", "PLACE", "EVENT", "LINK", "THREAT", "VULNERABILITY", "ANNOTATION"],
    field_groups: {
      identity: "FULL",
      birth: "GENERALISED",
      location: "FULL",
      event: "FULL",
      health: "GENERALISED",
      threat: "FULL",
      risk: "FULL",
      vulnerability: "FULL",
      annotation: "FULL",
    },
  });
  await scope(council, toCouncil, {
    roles: ["INFORMATION_OWNER"],
    record_types: ["PERSON", "IDENTIFIER", "LINK", "OCG", "MEMBERSHIP", "REPORT", "PARAGRAPH"],
    handling: ["P", "C"],
    field_groups: {
      identity: "GENERALISED",
      identifier: "GENERALISED",
      grading: "FULL",
      ocg: "FULL",
      report: "FULL",
      membership: "POINTER",
    },
  });
  await scope(health, toHealth, {
    districts: [districts.oldham, districts.manchester],
    field_groups: {
      identity: "GENERALISED",
      health: "FULL",
      narrative: "POINTER",
      birth: "FULL",
      location: "GENERALISED",
      event: "GENERALISED",
      contact: "FULL",
      missing: "FULL",
      exploitation: "FULL",
      risk: "FULL",
      countyLine: "FULL",
      lineHolder: "POINTER",
      annotation: "FULL",
    },
  });
  await scope(regional, toRegional, {
    roles: ["ANALYST"],
    marking: 2,
    handling: ["P", "C"],
    field_groups: {
      identity: "FULL",
      birth: "FULL",
      identifier: "FULL",
      location: "FULL",
      event: "FULL",
      item: "FULL",
      contact: "FULL",
      grading: "FULL",
      narrative: "FULL",
      category: "FULL",
      threat: "FULL",
      risk: "FULL",
      riskScore: "FULL",
      lead: "POINTER",
      plan: "FULL",
      ocg: "FULL",
      membership: "FULL",
      countyLine: "FULL",
      lineHolder: "FULL",
      report: "FULL",
      annotation: "FULL",
    },
    districts: [districts.oldham, districts.wigan],
  });
  await scope(regional, toRegional, {
    roles: ["ANALYST"],
    field_groups: {
      identifier: "GENERALISED",
      identity: "GENERALISED",
      health: "POINTER",
      provenance: "FULL",
      annotation: "FULL",
      ocg: "FULL",
    },
  });
  await scope(regional, toRegional, {
    roles: ["ANALYST"],
    effect: "DENY",
    themes: ["MODERN_SLAVERY_HT"],
    marking: 2,
    handling: ["P", "C"],
  });
  await scope(regional, toRegional, {
    roles: ["ANALYST"],
    effect: "DENY",
    districts: [districts.wigan],
    marking: 2,
    handling: ["P", "C"],
    field_groups: { narrative: "FULL", location: "FULL" },
  });
  await scope(charity, toCharity, {
    themes: ["COUNTY_LINES"],
    record_types: ["PERSON", "PLACE", "LINK", "MISSING_EPISODE", "COUNTY_LINE", "ANNOTATION"],
    field_groups: {
      identity: "POINTER",
      birth: "POINTER",
      health: "POINTER",
      location: "GENERALISED",
      missing: "FULL",
      exploitation: "POINTER",
    },
  });
  await scope(prison, suspended, { field_groups: { identity: "FULL" } });
}

async function buildMember(owner: pg.Client, name: CastName): Promise<void> {
  const { partner, roles, clearance, purpose, token } = cast[name];
  const number = castNames.indexOf(name) + 1;
  await buildViewer(owner, partners[partner], {
    id: accountOf(name),
    session_id: id(3, number),
    name,
    email: `${name.toLowerCase()}@${partner}.example`,
    roles,
    clearance,
    purpose,
    purposes: [...everyPurpose, "ASSURANCE"],
  });
  if (token === undefined) return;
  await owner.query(
    `insert into token (id, account_id, name, record_types, field_groups, purpose, created_at, expires_at)
     values ($1, $2, 'integration', $3, $4, $5, '2020-01-01', '2099-01-01')`,
    [id(6, number), accountOf(name), token.recordTypes, token.fieldGroups, purpose],
  );
  await owner.query("update session set token_id = $1 where account_id = $2", [
    id(6, number),
    accountOf(name),
  ]);
}

/** Builds the partnership, its agreements and scopes, and a session for each of the cast. */
export async function buildCast(owner: pg.Client): Promise<void> {
  for (const [name, partner] of Object.entries(partners)) {
    const contact = `ask-${createHash("sha256").update(name).digest("hex").slice(0, 8)}@${name}.example`;
    await buildPartner(owner, { id: partner, name: `The ${name}`, contact });
  }
  await buildAgreements(owner);
  for (const name of castNames) await buildMember(owner, name);
}
