/** Look-ups about accounts: where one is signed in, which ones an administrator keeps, whose a link is. */
import type pg from "pg";
import type { PasskeyForSignIn } from "../modules/auth/passkey.domain.js";
import type { OpenedBy } from "../modules/auth/sign-in.domain.js";
import type { NewToken } from "../modules/auth/token.domain.js";
import { underSession } from "./under-session.js";

/** A session in force, as its own account is told. */
export interface OpenSession {
  readonly id: string;
  readonly openedBy: OpenedBy;
  readonly startedAt: Date;
  readonly seenAt: Date;
  readonly endsAt: Date;
  /** Whether it is the session that asks. */
  readonly isThis: boolean;
}

/** An account as the administrator of its partner is told. */
export interface KeptAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly roles: readonly string[];
  readonly disabledAt: Date | null;
  /** Until when a link that was made for it stands open. */
  readonly linkUntil: Date | null;
  /** When somebody last asked for a link to its address. */
  readonly linkWishedAt: Date | null;
}

/** Whose password a link sets. */
export interface LinkedAccount {
  readonly id: string;
  readonly partnerId: string;
  readonly name: string;
  readonly email: string;
}

/** The second step of an account. */
export interface EnrolledStep {
  readonly enrolledAt: Date;
  readonly recoveryCodesLeft: number;
}

/** A passkey of one's own. */
export interface OwnPasskey {
  readonly id: string;
  readonly credentialId: Buffer;
  readonly name: string;
  readonly madeAt: Date;
  readonly usedAt: Date | null;
}

/** A token of one's own; its secret is not kept. */
export interface OwnToken extends Omit<NewToken, "days"> {
  readonly id: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** The look-ups of one pool. */
export interface AccountBook {
  /** The sessions in force of whoever holds the secret, newest first; a token's own are no sign-ins. */
  readonly openSessions: (secret: string) => Promise<readonly OpenSession[]>;
  /** The accounts that whoever holds the secret keeps, by name; none for who is no administrator. */
  readonly keptAccounts: (secret: string) => Promise<readonly KeptAccount[]>;
  /** @returns null for who has no second step, and for a token */
  readonly secondStep: (secret: string) => Promise<EnrolledStep | null>;
  /** The passkeys of whoever holds the secret, newest first; none for a token. */
  readonly passkeys: (secret: string) => Promise<readonly OwnPasskey[]>;
  /** The tokens of whoever holds the secret, newest first; none for a token. */
  readonly tokens: (secret: string) => Promise<readonly OwnToken[]>;
  /** @returns null for one that no open account has */
  readonly passkeyForSignIn: (credentialId: Buffer) => Promise<PasskeyForSignIn | null>;
  /** @returns null for a link that was used or replaced, has run out, or never was */
  readonly accountOfLink: (secretHash: Buffer) => Promise<LinkedAccount | null>;
  /** Notes that somebody asked for a link to an address, whether an account has it or not. */
  readonly askForReset: (email: string) => Promise<void>;
}

const openSessionsQuery = `select id, opened_by as "openedBy", started_at as "startedAt", seen_at as "seenAt",
    ends_at as "endsAt", id = challenger_session_id() as "isThis"
  from session
  where account_id = challenger_person_id() and token_id is null and ended_at is null
    and challenger_now() < ends_at and challenger_now() < seen_at + make_interval(secs => idle_seconds)
  order by started_at desc, id`;

const keptAccountsQuery = `select a.id, a.name, a.email, a.job_title as "jobTitle", a.roles, a.disabled_at as "disabledAt",
    l.expires_at as "linkUntil", w.asked_at as "linkWishedAt"
  from account a
  left join sign_in_link l on l.account_id = a.id and challenger_now() < l.expires_at
  left join reset_wish w on w.email_hash = sha256(convert_to(a.email, 'UTF8'))
  where challenger_keeps_account(a.id)
  order by a.disabled_at is not null, a.name, a.id`;

const secondStepQuery = `select enrolled_at as "enrolledAt",
    (select count(*)::integer from recovery_code c where c.account_id = t.account_id) as "recoveryCodesLeft"
  from authenticator t where account_id = challenger_person_id()`;

const passkeysQuery = `select id, credential_id as "credentialId", name, made_at as "madeAt", used_at as "usedAt"
  from passkey where account_id = challenger_person_id() order by made_at desc, id`;

const tokensQuery = `select id, name, record_types as "recordTypes", field_groups as "fieldGroups", purpose,
    created_at as "createdAt", expires_at as "expiresAt", last_used_at as "lastUsedAt", revoked_at as "revokedAt"
  from token where account_id = challenger_person_id() order by created_at desc, id`;

// A count of 32 bits, which a double holds exactly.
const passkeyForSignInQuery = `select id, public_key as "publicKey", counter::float8 as counter,
    account_id as "accountId", partner_id as "partnerId", email, purposes
  from challenger_passkey_for_sign_in($1)`;

const accountOfLinkQuery =
  'select id, partner_id as "partnerId", name, email from challenger_account_of_link($1)';

/** Opens the look-ups. */
export const accountBook = (pool: pg.Pool): AccountBook => ({
  openSessions: (secret) => underSession<OpenSession>(pool, secret, openSessionsQuery),
  keptAccounts: (secret) => underSession<KeptAccount>(pool, secret, keptAccountsQuery),
  secondStep: async (secret) =>
    (await underSession<EnrolledStep>(pool, secret, secondStepQuery))[0] ?? null,
  passkeys: (secret) => underSession<OwnPasskey>(pool, secret, passkeysQuery),
  tokens: (secret) => underSession<OwnToken>(pool, secret, tokensQuery),
  passkeyForSignIn: async (credentialId) =>
    (await pool.query<PasskeyForSignIn>(passkeyForSignInQuery, [credentialId])).rows[0] ?? null,
  accountOfLink: async (secretHash) =>
    (await pool.query<LinkedAccount>(accountOfLinkQuery, [secretHash])).rows[0] ?? null,
  askForReset: async (email) => {
    await pool.query("select challenger_ask_for_reset($1)", [email]);
  },
});
