import { defineCodeList } from "./code-list.js";

/** How the source knows the information: the second axis of 3x5x2. */
export const intelligenceAssessment = defineCodeList({
  name: "IntelligenceAssessment",
  title: "3x5x2 intelligence assessment",
  sourceNote:
    "College of Policing, Intelligence Report 3x5x2. Labels read in training material; definitions are our words, to be checked.",
  schemeVersion: "3x5x2",
  entries: [
    {
      code: "A",
      label: "Known directly to the source",
      definition: "The source saw, heard or otherwise perceived it at first hand.",
      rank: 1,
    },
    {
      code: "B",
      label: "Known indirectly to the source but corroborated",
      definition: "The source was told it, and separate information supports it.",
      rank: 2,
    },
    {
      code: "C",
      label: "Known indirectly to the source",
      definition: "The source was told it, and nothing separate supports it.",
      rank: 3,
    },
    {
      code: "D",
      label: "Not known",
      definition: "How the source came to know it cannot be established.",
      rank: 4,
    },
    {
      code: "E",
      label: "Suspected to be false",
      definition:
        "There are grounds to believe that it is untrue, whether or not the source knows that.",
      rank: 5,
    },
  ],
});
