/** A thing: an exhibit or property. */
import { code, text } from "../../kernel/governed-type.js";
import { recordType, standingEdges } from "../record/record.model.js";

/** Item: an exhibit, property or other thing. */
export const Item = recordType("Item", {
  plural: "items",
  table: "item",
  description: "An exhibit, property or other thing.",
  title: "description",
  defaultOrder: { field: "description", direction: "ASCENDING" },
  fields: {
    kind: code("ItemKind", "What kind of thing it is."),
    description: text("What it is, in words."),
  },
  edges: {
    events: {
      kind: "linked",
      target: "Event",
      thisEnd: "from",
      description: "Events it is linked to.",
    },
    ...standingEdges,
  },
});
