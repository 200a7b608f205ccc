/** Who may see memberships, and how much. */
import { allOf, related } from "../../policy/condition.js";
import { openToReaders, rulesFor } from "../../policy/rules.js";
import { byScope, recordFields, recordRows } from "../record/record.policy.js";
import { Membership } from "./membership.model.js";

const membership = byScope("membership");
const grading = byScope("grading");

/** A membership is seen only by those who may see the group and the person. The role is a group of its own: that somebody is exploited is not told by the way. */
export const membershipPolicy = rulesFor(Membership.name, {
  rows: allOf(recordRows, related("ocg", recordRows), related("person", recordRows)),
  fields: {
    ...recordFields,
    role: membership,
    countsAsMember: membership,
    validFrom: openToReaders("record"),
    validTo: openToReaders("record"),
    sourceEvaluation: grading,
    intelligenceAssessment: grading,
    note: byScope("narrative"),
    ocg: openToReaders("record"),
    person: openToReaders("record"),
  },
});
