import { defineCodeList } from "./code-list.js";

/** What kind of thing an identifier is. */
export const identifierKind = defineCodeList({
  name: "IdentifierKind",
  title: "Kind of identifier",
  sourceNote: "Proposal of this software.",
  schemeVersion: "1",
  entries: [
    {
      code: "PHONE",
      label: "Phone number",
      definition: "A telephone number, kept as written and, where it can be, in E.164.",
    },
    {
      code: "EMAIL",
      label: "E-mail address",
      definition: "An e-mail address, compared in lower case.",
    },
    {
      code: "VEHICLE",
      label: "Vehicle",
      definition: "A vehicle known by its registration mark, compared without spaces.",
    },
    {
      code: "ACCOUNT",
      label: "Account",
      definition: "A bank, payment, gaming or social-media account.",
    },
    {
      code: "DEVICE",
      label: "Device",
      definition: "A communication device known by one of its numbers.",
    },
  ],
});
