/** The rank test that the benchmark reports with. */
import { expect, test } from "vitest";
import { mannWhitney } from "../bench/mann-whitney.js";
import { seededRandom } from "../support/random.js";

const sample = (seed: number, shift: number): readonly number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: 400 }, () => random.below(1_000) + shift);
};

test("samples of one kind are not told apart, and shifted ones are", () => {
  expect(mannWhitney(sample(1, 0), sample(2, 0)).p).toBeGreaterThan(0.05);
  const shifted = mannWhitney(sample(1, 100), sample(2, 0));
  expect(shifted.p).toBeLessThan(1e-4);
  expect(shifted.above).toBeGreaterThan(0.55);
});

test("ties count for neither", () => {
  const same = Array.from({ length: 50 }, () => 7);
  expect(mannWhitney(same, same)).toEqual({ above: 0.5, p: expect.closeTo(1, 6) as number });
});

test("the tail is that of the normal distribution", () => {
  // Ranks 1 to 20 below 21 to 40: U is 0, z is -5.41.
  const low = Array.from({ length: 20 }, (_, at) => at);
  const high = low.map((value) => value + 20);
  expect(mannWhitney(low, high)).toEqual({ above: 0, p: expect.closeTo(6.3e-8, 8) as number });
});
