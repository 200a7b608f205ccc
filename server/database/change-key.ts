/**
 * Keys that clients make up for their changes, so that sending one again makes it once. A key is its
 * account's own: whether another account used the same one can never be told.
 */
import type { EntityManager } from "@mikro-orm/postgresql";
import { createHash } from "node:crypto";
import { InvalidInput } from "../kernel/errors.js";
import type { Viewer } from "../policy/viewer.js";

/** What a key is used for. */
export interface ChangeKey {
  /** Made up by the client: a UUID. */
  readonly key: string;
  /** What is asked, as plain data: the same key is for the same only. */
  readonly asked: unknown;
  /** The record that the change makes or changes. */
  readonly recordId: string;
}

const hashOf = (asked: unknown): string =>
  createHash("sha256").update(JSON.stringify(asked)).digest("hex");

/**
 * Finds what a key was used for before.
 * @returns the id of the record that it stands for; null for a new key
 * @throws InvalidInput when it was used for something else
 */
export async function usedFor(
  manager: EntityManager,
  { accountId }: Viewer,
  { key, asked }: ChangeKey,
): Promise<string | null> {
  const [found] = await manager.execute<{ hash: string; id: string }[]>(
    "select encode(input_hash, 'hex') as hash, record_id as id from change_key where account_id = ? and key = ?",
    [accountId, key],
  );
  if (found === undefined) return null;
  if (found.hash !== hashOf(asked))
    throw new InvalidInput("key", "This key was used for something else. Make up a new one.");
  return found.id;
}

/** Keeps a key for the change that is being made; another that is sent meanwhile waits for how this one ends. */
export async function useKey(
  manager: EntityManager,
  { accountId }: Viewer,
  { key, asked, recordId }: ChangeKey,
): Promise<void> {
  await manager.execute(
    `insert into change_key (account_id, key, input_hash, record_id)
     values (?, ?, decode(?, 'hex'), ?) on conflict do nothing`,
    [accountId, key, hashOf(asked), recordId],
  );
}
