/** Signing in and out, and choosing a purpose. */
import { hash, verify } from "@node-rs/argon2";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { EntityManager } from "@mikro-orm/core";
import { InvalidInput, Unauthenticated } from "../../kernel/errors.js";
import type { Viewer } from "../../policy/viewer.js";
import { SessionEntity } from "./account.model.js";

/** How long a session may rest, and last, in seconds. */
export const sessionSeconds = { idle: 15 * 60, whole: 12 * 60 * 60 } as const;

/** How somebody opened a session: with a password, a code behind it, or a passkey; a link does so for the moment in which a password is set. */
export type OpenedBy = "PASSWORD" | "CODE" | "PASSKEY" | "LINK" | "CONSOLE";

/** What signing in looks up: an account by its e-mail address, if there is one. */
export interface AccountForSignIn {
  readonly id: string;
  readonly partnerId: string;
  readonly passwordHash: string | null;
  readonly purposes: readonly string[];
  /** Whether the password is to be followed by a code. */
  readonly wantsCode: boolean;
}

/** A sign-in whose password was right, and whose code is awaited. */
export interface BegunSignIn {
  /** The e-mail address, as it was looked up. */
  readonly email: string;
  /** Of the password that was right: when another has been set, this one was not. */
  readonly passwordHash: string | null;
}

// Argon2id with 19 MiB and two passes. Source: OWASP password storage cheat sheet.
const hashing = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes a password with argon2id. */
export const hashPassword = (password: string): Promise<string> => hash(password, hashing);

let dummyHash: Promise<string> | null = null;

/** An e-mail address as accounts have it. It is looked up and counted as this one text, however it was typed. */
export const signInAddress = (email: string): string => email.trim().toLowerCase();

/** Whether a password is an account's. An unknown account costs as much time as a wrong password. */
export async function isPasswordOf(
  account: AccountForSignIn | null,
  password: string,
): Promise<boolean> {
  dummyHash ??= hashPassword(randomUUID());
  const isRight = await verify(account?.passwordHash ?? (await dummyHash), password);
  return isRight && account !== null && account.passwordHash !== null;
}

/**
 * Checks a password at sign-in.
 * @throws InvalidInput the same for an unknown account and a wrong password
 */
export async function checkPassword(
  account: AccountForSignIn | null,
  password: string,
): Promise<AccountForSignIn> {
  if (!(await isPasswordOf(account, password)) || account === null) {
    throw new InvalidInput("email", "The e-mail address or the password is not right.");
  }
  return account;
}

/** A session's or token's secret as it is stored. */
export const secretHash = (secret: string): Buffer => createHash("sha256").update(secret).digest();

/** A secret for whoever signs in: 256 random bits. */
export const makeSessionSecret = (): string => randomBytes(32).toString("base64url");

/** A session about to start. An account with one purpose starts under it; others choose first. */
export interface NewSession {
  readonly sessionId: string;
  readonly accountId: string;
  readonly partnerId: string;
  readonly purpose: string | null;
  readonly openedBy: OpenedBy;
  /** Known to the one who signs in and to nobody else. */
  readonly secret: string;
}

/** Draws up a session for an account that has shown who it is. */
export const newSession = (
  account: Pick<AccountForSignIn, "id" | "partnerId" | "purposes">,
  openedBy: OpenedBy,
): NewSession => ({
  sessionId: randomUUID(),
  accountId: account.id,
  partnerId: account.partnerId,
  purpose: account.purposes.length === 1 ? account.purposes[0]! : null,
  openedBy,
  secret: makeSessionSecret(),
});

/** Stores a session at once: what follows in the transaction is done under it. */
export async function startSession(
  manager: EntityManager,
  session: NewSession,
  now: Date,
): Promise<void> {
  manager.persist(
    manager.create(SessionEntity, {
      id: session.sessionId,
      secretHash: secretHash(session.secret),
      accountId: session.accountId,
      tokenId: null,
      purpose: session.purpose,
      openedBy: session.openedBy,
      startedAt: now,
      seenAt: now,
      idleSeconds: sessionSeconds.idle,
      endsAt: new Date(now.getTime() + sessionSeconds.whole * 1000),
      endedAt: null,
    }),
  );
  await manager.flush();
}

/** Ends a session when all else of its transaction is written. */
export function endSession(
  manager: EntityManager,
  { sessionId }: Pick<Viewer, "sessionId">,
  now: Date,
): void {
  manager.getReference(SessionEntity, sessionId).endedAt = now;
}

/**
 * Puts the viewer's session under a purpose.
 * @throws InvalidInput for a purpose that is not the account's
 */
export async function choosePurpose(
  manager: EntityManager,
  viewer: Viewer,
  available: readonly string[],
  purpose: string,
): Promise<void> {
  if (purpose === viewer.purpose) return;
  if (!available.includes(purpose))
    throw new InvalidInput("purpose", "Choose one of your own purposes.");
  if (viewer.narrowedTo !== null)
    throw new InvalidInput("purpose", "A token keeps the purpose it was made for.");
  const changed = await manager.nativeUpdate(SessionEntity, { id: viewer.sessionId }, { purpose });
  if (changed !== 1) throw new Unauthenticated();
}
