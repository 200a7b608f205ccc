import { defineCodeList } from "./code-list.js";

/** The probability yardstick. The gaps between the ranges are deliberate. */
export const phiaTerm = defineCodeList({
  name: "PhiaTerm",
  title: "Probability yardstick term",
  sourceNote:
    "Professional Head of Intelligence Assessment, Explaining uncertainty in UK intelligence assessment, GOV.UK, 24 March 2025.",
  schemeVersion: "2025-03",
  entries: [
    { code: "P1", label: "Remote chance", definition: "Above 0 % to about 5 %.", rank: 1 },
    { code: "P2", label: "Highly unlikely", definition: "About 10 % to 20 %.", rank: 2 },
    { code: "P3", label: "Unlikely", definition: "About 25 % to 35 %.", rank: 3 },
    {
      code: "P4",
      label: "Realistic possibility",
      definition: "About 40 % to below 50 %.",
      rank: 4,
    },
    { code: "P5", label: "Likely or probable", definition: "About 55 % to 75 %.", rank: 5 },
    { code: "P6", label: "Highly likely", definition: "About 80 % to 90 %.", rank: 6 },
    { code: "P7", label: "Almost certain", definition: "About 95 % to below 100 %.", rank: 7 },
  ],
});
