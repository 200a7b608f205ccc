import { defineCodeList } from "./code-list.js";

/** The life of an information-sharing agreement. Only ACTIVE and REVIEW_DUE carry a scope. */
export const agreementState = defineCodeList({
  name: "AgreementState",
  title: "State of an information-sharing agreement",
  sourceNote:
    "Proposal of this software; contents of an agreement follow the ICO data sharing code of practice.",
  schemeVersion: "1",
  entries: [
    { code: "DRAFT", label: "Draft", definition: "Being written; nothing may be shared under it." },
    {
      code: "IN_SIGNING",
      label: "In signing",
      definition: "Agreed in text, not yet signed by every party; nothing may be shared under it.",
    },
    { code: "ACTIVE", label: "Active", definition: "Signed by every party and within its dates." },
    {
      code: "REVIEW_DUE",
      label: "Review due",
      definition: "In force, and its review date has passed or is near.",
    },
    {
      code: "SUSPENDED",
      label: "Suspended",
      definition:
        "Stopped for a time by a party or the information owner; nothing may be shared under it.",
    },
    { code: "EXPIRED", label: "Expired", definition: "Its end date has passed without renewal." },
    { code: "TERMINATED", label: "Terminated", definition: "Ended before its date by a party." },
  ],
});
