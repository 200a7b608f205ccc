/** Who may see paragraphs, and how much; who hands them in. */
import { allOf, equals, related, row, viewer } from "../../policy/condition.js";
import { openToReaders, rulesFor, withoutVerbs } from "../../policy/rules.js";
import { byScope, ownContribution, recordFields, recordRows } from "../record/record.policy.js";
import { Paragraph } from "./paragraph.model.js";

const grading = byScope("grading");

/** A paragraph is seen only by those who may see its report. */
export const paragraphPolicy = rulesFor(Paragraph.name, {
  rows: allOf(recordRows, related("report", recordRows)),
  changes: {
    create: allOf(
      ownContribution,
      equals(row("recorded_by"), viewer("accountId")),
      related("report", ownContribution),
    ),
  },
  fields: {
    ...recordFields,
    position: openToReaders("record"),
    text: withoutVerbs(byScope("narrative"), "sort", "group"),
    statementType: openToReaders("record"),
    sourceEvaluation: grading,
    intelligenceAssessment: grading,
    report: openToReaders("record"),
    annotations: openToReaders("record"),
  },
});
