import { defineCodeList } from "./code-list.js";

/** Why a field is not fully shown, as far as that may be told. */
export const reasonCode = defineCodeList({
  name: "ReasonCode",
  title: "Reason for which a field is withheld or reduced",
  sourceNote:
    "Proposal of this software. WITHHELD is the default, because a reason can itself tell something.",
  schemeVersion: "1",
  entries: [
    {
      code: "WITHHELD",
      label: "Withheld",
      definition: "The neutral reason: nothing more may be said.",
    },
    {
      code: "PURPOSE",
      label: "Purpose",
      definition: "The purpose in force does not cover this field.",
    },
    { code: "ROLE", label: "Role", definition: "None of the reader's roles covers this field." },
    {
      code: "HANDLING",
      label: "Handling conditions",
      definition: "The record's handling conditions restrict this field.",
    },
    {
      code: "DISTRICT",
      label: "District",
      definition: "The reader's scope does not cover the record's district.",
    },
    {
      code: "AGREEMENT",
      label: "Agreement",
      definition: "No agreement in force covers this field.",
    },
    {
      code: "SAFEGUARDING",
      label: "Safeguarding",
      definition: "The field is kept for those who safeguard the person.",
    },
  ],
});
