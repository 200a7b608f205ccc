/** Who may see themes: everyone who is signed in. */
import { isNull, not, viewer } from "../../policy/condition.js";
import { openToReaders, rulesFor } from "../../policy/rules.js";
import { Theme } from "./theme.model.js";

/** Themes are published. */
export const themePolicy = rulesFor(Theme.name, {
  rows: not(isNull(viewer("accountId"))),
  fields: Object.fromEntries(
    Object.keys(Theme.fields).map((name) => [name, openToReaders("reference")]),
  ),
});
