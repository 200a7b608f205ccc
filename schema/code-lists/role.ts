import { defineCodeList } from "./code-list.js";

/** What a person does in the portal for their partner. Roles add up; none gives more than their union. */
export const role = defineCodeList({
  name: "Role",
  title: "Role",
  sourceNote: "Proposal of this software.",
  schemeVersion: "1",
  entries: [
    {
      code: "INFORMATION_OWNER",
      label: "Information owner",
      definition: "Decides for a partner what its records may be used for, by whom and until when.",
    },
    {
      code: "ANALYST",
      label: "Analyst",
      definition: "Searches, connects and assesses what the scopes allow.",
    },
    {
      code: "INTELLIGENCE_OFFICER",
      label: "Intelligence officer",
      definition: "Grades, sanitises and releases reports.",
    },
    {
      code: "CASE_COORDINATOR",
      label: "Case coordinator",
      definition: "Works on named cases with other partners, such as housing or safeguarding.",
    },
    {
      code: "SAFEGUARDING_LEAD",
      label: "Safeguarding lead",
      definition: "Decides about the protection of children and adults at risk.",
    },
    {
      code: "CONTRIBUTOR",
      label: "Contributor",
      definition: "Submits information and sees what became of it; cannot read the pool.",
    },
    {
      code: "INTEGRATION",
      label: "Integration",
      definition: "A system of a partner acting through a token that is narrower than its owner.",
    },
    {
      code: "AUDITOR",
      label: "Auditor",
      definition:
        "Reads the audit to verify lawfulness; sees no record content by virtue of this role.",
    },
    {
      code: "ADMINISTRATOR",
      label: "Administrator",
      definition:
        "Invites and closes accounts of a partner; sees no record content by virtue of this role.",
    },
  ],
});
