import { defineCodeList } from "./code-list.js";

/** Whether an event is a recorded crime. */
export const eventKind = defineCodeList({
  name: "EventKind",
  title: "Kind of event",
  sourceNote: "Proposal of this software.",
  schemeVersion: "1",
  entries: [
    { code: "CRIME", label: "Crime", definition: "An event recorded as a crime." },
    {
      code: "INCIDENT",
      label: "Incident",
      definition: "An event of police or partner interest that is not recorded as a crime.",
    },
  ],
});
