/** A time during which somebody was missing. */
import { code, codes, dateTime, text } from "../../kernel/governed-type.js";
import { recordType } from "../record/record.model.js";

/** MissingEpisode: who was missing, from when, at what risk, and what is feared. */
export const MissingEpisode = recordType("MissingEpisode", {
  plural: "missingEpisodes",
  table: "missing_episode",
  description: "An episode in which a person was missing, with its risk and how that was regraded.",
  title: "status",
  defaultOrder: { field: "missingSince", direction: "DESCENDING" },
  fields: {
    status: code("MissingStatus", "Whether the person is still missing."),
    risk: code("MissingRisk", "How great the danger is thought to be."),
    regradedFrom: code("MissingRisk", "The risk before it was last regraded."),
    regradedAt: dateTime("When it was last regraded."),
    missingSince: dateTime("When the person was last seen."),
    foundAt: dateTime("When the person was found; null while missing."),
    reviewedAt: dateTime("When the risk was last reviewed."),
    circumstances: text("What is known, in words.", { search: "text" }),
    exploitation: codes("ExploitationType", "Exploitation that is feared or known: codes."),
  },
  edges: {
    person: {
      kind: "one",
      target: "Person",
      column: "person_id",
      classColumn: "person_class",
      source: "table",
      description: "Who was missing.",
    },
  },
});
