/** Who may see items. */
import { openToReaders, rulesFor } from "../../policy/rules.js";
import { byScope, recordFields, recordRows, standingFields } from "../record/record.policy.js";
import { Item } from "./item.model.js";

/** The kind is shown to whoever sees the item; the description by scope. */
export const itemPolicy = rulesFor(Item.name, {
  rows: recordRows,
  fields: {
    ...recordFields,
    kind: openToReaders("record"),
    description: byScope("item"),
    events: openToReaders("record"),
    ...standingFields,
  },
});
