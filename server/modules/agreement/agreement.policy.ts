/** Who may see an agreement: its parties, and nobody else. */
import { anyOf, isIn, row, viewer } from "../../policy/condition.js";
import { openToReaders, rulesFor } from "../../policy/rules.js";
import { Agreement } from "./agreement.model.js";

const party = anyOf(
  isIn(viewer("partnerId"), row("discloser_ids")),
  isIn(viewer("partnerId"), row("recipient_ids")),
);

/** Parties see the whole agreement. */
export const agreementPolicy = rulesFor(Agreement.name, {
  rows: party,
  fields: Object.fromEntries(
    Object.keys(Agreement.fields).map((name) => [name, openToReaders("reference")]),
  ),
});
