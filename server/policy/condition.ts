/**
 * The condition: one small, closed, total language in which every access rule is written.
 *
 * A condition is a frozen tree. It is read by several back-ends (SQL, the interpreter, the fold
 * against a viewer, generated row security), so nothing in it may be a function or user text.
 * Logic is Kleene's: a comparison with an absent value is unknown, and unknown never grants.
 */
import type { Level } from "./level.js";

/** A value that may stand in a condition. */
export type Constant = string | number | boolean | readonly string[] | null;

/** Where one side of a comparison comes from. */
export type Operand =
  | { readonly from: "row"; readonly column: string }
  | { readonly from: "viewer"; readonly attribute: ViewerAttribute }
  | { readonly from: "constant"; readonly value: Constant };

/** What a rule may ask of the viewer. */
export type ViewerAttribute =
  | "partnerId"
  | "accountId"
  | "sessionId"
  | "roles"
  | "clearance"
  | "purpose";

/** How two operands are compared. `in`: left is a member of right; `overlaps`: the two lists share a member. */
export type Comparison = "equals" | "in" | "atMost" | "overlaps";

/** A node of the tree. */
export type Condition =
  | { readonly kind: "constant"; readonly value: boolean | null }
  | { readonly kind: "allOf"; readonly of: readonly Condition[] }
  | { readonly kind: "anyOf"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition }
  | {
      readonly kind: "compare";
      readonly comparison: Comparison;
      readonly left: Operand;
      readonly right: Operand;
    }
  | { readonly kind: "isNull"; readonly of: Operand }
  | { readonly kind: "before"; readonly of: Operand }
  | { readonly kind: "after"; readonly of: Operand }
  | { readonly kind: "related"; readonly edge: string; readonly condition: Condition }
  | { readonly kind: "withinScope"; readonly group: string | null; readonly level: Level }
  | { readonly kind: "tokenKeeps"; readonly group: string };

const frozen = <T extends object>(node: T): Readonly<T> => Object.freeze(node);

/** A column of the row under decision. */
export const row = (column: string): Operand => frozen({ from: "row", column });

/** An attribute of the viewer. */
export const viewer = (attribute: ViewerAttribute): Operand =>
  frozen({ from: "viewer", attribute });

/** A fixed value, written in the rule. */
export const constant = (value: Constant): Operand => frozen({ from: "constant", value });

/** Everybody. */
export const always: Condition = frozen({ kind: "constant", value: true });

/** Nobody. */
export const never: Condition = frozen({ kind: "constant", value: false });

/** Neither yes nor no: what a comparison with an absent value gives. */
export const unknown: Condition = frozen({ kind: "constant", value: null });

/** True when every part is true. Without parts: everybody. */
export const allOf = (...of: readonly Condition[]): Condition =>
  frozen({ kind: "allOf", of: Object.freeze([...of]) });

/** True when some part is true. Without parts: nobody. */
export const anyOf = (...of: readonly Condition[]): Condition =>
  frozen({ kind: "anyOf", of: Object.freeze([...of]) });

/** True when the part is false; unknown stays unknown, so a denial that cannot be decided denies. */
export const not = (of: Condition): Condition => frozen({ kind: "not", of });

const compare =
  (comparison: Comparison) =>
  (left: Operand, right: Operand): Condition =>
    frozen({ kind: "compare", comparison, left, right });

/** The two values are the same. */
export const equals = compare("equals");

/** The left value is a member of the right list. */
export const isIn = compare("in");

/** The left number is not above the right one. */
export const atMost = compare("atMost");

/** The two lists share a member. */
export const overlaps = compare("overlaps");

/** No value is recorded. */
export const isNull = (of: Operand): Condition => frozen({ kind: "isNull", of });

/** The moment lies in the past of the portal's clock. */
export const before = (of: Operand): Condition => frozen({ kind: "before", of });

/** The moment lies in the future of the portal's clock. */
export const after = (of: Operand): Condition => frozen({ kind: "after", of });

/**
 * The record at the other end of a class-carrying edge meets the condition. The row holds the other
 * end's access class itself, so this needs no join and cannot recurse in the database.
 */
export const related = (edge: string, condition: Condition): Condition =>
  frozen({ kind: "related", edge, condition });

/**
 * Some live scope of the viewer's partner covers this row (and, with a group, gives that field group
 * at least this level), and no denying scope does.
 */
export const withinScope = (group: string | null = null, level: Level = "GENERALISED"): Condition =>
  frozen({ kind: "withinScope", group, level });

/**
 * The viewer's token, when there is one, was not narrowed so far as to leave out this field group. A field's
 * own rule never needs this: it is for rows that tell of another record's field.
 */
export const tokenKeeps = (group: string): Condition => frozen({ kind: "tokenKeeps", group });

/** Every row column that a condition names, `related` conditions left out. */
export function columnsOf(condition: Condition): ReadonlySet<string> {
  const found = new Set<string>();
  const operand = (value: Operand): void => {
    if (value.from === "row") found.add(value.column);
  };
  const visit = (node: Condition): void => {
    switch (node.kind) {
      case "allOf":
      case "anyOf":
        node.of.forEach(visit);
        return;
      case "not":
        visit(node.of);
        return;
      case "compare":
        operand(node.left);
        operand(node.right);
        return;
      case "isNull":
      case "before":
      case "after":
        operand(node.of);
        return;
      case "constant":
      case "related":
      case "withinScope":
      case "tokenKeeps":
        return;
    }
  };
  visit(condition);
  return found;
}

/** The parts of a list of conditions, those of lists of the same kind inside it included; else the condition alone. */
export const partsOf = (kind: "allOf" | "anyOf", condition: Condition): readonly Condition[] =>
  condition.kind === kind ? condition.of.flatMap((part) => partsOf(kind, part)) : [condition];

/** Every place at which a condition asks something of the record at the other end of an edge. */
export function relatedParts(
  condition: Condition,
): readonly Extract<Condition, { kind: "related" }>[] {
  switch (condition.kind) {
    case "allOf":
    case "anyOf":
      return condition.of.flatMap(relatedParts);
    case "not":
      return relatedParts(condition.of);
    case "related":
      return [condition];
    default:
      return [];
  }
}
