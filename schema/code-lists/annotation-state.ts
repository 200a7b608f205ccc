import { defineCodeList } from "./code-list.js";

/** Where an annotation stands. */
export const annotationState = defineCodeList({
  name: "AnnotationState",
  title: "State of an annotation",
  sourceNote: "Proposal of this software.",
  schemeVersion: "1",
  entries: [
    { code: "OPEN", label: "Open", definition: "Stands, and nobody has answered or settled it." },
    { code: "ANSWERED", label: "Answered", definition: "Has been answered." },
    { code: "RESOLVED", label: "Resolved", definition: "The owner has settled it." },
    {
      code: "ACCEPTED",
      label: "Accepted",
      definition: "A proposal that the owner of the record has taken up.",
    },
    {
      code: "REFUSED",
      label: "Refused",
      definition: "A proposal that the owner of the record does not take up.",
    },
    { code: "WITHDRAWN", label: "Withdrawn", definition: "Its author has taken it back." },
  ],
});
