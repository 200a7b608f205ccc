/** Who owns the records of the caravans, and who put them in. */
import type { Access, Origin } from "./book.js";

/** What is open to every partner with a scope over modern slavery. */
export const caravans: Access = {
  owner: "police",
  district: "E08000001",
  themes: ["MODERN_SLAVERY_HT"],
  marking: 1,
  handling: "P",
};
/** What would warn those who keep the men. */
export const investigation: Access = { ...caravans, marking: 2 };
/** What is about the men. */
export const survivor: Access = { ...caravans, handling: "C", sensitivities: ["VICTIM"] };

/** Where a record of the story came from. */
export const at = (recordedAt: string, provenance: string, recordedBy?: string): Origin => ({
  recordedAt,
  provenance,
  ...(recordedBy === undefined ? {} : { recordedBy }),
});
