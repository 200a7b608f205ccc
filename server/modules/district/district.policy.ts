/** Who may see districts: everyone who is signed in. */
import { isNull, not, viewer } from "../../policy/condition.js";
import { openToReaders, rulesFor } from "../../policy/rules.js";
import { District } from "./district.model.js";

/** Districts are public geography. */
export const districtPolicy = rulesFor(District.name, {
  rows: not(isNull(viewer("accountId"))),
  fields: { name: openToReaders("reference") },
});
