/** Who may see identifiers, and how much. */
import {
  allOf,
  anyOf,
  constant,
  equals,
  not,
  row,
  withinScope,
  type Condition,
} from "../../policy/condition.js";
import { openToReaders, rulesFor, type FieldRule } from "../../policy/rules.js";
import {
  byScope,
  ownRecord,
  recordFields,
  recordRows,
  standingFields,
} from "../record/record.policy.js";
import { Identifier } from "./identifier.model.js";

const isAccount = equals(row("kind"), constant("ACCOUNT"));

/** What a scope gives of an identifier at a level; a bank account needs the financial group as well. */
const givenByScope = (level: "FULL" | "GENERALISED"): Condition =>
  allOf(withinScope("identifier", level), anyOf(not(isAccount), withinScope("financial", level)));

/** Row by row: the kind of identifier decides which groups it takes. */
const value: FieldRule = {
  ...byScope("identifier"),
  full: anyOf(ownRecord, givenByScope("FULL")),
  generalised: givenByScope("GENERALISED"),
};

/** The kind is shown to whoever sees the identifier; the value by scope. */
export const identifierPolicy = rulesFor(Identifier.name, {
  rows: recordRows,
  fields: {
    ...recordFields,
    kind: openToReaders("record"),
    value,
    normalised: value,
    // What is remarked on a number repeats it now and then.
    detail: value,
    note: value,
    persons: openToReaders("record"),
    contacts: openToReaders("record"),
    countyLines: openToReaders("record"),
    reports: openToReaders("record"),
    ...standingFields,
  },
});
