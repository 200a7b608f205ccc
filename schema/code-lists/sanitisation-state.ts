import { defineCodeList } from "./code-list.js";

/** How far a report has been freed of what could identify its source. */
export const sanitisationState = defineCodeList({
  name: "SanitisationState",
  title: "State of sanitisation",
  sourceNote:
    "Sanitisation as described in training material on the 3x5x2 report; the four states are a proposal of this software.",
  schemeVersion: "1",
  entries: [
    { code: "RAW", label: "Raw", definition: "As it was handed in.", rank: 1 },
    {
      code: "IN_SANITISATION",
      label: "In sanitisation",
      definition: "Being freed of what could identify the source.",
      rank: 2,
    },
    {
      code: "SANITISED",
      label: "Sanitised",
      definition: "Freed of it, and waiting for release.",
      rank: 3,
    },
    {
      code: "RELEASED",
      label: "Released",
      definition: "Sanitised, reviewed and released.",
      rank: 4,
    },
  ],
});
