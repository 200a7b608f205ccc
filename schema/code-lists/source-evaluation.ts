import { defineCodeList } from "./code-list.js";

/** How reliable the source is: the first axis of 3x5x2. */
export const sourceEvaluation = defineCodeList({
  name: "SourceEvaluation",
  title: "3x5x2 source evaluation",
  sourceNote:
    "College of Policing, Intelligence Report 3x5x2. Labels read in training material; definitions are our words, to be checked.",
  schemeVersion: "3x5x2",
  entries: [
    {
      code: "1",
      label: "Reliable",
      definition:
        "The source is believed to be competent and the information it gave before has generally proved reliable.",
      rank: 1,
    },
    {
      code: "2",
      label: "Untested",
      definition:
        "The source has not given information before, or what it gave has not been tested.",
      rank: 2,
    },
    {
      code: "3",
      label: "Not reliable",
      definition:
        "There are grounds to doubt the source's reliability; they are recorded with the report.",
      rank: 3,
    },
  ],
});
