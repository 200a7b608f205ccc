import { defineCodeList } from "./code-list.js";

const borough =
  "Metropolitan district of Greater Manchester; policing district coterminous with it.";

/** The ten boroughs of Greater Manchester under their statistical codes. */
export const district = defineCodeList({
  name: "District",
  title: "District",
  sourceNote:
    "Office for National Statistics codes and names of local authority districts. Open Government Licence v3.",
  schemeVersion: "2009",
  entries: [
    { code: "E08000001", label: "Bolton", definition: borough },
    { code: "E08000002", label: "Bury", definition: borough },
    { code: "E08000003", label: "Manchester", definition: borough },
    { code: "E08000004", label: "Oldham", definition: borough },
    { code: "E08000005", label: "Rochdale", definition: borough },
    { code: "E08000006", label: "Salford", definition: borough },
    { code: "E08000007", label: "Stockport", definition: borough },
    { code: "E08000008", label: "Tameside", definition: borough },
    { code: "E08000009", label: "Trafford", definition: borough },
    { code: "E08000010", label: "Wigan", definition: borough },
  ],
});
