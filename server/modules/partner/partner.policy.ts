/** Who may see partners: everyone who is signed in may know who the agencies are. */
import { equals, isNull, not, row, viewer } from "../../policy/condition.js";
import { openToReaders, rulesFor, shownWhen, withoutVerbs } from "../../policy/rules.js";
import { Partner } from "./partner.model.js";

/** The roster is open; how to reach an agency's owner is told through records, not through the roster. */
export const partnerPolicy = rulesFor(Partner.name, {
  rows: not(isNull(viewer("accountId"))),
  fields: {
    name: openToReaders("reference"),
    kind: openToReaders("reference"),
    regime: openToReaders("reference"),
    contact: withoutVerbs(
      shownWhen("reference", equals(row("id"), viewer("partnerId"))),
      "filter",
      "sort",
      "group",
    ),
  },
});
