import { defineCodeList } from "./code-list.js";

/** What a person is to an organised crime group. */
export const ocgRole = defineCodeList({
  name: "OcgRole",
  title: "Role in a group",
  sourceNote:
    "Proposal of this software. An exploited person, a member of the family who commits no crime and an associate who is not understood are never counted as members.",
  schemeVersion: "1",
  entries: [
    {
      code: "PRINCIPAL",
      label: "Principal",
      definition: "Directs the group or shares in directing it.",
    },
    {
      code: "CORE_MEMBER",
      label: "Core member",
      definition: "Takes a continuing part in its activities.",
    },
    {
      code: "FACILITATOR",
      label: "Facilitator",
      definition: "Makes its activities possible without taking part in the whole.",
    },
    { code: "ENFORCER", label: "Enforcer", definition: "Threatens or harms others for the group." },
    {
      code: "PROFESSIONAL_ENABLER",
      label: "Professional enabler",
      definition: "Serves the group through a profession, such as law, finance or property.",
    },
    { code: "FINANCIER", label: "Financier", definition: "Provides, moves or hides its money." },
    { code: "RUNNER", label: "Runner", definition: "Carries goods, money or messages." },
    {
      code: "EXPLOITED_PERSON",
      label: "Exploited person",
      definition: "Is made to act for the group; a victim, and never counted as a member.",
    },
    {
      code: "FAMILY_NON_CRIMINAL",
      label: "Family, not criminal",
      definition: "Belongs to the family of a member and takes no part; never counted as a member.",
    },
    {
      code: "ASSOCIATE_UNKNOWN",
      label: "Associate, part unknown",
      definition:
        "Is seen with members; what part they take is not known; never counted as a member.",
    },
  ],
});
