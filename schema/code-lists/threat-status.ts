import { defineCodeList } from "./code-list.js";

/** Where a threat or a vulnerability stands. */
export const threatStatus = defineCodeList({
  name: "ThreatStatus",
  title: "Status of a threat",
  sourceNote: "Proposal of this software.",
  schemeVersion: "1",
  entries: [
    {
      code: "PROPOSED",
      label: "Proposed",
      definition: "Put forward by a partner; not assessed yet.",
    },
    {
      code: "ACTIVE",
      label: "Active",
      definition: "Assessed, with somebody who leads the response.",
    },
    {
      code: "MONITORED",
      label: "Monitored",
      definition: "Assessed and watched; no response under way.",
    },
    {
      code: "CLOSED",
      label: "Closed",
      definition: "Ended or no longer a threat; kept for its history.",
    },
  ],
});
