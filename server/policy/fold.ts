/**
 * Partial evaluation: a condition against one viewer.
 *
 * What depends on the viewer alone is decided here, before any row is seen, and scopes are written
 * out as plain conditions. The outcome is `always`, `never`, or a smaller condition over the row.
 */
import {
  allOf,
  always,
  anyOf,
  atMost,
  constant,
  equals,
  isIn,
  never,
  not,
  overlaps,
  related,
  row,
  unknown,
  type Condition,
  type Constant,
  type Operand,
} from "./condition.js";
import { isAtLeast, type Level } from "./level.js";
import { keepsGroup, type LiveScope, type Viewer } from "./viewer.js";
import { compareConstants } from "./decide.js";

const isConstant = (condition: Condition, value: boolean | null): boolean =>
  condition.kind === "constant" && condition.value === value;

/** `allOf` with constants removed. */
function simplifyAll(parts: readonly Condition[]): Condition {
  if (parts.some((part) => isConstant(part, false))) return never;
  const open = parts.filter((part) => !isConstant(part, true));
  if (open.length === 0) return always;
  return open.length === 1 ? open[0]! : allOf(...open);
}

/** `anyOf` with constants removed. */
function simplifyAny(parts: readonly Condition[]): Condition {
  if (parts.some((part) => isConstant(part, true))) return always;
  const open = parts.filter((part) => !isConstant(part, false));
  if (open.length === 0) return never;
  return open.length === 1 ? open[0]! : anyOf(...open);
}

function simplifyNot(part: Condition): Condition {
  if (part.kind !== "constant") return not(part);
  return part.value === null ? unknown : part.value ? never : always;
}

/** The viewer's own value for an operand, as a constant; row operands stay as they are. */
function bindOperand(operand: Operand, viewer: Viewer): Operand {
  if (operand.from !== "viewer") return operand;
  const value: Constant = viewer[operand.attribute];
  return constant(value);
}

/** What a scope asks of a row, written out. Null lists ask nothing. */
function scopeCondition(scope: LiveScope): Condition {
  return simplifyAll([
    isIn(row("recordType"), constant(scope.recordTypes)),
    isIn(row("ownerId"), constant(scope.discloserIds)),
    atMost(row("marking"), constant(scope.marking)),
    isIn(row("handling"), constant(scope.handling)),
    scope.districts === null ? always : isIn(row("district"), constant(scope.districts)),
    scope.themes === null ? always : overlaps(row("themes"), constant(scope.themes)),
  ]);
}

const givesGroup = (scope: LiveScope, group: string | null, level: Level): boolean =>
  group === null || isAtLeast(scope.fieldGroups[group] ?? "WITHHELD", level);

/** A denying scope without field groups denies rows; with them, only those groups. */
const deniesGroup = (scope: LiveScope, group: string | null): boolean =>
  Object.keys(scope.fieldGroups).length === 0 || (group !== null && group in scope.fieldGroups);

function expandScopes(
  condition: Extract<Condition, { kind: "withinScope" }>,
  viewer: Viewer,
): Condition {
  const { group, level } = condition;
  if (level === "WITHHELD") return always;
  const allows = viewer.scopes
    .filter((scope) => scope.effect === "ALLOW" && givesGroup(scope, group, level))
    .map(scopeCondition);
  const denies = viewer.scopes
    .filter((scope) => scope.effect === "DENY" && deniesGroup(scope, group))
    .map(scopeCondition);
  return simplifyAll([simplifyAny(allows), simplifyNot(simplifyAny(denies))]);
}

/**
 * Folds a condition against a viewer.
 * @returns an equivalent condition that names only row columns and constants
 */
export function fold(condition: Condition, viewer: Viewer): Condition {
  switch (condition.kind) {
    case "constant":
      return condition;
    case "allOf":
      return simplifyAll(condition.of.map((part) => fold(part, viewer)));
    case "anyOf":
      return simplifyAny(condition.of.map((part) => fold(part, viewer)));
    case "not":
      return simplifyNot(fold(condition.of, viewer));
    case "related": {
      const inner = fold(condition.condition, viewer);
      return inner.kind === "constant" ? inner : related(condition.edge, inner);
    }
    case "withinScope":
      return expandScopes(condition, viewer);
    case "tokenKeeps":
      return keepsGroup(viewer, condition.group) ? always : never;
    case "isNull": {
      const operand = bindOperand(condition.of, viewer);
      if (operand.from !== "constant") return condition;
      return operand.value === null ? always : never;
    }
    case "before":
    case "after":
      return condition;
    case "compare": {
      const left = bindOperand(condition.left, viewer);
      const right = bindOperand(condition.right, viewer);
      if (left.from === "constant" && right.from === "constant") {
        const answer = compareConstants(condition.comparison, left.value, right.value);
        return answer === null ? unknown : answer ? always : never;
      }
      // Whether nothing is a member depends on the row's list: of an empty one it is not.
      const isMembership = condition.comparison === "in";
      if (left.from === "constant" && left.value === null && !isMembership) return unknown;
      if (right.from === "constant" && right.value === null) return unknown;
      return left === condition.left && right === condition.right
        ? condition
        : { equals, in: isIn, atMost, overlaps }[condition.comparison](left, right);
    }
  }
}
