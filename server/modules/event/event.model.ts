/** Something that happened: a crime or an incident. */
import { code, partialDate, text } from "../../kernel/governed-type.js";
import { recordType, standingEdges } from "../record/record.model.js";
import { year } from "../../kernel/generalisation.js";

/** Event: what happened, when, where, and who looks into it. */
export const Event = recordType("Event", {
  plural: "events",
  table: "event",
  description: "A crime or an incident.",
  title: "category",
  defaultOrder: { field: "occurredOn", direction: "DESCENDING" },
  fields: {
    kind: code("EventKind", "Crime or incident."),
    category: code("CrimeCategory", "Category of crime."),
    occurredOn: partialDate("Day it happened.", { generalisation: year }),
    outcome: text("Last known outcome."),
    charge: text("Charge brought, when there is one."),
    investigatingOfficer: text("Reference of the investigating officer."),
    summary: text("What is known of it, in words.", { search: "text" }),
  },
  edges: {
    place: {
      kind: "one",
      target: "Place",
      column: "place_id",
      source: "table",
      description: "Where it happened.",
    },
    persons: {
      kind: "linked",
      target: "Person",
      thisEnd: "to",
      description: "Persons party to it.",
    },
    items: {
      kind: "linked",
      target: "Item",
      thisEnd: "to",
      description: "Exhibits and property linked to it.",
    },
    reports: {
      kind: "linked",
      target: "Report",
      thisEnd: "to",
      description: "Reports that mention the event.",
    },
    ...standingEdges,
  },
});
