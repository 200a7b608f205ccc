/** An agency that shares. */
import { code, referenceType, text } from "../../kernel/governed-type.js";

/** Partner: name, kind and regime of an agency of the partnership. */
export const Partner = referenceType("Partner", {
  plural: "partners",
  table: "partner",
  description: "An agency of the partnership.",
  title: "name",
  defaultOrder: { field: "name", direction: "ASCENDING" },
  fields: {
    name: text("The agency's name."),
    kind: code("PartnerType", "What kind of agency it is."),
    regime: text("Data protection regime it receives under: PART_3 (law enforcement) or UK_GDPR."),
    contact: text("Where to ask the agency about what it shares."),
  },
});
