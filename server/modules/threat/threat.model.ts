/** A threat of serious and organised crime. */
import { code, integer, partialDate, text } from "../../kernel/governed-type.js";
import { recordType, standingEdges } from "../record/record.model.js";

/** Threat: what threatens, how great the risk is, who leads, and what the plan covers. */
export const Threat = recordType("Threat", {
  plural: "threats",
  table: "threat",
  description: "A threat of serious and organised crime on the partnership's list.",
  title: "name",
  defaultOrder: { field: "name", direction: "ASCENDING" },
  fields: {
    kind: code("SocThreatKind", "What kind of threat it is."),
    name: text("Short name of the threat.", { search: "title" }),
    summary: text("What the threat is, in words.", { search: "text" }),
    status: code("ThreatStatus", "Where the threat stands."),
    theme: code("Theme", "Theme of the programme that it falls under."),
    riskBand: code("RiskBand", "How high the risk is."),
    riskScore: integer("Score behind the band, under the partnership's own profile."),
    assessedOn: partialDate("Day the score was given."),
    reviewOn: partialDate("Day by which it is to be reviewed."),
    leadOfficer: text("Lead responsible officer, of whichever agency."),
    pursue: code("PlanCoverage", "How far the plan covers Pursue."),
    prevent: code("PlanCoverage", "How far the plan covers Prevent."),
    protect: code("PlanCoverage", "How far the plan covers Protect."),
    prepare: code("PlanCoverage", "How far the plan covers Prepare."),
  },
  edges: {
    subject: {
      kind: "oneOfAny",
      column: "subject_id",
      typeColumn: "subject_type",
      classColumn: "subject_class",
      description: "The group, person, place, vulnerability or line that the threat is about.",
    },
    ...standingEdges,
  },
});
