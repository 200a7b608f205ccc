import { defineCodeList } from "./code-list.js";

/** Where an organised crime group stands, from nomination to archive. */
export const ocgLifecycle = defineCodeList({
  name: "OcgLifecycle",
  title: "Status of an organised crime group",
  sourceNote:
    "Proposal of this software, built on the terms active and archived, which are general knowledge, to be checked.",
  schemeVersion: "1",
  entries: [
    {
      code: "NOMINATED",
      label: "Nominated",
      definition: "Put forward by a partner and not assessed yet.",
    },
    {
      code: "UNDER_ASSESSMENT",
      label: "Under assessment",
      definition: "The criteria are being tested.",
    },
    {
      code: "ACTIVE",
      label: "Active",
      definition: "Meets the criteria; has lead officers and a plan.",
    },
    {
      code: "MONITORED",
      label: "Monitored",
      definition: "Meets the criteria; watched without an investigation.",
    },
    {
      code: "SUSPENDED",
      label: "Suspended",
      definition: "Paused, such as while its members are in custody.",
    },
    {
      code: "DISMANTLED",
      label: "Dismantled",
      definition: "A moderated disruption was accepted as ending the group.",
    },
    {
      code: "ARCHIVED",
      label: "Archived",
      definition: "Closed; kept under the rules of review and retention.",
    },
    { code: "REJECTED", label: "Rejected", definition: "Does not meet the criteria." },
    {
      code: "MERGED",
      label: "Merged",
      definition: "A duplicate of another record, which survives it.",
    },
  ],
});
