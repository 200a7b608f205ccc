/** Something that identifies: a phone, an e-mail address, a vehicle, an account, a device. */
import { lastThree } from "../../kernel/generalisation.js";
import { code, text } from "../../kernel/governed-type.js";
import { recordType, standingEdges } from "../record/record.model.js";

/** Identifier: one number, address or registration, whoever uses it. */
export const Identifier = recordType("Identifier", {
  plural: "identifiers",
  table: "identifier",
  description: "A phone number, e-mail address, vehicle registration, account or device number.",
  title: "value",
  defaultOrder: { field: "value", direction: "ASCENDING" },
  fields: {
    kind: code("IdentifierKind", "What kind of identifier it is."),
    value: text("The identifier as recorded.", { generalisation: lastThree, search: "identifier" }),
    normalised: text("Standard form: E.164 for a phone, lower case for an e-mail address.", {
      generalisation: lastThree,
    }),
    detail: text("What else is known of it, such as a vehicle's make and year."),
    note: text("Why it could not be brought into standard form, or other remarks."),
  },
  edges: {
    persons: {
      kind: "linked",
      target: "Person",
      thisEnd: "to",
      description: "Persons linked to the identifier.",
    },
    contacts: {
      kind: "many",
      target: "Contact",
      by: ["from", "to"],
      description: "Calls and messages from or to the identifier.",
    },
    countyLines: {
      kind: "linked",
      target: "CountyLine",
      thisEnd: "to",
      description: "County lines linked to the identifier.",
    },
    reports: {
      kind: "linked",
      target: "Report",
      thisEnd: "to",
      description: "Reports that mention the identifier.",
    },
    ...standingEdges,
  },
});
