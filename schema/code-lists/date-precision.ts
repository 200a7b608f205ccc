import { defineCodeList } from "./code-list.js";

/** How exactly a date is known, or shown. */
export const datePrecision = defineCodeList({
  name: "DatePrecision",
  title: "Precision of a date",
  sourceNote: "Proposal of this software; the written forms are those of ISO 8601.",
  schemeVersion: "1",
  entries: [
    { code: "YEAR", label: "Year", definition: "Known to the year, written YYYY.", rank: 1 },
    { code: "MONTH", label: "Month", definition: "Known to the month, written YYYY-MM.", rank: 2 },
    { code: "DAY", label: "Day", definition: "Known to the day, written YYYY-MM-DD.", rank: 3 },
  ],
});
