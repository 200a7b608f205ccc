/** Chance that can be repeated: the same seed gives the same world and the same operations. */

/** A source of chance. */
export interface Random {
  /** From 0 up to, and without, 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, and without, the limit. */
  readonly below: (limit: number) => number;
  /** One member; the list must not be empty. */
  readonly pick: <Member>(members: readonly Member[]) => Member;
  /** Some members, in their order: each is taken with this chance. */
  readonly some: <Member>(members: readonly Member[], chance: number) => Member[];
  readonly chance: (of: number) => boolean;
  /** A UUID of version 4. */
  readonly uuid: () => string;
}

/** Mulberry32: small, quick and good enough to choose by. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => below(16).toString(16)).join("");
  return {
    next,
    below,
    pick: (members) => members[below(members.length)]!,
    some: (members, chance) => members.filter(() => next() < chance),
    chance: (of) => next() < of,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${"89ab"[below(4)]}${hex(3)}-${hex(12)}`,
  };
}
