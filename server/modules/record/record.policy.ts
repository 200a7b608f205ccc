/** What holds for every record, whatever its concept. */
import {
  after,
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
import { questionVerbs } from "../../policy/level.js";
import {
  neitherConfirmNorDeny,
  openToReaders,
  withoutVerbs,
  type FieldRule,
} from "../../policy/rules.js";

/** Roles that read what their own partner holds. Contributors, auditors and administrators do not. */
const readingRoles = constant(["INFORMATION_OWNER", "ANALYST", "CASE_COORDINATOR", "INTEGRATION"]);

const ownPartners = equals(row("ownerId"), viewer("partnerId"));

/** A record of one's own partner, for the roles that read. */
export const ownRecord: Condition = allOf(ownPartners, overlaps(viewer("roles"), readingRoles));

/** Roles that write for their partner. Auditors and administrators do not. */
const contributingRoles = constant([
  "INFORMATION_OWNER",
  "ANALYST",
  "INTELLIGENCE_OFFICER",
  "CASE_COORDINATOR",
  "SAFEGUARDING_LEAD",
  "CONTRIBUTOR",
  "INTEGRATION",
]);

const purposeChosen = not(isNull(viewer("purpose")));
const cleared = atMost(row("marking"), viewer("clearance"));
const embargoOver = anyOf(isNull(row("embargoUntil")), before(row("embargoUntil")), ownPartners);
const namedAsReader = anyOf(
  isNull(row("namedReaderIds")),
  isIn(viewer("accountId"), row("namedReaderIds")),
);

const gaveIt = equals(row("originatorId"), viewer("partnerId"));
const isOriginator = anyOf(gaveIt, allOf(isNull(row("originatorId")), ownPartners));
const holdsOrGaveIt = anyOf(ownPartners, gaveIt);
const releasedToPartner = isIn(viewer("partnerId"), row("releasedToIds"));

/** Conditions of code C that only a release meets; the others are told to whoever sees the record. */
const needingRelease = constant(["S2", "NAMED_RECIPIENTS"]);
const conditionsMet = anyOf(
  holdsOrGaveIt,
  not(overlaps(row("handlingConditions"), needingRelease)),
  releasedToPartner,
);
const termRunning = anyOf(isNull(row("expiresAt")), after(row("expiresAt")), isOriginator);
const mayGoOn = anyOf(
  holdsOrGaveIt,
  equals(row("onward"), constant("OPEN")),
  allOf(equals(row("onward"), constant("RELEASE")), releasedToPartner),
);

/** Whether nothing of a record's own keeps it from anybody: what may be counted for all. */
export const isUnrestricted: Condition = allOf(
  anyOf(isNull(row("embargoUntil")), before(row("embargoUntil"))),
  isNull(row("namedReaderIds")),
  not(overlaps(row("handlingConditions"), needingRelease)),
  anyOf(isNull(row("expiresAt")), after(row("expiresAt"))),
  equals(row("onward"), constant("OPEN")),
);

/**
 * Who may know that a record exists: under a purpose, within clearance, embargo and named readers, where its
 * handling conditions are met and its onward rule lets it go, for one's own partner or a live scope. A
 * record's own restriction beats every scope.
 */
export const recordRows: Condition = allOf(
  purposeChosen,
  cleared,
  embargoOver,
  namedAsReader,
  conditionsMet,
  termRunning,
  mayGoOn,
  anyOf(ownRecord, withinScope()),
);

/** What somebody writes for their own partner: under a purpose, and within their clearance. */
export const ownContribution: Condition = allOf(
  purposeChosen,
  cleared,
  ownPartners,
  overlaps(viewer("roles"), contributingRoles),
);

/** A record that the viewer's partner answers for, to those of its people who decide about it. */
export const decidedByViewer: Condition = allOf(
  ownPartners,
  overlaps(viewer("roles"), constant(["INFORMATION_OWNER", "ANALYST", "CASE_COORDINATOR"])),
);

/** How the conditions that most policies share read on a page; what they ask is the tree beside them. */
export const sharedSentences: readonly (readonly [Condition, string])[] = [
  [recordRows, "[all that is asked of every record](README.md#what-is-asked-of-every-record)"],
  [purposeChosen, "the viewer has chosen a purpose"],
  [cleared, "the viewer is cleared for its marking"],
  [embargoOver, "it is under no embargo, or no longer, or is their own partner's"],
  [namedAsReader, "it names no readers, or names the viewer"],
  [conditionsMet, "its handling conditions need no release, or it was released to their partner"],
  [termRunning, "its term is running, or it came from their own partner"],
  [mayGoOn, "its onward rule lets it go on to their partner"],
  [ownContribution, "it is their own partner's, and one of their roles contributes"],
  [decidedByViewer, "it is their own partner's, and one of their roles decides about it"],
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
  "restriction",
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

const provenance = byScope("provenance");
const byRestriction = byScope("restriction");
/** Who else may have a record: its owner's to know, and that of the partner that it came from. */
const restriction = neitherConfirmNorDeny(
  withoutVerbs({ ...byRestriction, full: anyOf(byRestriction.full, gaveIt) }, ...questionVerbs),
);

/** What goes with every record. */
export const recordFields: Readonly<Record<string, FieldRule>> = {
  reference: openToReaders("record"),
  marking: openToReaders("record"),
  handling: openToReaders("record"),
  handlingConditions: openToReaders("record"),
  expiresAt: openToReaders("record"),
  onward: openToReaders("record"),
  releasedTo: restriction,
  embargoUntil: restriction,
  namedReaders: restriction,
  recordedAt: openToReaders("record"),
  provenance,
  owner: openToReaders("record"),
  originator: provenance,
  district: openToReaders("record"),
};

/** What goes with every record that others may stand on; each link and annotation has its own rule. */
export const standingFields: Readonly<Record<string, FieldRule>> = {
  links: openToReaders("record"),
  annotations: openToReaders("record"),
};
