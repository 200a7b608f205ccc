import { defineCodeList } from "./code-list.js";

/** How far one of the four Ps of a threat's plan is covered. */
export const planCoverage = defineCodeList({
  name: "PlanCoverage",
  title: "Coverage by a plan",
  sourceNote: "Proposal of this software.",
  schemeVersion: "1",
  entries: [
    {
      code: "NOT_APPLICABLE",
      label: "Not applicable",
      definition: "Nothing is planned under this P, for a reason that the plan gives.",
    },
    {
      code: "NONE",
      label: "Not covered",
      definition: "Nothing is planned under this P, and nothing says why.",
    },
    {
      code: "PLANNED",
      label: "Planned",
      definition: "There is an objective; no action has started.",
    },
    { code: "UNDER_WAY", label: "Under way", definition: "At least one action is under way." },
    { code: "COMPLETE", label: "Complete", definition: "Every action under this P is complete." },
  ],
});
