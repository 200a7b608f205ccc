import { defineCodeList } from "./code-list.js";

/** Fact kept apart from personal assessment. */
export const statementType = defineCodeList({
  name: "StatementType",
  title: "Type of statement",
  sourceNote:
    "Data Protection Act 2018 s.38(2) requires facts to be distinguished from personal assessments; the four codes are general knowledge and proposal, to be checked.",
  schemeVersion: "1",
  entries: [
    { code: "FACT", label: "Fact", definition: "Established, and could be shown." },
    {
      code: "ASSESSMENT",
      label: "Assessment",
      definition: "A reasoned judgement by someone whose task it is to make it.",
    },
    {
      code: "ALLEGATION",
      label: "Allegation",
      definition: "Asserted by someone and not established.",
    },
    { code: "OPINION", label: "Opinion", definition: "A personal view." },
  ],
});
