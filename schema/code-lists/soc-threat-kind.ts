import { defineCodeList } from "./code-list.js";

/** What a threat of serious and organised crime is about. */
export const socThreatKind = defineCodeList({
  name: "SocThreatKind",
  title: "Kind of threat",
  sourceNote:
    "National terms as general knowledge, to be checked; COUNTY_LINE and PLACE as kinds of their own are a proposal of this software.",
  schemeVersion: "1",
  entries: [
    {
      code: "OCG",
      label: "Organised crime group",
      definition: "A group as in the Serious Crime Act 2015 s.45, mapped and assessed.",
    },
    {
      code: "PRIORITY_INDIVIDUAL",
      label: "Priority individual",
      definition:
        "A person assessed as a threat in their own right, not only as a member of a group.",
    },
    {
      code: "VULNERABILITY",
      label: "Vulnerability",
      definition:
        "A weakness of a place, sector, system or group of people that organised crime exploits.",
    },
    {
      code: "COUNTY_LINE",
      label: "County line",
      definition:
        "A line that exports drugs to other areas by a deal line, usually run by a group.",
    },
    {
      code: "THEMATIC_THREAT",
      label: "Thematic threat",
      definition: "A threat described by its theme rather than by a group, person or place.",
    },
    {
      code: "PLACE",
      label: "Place",
      definition: "A place with a coordinated response, such as a site of Clear, Hold, Build.",
    },
  ],
});
