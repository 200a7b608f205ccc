/** The ten districts. Source: ONS codes E08000001 to E08000010. */
import { referenceType, text } from "../../kernel/governed-type.js";

/** District: a metropolitan borough of the partnership's area. */
export const District = referenceType("District", {
  plural: "districts",
  table: "district",
  description: "A metropolitan borough of the partnership's area.",
  key: "code",
  title: "name",
  defaultOrder: { field: "name", direction: "ASCENDING" },
  fields: {
    name: text("The borough's name."),
    boundary: text(
      "Its outline: the coordinates of a GeoJSON MultiPolygon in WGS 84 degrees, as JSON. Null until one was brought in.",
    ),
    boundarySource: text("Whose outline it is, to be shown beside it."),
  },
});
