/** Who may see county lines, and how much. */
import { openToReaders, rulesFor } from "../../policy/rules.js";
import { byScope, recordFields, recordRows, standingFields } from "../record/record.policy.js";
import { CountyLine } from "./county-line.model.js";

const countyLine = byScope("countyLine");

/** The line and who is said to hold it are given apart. */
export const countyLinePolicy = rulesFor(CountyLine.name, {
  rows: recordRows,
  fields: {
    ...recordFields,
    brand: countyLine,
    lineType: openToReaders("record"),
    status: openToReaders("record"),
    firstSeen: countyLine,
    lastSeen: countyLine,
    exportingArea: countyLine,
    importingAreas: countyLine,
    commodities: countyLine,
    ocg: countyLine,
    lineHolder: byScope("lineHolder"),
    identifiers: openToReaders("record"),
    threats: openToReaders("record"),
    reports: openToReaders("record"),
    ...standingFields,
  },
});
