/** A place. */
import { gridSquare, outwardCode } from "../../kernel/generalisation.js";
import { float, text } from "../../kernel/governed-type.js";
import { recordType, standingEdges } from "../record/record.model.js";

/** Place: an address or a point. */
export const Place = recordType("Place", {
  plural: "places",
  table: "place",
  description: "An address or a point on the map.",
  title: "address",
  defaultOrder: { field: "address", direction: "ASCENDING" },
  fields: {
    address: text("Address as recorded.", { search: "text" }),
    postcode: text("Postcode.", { generalisation: outwardCode }),
    latitude: float("Degrees north, WGS 84.", { generalisation: gridSquare }),
    longitude: float("Degrees east, WGS 84.", { generalisation: gridSquare }),
  },
  edges: {
    events: { kind: "many", target: "Event", by: ["place"], description: "Events at the place." },
    persons: {
      kind: "linked",
      target: "Person",
      thisEnd: "to",
      description: "Persons linked to the place.",
    },
    vulnerabilities: {
      kind: "linked",
      target: "Vulnerability",
      thisEnd: "to",
      description: "Vulnerabilities linked to the place.",
    },
    threats: {
      kind: "many",
      target: "Threat",
      by: ["subject"],
      description: "Threats that are about the place.",
    },
    reports: {
      kind: "linked",
      target: "Report",
      thisEnd: "to",
      description: "Reports that mention the place.",
    },
    ...standingEdges,
  },
});
