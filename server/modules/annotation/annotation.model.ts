/** What a partner says about a record, or about one field of it, without changing it. */
import { code, text } from "../../kernel/governed-type.js";
import { recordType } from "../record/record.model.js";

/**
 * Annotation: a note, opinion, sighting, proposal, question or request on a record. The group of the field
 * that it sits on decides who sees it and is never shown.
 */
export const Annotation = recordType("Annotation", {
  plural: "annotations",
  table: "annotation",
  description:
    "What a partner says about a record or one field of it. Never seen more widely than the record, nor than the field.",
  title: "kind",
  defaultOrder: { field: "recordedAt", direction: "DESCENDING" },
  ruleColumns: ["about_group"],
  fields: {
    kind: code(
      "AnnotationKind",
      "What it does: note, opinion, sighting, proposal, question or request.",
    ),
    state: code("AnnotationState", "Where it stands."),
    aboutField: text(
      "Name of the field that it sits on, of the paragraph where there is one; null when it is about the record as a whole.",
    ),
    quote: text("The words that it is about, exactly (W3C Web Annotation, text quote selector)."),
    quotePrefix: text("The words just before the quoted ones."),
    quoteSuffix: text("The words just after the quoted ones."),
    text: text("What it says.", { search: "text" }),
    statementType: code(
      "StatementType",
      "Fact, assessment, allegation or opinion (Data Protection Act 2018 s.38(2)).",
    ),
    agreement: code("OpinionAgreement", "How far an opinion agrees with what it is about."),
  },
  edges: {
    subject: {
      kind: "oneOfAny",
      column: "subject_id",
      typeColumn: "subject_type",
      classColumn: "subject_class",
      description: "The record that it is about; for a paragraph, its report.",
    },
    paragraph: {
      kind: "one",
      target: "Paragraph",
      column: "paragraph_id",
      classColumn: "paragraph_class",
      source: "table",
      description:
        "The paragraph of the report that it is about; null when it is about the report.",
    },
    parent: {
      kind: "one",
      target: "Annotation",
      column: "parent_id",
      source: "table",
      description: "The annotation that it answers.",
    },
    replies: {
      kind: "many",
      target: "Annotation",
      by: ["parent"],
      description: "What was answered to it.",
    },
  },
});
