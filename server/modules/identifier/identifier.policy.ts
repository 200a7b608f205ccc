/** Who may see identifiers, and how much. */
import { allOf, anyOf, equals, constant, not, row } from "../../policy/condition.js";
import { openToReaders, rulesFor, type FieldRule } from "../../policy/rules.js";
import { byScope, ownRecord, recordFields, recordRows } from "../record/record.policy.js";
import { withinScope } from "../../policy/condition.js";
import { Identifier } from "./identifier.model.js";

const isAccount = equals(row("kind"), constant("ACCOUNT"));

/** A bank account needs the financial field group as well, row by row. */
const value: FieldRule = {
  ...byScope("identifier"),
  full: anyOf(
    ownRecord,
    allOf(
      withinScope("identifier", "FULL"),
      anyOf(not(isAccount), withinScope("financial", "FULL")),
    ),
  ),
};

/** The kind is shown to whoever sees the identifier; the value by scope. */
export const identifierPolicy = rulesFor(Identifier.name, {
  rows: recordRows,
  fields: {
    ...recordFields,
    kind: openToReaders("record"),
    value,
    normalised: value,
    detail: byScope("identifier"),
    note: byScope("identifier"),
    persons: openToReaders("record"),
    contacts: openToReaders("record"),
    links: openToReaders("record"),
  },
});
