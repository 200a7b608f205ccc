/** Who may see events, and how much. */
import { openToReaders, rulesFor, withoutVerbs } from "../../policy/rules.js";
import { byScope, recordFields, recordRows, standingFields } from "../record/record.policy.js";
import { Event } from "./event.model.js";

const event = byScope("event");
const investigation = byScope("investigation");

/** What happened, the investigation and the narrative are given apart. */
export const eventPolicy = rulesFor(Event.name, {
  rows: recordRows,
  fields: {
    ...recordFields,
    kind: event,
    category: event,
    occurredOn: event,
    outcome: event,
    charge: investigation,
    investigatingOfficer: withoutVerbs(investigation, "group"),
    summary: withoutVerbs(byScope("narrative"), "sort", "group"),
    place: byScope("location"),
    persons: openToReaders("record"),
    items: openToReaders("record"),
    reports: openToReaders("record"),
    ...standingFields,
  },
});
