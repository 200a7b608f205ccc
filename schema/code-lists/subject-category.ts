import { defineCodeList } from "./code-list.js";

/** Categories of data subject that law enforcement must tell apart. A person may hold several. */
export const subjectCategory = defineCodeList({
  name: "SubjectCategory",
  title: "Category of data subject",
  sourceNote:
    "Data Protection Act 2018 s.38(3), as explained by the ICO. UNKNOWN is a proposal of this software.",
  schemeVersion: "2018",
  entries: [
    {
      code: "SUSPECT",
      label: "Suspect",
      definition:
        "There are serious grounds to believe that the person has committed or is about to commit an offence.",
    },
    {
      code: "CONVICTED",
      label: "Convicted",
      definition: "The person has been convicted of an offence.",
    },
    {
      code: "VICTIM",
      label: "Victim or suspected victim",
      definition: "The person is, or facts suggest that they may be, a victim of an offence.",
    },
    {
      code: "WITNESS_OR_OTHER_INFORMANT",
      label: "Witness or other person with information",
      definition: "The person is a witness or can give information about an offence.",
    },
    {
      code: "UNKNOWN",
      label: "Not yet categorised",
      definition: "No category has been recorded; it must not be read as suspicion.",
      sourceNote: "Proposal of this software.",
    },
  ],
});
