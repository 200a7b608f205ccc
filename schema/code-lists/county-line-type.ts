import { defineCodeList } from "./code-list.js";

/** Over what distance a deal line works. */
export const countyLineType = defineCodeList({
  name: "CountyLineType",
  title: "Type of line",
  sourceNote: "Proposal of this software. Terms as in partnership practice, to be checked.",
  schemeVersion: "1",
  entries: [
    {
      code: "CROSS_BORDER_COUNTY_LINE",
      label: "Cross-border county line",
      definition: "Exports to the area of another force.",
    },
    {
      code: "IN_FORCE_LINE",
      label: "Line within the force",
      definition: "Exports from one part of the force's area to another.",
    },
    {
      code: "LOCAL_DEAL_LINE",
      label: "Local deal line",
      definition: "Sells by phone where it is based.",
    },
    { code: "UNKNOWN", label: "Unknown", definition: "Where it works is not known." },
  ],
});
