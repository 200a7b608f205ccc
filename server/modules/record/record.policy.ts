/** What holds for every record, whatever its concept. */
import {
  allOf,
  anyOf,
  atMost,
  before,
  constant,
  equals,
  isIn,
  isNull,
  not,
  overlaps,
  row,
  viewer,
  withinScope,
  type Condition,
} from "../../policy/condition.js";
import { openToReaders, type FieldRule } from "../../policy/rules.js";

/** Roles that read what their own partner holds. Contributors, auditors and administrators do not. */
const readingRoles = constant(["INFORMATION_OWNER", "ANALYST", "CASE_COORDINATOR", "INTEGRATION"]);

const ownPartners = equals(row("ownerId"), viewer("partnerId"));

/** A record of one's own partner, for the roles that read. */
export const ownRecord: Condition = allOf(ownPartners, overlaps(viewer("roles"), readingRoles));

const purposeChosen = not(isNull(viewer("purpose")));
const cleared = atMost(row("marking"), viewer("clearance"));
const embargoOver = anyOf(isNull(row("embargoUntil")), before(row("embargoUntil")), ownPartners);
const namedAsReader = anyOf(
  isNull(row("namedReaderIds")),
  isIn(viewer("accountId"), row("namedReaderIds")),
);

/**
 * Who may know that a record exists: under a purpose, within clearance, embargo and named readers, for
 * one's own partner or a live scope. A record's own restriction beats every scope.
 */
export const recordRows: Condition = allOf(
  purposeChosen,
  cleared,
  embargoOver,
  namedAsReader,
  anyOf(ownRecord, withinScope()),
);

/** How the conditions that most policies share read on a page; what they ask is the tree beside them. */
export const sharedSentences: readonly (readonly [Condition, string])[] = [
  [recordRows, "[all that is asked of every record](README.md#what-is-asked-of-every-record)"],
  [purposeChosen, "the viewer has chosen a purpose"],
  [cleared, "the viewer is cleared for its marking"],
  [embargoOver, "it is under no embargo, or no longer, or is their own partner's"],
  [namedAsReader, "it names no readers, or names the viewer"],
  [ownRecord, "it is their own partner's, and one of their roles reads what that partner holds"],
];

/**
 * The groups of fields that scopes, agreements and tokens speak of, beside what every reader of a record
 * sees (`record`): whoever is given one is given all fields of it, and of no other.
 */
export const fieldGroups = [
  "provenance",
  "identity",
  "birth",
  "health",
  "category",
  "narrative",
  "identifier",
  "financial",
  "location",
  "event",
  "investigation",
  "item",
  "contact",
  "grading",
  "threat",
  "ocg",
  "membership",
  "vulnerability",
  "countyLine",
  "lineHolder",
  "report",
  "annotation",
  "missing",
  "exploitation",
  "risk",
  "riskScore",
  "lead",
  "plan",
] as const;

/** A group of fields that a scope gives or withholds together. */
export type FieldGroup = (typeof fieldGroups)[number];

/** A field given to one's own partner, and to others at the level their scopes give its group. */
export const byScope = (group: FieldGroup): FieldRule => ({
  ...openToReaders(group),
  full: anyOf(ownRecord, withinScope(group, "FULL")),
  generalised: withinScope(group, "GENERALISED"),
  pointer: withinScope(group, "POINTER"),
});

/** What goes with every record. */
export const recordFields: Readonly<Record<string, FieldRule>> = {
  reference: openToReaders("record"),
  marking: openToReaders("record"),
  handling: openToReaders("record"),
  recordedAt: openToReaders("record"),
  provenance: byScope("provenance"),
  owner: openToReaders("record"),
  district: openToReaders("record"),
};

/** What goes with every record that others may stand on; each link and annotation has its own rule. */
export const standingFields: Readonly<Record<string, FieldRule>> = {
  links: openToReaders("record"),
  annotations: openToReaders("record"),
};
