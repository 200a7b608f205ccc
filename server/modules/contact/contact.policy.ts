/** Who may see contacts. */
import { allOf, related } from "../../policy/condition.js";
import { openToReaders, rulesFor } from "../../policy/rules.js";
import { byScope, recordFields, recordRows } from "../record/record.policy.js";
import { Contact } from "./contact.model.js";

const contact = byScope("contact");

/** A contact is seen only by those who may see both of its ends. */
export const contactPolicy = rulesFor(Contact.name, {
  rows: allOf(recordRows, related("from", recordRows), related("to", recordRows)),
  fields: {
    ...recordFields,
    kind: openToReaders("record"),
    startedAt: contact,
    durationSeconds: contact,
    from: openToReaders("record"),
    to: openToReaders("record"),
    links: openToReaders("record"),
  },
});
