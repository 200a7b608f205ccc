/** A call or a message between two identifiers. */
import { code, dateTime, integer } from "../../kernel/governed-type.js";
import { recordType } from "../record/record.model.js";

/** Contact: who called or wrote to whom, when, and for how long. */
export const Contact = recordType("Contact", {
  plural: "contacts",
  table: "contact",
  description: "A call or message between two identifiers.",
  title: "kind",
  defaultOrder: { field: "startedAt", direction: "DESCENDING" },
  fields: {
    kind: code("ContactKind", "Call or message."),
    startedAt: dateTime("When it started."),
    durationSeconds: integer("How long it lasted, in seconds; null for a message."),
  },
  edges: {
    from: {
      kind: "one",
      target: "Identifier",
      column: "from_id",
      classColumn: "from_class",
      source: "table",
      description: "The identifier that called or sent.",
    },
    to: {
      kind: "one",
      target: "Identifier",
      column: "to_id",
      classColumn: "to_class",
      source: "table",
      description: "The identifier that was called or received.",
    },
    links: {
      kind: "many",
      target: "Link",
      by: ["from", "to"],
      description: "Graded links to other records.",
    },
  },
});
