/** A graded statement that two records belong together. */
import { code, partialDate, text } from "../../kernel/governed-type.js";
import { recordType } from "../record/record.model.js";

/** Link: kind, term and 3x5x2 grade of a statement about two records, made by its owner. */
export const Link = recordType("Link", {
  plural: "links",
  table: "link",
  description:
    "A graded statement that two records belong together, made by the partner that owns it.",
  title: "kind",
  defaultOrder: { field: "recordedAt", direction: "DESCENDING" },
  fields: {
    kind: code("LinkKind", "How the two belong together."),
    validFrom: partialDate("From when it holds."),
    validTo: partialDate("Until when it held."),
    sourceEvaluation: code("SourceEvaluation", "How reliable the source is, on the 3x5x2 scale."),
    intelligenceAssessment: code(
      "IntelligenceAssessment",
      "How the source knows it, on the 3x5x2 scale.",
    ),
    note: text("Remarks on the link."),
  },
  edges: {
    from: {
      kind: "oneOfAny",
      column: "from_id",
      typeColumn: "from_type",
      classColumn: "from_class",
      description: "The record the statement is about.",
    },
    to: {
      kind: "oneOfAny",
      column: "to_id",
      typeColumn: "to_type",
      classColumn: "to_class",
      description: "The record it is said to belong with.",
    },
  },
});
