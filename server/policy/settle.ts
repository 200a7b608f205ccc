/**
 * What a condition comes to whoever asks and whatever the row: always, never, or open. It knows constants, and
 * conjuncts that cannot hold together. What it calls open may still never hold.
 */
import { partsOf, type Condition, type Constant, type Operand } from "./condition.js";
import { compareConstants } from "./decide.js";

/** Always, never, or open. */
export type Settled = "always" | "never" | "open";

/** What is taken for granted of a part; null where nothing is. */
export type Assumption = (part: Condition) => Settled | null;

const nothingAssumed: Assumption = () => null;

const nameOf = (operand: Operand): string => JSON.stringify(operand);

/** The values that a conjunct leaves an operand, where it names them. */
function valuesLeft(part: Condition): readonly (readonly [string, readonly Constant[]])[] {
  if (part.kind !== "compare") return [];
  const { comparison, left, right } = part;
  if (comparison === "equals")
    return [
      ...(right.from === "constant" ? [[nameOf(left), [right.value]] as const] : []),
      ...(left.from === "constant" ? [[nameOf(right), [left.value]] as const] : []),
    ];
  const isList = comparison === "in" && right.from === "constant" && Array.isArray(right.value);
  return isList ? [[nameOf(left), right.value as readonly string[]] as const] : [];
}

function operandsOf(part: Condition): readonly Operand[] {
  if (part.kind === "compare") return [part.left, part.right];
  return part.kind === "before" || part.kind === "after" ? [part.of] : [];
}

/** Why conjuncts cannot hold together, as a pair of them; null when nothing speaks against it. */
export function contradictionIn(condition: Condition): readonly [Condition, Condition] | null {
  const parts = partsOf("allOf", condition);
  const texts = new Map(parts.map((part) => [JSON.stringify(part), part]));
  const left = new Map<
    string,
    { readonly part: Condition; readonly values: readonly Constant[] }
  >();
  for (const part of parts) {
    const denied = part.kind === "not" ? texts.get(JSON.stringify(part.of)) : undefined;
    if (denied !== undefined) return [denied, part];
    for (const [operand, values] of valuesLeft(part)) {
      const before = left.get(operand);
      const both = before?.values.filter((value) => values.includes(value)) ?? values;
      if (before !== undefined && both.length === 0) return [before.part, part];
      left.set(operand, { part, values: both });
    }
    // What is not set is neither compared nor dated.
    const used = parts.find(
      (other) =>
        part.kind === "isNull" &&
        operandsOf(other).some((operand) => nameOf(operand) === nameOf(part.of)),
    );
    if (used !== undefined) return [part, used];
    const isDated = part.kind === "before" || part.kind === "after";
    const otherWay = parts.find(
      (other) =>
        isDated &&
        other.kind === (part.kind === "before" ? "after" : "before") &&
        nameOf(other.of) === nameOf(part.of),
    );
    if (otherWay !== undefined) return [part, otherWay];
  }
  return null;
}

const settledOf = (answer: boolean | null): Settled => (answer === true ? "always" : "never");

function settleAll(condition: Condition, parts: readonly Settled[]): Settled {
  if (parts.includes("never") || contradictionIn(condition) !== null) return "never";
  return parts.every((part) => part === "always") ? "always" : "open";
}

/** Settles a condition. */
export function settle(condition: Condition, assume: Assumption = nothingAssumed): Settled {
  const assumed = assume(condition);
  if (assumed !== null) return assumed;
  switch (condition.kind) {
    case "constant":
      return settledOf(condition.value);
    case "allOf":
      return settleAll(
        condition,
        condition.of.map((part) => settle(part, assume)),
      );
    case "anyOf": {
      const parts = condition.of.map((part) => settle(part, assume));
      if (parts.includes("always")) return "always";
      return parts.every((part) => part === "never") ? "never" : "open";
    }
    case "not": {
      const part = settle(condition.of, assume);
      return part === "open" ? "open" : part === "always" ? "never" : "always";
    }
    case "compare": {
      const { comparison, left, right } = condition;
      const isEmptyList =
        right.from === "constant" && Array.isArray(right.value) && right.value.length === 0;
      if (isEmptyList) return "never";
      if (left.from !== "constant" || right.from !== "constant") return "open";
      return settledOf(compareConstants(comparison, left.value, right.value));
    }
    case "isNull":
      return condition.of.from === "constant" ? settledOf(condition.of.value === null) : "open";
    case "related":
      return settle(condition.condition, assume) === "never" ? "never" : "open";
    case "withinScope":
      return condition.level === "WITHHELD" ? "always" : "open";
    case "before":
    case "after":
    case "tokenKeeps":
      return "open";
  }
}
