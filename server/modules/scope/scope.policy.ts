/** Who may see a scope: the partner it is given to. */
import { equals, row, viewer } from "../../policy/condition.js";
import { openToReaders, rulesFor } from "../../policy/rules.js";
import { Scope } from "./scope.model.js";

/** A partner sees its own scopes, whole, ended ones included. */
export const scopePolicy = rulesFor(Scope.name, {
  rows: equals(row("partner_id"), viewer("partnerId")),
  fields: Object.fromEntries(
    [...Object.keys(Scope.fields), ...Object.keys(Scope.edges)].map((name) => [
      name,
      openToReaders("reference"),
    ]),
  ),
});
