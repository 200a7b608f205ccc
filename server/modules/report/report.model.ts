/** An intelligence report. */
import { defineEntity, p } from "@mikro-orm/core";
import { code, integer, partialDate, text } from "../../kernel/governed-type.js";
import { recordType, standingEdges, writtenColumns } from "../record/record.model.js";

/** A report as the unit of work writes it. */
export const ReportEntity = defineEntity({
  name: "Report",
  tableName: "report",
  properties: {
    ...writtenColumns,
    provenance: p.text(),
    heading: p.text(),
    state: p.text(),
    intakeState: p.text().fieldName("intake_state"),
    reportedOn: p.date().fieldName("reported_on"),
    happenedOn: p.text().fieldName("happened_on").nullable(),
    whereabouts: p.text().nullable(),
    priority: p.text(),
    handlingInstructions: p.text().fieldName("handling_instructions").nullable(),
    sourceEvaluation: p.text().fieldName("source_evaluation"),
    intelligenceAssessment: p.text().fieldName("intelligence_assessment"),
    gradingScheme: p.text().fieldName("grading_scheme"),
    version: p.integer(),
    supersedesId: p.uuid().fieldName("supersedes_id").nullable(),
  },
});

/** Report: a graded report; its text stands in paragraphs that are marked one by one. */
export const Report = recordType("Report", {
  plural: "reports",
  table: "report",
  description:
    "An intelligence report: graded, in paragraphs that are marked one by one. What it mentions hangs on it by links.",
  title: "heading",
  defaultOrder: { field: "reportedOn", direction: "DESCENDING" },
  ruleColumns: ["recorded_by"],
  fields: {
    heading: text("What the report is about.", { search: "title" }),
    state: code(
      "SanitisationState",
      "How far it has been freed of what could identify its source.",
    ),
    intakeState: code(
      "IntakeState",
      "What became of it since a partner handed it in; null when it came to the portal otherwise.",
    ),
    reportedOn: partialDate("Day it was handed in."),
    happenedOn: text(
      "When it happened, as exactly as that is known: YYYY, YYYY-MM or YYYY-MM-DD (ISO 8601).",
    ),
    whereabouts: text("Where it happened, in plain words."),
    priority: code("ReportPriority", "How soon it needs attention."),
    handlingInstructions: text(
      "What whoever has it must observe: required where the report or a paragraph is handled by code C.",
    ),
    sourceEvaluation: code("SourceEvaluation", "How reliable the source is, on the 3x5x2 scale."),
    intelligenceAssessment: code(
      "IntelligenceAssessment",
      "How the source knows it, on the 3x5x2 scale.",
    ),
    gradingScheme: code("GradingScheme", "Scheme that it was graded by."),
    legacyGrade: text("Grade under an older scheme, as it was written; never converted."),
    version: integer("Version, counted up as one report supersedes another."),
  },
  edges: {
    supersedes: {
      kind: "one",
      target: "Report",
      column: "supersedes_id",
      source: "table",
      description: "The version before this one.",
    },
    supersededBy: {
      kind: "many",
      target: "Report",
      by: ["supersedes"],
      description: "The versions made of this one.",
    },
    paragraphs: {
      kind: "many",
      target: "Paragraph",
      by: ["report"],
      description: "The report's text.",
    },
    persons: {
      kind: "linked",
      target: "Person",
      thisEnd: "from",
      description: "Persons that the report mentions.",
    },
    identifiers: {
      kind: "linked",
      target: "Identifier",
      thisEnd: "from",
      description: "Phones, vehicles and other identifiers that it mentions.",
    },
    places: {
      kind: "linked",
      target: "Place",
      thisEnd: "from",
      description: "Places that it mentions.",
    },
    events: {
      kind: "linked",
      target: "Event",
      thisEnd: "from",
      description: "Events that it mentions.",
    },
    ocgs: {
      kind: "linked",
      target: "Ocg",
      thisEnd: "from",
      description: "Organised crime groups that it mentions.",
    },
    vulnerabilities: {
      kind: "linked",
      target: "Vulnerability",
      thisEnd: "from",
      description: "Vulnerabilities that it mentions.",
    },
    countyLines: {
      kind: "linked",
      target: "CountyLine",
      thisEnd: "from",
      description: "County lines that it mentions.",
    },
    ...standingEdges,
  },
});
