/** Outlines of districts, from GeoJSON or TopoJSON with ONS codes. */
import { readFile } from "node:fs/promises";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { district } from "../../../schema/code-lists/district.js";
import { InvalidInput } from "../../kernel/errors.js";

/** Longitude and latitude in WGS 84 degrees. */
export type Position = readonly [number, number];
/** Rings; the first is the outer one. */
export type Polygon = readonly (readonly Position[])[];

/** A district and the polygons that make it up. */
export interface DistrictBoundary {
  readonly code: string;
  readonly polygons: readonly Polygon[];
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

/** Every feature of a topology's objects; their polygons are looked at like any others. */
function featuresOfTopology(topology: Topology): readonly unknown[] {
  try {
    return Object.values(topology.objects).flatMap((object) => {
      const made = feature(topology, object);
      return made.type === "FeatureCollection" ? made.features : [made];
    });
  } catch {
    throw new InvalidInput(field, "The TopoJSON cannot be unpacked.");
  }
}

const isTopology = (value: unknown): value is Topology =>
  isObject(value) && value["type"] === "Topology" && isObject(value["objects"]);

/** The features of GeoJSON or TopoJSON. */
function featuresOf(parsed: unknown): readonly unknown[] {
  if (isTopology(parsed)) return featuresOfTopology(parsed);
  if (
    !isObject(parsed) ||
    parsed["type"] !== "FeatureCollection" ||
    !Array.isArray(parsed["features"])
  ) {
    throw new InvalidInput(field, "Neither a GeoJSON FeatureCollection nor a TopoJSON.");
  }
  return parsed["features"];
}

/**
 * The boundaries of the known districts, in the order of their codes. Features of other areas are left out; several
 * of one district, such as its wards, belong together.
 * @throws InvalidInput when it is neither GeoJSON nor TopoJSON in WGS 84 degrees, or names no known district
 */
export function boundariesOf(parsed: unknown): readonly DistrictBoundary[] {
  const polygons = new Map<string, Polygon[]>();
  for (const each of featuresOf(parsed)) {
    const code = isObject(each) ? codeOf(each["properties"]) : null;
    if (code === null || !isObject(each)) continue;
    polygons.set(code, [...(polygons.get(code) ?? []), ...polygonsOf(each["geometry"])]);
  }
  if (polygons.size === 0) {
    throw new InvalidInput(
      field,
      "No boundary carries the code of a known district, such as E08000003.",
    );
  }
  return [...polygons]
    .map(([code, parts]) => ({ code, polygons: parts }))
    .toSorted((one, other) => (one.code < other.code ? -1 : 1));
}

/**
 * Reads a file of boundaries.
 * @throws InvalidInput when it is not one; the file system's own error when it cannot be read
 */
export async function readBoundaries(path: string): Promise<readonly DistrictBoundary[]> {
  const text = await readFile(path, "utf8");
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new InvalidInput(field, "The file of boundaries is not JSON.");
  }
  return boundariesOf(parsed);
}
