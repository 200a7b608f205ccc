/** Who may see annotations. */
import {
  allOf,
  anyOf,
  constant,
  equals,
  isNull,
  not,
  overlaps,
  related,
  row,
  tokenKeeps,
  viewer,
  withinScope,
  type Condition,
} from "../../policy/condition.js";
import {
  neitherConfirmNorDeny,
  openToReaders,
  rulesFor,
  shownWhen,
  withoutVerbs,
} from "../../policy/rules.js";
import {
  byScope,
  decidedByViewer,
  fieldGroups,
  ownContribution,
  ownRecord,
  recordFields,
  recordRows,
  type FieldGroup,
} from "../record/record.policy.js";
import { Annotation } from "./annotation.model.js";

const annotation = byScope("annotation");

const isOnNoParagraph = isNull(row("paragraph_id"));

/** What it sits on, its paragraph or else its subject, gives the viewer a group of fields in full. */
function placeGives(group: FieldGroup): Condition {
  const inFull = anyOf(ownRecord, withinScope(group, "FULL"));
  return allOf(
    tokenKeeps(group),
    anyOf(allOf(isOnNoParagraph, related("subject", inFull)), related("paragraph", inFull)),
  );
}

/** Which groups a field takes that is in a group: a bank account's number takes the financial one as well. */
const groupsOf = (group: FieldGroup): readonly FieldGroup[] =>
  group === "identifier" ? ["identifier", "financial"] : [group];

/** It sits on no field, or on one that the viewer sees in full: its words may give the field's away. */
const fieldIsSeen = anyOf(
  equals(row("about_group"), constant("record")),
  ...fieldGroups.map((group) =>
    allOf(equals(row("about_group"), constant(group)), ...groupsOf(group).map(placeGives)),
  ),
);

/** The viewer sees the record that it is about, its paragraph, and in full the field it sits on. */
const placeIsSeen = [
  related("subject", recordRows),
  anyOf(isOnNoParagraph, related("paragraph", recordRows)),
  fieldIsSeen,
] as const;

const stands = anyOf(isNull(row("state")), not(equals(row("state"), constant("WITHDRAWN"))));

const isAuthor = equals(row("recorded_by"), viewer("accountId"));
const decidesForAuthor = overlaps(viewer("roles"), constant(["INFORMATION_OWNER"]));
const isProposal = equals(row("kind"), constant("PROPOSAL"));

/** Written by whoever sees what it is about; worded by its author alone; settled by the record's owner. */
const changes = {
  create: allOf(ownContribution, isAuthor, ...placeIsSeen),
  update: allOf(ownContribution, isAuthor, ...placeIsSeen),
  acts: {
    withdraw: allOf(ownContribution, anyOf(isAuthor, decidesForAuthor), ...placeIsSeen),
    resolve: allOf(
      anyOf(allOf(ownContribution, isAuthor), related("subject", decidedByViewer)),
      not(isProposal),
      ...placeIsSeen,
    ),
    decide: allOf(isProposal, related("subject", decidedByViewer), ...placeIsSeen),
  },
} as const;

/** How its own conditions read on a page. */
export const annotationSentences: readonly (readonly [Condition, string])[] = [
  [fieldIsSeen, "it sits on no field, or on one of a group that they are given in full there"],
  [stands, "it was not taken back"],
  [isAuthor, "the viewer wrote it"],
  [isProposal, "it is a proposal"],
  [isOnNoParagraph, "it sits on no paragraph"],
];

/**
 * Never seen more widely than the record it is about, its paragraph, and the field it sits on. One that was
 * taken back is its own partner's business.
 */
export const annotationPolicy = rulesFor(Annotation.name, {
  rows: allOf(recordRows, ...placeIsSeen, anyOf(stands, ownRecord)),
  changes,
  fields: {
    ...recordFields,
    kind: openToReaders("record"),
    state: openToReaders("record"),
    aboutField: openToReaders("record"),
    quote: withoutVerbs(annotation, "sort", "group"),
    quotePrefix: withoutVerbs(annotation, "sort", "group"),
    quoteSuffix: withoutVerbs(annotation, "sort", "group"),
    text: withoutVerbs(annotation, "sort", "group"),
    editedAt: annotation,
    earlierTexts: neitherConfirmNorDeny(
      withoutVerbs(shownWhen("annotation", ownRecord), "filter", "sort", "group"),
    ),
    statementType: openToReaders("record"),
    agreement: annotation,
    subject: openToReaders("record"),
    paragraph: openToReaders("record"),
    parent: openToReaders("record"),
    replies: openToReaders("record"),
  },
});
