import { defineCodeList } from "./code-list.js";

/** Markings this portal may hold. A higher rank needs a higher clearance; nothing above is accepted. */
export const marking = defineCodeList({
  name: "Marking",
  title: "Protective marking accepted by the portal",
  sourceNote:
    "UK Government Security Classifications Policy, updated 5 August 2024. The ceiling is a decision of this software.",
  schemeVersion: "2024-08",
  entries: [
    {
      code: "OFFICIAL",
      label: "OFFICIAL",
      definition:
        "Information created or processed in the course of public work that needs no stricter need-to-know.",
      rank: 1,
    },
    {
      code: "OFFICIAL_SENSITIVE",
      label: "OFFICIAL-SENSITIVE",
      definition:
        "OFFICIAL information for which need-to-know must be rigorously enforced. An additional marking, not a tier of its own.",
      rank: 2,
    },
  ],
});

/** The code of a marking's rank, as records, scopes and accounts carry it. */
export const markingOfRank = (rank: number): string =>
  marking.entries.find((entry) => entry.rank === rank)?.code ?? "";
