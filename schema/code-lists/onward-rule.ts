import { defineCodeList } from "./code-list.js";

/** How far a record may go on from whoever it was given to. */
export const onwardRule = defineCodeList({
  name: "OnwardRule",
  title: "How far a record may go on",
  sourceNote:
    "Proposal of this software, after originator control and the onward restrictions of Crime and Courts Act 2013, Schedule 7 (to be checked against the Act).",
  schemeVersion: "1",
  entries: [
    {
      code: "OPEN",
      label: "As agreements allow",
      definition: "Shared with every partner that an agreement in force lets see it.",
      rank: 0,
    },
    {
      code: "RELEASE",
      label: "Originator controls",
      definition: "Shared only with partners to which its originator released it.",
      rank: 1,
    },
    {
      code: "CLOSED",
      label: "Not to go on",
      definition: "Stays with its originator and with the partner that holds it.",
      rank: 2,
    },
  ],
});
