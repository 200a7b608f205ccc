import { defineCodeList } from "./code-list.js";

/** How far an opinion agrees with what it is about. */
export const opinionAgreement = defineCodeList({
  name: "OpinionAgreement",
  title: "Agreement",
  sourceNote: "The five points of the STIX 2.1 opinion object; definitions are our words.",
  schemeVersion: "1",
  entries: [
    {
      code: "STRONGLY_DISAGREE",
      label: "Strongly disagree",
      definition: "Certain that it is wrong.",
      rank: 1,
    },
    { code: "DISAGREE", label: "Disagree", definition: "Thinks it wrong.", rank: 2 },
    { code: "NEUTRAL", label: "Neutral", definition: "Neither agrees nor disagrees.", rank: 3 },
    { code: "AGREE", label: "Agree", definition: "Thinks it right.", rank: 4 },
    {
      code: "STRONGLY_AGREE",
      label: "Strongly agree",
      definition: "Certain that it is right.",
      rank: 5,
    },
  ],
});
