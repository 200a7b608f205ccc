import { defineCodeList } from "./code-list.js";

/** What a line or group deals in. */
export const commodity = defineCodeList({
  name: "Commodity",
  title: "Commodity",
  sourceNote: "Proposal of this software.",
  schemeVersion: "1",
  entries: [
    { code: "HEROIN", label: "Heroin", definition: "Heroin in any form." },
    { code: "CRACK_COCAINE", label: "Crack cocaine", definition: "Cocaine as crack." },
    { code: "POWDER_COCAINE", label: "Powder cocaine", definition: "Cocaine as powder." },
    { code: "CANNABIS", label: "Cannabis", definition: "Cannabis in any form." },
    {
      code: "SYNTHETIC_CANNABINOIDS",
      label: "Synthetic cannabinoids",
      definition: "Substances that imitate cannabis.",
    },
    { code: "KETAMINE", label: "Ketamine", definition: "Ketamine in any form." },
    { code: "MDMA", label: "MDMA", definition: "MDMA in any form." },
    {
      code: "ILLICIT_MEDICINES",
      label: "Illicit medicines",
      definition: "Prescription medicines sold without authority.",
    },
    { code: "FIREARMS", label: "Firearms", definition: "Firearms, their parts and ammunition." },
    { code: "OTHER", label: "Other", definition: "A commodity of another kind." },
  ],
});
