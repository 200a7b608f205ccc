/** Where districts stand on the two maps. */
import { expect, test } from "vitest";
import { tileLayout } from "../../client/lib/district-layout.ts";
import { outlineLayout } from "../../client/lib/outline-layout.ts";
import { district } from "../../schema/code-lists/district.js";

const square = (west: number, south: number): string =>
  JSON.stringify([
    [
      [
        [west, south],
        [west, south + 0.1],
        [west + 0.1, south + 0.1],
        [west + 0.1, south],
        [west, south],
      ],
    ],
  ]);

test("every district has its tile, and no two the same", () => {
  expect([...tileLayout.places.keys()].toSorted()).toEqual(
    district.entries.map(({ code }) => code).toSorted(),
  );
  const outlines = [...tileLayout.places.values()].map(({ outline }) => outline);
  expect(new Set(outlines).size).toBe(outlines.length);
});

test("outlines lie as on the ground: north above, west to the left, as high as wide", () => {
  const { places } = outlineLayout([
    { code: "south-west", boundary: square(-2.3, 53.4) },
    { code: "north-east", boundary: square(-2.2, 53.5) },
  ]);
  const [west, south] = places.get("south-west")!.centre;
  const [east, north] = places.get("north-east")!.centre;
  expect(west).toBeLessThan(east);
  expect(north).toBeLessThan(south);
  // A degree of longitude is 0.59 of one of latitude here.
  expect((east - west) / (south - north)).toBeCloseTo(0.595, 2);
  expect(places.get("south-west")!.outline).toMatch(/^M[\d.,LZ-]+$/u);
});
