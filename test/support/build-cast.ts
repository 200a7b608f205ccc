/** Builds the cast: its partnership, what that agreed, and a session for each of its members. */
import { createHash } from "node:crypto";
import type pg from "pg";
import { buildAgreement, buildPartner, buildScope, buildViewer, recordTypes } from "./build.js";
import {
  accountOf,
  cast,
  castId,
  castNames,
  districts,
  partners,
  type CastName,
} from "./viewers.js";

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
      id: castId(4, number),
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
      id: castId(5, number),
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
      restriction: "FULL",
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
    session_id: castId(3, number),
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
    [castId(6, number), accountOf(name), token.recordTypes, token.fieldGroups, purpose],
  );
  await owner.query("update session set token_id = $1 where account_id = $2", [
    castId(6, number),
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
