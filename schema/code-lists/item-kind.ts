import { defineCodeList } from "./code-list.js";

/** What kind of object an item is. */
export const itemKind = defineCodeList({
  name: "ItemKind",
  title: "Kind of item",
  sourceNote: "Proposal of this software.",
  schemeVersion: "1",
  entries: [
    {
      code: "EXHIBIT",
      label: "Exhibit",
      definition: "An object held as evidence, of whatever nature.",
    },
    { code: "DRUGS", label: "Drugs", definition: "Controlled or suspected controlled drugs." },
    { code: "CASH", label: "Cash", definition: "Notes, coins and other money in hand." },
    {
      code: "WEAPON",
      label: "Weapon",
      definition: "A firearm, blade or other weapon, or ammunition.",
    },
    {
      code: "DEVICE",
      label: "Device",
      definition: "A phone, computer or storage device as an object.",
    },
    { code: "DOCUMENT", label: "Document", definition: "Papers, identity documents and records." },
    {
      code: "PROPERTY",
      label: "Property",
      definition: "Goods that were lost, stolen or recovered.",
    },
    { code: "OTHER", label: "Other", definition: "An object of another kind." },
  ],
});
