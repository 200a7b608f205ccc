import { defineCodeList } from "./code-list.js";

const unchecked = "General knowledge; check against legislation.gov.uk before relying on it.";

/** The legal power or duty under which information passes from one partner to another. */
export const legalGateway = defineCodeList({
  name: "LegalGateway",
  title: "Legal gateway",
  sourceNote:
    "legislation.gov.uk, by the provision each label names. Definitions are our short words, not legal advice, to be checked by each partner.",
  schemeVersion: "2026-04",
  entries: [
    {
      code: "CDA98_S115",
      label: "Crime and Disorder Act 1998 s.115",
      definition:
        "Power, not duty, to disclose to a relevant authority where necessary or expedient for the Act.",
    },
    {
      code: "CDA98_S17",
      label: "Crime and Disorder Act 1998 s.17",
      definition:
        "Duty of authorities to do what they reasonably can to prevent crime and disorder.",
    },
    {
      code: "CDA98_S17A",
      label: "Crime and Disorder Act 1998 s.17A",
      definition:
        "Duty of relevant authorities to share prescribed information, in depersonalised form.",
    },
    {
      code: "PCSC22_S16",
      label: "Police, Crime, Sentencing and Courts Act 2022 s.16",
      definition:
        "Disclosure for the serious violence duty; not patient information, nor personal information from a health or social care authority.",
    },
    {
      code: "CCA13_S7",
      label: "Crime and Courts Act 2013 s.7",
      definition: "Disclosure to and by the National Crime Agency for its functions.",
      sourceNote: unchecked,
    },
    {
      code: "CCA13_SCH7",
      label: "Crime and Courts Act 2013 Schedule 7",
      definition:
        "Onward restriction: revenue, customs and social security information needs the owner's consent, and so does further disclosure.",
    },
    {
      code: "CRCA05_S18",
      label: "Commissioners for Revenue and Customs Act 2005 s.18",
      definition:
        "Confidentiality of revenue and customs information; disclosure only by a gateway.",
      sourceNote: unchecked,
    },
    {
      code: "CA04_S10_S11",
      label: "Children Act 2004 ss.10 and 11",
      definition:
        "Cooperation to improve well-being and duty to safeguard and promote the welfare of children.",
      sourceNote: unchecked,
    },
    {
      code: "CWSA26_S4",
      label: "Children's Wellbeing and Schools Act 2026 s.4",
      definition:
        "Duty to share information about children and a consistent identifier; commencement has not been confirmed.",
      validFrom: "2026-04-29",
      sourceNote:
        "legislation.gov.uk, 2026 c.21. The date is that of Royal Assent; commencement to be checked.",
    },
    {
      code: "CARE14",
      label: "Care Act 2014 ss.6, 7, 42 and 45",
      definition:
        "Cooperation, adult safeguarding enquiries and supply of information to a safeguarding adults board.",
      sourceNote: unchecked,
    },
    {
      code: "MSA15_S52",
      label: "Modern Slavery Act 2015 s.52",
      definition:
        "Duty of specified authorities to notify about potential victims of slavery or trafficking.",
    },
    {
      code: "MAPPA",
      label: "Criminal Justice Act 2003 s.325",
      definition: "Multi-agency public protection arrangements and the duty to cooperate.",
      sourceNote: unchecked,
    },
    {
      code: "COMMON_LAW_POLICING",
      label: "Common law policing purpose",
      definition: "The police's common law power to share for a policing purpose.",
      sourceNote: unchecked,
    },
    {
      code: "GDPR_6_1_E",
      label: "UK GDPR Article 6(1)(e)",
      definition: "Public task, for partners outside law enforcement.",
      sourceNote: unchecked,
    },
    {
      code: "GDPR_9_2_G",
      label: "UK GDPR Article 9(2)(g)",
      definition:
        "Substantial public interest, for special category data, with a Schedule 1 condition.",
      sourceNote: unchecked,
    },
    {
      code: "GDPR_ART10_SCH1",
      label: "UK GDPR Article 10 with DPA 2018 Schedule 1",
      definition: "Criminal offence data outside law enforcement, with a Schedule 1 condition.",
      sourceNote: unchecked,
    },
    {
      code: "DPA18_SCH2_P2",
      label: "Data Protection Act 2018 Schedule 2 paragraph 2",
      definition: "Exemption for crime and taxation when disclosing to law enforcement.",
      sourceNote: unchecked,
    },
    {
      code: "VITAL_INTERESTS",
      label: "Vital interests",
      definition: "Disclosure to protect life; may be recorded afterwards.",
      sourceNote: unchecked,
    },
    {
      code: "CONSENT_VICTIM",
      label: "Consent of the victim",
      definition: "Informed consent of an adult victim, for example to a referral.",
    },
  ],
});
