/** Keeping views of registers: what may be saved, and whose it is. */
import { randomUUID } from "node:crypto";
import { UniqueConstraintViolationException, type EntityManager } from "@mikro-orm/core";
import { InvalidInput, LimitExceeded, NotAllowed, NotFound } from "../../kernel/errors.js";
import type { Viewer } from "../../policy/viewer.js";
import { SavedViewEntity } from "./saved-view.model.js";

/** The most views that one account keeps. */
export const mostViews = 100;

/** A view as its account types it. */
export interface ViewToSave {
  readonly name: string;
  /** Path of the register in the portal, such as `/people`. */
  readonly register: string;
  /** What stands behind the question mark of its address. */
  readonly query: string;
}

function readName(text: string): string {
  const name = text.trim().replaceAll(/\s+/gu, " ");
  if (name === "" || name.length > 80)
    throw new InvalidInput("name", "A view has a name of at most 80 characters.");
  if (/\p{C}/u.test(name))
    throw new InvalidInput("name", "A view has a name of visible characters.");
  return name;
}

/** A place in a list is for the one who opened it and does not last: a view begins at the beginning. */
function readQuery(text: string): string {
  const asked = new URLSearchParams(text);
  for (const place of ["after", "before"]) asked.delete(place);
  const query = asked.toString();
  if (query.length > 2000)
    throw new InvalidInput("query", "This view asks more than can be saved. Use fewer filters.");
  return query;
}

function requirePerson(viewer: Viewer): void {
  if (viewer.narrowedTo !== null) throw new NotAllowed("A token keeps no views.");
}

async function refuseSameName<Result>(write: Promise<Result>): Promise<Result> {
  try {
    return await write;
  } catch (failure) {
    // Only the account's own names can clash: others' are no part of the key.
    if (failure instanceof UniqueConstraintViolationException)
      throw new InvalidInput("name", "You have a view of this register by that name already.");
    throw failure;
  }
}

/**
 * Saves a view for the viewer's own account.
 * @returns its id
 * @throws InvalidInput, NotAllowed for a token, LimitExceeded when there are too many
 */
export async function saveView(
  manager: EntityManager,
  viewer: Viewer,
  view: ViewToSave,
  now: Date,
): Promise<string> {
  requirePerson(viewer);
  if (!/^\/[a-z-]{1,40}$/u.test(view.register))
    throw new InvalidInput("register", "Only a register can be saved as a view.");
  const { accountId } = viewer;
  if ((await manager.count(SavedViewEntity, { accountId })) >= mostViews)
    throw new LimitExceeded(`You keep ${mostViews} views already. Delete one first.`);
  const id = randomUUID();
  await refuseSameName(
    manager.insert(SavedViewEntity, {
      id,
      accountId,
      name: readName(view.name),
      register: view.register,
      query: readQuery(view.query),
      savedAt: now,
    }),
  );
  return id;
}

/**
 * Gives one of the viewer's own views another name.
 * @throws NotFound for one that is not there or not theirs, InvalidInput, NotAllowed for a token
 */
export async function renameView(
  manager: EntityManager,
  viewer: Viewer,
  id: string,
  name: string,
): Promise<void> {
  requirePerson(viewer);
  const { accountId } = viewer;
  const renamed = await refuseSameName(
    manager.nativeUpdate(SavedViewEntity, { id, accountId }, { name: readName(name) }),
  );
  if (renamed !== 1) throw new NotFound();
}

/**
 * Deletes one of the viewer's own views.
 * @throws NotFound for one that is not there or not theirs, NotAllowed for a token
 */
export async function deleteView(
  manager: EntityManager,
  viewer: Viewer,
  id: string,
): Promise<void> {
  requirePerson(viewer);
  const { accountId } = viewer;
  if ((await manager.nativeDelete(SavedViewEntity, { id, accountId })) !== 1) throw new NotFound();
}
