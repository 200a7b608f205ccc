/** A line that exports drugs from one area to others. */
import { code, codes, partialDate, text, textList } from "../../kernel/governed-type.js";
import { recordType, standingEdges } from "../record/record.model.js";

/** CountyLine: brand, areas and commodities of a line, and who is said to run it. Its numbers are dated links. */
export const CountyLine = recordType("CountyLine", {
  plural: "countyLines",
  table: "county_line",
  description:
    "A county line: drugs exported from one area to others by a deal line. Its numbers are links of the kind DEAL_LINE_NUMBER, each with its dates.",
  title: "brand",
  defaultOrder: { field: "brand", direction: "ASCENDING" },
  fields: {
    brand: text("Name that the line sells under.", { search: "title" }),
    lineType: code("CountyLineType", "Over what distance it works."),
    status: code("CountyLineStatus", "Where the line stands."),
    firstSeen: partialDate("Day it was first known to sell."),
    lastSeen: partialDate("Day it was last known to sell."),
    exportingArea: text("Area it exports from."),
    importingAreas: textList("Areas it exports to."),
    commodities: codes("Commodity", "What it sells: codes."),
  },
  edges: {
    ocg: {
      kind: "one",
      target: "Ocg",
      column: "ocg_id",
      source: "table",
      description: "The group that is said to run it.",
    },
    lineHolder: {
      kind: "one",
      target: "Person",
      column: "line_holder_id",
      source: "table",
      description: "The person who is said to control the line.",
    },
    identifiers: {
      kind: "linked",
      target: "Identifier",
      thisEnd: "from",
      description: "Numbers and devices linked to the line.",
    },
    threats: {
      kind: "many",
      target: "Threat",
      by: ["subject"],
      description: "Threats that are about the line.",
    },
    reports: {
      kind: "linked",
      target: "Report",
      thisEnd: "to",
      description: "Reports that mention the line.",
    },
    ...standingEdges,
  },
});
