import { defineCodeList } from "./code-list.js";

/** Where a county line stands. */
export const countyLineStatus = defineCodeList({
  name: "CountyLineStatus",
  title: "Status of a line",
  sourceNote: "Proposal of this software.",
  schemeVersion: "1",
  entries: [
    { code: "SUSPECTED", label: "Suspected", definition: "Reported, not confirmed." },
    { code: "CONFIRMED_ACTIVE", label: "Confirmed, active", definition: "Known to be selling." },
    {
      code: "DORMANT",
      label: "Dormant",
      definition: "Not heard of for a while; not known to be closed.",
    },
    {
      code: "CLOSED_ARREST",
      label: "Closed by arrest",
      definition: "Ended by the arrest of whoever ran it.",
    },
    {
      code: "CLOSED_DDTRO",
      label: "Closed by an order",
      definition: "Ended by a drug dealing telecommunications restriction order.",
    },
    { code: "CLOSED_OTHER", label: "Closed otherwise", definition: "Ended in another way." },
    {
      code: "REBRANDED",
      label: "Rebranded",
      definition: "Goes on under another name; a link names the successor.",
    },
  ],
});
