/**
 * Reads a policy for faults that no test of one answer finds: rules that can never hold, that contradict themselves,
 * or that give more than any agreement could.
 */
import type { Condition } from "./condition.js";
import { describeCondition } from "./describe.js";
import type { Governed, Register } from "./register.js";
import type { FieldRule } from "./rules.js";
import { contradictionIn, settle, type Assumption } from "./settle.js";
import { alwaysKept } from "./viewer.js";
import { listed } from "./words.js";

/** What kind of fault it is. */
export type FindingKind =
  | "DEAD_RULE"
  | "CONTRADICTION"
  | "WIDER_THAN_AGREEMENT"
  | "GROUP_NOT_GIVEN"
  | "SCOPE_NEVER_APPLIES"
  | "GROUP_NOT_IN_TYPE";

/** A fault of a policy. */
export interface Finding {
  readonly kind: FindingKind;
  /** Where: a type, a field or a scope. */
  readonly subject: string;
  readonly sentence: string;
}

/** Every part of a condition, itself included. */
const nodesOf = (condition: Condition): readonly Condition[] => {
  switch (condition.kind) {
    case "allOf":
    case "anyOf":
      return [condition, ...condition.of.flatMap(nodesOf)];
    case "not":
      return [condition, ...nodesOf(condition.of)];
    case "related":
      return [condition, ...nodesOf(condition.condition)];
    default:
      return [condition];
  }
};

/** A branch that was written down, and that no row and no viewer can meet. */
function deadBranches(condition: Condition): readonly Condition[] {
  return nodesOf(condition)
    .filter((part) => part.kind === "anyOf")
    .flatMap(({ of }) => of)
    .filter((branch) => branch.kind !== "constant" && settle(branch) === "never");
}

function faultsOf(subject: string, condition: Condition): readonly Finding[] {
  const contradictions = nodesOf(condition)
    .filter(({ kind }) => kind === "allOf")
    .flatMap((part) => {
      const pair = contradictionIn(part);
      return pair === null ? [] : [pair];
    });
  // Conjunctions inside one another hold the same pair.
  const told = new Set(contradictions.map((pair) => listed(pair.map(describeCondition))));
  if (told.size > 0)
    return [...told].map((pair) => ({
      kind: "CONTRADICTION",
      subject,
      sentence: `It asks at once that ${pair}.`,
    }));
  if (condition.kind !== "constant" && settle(condition) === "never")
    return [
      {
        kind: "DEAD_RULE",
        subject,
        sentence: `It can never hold: ${describeCondition(condition)}.`,
      },
    ];
  return deadBranches(condition).map((branch) => ({
    kind: "DEAD_RULE",
    subject,
    sentence: `One of its ways can never be taken: ${describeCondition(branch)}.`,
  }));
}

/** Whose a record is, and whom it came from: they need no agreement for what is theirs. */
const columnsOfItsOwn: readonly string[] = ["ownerId", "originatorId"];

/** As it stands for somebody whose records these are not, and to whom no scope gives the group. */
const withoutScope =
  (group: string): Assumption =>
  (part) => {
    if (part.kind === "withinScope") return part.group === group ? "never" : null;
    if (part.kind !== "compare" || part.comparison !== "equals") return null;
    const sides = [part.left, part.right];
    const isOwner = sides.some(
      (side) => side.from === "row" && columnsOfItsOwn.includes(side.column),
    );
    const isPartner = sides.some(
      (side) => side.from === "viewer" && side.attribute === "partnerId",
    );
    return isOwner && isPartner ? "never" : null;
  };

const levelsOf = ({ full, generalised, pointer }: FieldRule) =>
  [
    ["in full", full],
    ["generalised", generalised],
    ["as a pointer", pointer],
  ] as const;

function faultsOfField({ type }: Governed, name: string, rule: FieldRule): readonly Finding[] {
  const subject = `${type.name}.${name}`;
  const levels = levelsOf(rule);
  const faults = levels.flatMap(([level, condition]) => faultsOf(`${subject} ${level}`, condition));
  const isOpen = ([, condition]: (typeof levels)[number]): boolean =>
    settle(condition, withoutScope(rule.group)) !== "never";
  const isOfAgreements = type.recordType !== null && !alwaysKept.has(rule.group);
  const hidden = levels.slice(1).filter(([, condition]) => settle(condition) !== "never");
  return [
    ...faults,
    ...(levels.every(([, condition]) => settle(condition) === "never")
      ? [
          {
            kind: "DEAD_RULE",
            subject,
            sentence: "Nobody is ever shown it: no level of it can hold.",
          } as const,
        ]
      : []),
    ...(settle(rule.full) === "always" && hidden.length > 0
      ? [
          {
            kind: "DEAD_RULE",
            subject,
            sentence: `Its level ${listed(hidden.map(([level]) => level))} is never reached: every reader gets it in full.`,
          } as const,
        ]
      : []),
    ...(isOfAgreements && levels.some(isOpen)
      ? [
          {
            kind: "WIDER_THAN_AGREEMENT",
            subject,
            sentence: `Its group is ${rule.group}, and readers are given it without a scope that gives the group.`,
          } as const,
        ]
      : []),
  ];
}

/**
 * Reads every sentence of a policy. (A field without a rule, and a rule that names an unknown column, stop the
 * register already.)
 */
export const lintPolicies = (register: Register): readonly Finding[] =>
  register.all.flatMap((governed) => [
    ...faultsOf(`rows of ${governed.type.name}`, governed.policy.rows),
    ...(governed.policy.rows.kind === "constant" && settle(governed.policy.rows) === "never"
      ? [
          {
            kind: "DEAD_RULE",
            subject: `rows of ${governed.type.name}`,
            sentence: "Nobody ever sees one.",
          } as const,
        ]
      : []),
    ...Object.entries(governed.policy.fields).flatMap(([name, rule]) =>
      faultsOfField(governed, name, rule),
    ),
  ]);

/** The groups of fields that the rules of a type speak of. */
export function groupsOf({ policy }: Governed): ReadonlySet<string> {
  const rules = Object.values(policy.fields);
  const conditions = [
    policy.rows,
    ...rules.flatMap((rule) => levelsOf(rule).map(([, one]) => one)),
  ];
  const asked = conditions
    .flatMap(nodesOf)
    .flatMap((part) => (part.kind === "withinScope" && part.group !== null ? [part.group] : []));
  return new Set([...rules.map(({ group }) => group), ...asked]);
}

/** Whether somebody is given a field without any scope: its owner, or every reader. */
export const isGivenWithoutScope = (rule: FieldRule): boolean =>
  levelsOf(rule).some(
    ([, condition]) =>
      settle(condition, (part) =>
        part.kind === "withinScope" && part.group !== null ? "never" : null,
      ) !== "never",
  );
