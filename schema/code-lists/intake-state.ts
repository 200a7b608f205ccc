import { defineCodeList } from "./code-list.js";

/** What becomes of a report that somebody handed in. */
export const intakeState = defineCodeList({
  name: "IntakeState",
  title: "State of a report that was handed in",
  sourceNote: "Proposal of this software.",
  schemeVersion: "1",
  entries: [
    {
      code: "RECEIVED",
      label: "Received",
      definition: "Handed in, and not graded yet. Its author may still correct it or take it back.",
    },
    {
      code: "CORRECTED",
      label: "Corrected",
      definition: "Its author has handed in a new version that takes its place.",
    },
    { code: "WITHDRAWN", label: "Taken back", definition: "Its author has taken it back." },
  ],
});
