/** Look-ups outside the governed records: what signing in needs, the clock, and the open code lists. */
import type pg from "pg";
import type { AccountForSignIn } from "../modules/auth/sign-in.domain.js";
import { underSession } from "./under-session.js";

/** A code as the portal shows it. */
export interface CodeRow {
  readonly list: string;
  readonly code: string;
  readonly label: string;
  readonly definition: string;
  readonly sourceNote: string;
  readonly schemeVersion: string;
}

/** The look-ups of one pool. */
export interface Directory {
  /** @returns null for an address that no enabled account has */
  readonly accountForSignIn: (email: string) => Promise<AccountForSignIn | null>;
  /** The portal's clock. */
  readonly now: () => Promise<Date>;
  /** @returns when the account of a session signed in before it did so for this one; null when it never had */
  readonly previousSignIn: (session: {
    readonly secret: string;
    readonly viewer: { readonly sessionId: string };
  }) => Promise<Date | null>;
  /** The codes of a list in its own order, closed ones included; empty for a list that is not there. */
  readonly codesOf: (list: string) => Promise<readonly CodeRow[]>;
}

const accountQuery =
  'select id, partner_id as "partnerId", password_hash as "passwordHash", purposes, wants_code as "wantsCode"' +
  " from challenger_account_for_sign_in($1)";

const codesQuery =
  'select list, code, label, definition, source_note as "sourceNote", scheme_version as "schemeVersion"' +
  " from code where list = $1 order by rank";

// Row security shows an account its own sessions only. Those of tokens, operators and links are no sign-ins.
const previousSignInQuery =
  "select max(before.started_at) as at from session this join session before" +
  " on before.account_id = this.account_id and before.started_at < this.started_at and before.token_id is null" +
  " and before.opened_by not in ('LINK', 'CONSOLE')" +
  " where this.id = $1";

/** Opens the look-ups. */
export const directory = (pool: pg.Pool): Directory => ({
  accountForSignIn: async (email) =>
    (await pool.query<AccountForSignIn>(accountQuery, [email])).rows[0] ?? null,
  now: async () => (await pool.query<{ now: Date }>("select challenger_now() as now")).rows[0]!.now,
  previousSignIn: async ({ secret, viewer }) => {
    const [found] = await underSession<{ at: Date | null }>(pool, secret, previousSignInQuery, [
      viewer.sessionId,
    ]);
    return found?.at ?? null;
  },
  codesOf: async (list) => (await pool.query<CodeRow>(codesQuery, [list])).rows,
});
