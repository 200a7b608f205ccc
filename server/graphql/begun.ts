/** What was begun and waits for its second half, for minutes. Kept in memory: one process serves, and a start forgets. */
import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";

/** Things that were begun, each under the secret of whoever began it. */
export interface Begun<Thing extends object> {
  /** Keeps a thing; what was begun before under that secret is gone. */
  readonly keep: (secret: string, thing: Thing) => void;
  /** @returns null for nothing, or nothing any more */
  readonly find: (secret: string | null) => Thing | null;
  /** Gives a thing away: nobody finds it again. */
  readonly take: (secret: string | null) => Thing | null;
}

const longestMs = 5 * 60_000;
const most = 10_000;

/** Opens an empty place for things that were begun. */
export function openBegun<Thing extends object>(): Begun<Thing> {
  const things = new LRUCache<string, Thing>({ max: most, ttl: longestMs });
  const keyOf = (secret: string): string => createHash("sha256").update(secret).digest("base64");
  const find = (secret: string | null): Thing | null =>
    secret === null ? null : (things.get(keyOf(secret)) ?? null);
  return {
    keep: (secret, thing) => void things.set(keyOf(secret), thing),
    find,
    take: (secret) => {
      const thing = find(secret);
      if (secret !== null) things.delete(keyOf(secret));
      return thing;
    },
  };
}
