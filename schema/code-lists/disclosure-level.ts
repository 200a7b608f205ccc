import { defineCodeList } from "./code-list.js";

/** How much of a field a reader gets. */
export const disclosureLevel = defineCodeList({
  name: "DisclosureLevel",
  title: "Disclosure level of a field",
  sourceNote: "Proposal of this software.",
  schemeVersion: "1",
  entries: [
    {
      code: "WITHHELD",
      label: "Withheld",
      definition: "Nothing is shown, not even whether there is a value.",
      rank: 0,
    },
    {
      code: "POINTER",
      label: "Pointer",
      definition: "A contact who can help, nothing else.",
      rank: 1,
    },
    {
      code: "GENERALISED",
      label: "Generalised",
      definition: "A coarser value: a year, an outward code, last three digits, initials.",
      rank: 2,
    },
    { code: "FULL", label: "Full", definition: "The value as recorded.", rank: 3 },
  ],
});
