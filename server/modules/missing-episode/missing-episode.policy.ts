/** Who may see missing episodes, and how much. */
import { allOf, related } from "../../policy/condition.js";
import {
  neitherConfirmNorDeny,
  openToReaders,
  rulesFor,
  withoutVerbs,
} from "../../policy/rules.js";
import { byScope, recordFields, recordRows } from "../record/record.policy.js";
import { MissingEpisode } from "./missing-episode.model.js";

const risk = byScope("risk");
const missing = byScope("missing");

/** An episode is seen only by those who may see the person. That exploitation is feared at all may not be told. */
export const missingEpisodePolicy = rulesFor(MissingEpisode.name, {
  rows: allOf(recordRows, related("person", recordRows)),
  fields: {
    ...recordFields,
    status: openToReaders("record"),
    risk,
    regradedFrom: risk,
    regradedAt: risk,
    missingSince: missing,
    foundAt: missing,
    reviewedAt: missing,
    circumstances: withoutVerbs(byScope("narrative"), "sort", "group"),
    exploitation: neitherConfirmNorDeny(byScope("exploitation")),
    person: openToReaders("record"),
  },
});
