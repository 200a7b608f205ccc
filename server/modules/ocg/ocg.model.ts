/** An organised crime group. */
import { code, codes, partialDate, text } from "../../kernel/governed-type.js";
import { recordType, standingEdges } from "../record/record.model.js";

/** Ocg: a group, how it was assessed and where it stands. */
export const Ocg = recordType("Ocg", {
  plural: "ocgs",
  table: "ocg",
  description:
    "An organised crime group, as nominated, assessed and watched. Source: Serious Crime Act 2015 s.45.",
  title: "name",
  defaultOrder: { field: "name", direction: "ASCENDING" },
  fields: {
    name: text("Name of the group.", { search: "title" }),
    status: code("OcgLifecycle", "Where the group stands."),
    ownerLevel: code("OcgOwnerLevel", "At which level the response is owned."),
    bandCode: text("Band of the assessment, as the scheme writes it."),
    bandScheme: text("Scheme that the band belongs to; bands of two schemes do not compare."),
    criteria: codes("OcgCriterion", "Criteria found to hold: codes."),
    summary: text("What is known of the group, in words.", { search: "text" }),
    nominatedOn: partialDate("Day it was nominated."),
    reviewOn: partialDate("Day by which it is to be reviewed."),
    leadOfficer: text("Lead responsible officer, of whichever agency."),
    seniorOfficer: text("Senior responsible officer."),
  },
  edges: {
    memberships: {
      kind: "many",
      target: "Membership",
      by: ["ocg"],
      description: "Who is said to belong to the group, and as what.",
    },
    threats: {
      kind: "many",
      target: "Threat",
      by: ["subject"],
      description: "Threats that are about the group.",
    },
    countyLines: {
      kind: "many",
      target: "CountyLine",
      by: ["ocg"],
      description: "Lines that the group is said to run.",
    },
    reports: {
      kind: "linked",
      target: "Report",
      thisEnd: "to",
      description: "Reports that mention the group.",
    },
    ...standingEdges,
  },
});
