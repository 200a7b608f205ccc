import { defineCodeList } from "./code-list.js";

/** By which scheme a report was graded. */
export const gradingScheme = defineCodeList({
  name: "GradingScheme",
  title: "Grading scheme",
  sourceNote:
    "College of Policing, Intelligence Report; the older scheme is kept as it was written and never converted.",
  schemeVersion: "1",
  entries: [
    {
      code: "3X5X2",
      label: "3x5x2",
      definition: "Source evaluation, intelligence assessment and handling code.",
    },
    {
      code: "5X5X5",
      label: "5x5x5, legacy",
      definition: "The scheme before; its grade stands as text.",
    },
  ],
});
