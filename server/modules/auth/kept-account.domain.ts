/** What an administrator does to the accounts of their partner; row security says which those are. */
import type { EntityManager } from "@mikro-orm/core";
import { NotFound } from "../../kernel/errors.js";
import type { Viewer } from "../../policy/viewer.js";
import { AccountClosingEntity, AccountEntity } from "./account.model.js";

/**
 * Makes sure that an account is open, and kept by the viewer.
 * @throws NotFound for one that is closed, not kept by the viewer, their own, or never was
 */
export async function requireKept(
  manager: EntityManager,
  viewer: Viewer,
  id: string,
): Promise<void> {
  const isThere = (await manager.count(AccountEntity, { id, disabledAt: null })) === 1;
  if (!isThere || id === viewer.accountId) throw new NotFound();
}

/**
 * Closes an account that the viewer keeps, with its sessions, tokens and link.
 * @throws NotFound as `requireKept`
 */
export async function closeAccount(
  manager: EntityManager,
  viewer: Viewer,
  id: string,
  now: Date,
): Promise<void> {
  await requireKept(manager, viewer, id);
  await manager.insert(AccountClosingEntity, { accountId: id, closedAt: now });
}
