/** What a partner says about a record, or about one field of it, without changing it. */
import { defineEntity, p } from "@mikro-orm/core";
import { code, dateTime, text, textList } from "../../kernel/governed-type.js";
import { recordType, writtenColumns } from "../record/record.model.js";

/** An annotation as the unit of work writes it. */
export const AnnotationEntity = defineEntity({
  name: "Annotation",
  tableName: "annotation",
  properties: {
    ...writtenColumns,
    kind: p.text(),
    state: p.text(),
    subjectId: p.uuid().fieldName("subject_id"),
    subjectType: p.text().fieldName("subject_type"),
    subjectClass: p.integer().fieldName("subject_class"),
    paragraphId: p.uuid().fieldName("paragraph_id").nullable(),
    paragraphClass: p.integer().fieldName("paragraph_class").nullable(),
    aboutId: p.uuid().fieldName("about_id"),
    aboutType: p.text().fieldName("about_type"),
    aboutField: p.text().fieldName("about_field").nullable(),
    aboutGroup: p.text().fieldName("about_group"),
    quote: p.text().nullable(),
    quotePrefix: p.text().fieldName("quote_prefix").nullable(),
    quoteSuffix: p.text().fieldName("quote_suffix").nullable(),
    text: p.text(),
    earlierTexts: p.array().fieldName("earlier_texts").nullable(),
    editedAt: p.datetime().fieldName("edited_at").nullable(),
    statementType: p.text().fieldName("statement_type").nullable(),
    agreement: p.text().nullable(),
    parentId: p.uuid().fieldName("parent_id").nullable(),
  },
});

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
  ruleColumns: ["about_group", "recorded_by"],
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
    editedAt: dateTime("When its words were last changed; null when they are the first ones."),
    earlierTexts: textList("What it said before, the oldest first; for its own partner."),
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
