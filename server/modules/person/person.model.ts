/** A person known to the partnership. */
import { initials, year } from "../../kernel/generalisation.js";
import { code, integer, partialDate, text } from "../../kernel/governed-type.js";
import { recordType, standingEdges } from "../record/record.model.js";

/** Person: a nominal, with the identity, health and narrative facts that agencies hold. */
export const Person = recordType("Person", {
  plural: "persons",
  table: "person",
  description: "A person known to one or more agencies.",
  title: "name",
  defaultOrder: { field: "name", direction: "ASCENDING" },
  fields: {
    name: text("Name as recorded.", { generalisation: initials, search: "name" }),
    familyName: text("Family name.", { generalisation: initials }),
    givenName: text("Given names.", { generalisation: initials }),
    dateOfBirth: partialDate("Date of birth.", { generalisation: year }),
    age: integer("Age when recorded, in years."),
    sex: text("Sex as recorded."),
    nhsNumber: text("NHS number."),
    subjectCategory: code(
      "SubjectCategory",
      "Category of data subject (Data Protection Act 2018 s.38(3)).",
    ),
    note: text("Free text about the person."),
  },
  edges: {
    identifiers: {
      kind: "linked",
      target: "Identifier",
      thisEnd: "from",
      description: "Phones, e-mail addresses, vehicles and accounts linked to the person.",
    },
    places: {
      kind: "linked",
      target: "Place",
      thisEnd: "from",
      description: "Places linked to the person.",
    },
    events: {
      kind: "linked",
      target: "Event",
      thisEnd: "from",
      description: "Events the person was party to.",
    },
    memberships: {
      kind: "many",
      target: "Membership",
      by: ["person"],
      description: "Organised crime groups that the person is said to belong to.",
    },
    threats: {
      kind: "many",
      target: "Threat",
      by: ["subject"],
      description: "Threats that are about the person.",
    },
    heldLines: {
      kind: "many",
      target: "CountyLine",
      by: ["lineHolder"],
      description: "County lines that the person is said to control.",
    },
    missingEpisodes: {
      kind: "many",
      target: "MissingEpisode",
      by: ["person"],
      description: "Times at which the person was missing.",
    },
    reports: {
      kind: "linked",
      target: "Report",
      thisEnd: "to",
      description: "Reports that mention the person.",
    },
    ...standingEdges,
  },
});
