/** Chance that can be repeated: the same seed gives the same demonstration, down to the last id. */

/** A source of chance. */
export interface Random {
  /** A whole number from 0 up to, and without, the limit. */
  readonly below: (limit: number) => number;
  /** A whole number from the first to the second, both included. */
  readonly between: (least: number, most: number) => number;
  /** True this often: 0.1 is one time in ten. */
  readonly chance: (share: number) => boolean;
  readonly pick: <Member>(from: readonly Member[]) => Member;
  /** One of the members, each as likely as its weight says. */
  readonly pickWeighted: <Member>(from: readonly (readonly [Member, number])[]) => Member;
  /** The members in an order of chance. */
  readonly shuffle: <Member>(members: readonly Member[]) => Member[];
  /** A UUID of version 4. */
  readonly uuid: () => string;
}

/** Fractions from 0 up to 1. Source: mulberry32, published by Tommy Ettinger into the public domain. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Opens a source of chance. Not for secrets. */
export function seededRandom(seed: number): Random {
  const fraction = mulberry32(seed);
  const below = (limit: number): number => Math.floor(fraction() * limit);
  const pick = <Member>(from: readonly Member[]): Member => from[below(from.length)]!;
  return {
    below,
    pick,
    between: (least, most) => least + below(most - least + 1),
    chance: (share) => fraction() < share,
    pickWeighted: (from) => {
      const total = from.reduce((sum, [, weight]) => sum + weight, 0);
      let left = fraction() * total;
      return (from.find(([, weight]) => (left -= weight) < 0) ?? from.at(-1)!)[0];
    },
    shuffle: (members) => {
      const order = [...members];
      for (let last = order.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        [order[last], order[other]] = [order[other]!, order[last]!];
      }
      return order;
    },
    uuid: () => {
      const digit = (): string => below(16).toString(16);
      return "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replaceAll(/[xy]/gu, (place) =>
        place === "x" ? digit() : (8 + below(4)).toString(16),
      );
    },
  };
}
