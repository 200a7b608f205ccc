/** Who may see links. */
import { allOf, related } from "../../policy/condition.js";
import { openToReaders, rulesFor } from "../../policy/rules.js";
import { byScope, recordFields, recordRows } from "../record/record.policy.js";
import { Link } from "./link.model.js";

const grading = byScope("grading");

/** A link is seen only by those who may see both of its ends. */
export const linkPolicy = rulesFor(Link.name, {
  rows: allOf(recordRows, related("from", recordRows), related("to", recordRows)),
  fields: {
    ...recordFields,
    kind: openToReaders("record"),
    validFrom: openToReaders("record"),
    validTo: openToReaders("record"),
    sourceEvaluation: grading,
    intelligenceAssessment: grading,
    note: byScope("narrative"),
    from: openToReaders("record"),
    to: openToReaders("record"),
  },
});
