import { defineCodeList } from "./code-list.js";

/** How great the danger to somebody missing, or to others, is thought to be. */
export const missingRisk = defineCodeList({
  name: "MissingRisk",
  title: "Risk of a missing episode",
  sourceNote:
    "College of Policing, missing persons: labels as read in reproductions, to be checked; definitions are our words.",
  schemeVersion: "1",
  entries: [
    {
      code: "VERY_LOW",
      label: "Very low",
      definition: "No apparent risk; formerly recorded as absent.",
      rank: 1,
    },
    {
      code: "LOW",
      label: "Low",
      definition: "The threat of danger to the person or the public is not apparent.",
      rank: 2,
    },
    {
      code: "MEDIUM",
      label: "Medium",
      definition: "The person is likely to be in danger, or a threat to others.",
      rank: 3,
    },
    {
      code: "HIGH",
      label: "High",
      definition: "The risk is immediate, and there are substantial grounds to believe in danger.",
      rank: 4,
    },
  ],
});
