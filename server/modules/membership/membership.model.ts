/** A graded statement that a person belongs to an organised crime group. */
import { boolean, code, partialDate, text } from "../../kernel/governed-type.js";
import { recordType } from "../record/record.model.js";

/** Membership: in what role, from when and on what grade; whoever asserts it owns it. */
export const Membership = recordType("Membership", {
  plural: "memberships",
  table: "membership",
  description:
    "A graded statement that a person belongs to an organised crime group, made by the partner that owns it.",
  title: "role",
  defaultOrder: { field: "recordedAt", direction: "DESCENDING" },
  fields: {
    role: code("OcgRole", "What the person is to the group."),
    countsAsMember: boolean(
      "Whether the person counts towards the group's members; worked out from the role, and never so for who is exploited.",
    ),
    validFrom: partialDate("From when it holds."),
    validTo: partialDate("Until when it held."),
    sourceEvaluation: code("SourceEvaluation", "How reliable the source is, on the 3x5x2 scale."),
    intelligenceAssessment: code(
      "IntelligenceAssessment",
      "How the source knows it, on the 3x5x2 scale.",
    ),
    note: text("Remarks on the membership."),
  },
  edges: {
    ocg: {
      kind: "one",
      target: "Ocg",
      column: "ocg_id",
      classColumn: "ocg_class",
      source: "table",
      description: "The group.",
    },
    person: {
      kind: "one",
      target: "Person",
      column: "person_id",
      classColumn: "person_class",
      source: "table",
      description: "The person.",
    },
  },
});
