/** Which district a point lies in, from a file of boundaries with ONS codes. */
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { type DistrictBoundary, type Polygon, readBoundaries } from "../district/boundaries.js";

/** Finds districts by coordinates. */
export interface DistrictLocator {
  /** Codes for which there is a boundary, sorted. */
  readonly codes: readonly string[];
  /** The code of the district at a point in WGS 84 degrees; null when it lies in none. */
  locate(longitude: number, latitude: number): string | null;
}

interface Part {
  readonly code: string;
  /** West, south, east, north. */
  readonly box: readonly [number, number, number, number];
  /** Rings of positions, as the geometry library takes them. */
  readonly coordinates: number[][][];
}

function boxOf(polygon: Polygon): Part["box"] {
  const outer = polygon[0] ?? [];
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of outer) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return [west, south, east, north];
}

function contains({ box, coordinates }: Part, longitude: number, latitude: number): boolean {
  const [west, south, east, north] = box;
  if (longitude < west || longitude > east || latitude < south || latitude > north) return false;
  return booleanPointInPolygon([longitude, latitude], { type: "Polygon", coordinates });
}

/** Makes a locator. A point on a shared edge belongs to the district with the lower code. */
export function makeDistrictLocator(boundaries: readonly DistrictBoundary[]): DistrictLocator {
  const parts = boundaries.flatMap(({ code, polygons }) =>
    polygons.map((polygon) => ({
      code,
      box: boxOf(polygon),
      coordinates: polygon.map((ring) => ring.map((position) => [...position])),
    })),
  );
  return Object.freeze({
    codes: boundaries.map(({ code }) => code),
    locate: (longitude: number, latitude: number): string | null =>
      parts.find((part) => contains(part, longitude, latitude))?.code ?? null,
  });
}

/**
 * Reads a file of boundaries.
 * @throws InvalidInput when it is not one; the file system's own error when it cannot be read
 */
export const readDistrictLocator = async (path: string): Promise<DistrictLocator> =>
  makeDistrictLocator(await readBoundaries(path));
