import { defineCodeList } from "./code-list.js";

/** What must be met by whoever handles a record of code C. */
export const handlingCondition = defineCodeList({
  name: "HandlingCondition",
  title: "Handling condition of code C",
  sourceNote:
    "A1 to S2: general knowledge of the 3x5x2 form, to be checked against the current Intelligence Management APP. The others: proposal of this software.",
  schemeVersion: "1",
  entries: [
    {
      code: "A1",
      label: "Covert development only",
      definition: "May be developed covertly; no action is to be taken on it.",
      rank: 1,
    },
    {
      code: "A2",
      label: "Covert use",
      definition: "May be acted on as long as nobody learns of it.",
      rank: 2,
    },
    { code: "A3", label: "Overt use", definition: "May be acted on openly.", rank: 3 },
    {
      code: "S1",
      label: "Sanitise under delegated authority",
      definition: "May be sanitised further by whoever was delegated to.",
      rank: 4,
    },
    {
      code: "S2",
      label: "Consult the originator",
      definition: "Goes to no other partner before its originator has released it to them.",
      rank: 5,
    },
    {
      code: "NAMED_RECIPIENTS",
      label: "Named recipients only",
      definition: "Goes to the partners that are named as released to, and to no other.",
      rank: 6,
    },
    {
      code: "EXPIRES_ON",
      label: "Until a day",
      definition: "From a set moment on it is its originator's alone.",
      rank: 7,
    },
    {
      code: "NO_COURT_USE",
      label: "Not for court",
      definition: "May not be used in evidence or disclosed in proceedings.",
      rank: 8,
    },
    {
      code: "RETURN_OR_DESTROY",
      label: "Return or destroy",
      definition: "Copies are returned or destroyed when they have served.",
      rank: 9,
    },
    {
      code: "ORIGINATOR_CONTACT_REQUIRED",
      label: "Speak to the originator before use",
      definition: "The originator is to be spoken to before anything is done with it.",
      rank: 10,
    },
  ],
});
