import { defineCodeList } from "./code-list.js";

/** At which level the response to a group is owned. */
export const ocgOwnerLevel = defineCodeList({
  name: "OcgOwnerLevel",
  title: "Level that owns a group",
  sourceNote: "Proposal of this software.",
  schemeVersion: "1",
  entries: [
    { code: "DISTRICT", label: "District", definition: "One district's team.", rank: 1 },
    { code: "FORCE", label: "Force", definition: "The force as a whole.", rank: 2 },
    { code: "REGION", label: "Region", definition: "The regional organised crime unit.", rank: 3 },
    { code: "NATIONAL", label: "National", definition: "A national agency.", rank: 4 },
  ],
});
