/**
 * Rules: who may see rows of a type, and how much of each field. A policy is a list of sentences;
 * whoever is not named sees nothing.
 */
import {
  allOf,
  always,
  anyOf,
  constant,
  isIn,
  never,
  not,
  related,
  row,
  type Condition,
} from "./condition.js";
import { questionVerbs, type Level, type Verb } from "./level.js";
import { keepsGroup, type Viewer } from "./viewer.js";

/** How much of a field, for whom. Each level's condition is read on the row that carries the field. */
export interface FieldRule {
  /** The field group that scopes and tokens speak of. */
  readonly group: string;
  readonly full: Condition;
  readonly generalised: Condition;
  readonly pointer: Condition;
  /** Whether a viewer may be told that the field is withheld; otherwise it looks empty. */
  readonly admitWithheld: Condition;
  /** Verbs allowed on the masked value beside reading it. */
  readonly verbs: ReadonlySet<Verb>;
}

/** Who may change rows of a type. Each condition is read on the row before the change and on the row after. */
export interface ChangeRules {
  /** The group that a token must name, beside those that it reads, to make any of these changes. */
  readonly group: string;
  readonly create: Condition;
  readonly update: Condition;
  /** What may be done to a row beside changing its words: name of the act -> who may. */
  readonly acts: Readonly<Record<string, Condition>>;
}

/** All rules of one type. */
export interface Policy {
  readonly type: string;
  readonly rows: Condition;
  readonly fields: Readonly<Record<string, FieldRule>>;
  readonly changes: ChangeRules;
}

/** A change that a rule speaks of: a new row, new words in a row, or one of the type's acts. */
export type ChangeVerb =
  | { readonly verb: "create" }
  | { readonly verb: "update" }
  | { readonly verb: "act"; readonly act: string };

const changedByNobody: ChangeRules = Object.freeze({
  group: "contribution",
  create: never,
  update: never,
  acts: Object.freeze({}),
});

/** Shown in full to whoever sees the row. */
export const openToReaders = (group: string): FieldRule => ({
  group,
  full: always,
  generalised: never,
  pointer: never,
  admitWithheld: always,
  verbs: new Set<Verb>(["read", ...questionVerbs]),
});

/** Shown in full where the condition holds, and withheld elsewhere. */
export const shownWhen = (group: string, condition: Condition): FieldRule => ({
  ...openToReaders(group),
  full: condition,
});

/** The same rule, without some verbs: a value may be read and yet not be asked about. */
export const withoutVerbs = (rule: FieldRule, ...removed: readonly Verb[]): FieldRule => ({
  ...rule,
  verbs: new Set([...rule.verbs].filter((verb) => !removed.includes(verb))),
});

/** The same rule, never telling that the field is withheld: hidden looks like empty. */
export const neitherConfirmNorDeny = (rule: FieldRule): FieldRule => ({
  ...rule,
  admitWithheld: never,
});

/** Writes down the policy of a type. What is not said of changes, nobody may do. */
export function rulesFor(
  type: string,
  rules: {
    readonly rows: Condition;
    readonly fields: Readonly<Record<string, FieldRule>>;
    readonly changes?: Partial<ChangeRules>;
  },
): Policy {
  return Object.freeze({
    type,
    rows: rules.rows,
    fields: Object.freeze({ ...rules.fields }),
    changes: Object.freeze({ ...changedByNobody, ...rules.changes }),
  });
}

/** The same condition, asking of each record at the end of an edge that its type be among these. */
function narrowRelated(condition: Condition, recordTypes: readonly string[]): Condition {
  switch (condition.kind) {
    case "allOf":
      return allOf(...condition.of.map((part) => narrowRelated(part, recordTypes)));
    case "anyOf":
      return anyOf(...condition.of.map((part) => narrowRelated(part, recordTypes)));
    case "not":
      return not(narrowRelated(condition.of, recordTypes));
    case "related": {
      const isNamed = isIn(row("recordType"), constant(recordTypes));
      return related(
        condition.edge,
        allOf(isNamed, narrowRelated(condition.condition, recordTypes)),
      );
    }
    default:
      return condition;
  }
}

/** A condition over rows of a type, as a token narrower than its user leaves it. */
function narrowRows(condition: Condition, viewer: Viewer, recordType: string | null): Condition {
  const narrowed = viewer.narrowedTo;
  if (narrowed === null) return condition;
  if (recordType !== null && !narrowed.recordTypes.includes(recordType)) return never;
  return narrowRelated(condition, narrowed.recordTypes);
}

/**
 * The row condition as it stands for a viewer: a token narrower than its user takes whole types
 * away, and with them what hangs on records of those types. Reference types are not narrowed.
 */
export const rowCondition = (
  policy: Policy,
  viewer: Viewer,
  recordType: string | null,
): Condition => narrowRows(policy.rows, viewer, recordType);

function ruleOf({ changes }: Policy, change: ChangeVerb): Condition {
  return change.verb === "act" ? (changes.acts[change.act] ?? never) : changes[change.verb];
}

/** The condition under which a viewer may make a change, tokens' narrowing applied: reading gives no writing. */
export function changeCondition(
  policy: Policy,
  change: ChangeVerb,
  viewer: Viewer,
  recordType: string | null,
): Condition {
  if (!keepsGroup(viewer, policy.changes.group)) return never;
  return narrowRows(ruleOf(policy, change), viewer, recordType);
}

/** What a token does not name, no scope gives it, wherever in a rule the group is asked for. */
function narrowGroups(condition: Condition, viewer: Viewer): Condition {
  switch (condition.kind) {
    case "allOf":
      return allOf(...condition.of.map((part) => narrowGroups(part, viewer)));
    case "anyOf":
      return anyOf(...condition.of.map((part) => narrowGroups(part, viewer)));
    case "not":
      return not(narrowGroups(condition.of, viewer));
    case "withinScope":
      return condition.group === null || keepsGroup(viewer, condition.group) ? condition : never;
    default:
      return condition;
  }
}

/** The condition under which a viewer gets a field at one level, tokens' narrowing applied. */
export function fieldCondition(
  rule: FieldRule,
  level: Exclude<Level, "WITHHELD">,
  viewer: Viewer,
): Condition {
  if (!keepsGroup(viewer, rule.group)) return never;
  const condition =
    level === "FULL" ? rule.full : level === "GENERALISED" ? rule.generalised : rule.pointer;
  return viewer.narrowedTo === null ? condition : narrowGroups(condition, viewer);
}
