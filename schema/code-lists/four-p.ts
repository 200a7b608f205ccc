import { defineCodeList } from "./code-list.js";

/** The four strands of the response to serious and organised crime. */
export const fourP = defineCodeList({
  name: "FourP",
  title: "Four Ps",
  sourceNote: "HMICFRS glossary, 4P; College of Policing practice bank. Definitions are our words.",
  schemeVersion: "1",
  entries: [
    {
      code: "PURSUE",
      label: "Pursue",
      definition: "Pursue offenders through prosecution and disruption.",
    },
    {
      code: "PREVENT",
      label: "Prevent",
      definition: "Stop people from engaging, or engaging again, in serious and organised crime.",
    },
    {
      code: "PROTECT",
      label: "Protect",
      definition: "Protect individuals, organisations and systems from its effects.",
    },
    {
      code: "PREPARE",
      label: "Prepare",
      definition: "Prepare for when it occurs, and mitigate its impact.",
    },
  ],
});
