/** Who may see reports, and how much; who hands them in. */
import { allOf, constant, equals, row, viewer } from "../../policy/condition.js";
import { openToReaders, rulesFor, withoutVerbs } from "../../policy/rules.js";
import {
  byScope,
  ownContribution,
  recordFields,
  recordRows,
  standingFields,
} from "../record/record.policy.js";
import { Report } from "./report.model.js";

const grading = byScope("grading");

/** The heading and the grade are given apart; the text is its paragraphs'. */
export const reportPolicy = rulesFor(Report.name, {
  rows: recordRows,
  changes: {
    create: allOf(
      ownContribution,
      equals(row("recorded_by"), viewer("accountId")),
      equals(row("state"), constant("RAW")),
    ),
  },
  fields: {
    ...recordFields,
    heading: byScope("report"),
    state: openToReaders("record"),
    intakeState: openToReaders("record"),
    reportedOn: openToReaders("record"),
    happenedOn: byScope("report"),
    whereabouts: withoutVerbs(byScope("location"), "sort", "group"),
    // Whoever has any of it must observe them.
    handlingInstructions: withoutVerbs(openToReaders("record"), "sort", "group"),
    priority: openToReaders("record"),
    sourceEvaluation: grading,
    intelligenceAssessment: grading,
    gradingScheme: grading,
    legacyGrade: withoutVerbs(grading, "sort", "group"),
    // How often a report was changed tells of versions that not everybody may see.
    version: byScope("provenance"),
    supersedes: openToReaders("record"),
    supersededBy: openToReaders("record"),
    paragraphs: openToReaders("record"),
    persons: openToReaders("record"),
    identifiers: openToReaders("record"),
    places: openToReaders("record"),
    events: openToReaders("record"),
    ocgs: openToReaders("record"),
    vulnerabilities: openToReaders("record"),
    countyLines: openToReaders("record"),
    ...standingFields,
  },
});
