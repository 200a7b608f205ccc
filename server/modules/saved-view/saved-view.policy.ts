/** Who may see a saved view: the account that saved it. */
import { allOf, equals, row, tokenKeeps, viewer } from "../../policy/condition.js";
import { openToReaders, rulesFor, withoutVerbs } from "../../policy/rules.js";
import { SavedView } from "./saved-view.model.js";

const savedView = openToReaders("savedView");

/** A token sees none: what was typed may tell what the token was not given. */
export const savedViewPolicy = rulesFor(SavedView.name, {
  rows: allOf(equals(row("account_id"), viewer("accountId")), tokenKeeps("savedView")),
  fields: {
    name: savedView,
    register: savedView,
    query: withoutVerbs(savedView, "filter", "sort", "group"),
    savedAt: savedView,
  },
});
