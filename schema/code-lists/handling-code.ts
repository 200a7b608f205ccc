import { defineCodeList } from "./code-list.js";

/** The handling code of a 3x5x2 intelligence report. */
export const handlingCode = defineCodeList({
  name: "HandlingCode",
  title: "3x5x2 handling code",
  sourceNote:
    "College of Policing, Intelligence Report 3x5x2. Wording read in training material, to be checked against the current Intelligence Management APP.",
  schemeVersion: "3x5x2",
  entries: [
    {
      code: "P",
      label: "Lawful sharing permitted",
      definition:
        "May be shared under the right marking where there is a policing purpose, a protocol and a legitimate need.",
      rank: 1,
    },
    {
      code: "C",
      label: "Lawful sharing permitted with conditions",
      definition:
        "May be shared only under the handling conditions recorded with it; the conditions are required data.",
      rank: 2,
    },
  ],
});
