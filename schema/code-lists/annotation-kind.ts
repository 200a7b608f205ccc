import { defineCodeList } from "./code-list.js";

/** What an annotation does. */
export const annotationKind = defineCodeList({
  name: "AnnotationKind",
  title: "Kind of annotation",
  sourceNote:
    "Proposal of this software. The split into note and opinion follows MISP analyst data.",
  schemeVersion: "1",
  entries: [
    { code: "NOTE", label: "Note", definition: "Adds something that its author knows." },
    { code: "OPINION", label: "Opinion", definition: "Says how far its author agrees." },
    {
      code: "SIGHTING",
      label: "Sighting",
      definition: "Says that its author's agency has met the same.",
    },
    {
      code: "PROPOSAL",
      label: "Proposal",
      definition: "Proposes a change, for the owner to decide.",
    },
    {
      code: "QUESTION",
      label: "Question",
      definition: "Asks the owner or the partners something.",
    },
    {
      code: "ACTION_ASKED",
      label: "Action asked for",
      definition: "Asks a partner to do something.",
    },
  ],
});
