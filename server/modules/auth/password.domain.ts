/** Setting a password: with the old one, or by a link that was made for its account. */
import { randomBytes } from "node:crypto";
import type { EntityManager } from "@mikro-orm/core";
import { InvalidInput } from "../../kernel/errors.js";
import { AccountEntity, SignInLinkEntity } from "./account.model.js";
import { requireGoodPassword } from "./account.domain.js";
import { endOtherSessions } from "./session.domain.js";
import { hashPassword, secretHash } from "./sign-in.domain.js";

/** How long a link stands open. */
export const linkHours = 24;

/** A link's secret: 256 random bits. */
export const makeLinkSecret = (): string => randomBytes(32).toString("base64url");

/** A link that opens nothing: what it was is not told apart. */
export const spentLink = (): InvalidInput =>
  new InvalidInput(
    "link",
    "This link was used, has run out, or was replaced by a newer one. Ask your administrator for another.",
  );

/** Whose password is set, in which session. */
export interface PasswordHolder {
  readonly accountId: string;
  readonly sessionId: string;
}

/**
 * Sets the password of the session's account and ends its other sessions.
 * @throws InvalidInput for a password that is not good enough
 */
export async function setPassword(
  manager: EntityManager,
  { accountId, sessionId }: PasswordHolder,
  password: string,
  now: Date,
): Promise<void> {
  const passwordHash = await hashPassword(requireGoodPassword(password));
  await manager.nativeUpdate(AccountEntity, { id: accountId }, { passwordHash });
  await endOtherSessions(manager, accountId, sessionId, now);
}

/**
 * Makes the link of an account that the session's account keeps; an earlier one opens nothing from then on.
 * @returns until when it stands open
 */
export async function makeLink(
  manager: EntityManager,
  accountId: string,
  secret: string,
  now: Date,
): Promise<Date> {
  const expiresAt = new Date(now.getTime() + linkHours * 3_600_000);
  await manager.nativeDelete(SignInLinkEntity, { accountId });
  await manager.insert(SignInLinkEntity, { accountId, secretHash: secretHash(secret), expiresAt });
  return expiresAt;
}

/**
 * Takes up a link: it opens nothing afterwards.
 * @throws InvalidInput when somebody else was first
 */
export async function useLink(
  manager: EntityManager,
  accountId: string,
  secret: string,
  now: Date,
): Promise<void> {
  const where = { accountId, secretHash: secretHash(secret), expiresAt: { $gt: now } };
  if ((await manager.nativeDelete(SignInLinkEntity, where)) !== 1) throw spentLink();
}
