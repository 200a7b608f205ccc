/** Ending sessions of one's own account. The standing session of a token is no sign-in, and ends with its token. */
import type { EntityManager } from "@mikro-orm/core";
import { NotFound } from "../../kernel/errors.js";
import { SessionEntity } from "./account.model.js";

const signedIn = (accountId: string) => ({ accountId, tokenId: null, endedAt: null });

/**
 * Ends one session of an account.
 * @throws NotFound for one that has ended, never was, or is another account's
 */
export async function endOneSession(
  manager: EntityManager,
  accountId: string,
  id: string,
  now: Date,
): Promise<void> {
  const where = { ...signedIn(accountId), id };
  if ((await manager.nativeUpdate(SessionEntity, where, { endedAt: now })) !== 1)
    throw new NotFound();
}

/** Ends every session of an account but one. */
export async function endOtherSessions(
  manager: EntityManager,
  accountId: string,
  kept: string,
  now: Date,
): Promise<void> {
  const where = { ...signedIn(accountId), id: { $ne: kept } };
  await manager.nativeUpdate(SessionEntity, where, { endedAt: now });
}
