import { defineCodeList } from "./code-list.js";

/** Categories of the published street-level crime data; labels are the text found in its files. */
export const crimeCategory = defineCodeList({
  name: "CrimeCategory",
  title: "Street-level crime category",
  sourceNote:
    "police.uk street-level crime data, published under the Open Government Licence v3. Definitions are our words.",
  schemeVersion: "2013-05",
  entries: [
    {
      code: "ANTI_SOCIAL_BEHAVIOUR",
      label: "Anti-social behaviour",
      definition:
        "Personal, environmental and nuisance anti-social behaviour; an incident, not a recorded crime.",
    },
    {
      code: "BICYCLE_THEFT",
      label: "Bicycle theft",
      definition: "Taking a pedal cycle without consent.",
    },
    {
      code: "BURGLARY",
      label: "Burglary",
      definition: "Entering a building as a trespasser to steal or do harm.",
    },
    {
      code: "CRIMINAL_DAMAGE_ARSON",
      label: "Criminal damage and arson",
      definition: "Damage to buildings, vehicles or other property, by fire or otherwise.",
    },
    {
      code: "DRUGS",
      label: "Drugs",
      definition: "Possession, supply or production of controlled drugs.",
    },
    {
      code: "OTHER_CRIME",
      label: "Other crime",
      definition: "Crimes that none of the other categories holds, such as forgery or perjury.",
    },
    {
      code: "OTHER_THEFT",
      label: "Other theft",
      definition:
        "Theft by an employee, blackmail, making off without payment and thefts not listed elsewhere.",
    },
    {
      code: "POSSESSION_OF_WEAPONS",
      label: "Possession of weapons",
      definition: "Having a weapon, such as a firearm or knife, unlawfully.",
    },
    {
      code: "PUBLIC_ORDER",
      label: "Public order",
      definition: "Causing fear, alarm or distress, and other disorder.",
    },
    { code: "ROBBERY", label: "Robbery", definition: "Theft with force or the threat of force." },
    { code: "SHOPLIFTING", label: "Shoplifting", definition: "Theft from a shop or stall." },
    {
      code: "THEFT_FROM_THE_PERSON",
      label: "Theft from the person",
      definition: "Theft directly from a person without force or its threat.",
    },
    {
      code: "VEHICLE_CRIME",
      label: "Vehicle crime",
      definition: "Theft from or of a vehicle, and interference with one.",
    },
    {
      code: "VIOLENCE_SEXUAL_OFFENCES",
      label: "Violence and sexual offences",
      definition: "Offences against the person, from common assault upward, and sexual offences.",
    },
  ],
});
