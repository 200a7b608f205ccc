import { defineCodeList } from "./code-list.js";

/** What was found to hold when a group was assessed. */
export const ocgCriterion = defineCodeList({
  name: "OcgCriterion",
  title: "Criterion of an organised crime group",
  sourceNote:
    "Serious Crime Act 2015 s.45 for the first five; the last two are general knowledge, to be checked.",
  schemeVersion: "1",
  entries: [
    {
      code: "THREE_OR_MORE",
      label: "Three or more persons",
      definition:
        "At least three persons belong to it, nobody who is exploited counted among them.",
    },
    {
      code: "ACTING_TOGETHER",
      label: "Acting together",
      definition: "They act, or agree to act, together.",
    },
    {
      code: "CRIMINAL_PURPOSE",
      label: "Continuing criminal purpose",
      definition: "Carrying on criminal activities is a purpose of the group.",
    },
    {
      code: "SEVEN_YEAR_OFFENCE",
      label: "Offence of seven years or more",
      definition: "The activities are offences that carry seven years or more on indictment.",
    },
    {
      code: "GAIN_OR_BENEFIT",
      label: "Gain or benefit",
      definition: "The activities are carried on for gain or benefit, which need not be money.",
    },
    {
      code: "PLANNING_AND_CONTROL",
      label: "Planning, control and coordination",
      definition: "There is planning, control or coordination behind the activities.",
    },
    {
      code: "ADEQUATE_GRADE",
      label: "Adequate grade of intelligence",
      definition: "The finding does not rest on a single source suspected to be false.",
    },
  ],
});
