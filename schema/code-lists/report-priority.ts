import { defineCodeList } from "./code-list.js";

/** How soon a report needs attention. */
export const reportPriority = defineCodeList({
  name: "ReportPriority",
  title: "Priority of a report",
  sourceNote:
    "One force's practice as read in training material, to be checked; definitions are our words.",
  schemeVersion: "1",
  entries: [
    { code: "LOW", label: "Low", definition: "Neither urgent nor time critical.", rank: 1 },
    { code: "MEDIUM", label: "Medium", definition: "Time critical.", rank: 2 },
    {
      code: "HIGH",
      label: "High",
      definition: "A threat to life, serious harm, or a risk or opportunity that will not wait.",
      rank: 3,
    },
  ],
});
