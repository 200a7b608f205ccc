/** Limits of a request, checked on the document before anything runs. */
import {
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import { LimitExceeded } from "../kernel/errors.js";
import { pageSizes } from "../reading/page.js";

/** The limits in force. */
export const limits = {
  /** Lexical tokens of a document. */
  tokens: 6_000,
  depth: 14,
  /** Objects and lists within one another in an argument, a filter above all. */
  valueDepth: 30,
  /** Fields under another name, in the whole operation, fragments spread. */
  aliases: 60,
  /** Characters of an operation's name, which the record of disclosure keeps. */
  operationName: 120,
  /** Root fields of one operation, fragments spread. */
  roots: 20,
  /** Objects that an operation may ask for, page sizes multiplied down the lists. */
  cost: 60_000,
  /** Bytes of a request's body. */
  bodyBytes: 200_000,
} as const;

interface Measure {
  depth: number;
  roots: number;
  aliases: number;
  fields: number;
  cost: number;
}

const most = 1_000_000_000;

function pageArgument(
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number | null {
  for (const argument of node.arguments ?? []) {
    if (argument.name.value !== "first" && argument.name.value !== "last") continue;
    const { value } = argument;
    if (value.kind === Kind.INT) return Number(value.value);
    if (value.kind === Kind.VARIABLE) {
      const given = variables[value.name.value];
      if (typeof given === "number") return given;
    }
  }
  return null;
}

/** What stands under a field that has pages: the rows of a list, the hits of a search. */
const rowFields: ReadonlySet<string> = new Set(["nodes", "edges", "hits"]);

/** Tells whether rows stand directly under a selection, in its fragments too; each fragment is looked at once. */
function rowFinder(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const known = new Map<string, boolean>();
  const isRows = (selection: SelectionNode): boolean => {
    if (selection.kind === Kind.FIELD) return rowFields.has(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return selection.selectionSet.selections.some(isRows);
    const name = selection.name.value;
    if (!known.has(name)) {
      // A fragment inside itself, which validation refuses, adds nothing to itself.
      known.set(name, false);
      known.set(name, fragments.get(name)?.selectionSet.selections.some(isRows) ?? false);
    }
    return known.get(name) ?? false;
  };
  return (set: SelectionSetNode | undefined): boolean => set?.selections.some(isRows) ?? false;
}

/** The variables with the defaults of those that were left out: a page size may hide in one. */
function withDefaults(
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const defaults = (operation.variableDefinitions ?? []).flatMap(
    ({ variable, defaultValue }): readonly (readonly [string, number])[] =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
  );
  return { ...Object.fromEntries(defaults), ...variables };
}

const belowLiteral = (value: ValueNode): readonly ValueNode[] =>
  value.kind === Kind.LIST
    ? value.values
    : value.kind === Kind.OBJECT
      ? value.fields.map((field) => field.value)
      : [];

const belowVariable = (value: unknown): readonly unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value) : [];

/** Whether values lie deeper within one another than may be. Level by level: a call for each would not come back. */
function isTooDeep<Value>(
  roots: readonly Value[],
  below: (value: Value) => readonly Value[],
): boolean {
  let level = roots;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.valueDepth) return true;
    level = level.flatMap(below);
  }
  return false;
}

/**
 * Measures an operation. Of fragments on different object types beside one another only one applies to an
 * object: the dearest of them counts.
 * @throws LimitExceeded naming the limit
 */
export function checkLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  if ((operation.name?.value.length ?? 0) > limits.operationName)
    throw new LimitExceeded(`An operation's name has at most ${limits.operationName} characters.`);
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition] as const]
        : [],
    ),
  );
  const hasRows = rowFinder(fragments);
  const given = withDefaults(operation, variables);
  const measure: Measure = { depth: 0, roots: 0, aliases: 0, fields: 0, cost: 0 };

  const stopWhenDeep = (isDeep: boolean): void => {
    if (isDeep)
      throw new LimitExceeded(`A value in a request is at most ${limits.valueDepth} levels deep.`);
  };
  stopWhenDeep(isTooDeep([variables], belowVariable));
  const defaults = (operation.variableDefinitions ?? []).flatMap(
    ({ defaultValue }): readonly ValueNode[] => (defaultValue === undefined ? [] : [defaultValue]),
  );
  stopWhenDeep(isTooDeep(defaults, belowLiteral));
  const stopWhenOver = (): void => {
    if (measure.depth > limits.depth)
      throw new LimitExceeded(`A request is at most ${limits.depth} levels deep.`);
    if (measure.roots > limits.roots)
      throw new LimitExceeded(`A request asks for at most ${limits.roots} things at once.`);
    if (measure.aliases > limits.aliases)
      throw new LimitExceeded(`A request renames at most ${limits.aliases} fields.`);
    if (measure.fields > limits.tokens)
      throw new LimitExceeded("A request asks for too many fields.");
    if (measure.cost > limits.cost)
      throw new LimitExceeded(`A request asks for at most ${limits.cost} objects.`);
  };
  const open = new Set<FragmentDefinitionNode>();
  const visit = (set: SelectionSetNode, depth: number, multiplier: number): void => {
    measure.depth = Math.max(measure.depth, depth);
    const alternatives = new Map<string, number>();
    for (const selection of set.selections) {
      // Spreads count as well: fragments that spread one another double at every step, or never end.
      measure.fields += 1;
      if (measure.fields > limits.tokens) stopWhenOver();
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const before = measure.cost;
        visit(selection.selectionSet, depth, multiplier);
        const on = selection.typeCondition?.name.value;
        if (on !== undefined && isObjectType(schema.getType(on))) {
          alternatives.set(on, (alternatives.get(on) ?? 0) + measure.cost - before);
          measure.cost = before;
        }
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        // A fragment inside itself is refused by validation.
        if (fragment === undefined || open.has(fragment)) continue;
        open.add(fragment);
        visit(fragment.selectionSet, depth, multiplier);
        open.delete(fragment);
      } else {
        if (depth === 1) measure.roots += 1;
        if (selection.alias !== undefined) measure.aliases += 1;
        stopWhenDeep(isTooDeep(selection.arguments?.map(({ value }) => value) ?? [], belowLiteral));
        if (selection.selectionSet === undefined) continue;
        const page = pageArgument(selection, given);
        const isPaged = hasRows(selection.selectionSet);
        const size = page ?? (isPaged ? (depth === 1 ? pageSizes.root : pageSizes.nested) : 1);
        const below = Math.min(multiplier * Math.max(1, size), most);
        if (page !== null || isPaged) measure.cost += below;
        visit(selection.selectionSet, depth + 1, below);
      }
      stopWhenOver();
    }
    measure.cost += Math.max(0, ...alternatives.values());
    stopWhenOver();
  };
  visit(operation.selectionSet, 1, 1);
}
