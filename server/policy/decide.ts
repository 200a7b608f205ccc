/**
 * The interpreter: reads a condition, a viewer and a row, and says yes, no or unknown.
 *
 * It decides access classes for the compiled read and is the oracle of the tests: what SQL and row
 * security answer must be what this page answers.
 */
import type { Comparison, Condition, Constant, Operand } from "./condition.js";
import { isAtLeast } from "./level.js";
import { keepsGroup, type LiveScope, type Viewer } from "./viewer.js";

/** Kleene's third value is null. */
export type Answer = boolean | null;

/** A row under decision: its columns, and the classes of the records at its edges. */
export interface DecidedRow {
  readonly columns: Readonly<Record<string, Constant>>;
  readonly edges?: Readonly<Record<string, DecidedRow>>;
}

/** Compares two values; an absent one gives unknown, where it matters. */
export function compareConstants(comparison: Comparison, left: Constant, right: Constant): Answer {
  // Nothing is a member of an empty list, not even a value that nobody knows; PostgreSQL says the same.
  if (comparison === "in" && Array.isArray(right) && right.length === 0) return false;
  if (left === null || right === null) return null;
  switch (comparison) {
    case "equals":
      return left === right;
    case "atMost":
      return (left as number) <= (right as number);
    case "in":
      return (right as readonly string[]).includes(left as string);
    case "overlaps":
      return (left as readonly string[]).some((member) =>
        (right as readonly string[]).includes(member),
      );
  }
}

/** False if any part is false, else unknown if any is unknown, else true. */
function all(answers: readonly Answer[]): Answer {
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}

const negate = (answer: Answer): Answer => (answer === null ? null : !answer);

/** True if any part is true, else unknown if any is unknown, else false. */
const any = (answers: readonly Answer[]): Answer => negate(all(answers.map(negate)));

/** Whether a scope covers a record, by each thing that it is limited to. */
export function coverageBy(
  scope: LiveScope,
  columns: DecidedRow["columns"],
): Readonly<Record<"kind" | "owner" | "marking" | "handling" | "district" | "theme", Answer>> {
  const at = (name: string): Constant => columns[name] ?? null;
  return {
    kind: compareConstants("in", at("recordType"), scope.recordTypes),
    owner: compareConstants("in", at("ownerId"), scope.discloserIds),
    marking: compareConstants("atMost", at("marking"), scope.marking),
    handling: compareConstants("in", at("handling"), scope.handling),
    district:
      scope.districts === null ? true : compareConstants("in", at("district"), scope.districts),
    theme: scope.themes === null ? true : compareConstants("overlaps", at("themes"), scope.themes),
  };
}

const coveredBy = (scope: LiveScope, columns: DecidedRow["columns"]): Answer =>
  all(Object.values(coverageBy(scope, columns)));

function withinScopes(
  node: Extract<Condition, { kind: "withinScope" }>,
  viewer: Viewer,
  columns: DecidedRow["columns"],
): Answer {
  const { group, level } = node;
  if (level === "WITHHELD") return true;
  const allowing = viewer.scopes.filter(
    (scope) =>
      scope.effect === "ALLOW" &&
      (group === null || isAtLeast(scope.fieldGroups[group] ?? "WITHHELD", level)),
  );
  const denying = viewer.scopes.filter(
    (scope) =>
      scope.effect === "DENY" &&
      (Object.keys(scope.fieldGroups).length === 0 ||
        (group !== null && group in scope.fieldGroups)),
  );
  return all([
    any(allowing.map((scope) => coveredBy(scope, columns))),
    negate(any(denying.map((scope) => coveredBy(scope, columns)))),
  ]);
}

/**
 * Decides a condition for one viewer and one row.
 * @param now the portal's clock, ISO date-time
 * @returns true to grant; false or null (unknown) grant nothing
 */
export function decide(
  condition: Condition,
  viewer: Viewer,
  decidedRow: DecidedRow,
  now: string,
): Answer {
  const value = (operand: Operand): Constant => {
    if (operand.from === "constant") return operand.value;
    if (operand.from === "viewer") return viewer[operand.attribute];
    return decidedRow.columns[operand.column] ?? null;
  };
  const visit = (node: Condition): Answer => {
    switch (node.kind) {
      case "constant":
        return node.value;
      case "allOf":
        return all(node.of.map(visit));
      case "anyOf":
        return any(node.of.map(visit));
      case "not":
        return negate(visit(node.of));
      case "compare":
        return compareConstants(node.comparison, value(node.left), value(node.right));
      case "isNull":
        return value(node.of) === null;
      case "before":
      case "after": {
        const moment = value(node.of);
        if (moment === null) return null;
        const difference = Date.parse(String(moment)) - Date.parse(now);
        return node.kind === "before" ? difference < 0 : difference > 0;
      }
      case "related": {
        const other = decidedRow.edges?.[node.edge];
        return other === undefined ? null : decide(node.condition, viewer, other, now);
      }
      case "withinScope":
        return withinScopes(node, viewer, decidedRow.columns);
      case "tokenKeeps":
        return keepsGroup(viewer, node.group);
    }
  };
  return visit(condition);
}
