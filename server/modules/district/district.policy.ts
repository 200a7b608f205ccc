/** Who may see districts: everyone who is signed in. */
import { isNull, not, viewer } from "../../policy/condition.js";
import { openToReaders, rulesFor, withoutVerbs } from "../../policy/rules.js";
import { District } from "./district.model.js";

const reference = openToReaders("reference");
const outline = withoutVerbs(reference, "filter", "sort", "group");

/** Districts are public geography. */
export const districtPolicy = rulesFor(District.name, {
  rows: not(isNull(viewer("accountId"))),
  fields: { name: reference, boundary: outline, boundarySource: outline },
});
