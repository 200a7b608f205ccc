import { defineCodeList } from "./code-list.js";

/** The six processing operations that must be logged. */
export const auditOperation = defineCodeList({
  name: "AuditOperation",
  title: "Logged processing operation",
  sourceNote: "Data Protection Act 2018 s.62(1). Definitions are our words.",
  schemeVersion: "2018",
  entries: [
    {
      code: "COLLECTION",
      label: "Collection",
      definition: "Personal data entered the portal: by form, interface or import.",
    },
    {
      code: "ALTERATION",
      label: "Alteration",
      definition: "Personal data held here were changed.",
    },
    {
      code: "CONSULTATION",
      label: "Consultation",
      definition: "Personal data were looked at by someone of the partner that owns them.",
    },
    {
      code: "DISCLOSURE",
      label: "Disclosure",
      definition: "Personal data were made available to another partner, transfers included.",
    },
    {
      code: "COMBINATION",
      label: "Combination",
      definition: "Records were linked, merged or joined.",
    },
    {
      code: "ERASURE",
      label: "Erasure",
      definition: "Personal data were erased. The erased content is not kept in the log.",
    },
  ],
});
