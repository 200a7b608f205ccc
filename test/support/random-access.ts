/** Random agreements, scopes, accounts, sessions and classes, stored in a database; and which scopes hold. */
import type pg from "pg";
import type { Random } from "./random.js";
import {
  buildAgreement,
  buildClass,
  buildPartner,
  buildScope,
  buildViewer,
  recordTypes,
} from "./build.js";
import { districts } from "./viewers.js";
import { frozenNow } from "./world.js";

const purposes = ["PREVENT_SOC", "INVESTIGATION"];
const roles = ["ANALYST", "CASE_COORDINATOR", "CONTRIBUTOR", "INFORMATION_OWNER"];
const themes = ["COUNTY_LINES", "MODERN_SLAVERY_HT", "FIREARMS"];
const conditionsOfC = [["A1"], ["S2"], ["NAMED_RECIPIENTS"], ["EXPIRES_ON"], ["EXPIRES_ON", "S2"]];
// The clock stands at nine in the morning of 24 November 2026.
const days = ["2020-01-01", "2026-11-23", "2026-11-24", "2026-11-25", "2030-01-01"];
const moments = [
  "2020-01-01T00:00:00Z",
  "2026-11-24T08:59:59Z",
  frozenNow,
  "2026-11-24T09:00:01Z",
  "2030-01-01T00:00:00Z",
];

type Row = Readonly<Record<string, unknown>>;

/** What was stored. */
export interface RandomAccess {
  readonly agreements: readonly Row[];
  readonly scopes: readonly Row[];
  readonly accounts: readonly (Row & { readonly secret: string })[];
}

const orNull = <Value>(random: Random, value: Value): Value | null =>
  random.chance(0.5) ? value : null;

async function storeClasses(
  owner: pg.Client,
  random: Random,
  owners: readonly string[],
  accounts: readonly string[],
): Promise<void> {
  for (let number = 0; number < 10 * recordTypes.length; number += 1) {
    const ownerId = random.pick(owners);
    const handling = random.pick(["P", "P", "C"] as const);
    const conditions = handling === "C" ? random.pick(conditionsOfC) : [];
    await buildClass(owner, random.pick(recordTypes), {
      ownerId,
      marking: 1 + random.below(2),
      handling,
      district: orNull(random, random.pick(Object.values(districts))),
      themes: random.some(themes, 0.4),
      embargoUntil: random.chance(0.3) ? random.pick(moments) : null,
      namedReaderIds: random.chance(0.25) ? random.some(accounts, 0.4) : null,
      handlingConditions: conditions,
      expiresAt: conditions.includes("EXPIRES_ON") ? random.pick(moments) : null,
      onward: random.pick(["OPEN", "OPEN", "RELEASE", "CLOSED"] as const),
      originatorId: random.chance(0.3) ? random.pick(owners.filter((id) => id !== ownerId)) : null,
      releasedToIds: random.chance(0.5) ? random.some(owners, 0.5) : [],
    });
  }
}

/** Stores them, under a clock that stands still. */
export async function storeRandomAccess(owner: pg.Client, random: Random): Promise<RandomAccess> {
  const agreements: Row[] = [];
  const scopes: Row[] = [];
  const accounts: (Row & { secret: string })[] = [];
  await owner.query("begin");
  await owner.query("insert into frozen_clock values ($1)", [frozenNow]);
  const partners: string[] = [];
  for (let number = 0; number < 4; number += 1)
    partners.push(await buildPartner(owner, { id: random.uuid() }));
  for (let number = 0; number < 6; number += 1) {
    const row = {
      id: random.uuid(),
      state: random.pick(["ACTIVE", "ACTIVE", "REVIEW_DUE", "SUSPENDED", "DRAFT"]),
      purposes: random.some(purposes, 0.9),
      starts_on: random.pick(days.slice(0, 4)),
      ends_on: orNull(random, random.pick(days.slice(1))),
      discloser_ids: random.some(partners, 0.6),
      recipient_ids: random.some(partners, 0.85),
    };
    await buildAgreement(owner, row.discloser_ids, row.recipient_ids, row);
    agreements.push(row);
  }
  for (let number = 0; number < 40; number += 1) {
    const row = {
      id: random.uuid(),
      partner_id: random.pick(partners),
      agreement_id: random.pick(agreements)["id"] as string,
      effect: random.chance(0.25) ? "DENY" : "ALLOW",
      roles: random.some(roles, 0.5),
      record_types: random.some(recordTypes, 0.6),
      field_groups: random.chance(0.5)
        ? {}
        : {
            [random.pick(["identity", "birth", "location"])]: random.pick([
              "FULL",
              "GENERALISED",
              "POINTER",
            ]),
          },
      themes: random.chance(0.3) ? random.some(themes, 0.5) : null,
      districts: random.chance(0.4) ? random.some(Object.values(districts), 0.6) : null,
      marking: 1 + random.below(2),
      handling: random.some(["P", "C"], 0.8),
      purposes: random.some(purposes, 0.9),
      valid_from: random.pick(moments.slice(0, 4)),
      valid_to: orNull(random, random.pick(moments.slice(1))),
    };
    await buildScope(owner, row.partner_id, row.agreement_id, row);
    scopes.push(row);
  }
  for (let number = 0; number < 8; number += 1) {
    const row = {
      id: random.uuid(),
      session_id: random.uuid(),
      partner_id: random.pick(partners),
      roles: random.some(roles, 0.5),
      clearance: 1 + random.below(2),
      purpose: random.chance(0.1) ? null : random.pick(purposes),
      purposes: random.some(purposes, 0.9),
    };
    const { partner_id: partner, ...account } = row;
    accounts.push({ ...row, secret: (await buildViewer(owner, partner, account)).secret });
    if (!random.chance(0.25)) continue;
    await owner.query(
      `insert into token (id, account_id, name, record_types, field_groups, purpose, created_at, expires_at)
       values ($1, $2, 't', $3, '{identity}', 'PREVENT_SOC', '2020-01-01', '2099-01-01')`,
      [row.session_id, row.id, random.some(recordTypes, 0.5)],
    );
    await owner.query("update session set token_id = $1 where id = $1", [row.session_id]);
  }
  await storeClasses(
    owner,
    random,
    partners,
    accounts.map(({ id }) => String(id)),
  );
  await owner.query("commit");
  return { agreements, scopes, accounts };
}

/** Whether an end, when there is one, is not before a moment or day written alike. */
const isOver = (end: unknown, now: string, isInclusive: boolean): boolean => {
  if (end === null) return false;
  return isInclusive ? (end as string) < now : Date.parse(end as string) <= Date.parse(now);
};

const has = (list: unknown, member: unknown): boolean =>
  (list as readonly unknown[]).includes(member);

/** Ids of the scopes that hold for an account now: written apart from the database's own answer. */
export function holdingScopes({ agreements, scopes }: RandomAccess, account: Row): string[] {
  const today = frozenNow.slice(0, 10);
  const now = Date.parse(frozenNow);
  const { purpose } = account;
  if (purpose === null || !has(account["purposes"], purpose)) return [];
  const isLive = (agreement: Row): boolean =>
    ["ACTIVE", "REVIEW_DUE"].includes(String(agreement["state"])) &&
    has(agreement["purposes"], purpose) &&
    has(agreement["recipient_ids"], account["partner_id"]) &&
    String(agreement["starts_on"]) <= today &&
    !isOver(agreement["ends_on"], today, true);
  return scopes
    .filter(
      (scope) =>
        scope["partner_id"] === account["partner_id"] &&
        has(scope["purposes"], purpose) &&
        (scope["roles"] as string[]).some((role) => has(account["roles"], role)) &&
        Date.parse(String(scope["valid_from"])) <= now &&
        !isOver(scope["valid_to"], frozenNow, false) &&
        isLive(agreements.find(({ id }) => id === scope["agreement_id"])!),
    )
    .map(({ id }) => String(id))
    .sort();
}
