/**
 * A session for somebody at the command line: the owner's connection finds the account, opens the session
 * and enters in the audit who did so and why; everything else happens under the portal's role in that
 * session, and what it enters is of that session.
 */
import { randomBytes, randomUUID } from "node:crypto";
import pg from "pg";
import { InvalidInput } from "../kernel/errors.js";
import type { Operator } from "../modules/audit/record.js";
import { secretHash } from "../modules/auth/sign-in.domain.js";
import { enterAct } from "./operator-act.js";

/** Whom the command acts as. */
export interface OperatorWish {
  /** The account's e-mail address; null for the one information owner. */
  readonly email: string | null;
  /** Name of the partner whose information owner is meant; null for any. */
  readonly partner: string | null;
  /** Purpose of the session; null for the account's first. */
  readonly purpose: string | null;
}

/** An open session; `close` ends it. */
export interface OperatorSession {
  readonly secret: string;
  readonly email: string;
  readonly partnerId: string;
  readonly partnerName: string;
  readonly close: () => Promise<void>;
}

interface OperatorAccount {
  readonly id: string;
  readonly email: string;
  readonly purposes: readonly string[];
  readonly partner_id: string;
  readonly partner_name: string;
}

const sessionHours = 12;

async function findAccount(owner: pg.Client, wish: OperatorWish): Promise<OperatorAccount> {
  const { rows } = await owner.query<OperatorAccount>(
    `select a.id, a.email, a.purposes, p.id as partner_id, p.name as partner_name
     from account a join partner p on p.id = a.partner_id
     where a.disabled_at is null
       and case when $1::text is null then 'INFORMATION_OWNER' = any(a.roles) else a.email = lower($1) end
       and ($2::text is null or lower(p.name) = lower($2))
     order by a.email`,
    [wish.email, wish.partner],
  );
  const [first] = rows;
  if (first !== undefined && rows.length === 1) return first;
  if (first !== undefined) {
    const choices = rows.map((row) => row.email).join(", ");
    throw new InvalidInput(
      "as",
      `There are several information owners; choose one with --as: ${choices}.`,
    );
  }
  const of = wish.partner === null ? "" : ` of ${wish.partner}`;
  throw new InvalidInput(
    "as",
    wish.email === null
      ? `There is no information owner${of}. Name an account with --as, or make one with: account invite`
      : `There is no enabled account ${wish.email}${of}.`,
  );
}

function choosePurpose(account: OperatorAccount, wanted: string | null): string {
  const purpose = wanted ?? account.purposes[0];
  if (purpose !== undefined && account.purposes.includes(purpose)) return purpose;
  throw new InvalidInput(
    "purpose",
    account.purposes.length === 0
      ? `${account.email} has no purpose to act under.`
      : `--purpose is one of ${account.purposes.join(", ")} for ${account.email}.`,
  );
}

async function start(
  owner: pg.Client,
  account: OperatorAccount,
  purpose: string,
  by: { readonly operator: Operator; readonly command: string },
): Promise<{ id: string; secret: string }> {
  const id = randomUUID();
  const secret = randomBytes(32).toString("base64url");
  await owner.query("begin");
  await owner.query(
    `insert into session (id, secret_hash, account_id, purpose, opened_by, started_at, seen_at, idle_seconds, ends_at)
     values ($1, $2, $3, $4, 'CONSOLE', challenger_now(), challenger_now(), $5::integer, challenger_now() + make_interval(secs => $5::integer))`,
    [id, secretHash(secret), account.id, purpose, sessionHours * 3600],
  );
  await enterAct(owner, by.operator, {
    operation: "CONSULTATION",
    name: `act as account: ${by.command}`,
    type: "Account",
    subjectId: account.id,
    partnerId: account.partner_id,
    sessionId: id,
  });
  await owner.query("commit");
  return { id, secret };
}

/**
 * Opens a session.
 * @param ownerUrl the owner's connection
 * @param by who opens it, and for which command
 * @throws InvalidInput when there is no such account or purpose
 */
export async function openOperatorSession(
  ownerUrl: string,
  wish: OperatorWish,
  by: { readonly operator: Operator; readonly command: string },
): Promise<OperatorSession> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const account = await findAccount(owner, wish);
    const session = await start(owner, account, choosePurpose(account, wish.purpose), by);
    // A copied database keeps its roles and loses this; it is the database's own to give.
    const { rows } = await owner.query<{ name: string }>("select current_database() as name");
    await owner.query(
      `grant temporary on database ${owner.escapeIdentifier(rows[0]!.name)} to challenger_importer`,
    );
    return {
      secret: session.secret,
      email: account.email,
      partnerId: account.partner_id,
      partnerName: account.partner_name,
      close: async () => {
        try {
          await owner.query("update session set ended_at = challenger_now() where id = $1", [
            session.id,
          ]);
        } finally {
          await owner.end();
        }
      },
    };
  } catch (error) {
    await owner.end();
    throw error;
  }
}
