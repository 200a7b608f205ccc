/** Accounts and tokens as the operator keeps them, on the owner's connection; every change is in the audit. */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { Conflict, InvalidInput } from "../kernel/errors.js";
import type { Operator } from "../modules/audit/record.js";
import type { NewAccount, NewPartner } from "../modules/auth/account.domain.js";
import { linkHours } from "../modules/auth/password.domain.js";
import { secretHash } from "../modules/auth/sign-in.domain.js";
import type { NewToken } from "../modules/auth/token.domain.js";
import { enterAct } from "./operator-act.js";

/** An account as it is listed. */
export interface ListedAccount {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly partnerId: string;
  readonly partner: string;
  readonly roles: readonly string[];
  readonly clearance: number;
  readonly purposes: readonly string[];
  readonly disabledAt: Date | null;
}

/** A token as it is listed; its secret is not kept. */
export interface ListedToken {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly recordTypes: readonly string[];
  readonly fieldGroups: readonly string[];
  readonly purpose: string;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** Works on the owner's connection in one transaction. */
async function asOwner<Result>(
  ownerUrl: string,
  work: (owner: pg.Client) => Promise<Result>,
): Promise<Result> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query("begin");
    const result = await work(owner);
    await owner.query("commit");
    return result;
  } finally {
    await owner.end();
  }
}

const accountsQuery = `select a.id, a.email, a.name, p.id as "partnerId", p.name as partner, a.roles, a.clearance, a.purposes,
    a.disabled_at as "disabledAt"
  from account a join partner p on p.id = a.partner_id order by p.name, a.email`;

/** All accounts, by partner. */
export const listAccounts = (ownerUrl: string): Promise<readonly ListedAccount[]> =>
  asOwner(ownerUrl, async (owner) => (await owner.query<ListedAccount>(accountsQuery)).rows);

/**
 * One account by its e-mail address.
 * @throws InvalidInput when there is none
 */
export async function accountNamed(ownerUrl: string, email: string): Promise<ListedAccount> {
  const found = (await listAccounts(ownerUrl)).find(
    (account) => account.email === email.trim().toLowerCase(),
  );
  if (found === undefined) throw new InvalidInput("email", `There is no account ${email}.`);
  return found;
}

/** The id of a partner by its name in any case; null when there is none. */
export const partnerNamed = (ownerUrl: string, name: string): Promise<string | null> =>
  asOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ id: string }>(
      "select id from partner where lower(name) = lower($1)",
      [name],
    );
    return rows[0]?.id ?? null;
  });

async function insertPartner(owner: pg.Client, partner: NewPartner): Promise<string> {
  const id = randomUUID();
  await owner.query(
    "insert into partner (id, name, kind, regime, contact) values ($1, $2, $3, $4, $5)",
    [id, partner.name, partner.kind, partner.regime, partner.contact],
  );
  return id;
}

/** How the person of a new account comes in: with a password that is told them, or by a link. */
export type FirstSignIn = { readonly passwordHash: string } | { readonly linkSecret: string };

async function insertLink(owner: pg.Client, accountId: string, secret: string): Promise<void> {
  await owner.query(
    `insert into sign_in_link (account_id, secret_hash, expires_at)
     values ($1, $2, challenger_now() + make_interval(hours => $3::integer))
     on conflict (account_id) do update
       set secret_hash = excluded.secret_hash, expires_at = excluded.expires_at`,
    [accountId, secretHash(secret), linkHours],
  );
}

/**
 * Makes an account.
 * @param of the partner's id, or the partner to make with it
 * @throws Conflict when the e-mail address has an account already
 */
export const insertAccount = (
  ownerUrl: string,
  operator: Operator,
  account: NewAccount,
  of: string | NewPartner,
  first: FirstSignIn,
): Promise<void> =>
  asOwner(ownerUrl, async (owner) => {
    const partnerId = typeof of === "string" ? of : await insertPartner(owner, of);
    const id = randomUUID();
    const { rowCount } = await owner.query(
      `insert into account (id, partner_id, name, email, job_title, password_hash, roles, clearance, purposes)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (email) do nothing`,
      [
        id,
        partnerId,
        account.name,
        account.email,
        account.jobTitle,
        "passwordHash" in first ? first.passwordHash : null,
        account.roles,
        account.clearance,
        account.purposes,
      ],
    );
    if (rowCount === 0) throw new Conflict(`There is an account ${account.email} already.`);
    if ("linkSecret" in first) await insertLink(owner, id, first.linkSecret);
    await enterAct(owner, operator, {
      operation: "COLLECTION",
      name: "account invite",
      type: "Account",
      subjectId: id,
      partnerId,
      sessionId: null,
    });
  });

/** Makes the link by which the person of an open account sets a password; an earlier one opens nothing any more. */
export const makeAccountLink = (
  ownerUrl: string,
  operator: Operator,
  account: ListedAccount,
  secret: string,
): Promise<void> =>
  asOwner(ownerUrl, async (owner) => {
    await insertLink(owner, account.id, secret);
    await enterAct(owner, operator, {
      operation: "ALTERATION",
      name: "account link",
      type: "Account",
      subjectId: account.id,
      partnerId: account.partnerId,
      sessionId: null,
    });
  });

/** Takes the second step of an open account away, for a person who lost both authenticator and recovery codes. */
export const forgetSecondStep = (
  ownerUrl: string,
  operator: Operator,
  account: ListedAccount,
): Promise<void> =>
  asOwner(ownerUrl, async (owner) => {
    await owner.query("delete from authenticator where account_id = $1", [account.id]);
    await owner.query("delete from recovery_code where account_id = $1", [account.id]);
    await enterAct(owner, operator, {
      operation: "ALTERATION",
      name: "account forget-second-step",
      type: "Account",
      subjectId: account.id,
      partnerId: account.partnerId,
      sessionId: null,
    });
  });

/**
 * Closes an account and ends its sessions and tokens.
 * @throws InvalidInput when there is no such account that is open
 */
export const disableAccount = (
  ownerUrl: string,
  operator: Operator,
  email: string,
): Promise<void> =>
  asOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ id: string; partnerId: string }>(
      `select id, partner_id as "partnerId" from account
       where email = lower($1) and disabled_at is null for update`,
      [email],
    );
    const [found] = rows;
    if (found === undefined) throw new InvalidInput("email", `There is no open account ${email}.`);
    await owner.query(
      "insert into account_closing (account_id, closed_at) values ($1, challenger_now())",
      [found.id],
    );
    await enterAct(owner, operator, {
      operation: "ALTERATION",
      name: "account disable",
      type: "Account",
      subjectId: found.id,
      partnerId: found.partnerId,
      sessionId: null,
    });
  });

/** Makes a token and the standing session that its secret opens. @returns the token's id */
export const insertToken = (
  ownerUrl: string,
  operator: Operator,
  account: ListedAccount,
  token: NewToken,
  secret: string,
): Promise<string> =>
  asOwner(ownerUrl, async (owner) => {
    const [id, sessionId] = [randomUUID(), randomUUID()];
    await owner.query(
      `insert into token (id, account_id, name, record_types, field_groups, purpose, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, challenger_now(), challenger_now() + make_interval(days => $7::integer))`,
      [id, account.id, token.name, token.recordTypes, token.fieldGroups, token.purpose, token.days],
    );
    await owner.query(
      `insert into session (id, secret_hash, account_id, token_id, purpose, started_at, seen_at, idle_seconds, ends_at)
       values ($1, $2, $3, $4, $5, challenger_now(), challenger_now(), $6::integer * 86400 + 1,
         challenger_now() + make_interval(days => $6::integer))`,
      [sessionId, secretHash(secret), account.id, id, token.purpose, token.days],
    );
    await enterAct(owner, operator, {
      operation: "ALTERATION",
      name: "token create",
      type: "Token",
      subjectId: id,
      partnerId: account.partnerId,
      sessionId,
    });
    return id;
  });

const tokensQuery = `select t.id, a.email, t.name, t.record_types as "recordTypes", t.field_groups as "fieldGroups",
    t.purpose, t.expires_at as "expiresAt", t.last_used_at as "lastUsedAt", t.revoked_at as "revokedAt"
  from token t join account a on a.id = t.account_id order by t.created_at desc, t.id`;

/** All tokens, newest first. */
export const listTokens = (ownerUrl: string): Promise<readonly ListedToken[]> =>
  asOwner(ownerUrl, async (owner) => (await owner.query<ListedToken>(tokensQuery)).rows);

/** @throws InvalidInput when there is no such token in force */
export const revokeToken = (ownerUrl: string, operator: Operator, id: string): Promise<void> =>
  asOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ id: string; partnerId: string }>(
      `update token t set revoked_at = challenger_now() from account a
       where t.id::text = lower($1) and t.revoked_at is null and a.id = t.account_id
       returning t.id, a.partner_id as "partnerId"`,
      [id],
    );
    const [found] = rows;
    if (found === undefined) throw new InvalidInput("id", `There is no token ${id} in force.`);
    await owner.query("update session set ended_at = challenger_now() where token_id = $1", [
      found.id,
    ]);
    await enterAct(owner, operator, {
      operation: "ALTERATION",
      name: "token revoke",
      type: "Token",
      subjectId: found.id,
      partnerId: found.partnerId,
      sessionId: null,
    });
  });
