import type { Scene } from "./scene.ts";

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Which way an arrow key points; undefined for another key. */
export function directionOf(key: string): readonly [number, number] | undefined {
  return directions[key];
}

/**
 * The record an arrow key leads to: the neighbour that lies best that way or, where none does, the nearest record that
 * does. Sideways distance counts double.
 */
export function stepFrom(
  { xs, ys, nodes, lines }: Scene,
  from: number,
  [dx, dy]: readonly [number, number],
): number | undefined {
  const neighbours = lines.flatMap((line) =>
    line.from === from ? [line.to] : line.to === from ? [line.from] : [],
  );
  const best = (among: Iterable<number>): number | undefined => {
    let found: number | undefined;
    let least = Infinity;
    for (const index of among) {
      const x = (xs[index] ?? 0) - (xs[from] ?? 0);
      const y = (ys[index] ?? 0) - (ys[from] ?? 0);
      const along = x * dx + y * dy;
      const cost = along + 2 * Math.abs(x * dy - y * dx);
      if (along > 1 && cost < least) [found, least] = [index, cost];
    }
    return found;
  };
  return best(neighbours) ?? best(nodes.keys());
}
