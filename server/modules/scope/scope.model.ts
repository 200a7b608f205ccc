/** A sharing scope: what an agreement lets one partner's roles see. */
import { dateTime, integer, referenceType, text, textList } from "../../kernel/governed-type.js";

/** Scope: record types, districts, themes, handling, purposes and term given to one partner. */
export const Scope = referenceType("Scope", {
  plural: "scopes",
  table: "scope",
  description: "What an agreement lets one partner's roles see, and until when.",
  title: "title",
  defaultOrder: { field: "title", direction: "ASCENDING" },
  fields: {
    title: text("The scope's title."),
    effect: text("ALLOW or DENY; a denial beats every permission."),
    roles: textList("Roles it speaks to: codes of the list Role."),
    recordTypes: textList("Kinds of record it covers."),
    themes: textList("Themes it is limited to; null for all."),
    districts: textList("Districts it is limited to; null for all."),
    handling: textList("Handling codes it covers."),
    purposes: textList("Purposes it covers."),
    validFrom: dateTime("When it starts."),
    validTo: dateTime("When it ends; null while no end is set."),
    version: integer("Version, counted up at each change."),
  },
  edges: {
    partner: {
      kind: "one",
      target: "Partner",
      column: "partner_id",
      source: "table",
      description: "The partner that receives.",
    },
    agreement: {
      kind: "one",
      target: "Agreement",
      column: "agreement_id",
      source: "table",
      description: "The agreement it rests on.",
    },
  },
});
