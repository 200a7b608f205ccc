/** A paragraph of an intelligence report. */
import { defineEntity, p } from "@mikro-orm/core";
import { code, integer, text } from "../../kernel/governed-type.js";
import { recordType, writtenColumns } from "../record/record.model.js";

/** A paragraph as the unit of work writes it. */
export const ParagraphEntity = defineEntity({
  name: "Paragraph",
  tableName: "paragraph",
  properties: {
    ...writtenColumns,
    reportId: p.uuid().fieldName("report_id"),
    reportClass: p.integer().fieldName("report_class"),
    position: p.integer(),
    text: p.text(),
    statementType: p.text().fieldName("statement_type"),
    sourceEvaluation: p.text().fieldName("source_evaluation"),
    intelligenceAssessment: p.text().fieldName("intelligence_assessment"),
  },
});

/** Paragraph: some text of a report under a marking and a grade of its own. */
export const Paragraph = recordType("Paragraph", {
  plural: "paragraphs",
  table: "paragraph",
  description: "A paragraph of a report, under a marking, handling code and grade of its own.",
  title: "statementType",
  defaultOrder: { field: "position", direction: "ASCENDING" },
  ruleColumns: ["recorded_by"],
  fields: {
    position: integer(
      "Place in the report: later paragraphs have greater numbers. The steps between them are of any size and tell nothing.",
    ),
    text: text("What the paragraph says.", { search: "text" }),
    statementType: code(
      "StatementType",
      "Fact, assessment, allegation or opinion (Data Protection Act 2018 s.38(2)).",
    ),
    sourceEvaluation: code("SourceEvaluation", "How reliable the source is, on the 3x5x2 scale."),
    intelligenceAssessment: code(
      "IntelligenceAssessment",
      "How the source knows it, on the 3x5x2 scale.",
    ),
  },
  edges: {
    report: {
      kind: "one",
      target: "Report",
      column: "report_id",
      classColumn: "report_class",
      source: "table",
      description: "The report that it belongs to.",
    },
    annotations: {
      kind: "many",
      target: "Annotation",
      by: ["paragraph"],
      description: "What partners say about the paragraph.",
    },
  },
});
