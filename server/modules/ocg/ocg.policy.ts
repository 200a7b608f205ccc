/** Who may see organised crime groups, and how much. */
import { openToReaders, rulesFor, withoutVerbs } from "../../policy/rules.js";
import { byScope, recordFields, recordRows, standingFields } from "../record/record.policy.js";
import { Ocg } from "./ocg.model.js";

const ocg = byScope("ocg");
const risk = byScope("risk");
const lead = byScope("lead");

/** The group and its assessment, its risk, who leads the response and the narrative are given apart. */
export const ocgPolicy = rulesFor(Ocg.name, {
  rows: recordRows,
  fields: {
    ...recordFields,
    name: ocg,
    status: openToReaders("record"),
    ownerLevel: openToReaders("record"),
    bandCode: risk,
    bandScheme: risk,
    criteria: ocg,
    summary: withoutVerbs(byScope("narrative"), "sort", "group"),
    nominatedOn: ocg,
    reviewOn: ocg,
    leadOfficer: lead,
    seniorOfficer: lead,
    memberships: openToReaders("record"),
    threats: openToReaders("record"),
    countyLines: openToReaders("record"),
    reports: openToReaders("record"),
    ...standingFields,
  },
});
