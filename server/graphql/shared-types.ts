/** Types that every governed concept shares: levels, directions, field access, page information. */
import { ID, registerEnumType } from "type-graphql";
import { levels } from "../policy/level.js";
import { addField, describedClass } from "./type-classes.js";

/** The enum DisclosureLevel. */
export const DisclosureLevelEnum = Object.fromEntries(levels.map((level) => [level, level]));
registerEnumType(DisclosureLevelEnum, {
  name: "DisclosureLevel",
  description: "How much of a field is shown.",
  valuesConfig: {
    WITHHELD: { description: "Nothing is shown, and nothing is said of whether there is a value." },
    POINTER: { description: "Only who can help." },
    GENERALISED: { description: "A coarser value; `precision` says how coarse." },
    FULL: { description: "The value." },
  },
});
/** The enum Direction. */
export const DirectionEnum = { ASCENDING: "ASCENDING", DESCENDING: "DESCENDING" };
registerEnumType(DirectionEnum, {
  name: "Direction",
  description: "Which end of an order comes first. Absent values come last either way.",
  valuesConfig: {
    ASCENDING: { description: "Smallest, earliest or first in the alphabet first." },
    DESCENDING: { description: "Largest, latest or last in the alphabet first." },
  },
});

/** One entry of the `access` list. */
export const FieldAccessClass = describedClass(
  "FieldAccess",
  "A field of this record that is shown less than in full.",
);
addField(FieldAccessClass, "field", () => String, {
  description: "Name of the field.",
  nullable: false,
});
addField(FieldAccessClass, "level", () => DisclosureLevelEnum, {
  description: "How much is shown.",
  nullable: false,
});
addField(FieldAccessClass, "precision", () => String, {
  description: "How coarse a generalised value is: year, outward code, initials.",
});
addField(FieldAccessClass, "reason", () => String, {
  description: "Code of the list ReasonCode; WITHHELD is the neutral one.",
  nullable: false,
});
addField(FieldAccessClass, "contact", () => String, {
  description: "Who can help, where that may be told.",
});

/** Where a page stands. */
export const PageInfoClass = describedClass("PageInfo", "Where a page stands in its list.");
addField(PageInfoClass, "hasNextPage", () => Boolean, {
  description: "Whether rows follow.",
  nullable: false,
});
addField(PageInfoClass, "hasPreviousPage", () => Boolean, {
  description: "Whether rows come before.",
  nullable: false,
});
addField(PageInfoClass, "startCursor", () => String, {
  description: "Sealed mark of the first row.",
});
addField(PageInfoClass, "endCursor", () => String, { description: "Sealed mark of the last row." });

/** What a contribution answers; its record is added where the types of records are made. */
export const ReceiptClass = describedClass(
  "Receipt",
  "What a contribution answers, the first time and whenever the same key is sent again.",
);
addField(ReceiptClass, "id", () => ID, {
  description: "Identity of the record that was made or changed.",
  nullable: false,
});
