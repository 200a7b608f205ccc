import { defineCodeList } from "./code-list.js";

/** What a link between two records states, read from its first end to its second. */
export const linkKind = defineCodeList({
  name: "LinkKind",
  title: "Kind of link",
  sourceNote: "Proposal of this software.",
  schemeVersion: "1",
  entries: [
    {
      code: "KNOWS",
      label: "Knows",
      definition: "Two persons know each other; how is not stated. Holds both ways.",
    },
    {
      code: "KNOWS_LIVES_WITH",
      label: "Lives with",
      definition: "Two persons know each other and share a home. Holds both ways.",
    },
    {
      code: "KNOWS_SOCIAL_NETWORK",
      label: "Knows through a social network",
      definition: "Two persons are connected on a social network. Holds both ways.",
    },
    {
      code: "KNOWS_BY_PHONE",
      label: "Knows by phone",
      definition: "Two persons are known to be in contact by phone. Holds both ways.",
    },
    {
      code: "FAMILY",
      label: "Family",
      definition: "Two persons are related; the note says how, as it was recorded.",
    },
    {
      code: "ASSOCIATED_WITH",
      label: "Associated with",
      definition:
        "Two records belong together in a way that no other code states. Holds both ways.",
    },
    { code: "MEMBER_OF", label: "Member of", definition: "A person belongs to a group." },
    {
      code: "USES",
      label: "Uses",
      definition: "A person uses an identifier: a phone, address, vehicle, account or device.",
    },
    {
      code: "OWNS",
      label: "Owns",
      definition: "A person or body owns or is the registered keeper of an identifier or item.",
    },
    {
      code: "LIVES_AT",
      label: "Lives at",
      definition: "A person has or had their home at a place.",
    },
    {
      code: "FREQUENTS",
      label: "Frequents",
      definition: "A person is often at a place without living there.",
    },
    {
      code: "PARTY_TO",
      label: "Party to",
      definition: "A person took part in or was affected by an event; in what part is not stated.",
    },
    {
      code: "INVOLVED_IN",
      label: "Involved in",
      definition: "An item, vehicle or other identifier figures in an event.",
    },
    {
      code: "LOCATED_AT",
      label: "Located at",
      definition: "An item or identifier was found or is kept at a place.",
    },
    {
      code: "MENTIONS",
      label: "Mentions",
      definition:
        "A report speaks of a person, identifier, place, event, group, line or other record.",
    },
    {
      code: "DEAL_LINE_NUMBER",
      label: "Deal line number",
      definition:
        "A county line was run on a number, from the one date to the other; another number is another link.",
    },
    {
      code: "SAME_AS_PROPOSED",
      label: "Possibly the same",
      definition:
        "Two records may be about the same person or thing; a steward decides. Holds both ways.",
    },
  ],
});
