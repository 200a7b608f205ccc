/** Who may see a contribution and take it back: the account that handed it in. */
import { allOf, constant, equals, row, tokenKeeps, viewer } from "../../policy/condition.js";
import { openToReaders, rulesFor } from "../../policy/rules.js";
import { Contribution } from "./contribution.model.js";

const isMine = equals(row("account_id"), viewer("accountId"));
const isReceived = equals(row("state"), constant("RECEIVED"));

/** Told to its account alone, who need not be one that reads; corrected and taken back while nobody has graded it. */
export const contributionPolicy = rulesFor(Contribution.name, {
  rows: allOf(isMine, tokenKeeps("contribution")),
  changes: {
    acts: { correct: allOf(isMine, isReceived), withdraw: allOf(isMine, isReceived) },
  },
  fields: Object.fromEntries(
    [...Object.keys(Contribution.fields), ...Object.keys(Contribution.edges)].map((name) => [
      name,
      openToReaders("contribution"),
    ]),
  ),
});
