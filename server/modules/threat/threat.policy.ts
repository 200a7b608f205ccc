/** Who may see threats, and how much. */
import { openToReaders, rulesFor, withoutVerbs } from "../../policy/rules.js";
import { byScope, recordFields, recordRows, standingFields } from "../record/record.policy.js";
import { Threat } from "./threat.model.js";

const threat = byScope("threat");
const plan = byScope("plan");

/** A partner may be given the band without the score, and the threat without who leads on it. */
export const threatPolicy = rulesFor(Threat.name, {
  rows: recordRows,
  fields: {
    ...recordFields,
    kind: openToReaders("record"),
    name: threat,
    summary: withoutVerbs(byScope("narrative"), "sort", "group"),
    status: openToReaders("record"),
    theme: openToReaders("record"),
    riskBand: byScope("risk"),
    riskScore: byScope("riskScore"),
    assessedOn: threat,
    reviewOn: threat,
    leadOfficer: byScope("lead"),
    pursue: plan,
    prevent: plan,
    protect: plan,
    prepare: plan,
    subject: openToReaders("record"),
    ...standingFields,
  },
});
