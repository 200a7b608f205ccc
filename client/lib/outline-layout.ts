import { geoIdentity, geoPath, type GeoPermissibleObjects } from "d3-geo";
import type { DistrictLayout } from "./district-layout.ts";
import type { DistrictOutline } from "./use-outlines.ts";

type Coordinates = readonly (readonly (readonly (readonly [number, number])[])[])[];

const size = { width: 560, height: 440, edge: 3 };

/** A degree of longitude is this much shorter than one of latitude, so far north. */
const longitudeShrinks = Math.cos((53.5 * Math.PI) / 180);

const flat = (coordinates: Coordinates): number[][][][] =>
  coordinates.map((rings) =>
    rings.map((ring) =>
      ring.map(([longitude, latitude]) => [longitude * longitudeShrinks, latitude]),
    ),
  );

/** Lays outlines out side by side, as they lie. */
export function outlineLayout(outlines: readonly DistrictOutline[]): DistrictLayout {
  const shapes = outlines.map(({ code, boundary }) => ({
    code,
    shape: {
      type: "MultiPolygon" as const,
      coordinates: flat(JSON.parse(boundary) as Coordinates),
    },
  }));
  const whole: GeoPermissibleObjects = {
    type: "GeometryCollection",
    geometries: shapes.map(({ shape }) => shape),
  };
  const { width, height, edge } = size;
  const path = geoPath(
    geoIdentity()
      .reflectY(true)
      .fitExtent(
        [
          [edge, edge],
          [width - edge, height - edge],
        ],
        whole,
      ),
  ).digits(1);
  return {
    viewBox: `0 0 ${width} ${height}`,
    places: new Map(
      shapes.map(({ code, shape }) => [
        code,
        { outline: path(shape) ?? "", centre: path.centroid(shape) },
      ]),
    ),
  };
}
