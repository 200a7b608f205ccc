import { defineCodeList } from "./code-list.js";

/** Purposes that a viewer chooses from at sign-in; the one in force travels with each request. */
export const purpose = defineCodeList({
  name: "Purpose",
  title: "Purpose of use",
  sourceNote:
    "Proposal of this software; each agreement names the purposes that its lawful basis supports.",
  schemeVersion: "1",
  entries: [
    {
      code: "PREVENT_SOC",
      label: "Prevent and disrupt serious and organised crime",
      definition:
        "Understanding, preventing and disrupting organised crime groups, priority individuals and vulnerabilities.",
    },
    {
      code: "INVESTIGATION",
      label: "Investigate crime",
      definition: "Detecting, investigating or prosecuting a crime.",
    },
    {
      code: "THREAT_TO_LIFE",
      label: "Respond to a threat to life",
      definition: "Protecting someone whose life or limb is in immediate danger.",
    },
    {
      code: "SAFEGUARDING_CHILD",
      label: "Safeguard a child",
      definition: "Protecting a child from harm or exploitation and promoting the child's welfare.",
    },
    {
      code: "SAFEGUARDING_ADULT",
      label: "Safeguard an adult",
      definition:
        "Protecting an adult with care and support needs who is at risk of abuse or neglect.",
    },
    {
      code: "VICTIM_SUPPORT",
      label: "Support a victim",
      definition: "Identifying and supporting victims, survivors of modern slavery included.",
    },
    {
      code: "MISSING_PERSON",
      label: "Find a missing person",
      definition: "Assessing the risk to a missing person and finding them.",
    },
    {
      code: "OFFENDER_MANAGEMENT",
      label: "Manage offenders",
      definition: "Managing sentences, licences, orders and release of offenders.",
    },
    {
      code: "HOUSING_ENFORCEMENT",
      label: "Enforce housing and tenancy law",
      definition:
        "Acting on unsafe housing, tenancy fraud, cuckooing and criminal use of premises.",
    },
    {
      code: "LICENSING_TRADING_STANDARDS",
      label: "Enforce licensing and trading standards",
      definition: "Acting on licensed premises, counterfeit goods and unfair trade.",
    },
    {
      code: "TAX_ENFORCEMENT",
      label: "Enforce tax and customs law",
      definition: "Assessing, collecting and enforcing tax and duty.",
    },
    {
      code: "BENEFIT_ENFORCEMENT",
      label: "Enforce benefit law",
      definition: "Preventing and investigating fraud against social security.",
    },
    {
      code: "IMMIGRATION_ENFORCEMENT",
      label: "Enforce immigration law",
      definition:
        "Preventing and investigating immigration crime; not a purpose for records of victims.",
    },
    {
      code: "ENVIRONMENT_ENFORCEMENT",
      label: "Enforce environmental law",
      definition: "Preventing and investigating waste and other environmental crime.",
    },
    {
      code: "PUBLIC_HEALTH",
      label: "Protect public health",
      definition: "Reducing harm from drugs and violence in the population.",
    },
    {
      code: "COMMUNITY_SAFETY",
      label: "Community safety",
      definition: "Local work against crime and disorder, clear-hold-build sites included.",
    },
    {
      code: "OVERSIGHT",
      label: "Oversight and audit",
      definition: "Verifying that processing is lawful, and answering data subjects.",
    },
  ],
});
