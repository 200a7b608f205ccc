import { defineCodeList } from "./code-list.js";

const note =
  "National intelligence report 5x5x5, superseded by 3x5x2. General knowledge, to be checked. For import only: the triple is kept as written and never converted.";

/** Legacy 5x5x5, first axis. */
export const legacySourceEvaluation = defineCodeList({
  name: "LegacySourceEvaluation",
  title: "Legacy 5x5x5 source evaluation",
  sourceNote: note,
  schemeVersion: "5x5x5",
  entries: [
    { code: "A", label: "Always reliable", definition: "No doubt about the source.", rank: 1 },
    {
      code: "B",
      label: "Mostly reliable",
      definition: "The source has been reliable in most cases.",
      rank: 2,
    },
    {
      code: "C",
      label: "Sometimes reliable",
      definition: "The source has been reliable in some cases.",
      rank: 3,
    },
    { code: "D", label: "Unreliable", definition: "The source has been unreliable.", rank: 4 },
    {
      code: "E",
      label: "Untested source",
      definition: "The source's reliability has not been tested.",
      rank: 5,
    },
  ],
});

/** Legacy 5x5x5, second axis. */
export const legacyInformationEvaluation = defineCodeList({
  name: "LegacyInformationEvaluation",
  title: "Legacy 5x5x5 information evaluation",
  sourceNote: note,
  schemeVersion: "5x5x5",
  entries: [
    {
      code: "1",
      label: "Known to be true without reservation",
      definition: "The accuracy of the information is not in doubt.",
      rank: 1,
    },
    {
      code: "2",
      label: "Known personally to the source but not to the officer",
      definition: "First-hand to the source, second-hand to the person reporting.",
      rank: 2,
    },
    {
      code: "3",
      label: "Not known personally to the source but corroborated",
      definition: "Second-hand to the source, supported by other information.",
      rank: 3,
    },
    {
      code: "4",
      label: "Cannot be judged",
      definition: "Its reliability cannot be assessed.",
      rank: 4,
    },
    {
      code: "5",
      label: "Suspected to be false",
      definition: "There are grounds to believe that it is untrue.",
      rank: 5,
    },
  ],
});

/** Legacy 5x5x5, third axis. */
export const legacyHandlingCode = defineCodeList({
  name: "LegacyHandlingCode",
  title: "Legacy 5x5x5 handling code",
  sourceNote: note,
  schemeVersion: "5x5x5",
  entries: [
    {
      code: "1",
      label: "UK police and law enforcement agencies",
      definition:
        "Could be passed within UK police and to other UK law enforcement agencies as specified.",
    },
    {
      code: "2",
      label: "UK non-prosecuting parties",
      definition: "Could also be passed to UK bodies that do not prosecute.",
    },
    {
      code: "3",
      label: "Foreign law enforcement agencies",
      definition: "Could also be passed to law enforcement agencies abroad.",
    },
    {
      code: "4",
      label: "Originating agency only",
      definition: "Not to leave the originating agency.",
    },
    {
      code: "5",
      label: "With conditions",
      definition: "Could be passed under the conditions stated on the form.",
    },
  ],
});
