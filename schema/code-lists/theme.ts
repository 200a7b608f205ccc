import { defineCodeList } from "./code-list.js";

/** The programme's seven themes of 2022 to 2025. A new set opens new codes and closes these. */
export const theme = defineCodeList({
  name: "Theme",
  title: "Theme of the programme",
  sourceNote:
    "Programme Challenger strategy 2022 to 2025, thematic priorities. Left open because no later set has been seen; definitions are our words. A theme labels threats, never people.",
  schemeVersion: "2022-25",
  entries: [
    {
      code: "COUNTY_LINES",
      label: "County lines",
      definition:
        "Groups that export drugs to other areas by dedicated phone lines and exploit children and vulnerable adults to do so.",
      validFrom: "2022-01-01",
    },
    {
      code: "MODERN_SLAVERY_HT",
      label: "Modern slavery and human trafficking",
      definition: "Slavery, servitude, forced labour and trafficking of people for exploitation.",
      validFrom: "2022-01-01",
    },
    {
      code: "ORGANISED_IMMIGRATION_CRIME",
      label: "Organised immigration crime",
      definition: "Moving people across borders illegally for gain.",
      validFrom: "2022-01-01",
    },
    {
      code: "WESTERN_BALKAN_CRIMINALITY",
      label: "Western Balkan criminality",
      definition:
        "The programme's own label for threats from certain organised groups; nationality alone is no ground for it.",
      validFrom: "2022-01-01",
    },
    {
      code: "DRUGS",
      label: "Drugs",
      definition: "Organised production, import and supply of controlled drugs.",
      validFrom: "2022-01-01",
    },
    {
      code: "FIREARMS",
      label: "Firearms",
      definition: "Organised supply, possession and use of firearms.",
      validFrom: "2022-01-01",
    },
    {
      code: "HOMICIDE_PREVENTION",
      label: "Homicide prevention",
      definition: "Preventing killings and threats to life between and by organised groups.",
      validFrom: "2022-01-01",
    },
  ],
});
