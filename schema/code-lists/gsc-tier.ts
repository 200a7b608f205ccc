import { defineCodeList } from "./code-list.js";

/** The three tiers of the scheme, so that material of another tier can be named when it is refused. */
export const gscTier = defineCodeList({
  name: "GscTier",
  title: "Government Security Classification tier",
  sourceNote: "UK Government Security Classifications Policy, updated 5 August 2024.",
  schemeVersion: "2024-08",
  entries: [
    {
      code: "OFFICIAL",
      label: "OFFICIAL",
      definition:
        "The tier of most public-sector information, with or without the SENSITIVE marking.",
      rank: 1,
    },
    {
      code: "SECRET",
      label: "SECRET",
      definition:
        "Very sensitive information needing heightened protection. Refused here, and not stored.",
      rank: 2,
    },
    {
      code: "TOP_SECRET",
      label: "TOP SECRET",
      definition: "The most sensitive information. Refused here, and not stored.",
      rank: 3,
    },
  ],
});
