/** The SQL back-end: a folded condition becomes a predicate over one table's alias. */
import type { GovernedType } from "../kernel/governed-type.js";
import {
  bitsLiteral,
  intersection,
  isEmpty,
  maskOf,
  union,
  type AccessClass,
  type Mask,
} from "./class-mask.js";
import {
  columnsOf,
  not,
  related,
  type Condition,
  type Constant,
  type Operand,
} from "./condition.js";
import type { Viewer } from "./viewer.js";

/** Takes a parameter's value and answers its place-holder; equal values share one. */
export type ParameterSink = (value: unknown, cast: string) => string;

/** What a condition has become for one viewer. */
export type Predicate =
  | { readonly kind: "always" }
  | { readonly kind: "never" }
  /** Decided by the row's own access class alone; `bits` is the mask as the statement carries it. */
  | { readonly kind: "mask"; readonly mask: Mask; readonly bits: string }
  | {
      readonly kind: "sql";
      /** Classes outside which the predicate never holds. */
      readonly within: Mask | null;
      readonly toSql: (alias: string, parameter: ParameterSink) => string;
    };

/** What the compilation of conditions needs to know. */
export interface BindingContext {
  readonly type: GovernedType;
  readonly viewer: Viewer;
  readonly classes: readonly AccessClass[];
  /** The classes that rows of the type itself may have; all of them when not given. */
  readonly ownClasses?: readonly AccessClass[];
  readonly now: string;
}

const always: Predicate = { kind: "always" };
const never: Predicate = { kind: "never" };
const inMask = (mask: Mask): Predicate => ({ kind: "mask", mask, bits: bitsLiteral(mask) });

/**
 * The test of one bit; an unknown class reads as no. Written as "not 0": the planner takes "= 1" to keep
 * one row in two hundred and then prefers sorting a table to walking its index.
 */
const maskSql = (column: string, bits: string, parameter: ParameterSink): string =>
  `get_bit(${parameter(bits, "varbit")}, ${column}) <> 0`;

/** The predicate as SQL text over an alias. */
export function predicateSql(
  predicate: Predicate,
  alias: string,
  parameter: ParameterSink,
): string {
  switch (predicate.kind) {
    case "always":
      return "true";
    case "never":
      return "false";
    case "mask":
      return maskSql(`${alias}.access_class`, predicate.bits, parameter);
    case "sql":
      return predicate.toSql(alias, parameter);
  }
}

/**
 * The classes in which all of some predicates hold, as bits; null for every class.
 * @returns undefined when something other than a row's class has a say
 */
export function classesSql(
  predicates: readonly Predicate[],
  parameter: ParameterSink,
): string | undefined {
  if (predicates.some(({ kind }) => kind === "sql" || kind === "never")) return undefined;
  const bits = predicates.flatMap((one) =>
    one.kind === "mask" ? [parameter(one.bits, "varbit")] : [],
  );
  return bits.length === 0 ? "null::varbit" : `(${bits.join(" & ")})`;
}

/** Whether a condition asks nothing but what the rows of one access class share. */
function isClassOnly(condition: Condition, attributes: Readonly<Record<string, string>>): boolean {
  switch (condition.kind) {
    case "allOf":
    case "anyOf":
      return condition.of.every((part) => isClassOnly(part, attributes));
    case "not":
      return isClassOnly(condition.of, attributes);
    case "related":
      return false;
    default:
      return [...columnsOf(condition)].every((column) => column in attributes);
  }
}

function castOf(value: Constant): string {
  if (Array.isArray(value)) return "text[]";
  if (typeof value === "number") return "double precision";
  return typeof value === "boolean" ? "boolean" : "text";
}

function operandSql(operand: Operand, alias: string, parameter: ParameterSink): string {
  if (operand.from === "row") return `${alias}.${operand.column}`;
  if (operand.from === "constant") return parameter(operand.value, castOf(operand.value));
  throw new Error(`The viewer's ${operand.attribute} was not folded before SQL`);
}

const textOf = (operand: Operand, sql: string): string =>
  operand.from === "row" ? `${sql}::text` : sql;
const listOf = (operand: Operand, sql: string): string =>
  operand.from === "row" ? `${sql}::text[]` : sql;

function leafSql(condition: Condition, alias: string, parameter: ParameterSink): string {
  const sql = (operand: Operand): string => operandSql(operand, alias, parameter);
  switch (condition.kind) {
    case "constant":
      return condition.value === null ? "null::boolean" : String(condition.value);
    case "isNull":
      return `${sql(condition.of)} is null`;
    case "before":
      return `${sql(condition.of)} < challenger_now()`;
    case "after":
      return `${sql(condition.of)} > challenger_now()`;
    case "compare": {
      const { comparison, left, right } = condition;
      if (comparison === "atMost") return `${sql(left)} <= ${sql(right)}`;
      if (comparison === "overlaps")
        return `${listOf(left, sql(left))} && ${listOf(right, sql(right))}`;
      if (comparison === "in")
        return `${textOf(left, sql(left))} = any(${listOf(right, sql(right))})`;
      const number = [left, right].some(
        (side) => side.from === "constant" && typeof side.value !== "string",
      );
      return number
        ? `${sql(left)} = ${sql(right)}`
        : `${textOf(left, sql(left))} = ${textOf(right, sql(right))}`;
    }
    default:
      throw new Error(`A ${condition.kind} condition reached SQL unfolded`);
  }
}

function joinPredicates(parts: readonly Predicate[], word: "and" | "or"): Predicate {
  const [absorbing, neutral] = word === "and" ? [never, always] : [always, never];
  if (parts.some((part) => part.kind === absorbing.kind)) return absorbing;
  const open = parts.filter((part) => part.kind !== neutral.kind);
  const masks = open.flatMap((part) => (part.kind === "mask" ? [part.mask] : []));
  const rest = open.filter((part) => part.kind === "sql");
  const merged: Predicate[] = [...rest];
  if (masks.length > 0) {
    merged.unshift(inMask(masks.reduce(word === "and" ? intersection : union)));
  }
  if (merged.length === 0) return neutral;
  if (merged.length === 1) return merged[0]!;
  const first = merged[0]!;
  return {
    kind: "sql",
    within: word === "and" && first.kind === "mask" ? first.mask : null,
    toSql: (alias, parameter) =>
      `(${merged.map((part) => predicateSql(part, alias, parameter)).join(` ${word} `)})`,
  };
}

/** Moves a `not` inwards, so that what depends on the access class alone stays in one piece. */
function pushNot(condition: Condition): Condition {
  switch (condition.kind) {
    case "allOf":
      return { kind: "anyOf", of: condition.of.map((part) => pushNot(part)) };
    case "anyOf":
      return { kind: "allOf", of: condition.of.map((part) => pushNot(part)) };
    case "not":
      return condition.of;
    case "related":
      return related(condition.edge, not(condition.condition));
    default:
      return not(condition);
  }
}

/** Binds a folded condition to a type, a viewer and the classes that exist. */
export function bindCondition(condition: Condition, context: BindingContext): Predicate {
  const { type, viewer, classes, now } = context;
  if (condition.kind === "constant") return condition.value === true ? always : never;
  if (type.accessClass !== null && isClassOnly(condition, type.accessClass.attributes)) {
    const mask = maskOf(condition, viewer, context.ownClasses ?? classes, now);
    return isEmpty(mask) ? never : inMask(mask);
  }
  switch (condition.kind) {
    case "allOf":
      return joinPredicates(
        condition.of.map((part) => bindCondition(part, context)),
        "and",
      );
    case "anyOf":
      return joinPredicates(
        condition.of.map((part) => bindCondition(part, context)),
        "or",
      );
    case "not": {
      if (["allOf", "anyOf", "not", "related"].includes(condition.of.kind)) {
        return bindCondition(pushNot(condition.of), context);
      }
      return {
        kind: "sql",
        within: null,
        toSql: (alias, parameter) => `not (${leafSql(condition.of, alias, parameter)})`,
      };
    }
    case "related": {
      const edge = type.edges[condition.edge];
      const classColumn =
        edge !== undefined && "classColumn" in edge ? edge.classColumn : undefined;
      if (classColumn === undefined) {
        throw new Error(`${type.name}.${condition.edge} carries no access class`);
      }
      const mask = maskOf(condition.condition, viewer, classes, now);
      if (isEmpty(mask)) return never;
      const bits = bitsLiteral(mask);
      return {
        kind: "sql",
        within: null,
        toSql: (alias, parameter) => maskSql(`${alias}.${classColumn}`, bits, parameter),
      };
    }
    default:
      return {
        kind: "sql",
        within: null,
        toSql: (alias, parameter) => leafSql(condition, alias, parameter),
      };
  }
}
