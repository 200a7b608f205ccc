import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  makeDistrictLocator,
  readDistrictLocator,
} from "../../../server/modules/pole-import/pole.districts.js";
import { boundariesOf } from "../../../server/modules/district/boundaries.js";
import { withFolder } from "./support.js";

type Ring = readonly (readonly [number, number])[];

const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const feature = (
  properties: Readonly<Record<string, unknown>>,
  ...rings: readonly Ring[]
): unknown => ({
  type: "Feature",
  properties,
  geometry: { type: "Polygon", coordinates: rings },
});
const collection = (...features: readonly unknown[]): unknown => ({
  type: "FeatureCollection",
  features,
});

const locatorOf = (parsed: unknown) => makeDistrictLocator(boundariesOf(parsed));

const salford = feature(
  { code: "E08000006", name: "Salford" },
  square(-2, 53, 1),
  square(-1.6, 53.4, 0.2),
);
const manchester = feature({ LAD21CD: "E08000003" }, square(-1, 53, 1));

describe("a point", () => {
  const locator = locatorOf(collection(salford, manchester));

  test("inside a boundary is in its district; outside every one it is in none", () => {
    expect(locator.codes).toEqual(["E08000003", "E08000006"]);
    expect(locator.locate(-1.9, 53.5)).toBe("E08000006");
    expect(locator.locate(-0.5, 53.5)).toBe("E08000003");
    expect(locator.locate(-3, 53.5)).toBeNull();
  });

  test("inside a hole is in none", () => {
    expect(locator.locate(-1.5, 53.5)).toBeNull();
  });

  test("on a shared edge is in the district with the lower code, every time", () => {
    expect(locator.locate(-1, 53.5)).toBe("E08000003");
  });

  test("is found as a plain comparison of squares would find it", () => {
    const coordinate = fc.double({ min: -2.5, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, (longitude, offset) => {
        const plain = locatorOf(collection(manchester));
        const latitude = 53.5 + offset / 2;
        const isInside = longitude >= -1 && longitude <= 0 && latitude >= 53 && latitude <= 54;
        expect(plain.locate(longitude, latitude)).toBe(isInside ? "E08000003" : null);
      }),
    );
  });
});

test("parts of a district and its wards count for the district", () => {
  const parts = {
    type: "Feature",
    properties: { code: "E08000001" },
    geometry: { type: "MultiPolygon", coordinates: [[square(0, 0, 1)], [square(5, 0, 1)]] },
  };
  const ward = feature({ code: "E05000650", lad: "E08000002" }, square(8, 0, 1));
  const locator = locatorOf(collection(parts, ward));
  expect([locator.locate(0.5, 0.5), locator.locate(5.5, 0.5), locator.locate(8.5, 0.5)]).toEqual([
    "E08000001",
    "E08000001",
    "E08000002",
  ]);
});

test("a topology is unpacked", () => {
  const topology = {
    type: "Topology",
    transform: { scale: [0.5, 0.5], translate: [-2, 53] },
    objects: {
      districts: {
        type: "GeometryCollection",
        geometries: [{ type: "Polygon", properties: { code: "E08000006" }, arcs: [[0]] }],
      },
    },
    arcs: [
      [
        [0, 0],
        [2, 0],
        [0, 2],
        [-2, 0],
        [0, -2],
      ],
    ],
  };
  expect(boundariesOf(topology)).toEqual([{ code: "E08000006", polygons: [[square(-2, 53, 1)]] }]);
});

describe("boundaries that cannot be used are refused with the reason", () => {
  test.each([
    ["not a collection", { type: "Topology" }, /FeatureCollection/u],
    [
      "a broken topology",
      { type: "Topology", objects: { d: { type: "Polygon", arcs: [[9]] } } },
      /unpacked/u,
    ],
    [
      "no known district",
      collection(feature({ code: "E47000001" }, square(0, 0, 1))),
      /known district/u,
    ],
    [
      "eastings and northings",
      collection(feature({ code: "E08000003" }, square(384_000, 398_000, 10))),
      /WGS 84/u,
    ],
    [
      "a point",
      collection({
        type: "Feature",
        properties: { code: "E08000003" },
        geometry: { type: "Point", coordinates: [0, 0] },
      }),
      /polygon/u,
    ],
  ])("%s", (_what, geojson, message) => {
    expect(() => boundariesOf(geojson)).toThrow(message);
  });

  test("a file that is not JSON", async () => {
    await withFolder({ "map.geojson": "<kml/>" }, async (folder) => {
      await expect(readDistrictLocator(`${folder}/map.geojson`)).rejects.toThrow(/not JSON/u);
    });
  });
});
