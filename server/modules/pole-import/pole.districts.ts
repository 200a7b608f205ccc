/** Which district a point lies in, from a GeoJSON of boundaries with ONS codes. */
import { readFile } from "node:fs/promises";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { district } from "../../../schema/code-lists/district.js";
import { InvalidInput } from "../../kernel/errors.js";

type Position = readonly [number, number];
type Polygon = readonly (readonly Position[])[];

interface Boundary {
  readonly code: string;
  /** West, south, east, north. */
  readonly box: readonly [number, number, number, number];
  readonly polygon: Polygon;
}

/** Finds districts by coordinates. */
export interface DistrictLocator {
  /** Codes for which there is a boundary, sorted. */
  readonly codes: readonly string[];
  /** The code of the district at a point in WGS 84 degrees; null when it lies in none. */
  locate(longitude: number, latitude: number): string | null;
}

const field = "boundaries";
const knownCodes: ReadonlySet<string> = new Set(district.entries.map((entry) => entry.code));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isPosition(value: unknown): value is Position {
  if (!Array.isArray(value) || value.length < 2) return false;
  const [longitude, latitude] = value as readonly unknown[];
  return (
    typeof longitude === "number" &&
    typeof latitude === "number" &&
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= 90
  );
}

const isRing = (value: unknown): value is readonly Position[] =>
  Array.isArray(value) && value.length >= 4 && value.every(isPosition);

const isPolygon = (value: unknown): value is Polygon =>
  Array.isArray(value) && value.length > 0 && value.every(isRing);

/** The polygons of a geometry; refuses one that is not made of degrees. */
function polygonsOf(geometry: unknown): readonly Polygon[] {
  if (!isObject(geometry)) throw new InvalidInput(field, "A boundary has no geometry.");
  const { type, coordinates } = geometry;
  if (type === "Polygon" && isPolygon(coordinates)) return [coordinates];
  if (type === "MultiPolygon" && Array.isArray(coordinates) && coordinates.every(isPolygon))
    return coordinates;
  throw new InvalidInput(
    field,
    "A boundary is not a polygon in WGS 84 degrees; eastings and northings are not read.",
  );
}

/** Of a ward or a district file: `lad`, `code` or `LAD21CD` and the like. */
function codeOf(properties: unknown): string | null {
  if (!isObject(properties)) return null;
  const name = [
    "lad",
    "code",
    ...Object.keys(properties).filter((key) => /^lad\d\dcd$/iu.test(key)),
  ].find((key) => typeof properties[key] === "string" && knownCodes.has(properties[key]));
  return name === undefined ? null : String(properties[name]);
}

function boxOf(polygon: Polygon): Boundary["box"] {
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

/** The boundaries of the known districts, by code, so that overlapping edges answer alike every time. */
function boundariesOf(geojson: unknown): readonly Boundary[] {
  if (
    !isObject(geojson) ||
    geojson["type"] !== "FeatureCollection" ||
    !Array.isArray(geojson["features"])
  ) {
    throw new InvalidInput(field, "Not a GeoJSON FeatureCollection.");
  }
  const boundaries = geojson["features"].flatMap((feature: unknown) => {
    const code = isObject(feature) ? codeOf(feature["properties"]) : null;
    if (code === null || !isObject(feature)) return [];
    return polygonsOf(feature["geometry"]).map((polygon) => ({
      code,
      box: boxOf(polygon),
      polygon,
    }));
  });
  if (boundaries.length === 0) {
    throw new InvalidInput(
      field,
      "No boundary carries the code of a known district, such as E08000003.",
    );
  }
  return boundaries.toSorted((one, other) =>
    one.code < other.code ? -1 : one.code > other.code ? 1 : 0,
  );
}

/**
 * Makes a locator from parsed GeoJSON. Features of other areas are left out, so a point in them is
 * in no district. A point on a shared edge belongs to the district with the lower code.
 * @throws InvalidInput when it is not GeoJSON in WGS 84 degrees or names no known district
 */
export function makeDistrictLocator(geojson: unknown): DistrictLocator {
  const boundaries = boundariesOf(geojson);

  function contains({ box, polygon }: Boundary, longitude: number, latitude: number): boolean {
    const [west, south, east, north] = box;
    if (longitude < west || longitude > east || latitude < south || latitude > north) return false;
    const coordinates = polygon as unknown as number[][][];
    return booleanPointInPolygon([longitude, latitude], { type: "Polygon", coordinates });
  }

  return Object.freeze({
    codes: Object.freeze([...new Set(boundaries.map((boundary) => boundary.code))]),
    locate: (longitude: number, latitude: number): string | null =>
      boundaries.find((boundary) => contains(boundary, longitude, latitude))?.code ?? null,
  });
}

/**
 * Reads a GeoJSON file of boundaries.
 * @throws InvalidInput when it is not one; the file system's own error when it cannot be read
 */
export async function readDistrictLocator(path: string): Promise<DistrictLocator> {
  const text = await readFile(path, "utf8");
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new InvalidInput(field, "The file of boundaries is not JSON.");
  }
  return makeDistrictLocator(parsed);
}
