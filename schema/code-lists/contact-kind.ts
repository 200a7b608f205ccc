import { defineCodeList } from "./code-list.js";

/** How two identifiers were in contact. */
export const contactKind = defineCodeList({
  name: "ContactKind",
  title: "Kind of contact",
  sourceNote: "Proposal of this software.",
  schemeVersion: "1",
  entries: [
    { code: "CALL", label: "Call", definition: "A voice call; it may have a duration." },
    {
      code: "MESSAGE",
      label: "Message",
      definition: "A text or picture message; it has no duration.",
    },
  ],
});
