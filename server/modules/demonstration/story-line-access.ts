/** Who owns the records of the line, and who put them in. */
import { accountIds } from "./accounts.js";
import type { Access, Origin } from "./book.js";
import { oldham } from "./districts.js";

/** What every partner with a scope over the district may see. */
export const shared: Access = {
  owner: "police",
  district: oldham,
  themes: ["COUNTY_LINES", "DRUGS"],
  marking: 1,
  handling: "P",
};
/** What needs a higher clearance. */
export const sensitive: Access = { ...shared, marking: 2 };
/** What is about the boy: with conditions, so that it stays with the police and with safeguarding. */
export const child: Access = {
  ...shared,
  themes: ["COUNTY_LINES"],
  handling: "C",
  sensitivities: ["CHILD", "VICTIM"],
};

/** Recorded by the force analyst. */
export const by = (recordedAt: string, provenance: string): Origin => ({
  recordedAt,
  provenance,
  recordedBy: accountIds.analyst,
});
