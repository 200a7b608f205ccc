/** A view of a register that an account keeps under a name: as it is stored, and as it is shown. */
import { defineEntity, p } from "@mikro-orm/core";
import { dateTime, referenceType, text } from "../../kernel/governed-type.js";

/** A saved view as the unit of work writes it. */
export const SavedViewEntity = defineEntity({
  name: "SavedView",
  tableName: "saved_view",
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid().fieldName("account_id"),
    name: p.text(),
    register: p.text(),
    query: p.text(),
    savedAt: p.datetime().fieldName("saved_at"),
  },
});

/** SavedView: which register, and what was asked of it. */
export const SavedView = referenceType("SavedView", {
  plural: "savedViews",
  table: "saved_view",
  description: "A view of a register that the viewer keeps under a name; nobody else ever sees it.",
  title: "name",
  ruleColumns: ["account_id"],
  defaultOrder: { field: "name", direction: "ASCENDING" },
  fields: {
    name: text("What the viewer calls it."),
    register: text("The register, by its path in the portal."),
    query: text("Filters and order, as they stand in the register's address."),
    savedAt: dateTime("When it was saved."),
  },
});
