import { defineCodeList } from "./code-list.js";

/** Whether somebody is still missing. */
export const missingStatus = defineCodeList({
  name: "MissingStatus",
  title: "Status of a missing episode",
  sourceNote: "Proposal of this software.",
  schemeVersion: "1",
  entries: [
    { code: "MISSING", label: "Missing", definition: "Not found yet." },
    { code: "FOUND", label: "Found", definition: "Found or returned." },
    {
      code: "CANCELLED",
      label: "Cancelled",
      definition: "Was not missing, or was reported twice.",
    },
  ],
});
