import { defineCodeList } from "./code-list.js";

/** How high a risk is, as told to partners. */
export const riskBand = defineCodeList({
  name: "RiskBand",
  title: "Risk band",
  sourceNote:
    "Proposal of this software; the national bands are not public and these are not them.",
  schemeVersion: "1",
  entries: [
    { code: "LOW", label: "Low", definition: "Little harm or little likelihood.", rank: 1 },
    {
      code: "MEDIUM",
      label: "Medium",
      definition: "Harm or likelihood enough for a response in its turn.",
      rank: 2,
    },
    { code: "HIGH", label: "High", definition: "Serious harm is likely.", rank: 3 },
    {
      code: "VERY_HIGH",
      label: "Very high",
      definition: "Grave harm is likely or under way.",
      rank: 4,
    },
  ],
});
