/** Reading a selection: fields of one concrete type, fragments spread, `@skip` and `@include` honoured. */
import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** The fragments of the document being read. */
export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Response key -> the field nodes that share it, in the order of the answer. */
export type CollectedFields = ReadonlyMap<string, readonly FieldNode[]>;

interface Reading {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly variables: Readonly<Record<string, unknown>>;
}

function isWanted(node: SelectionNode, variables: Reading["variables"]): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
  if (skip?.["if"] === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
  return include?.["if"] !== false;
}

function appliesTo(
  reading: Reading,
  condition: string | undefined,
  type: GraphQLObjectType,
): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = reading.schema.getType(condition);
  return isAbstractType(named) && reading.schema.isSubType(named, type);
}

/** Collects the fields that a selection asks of a concrete type. */
export function collectFields(
  reading: Reading,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
): CollectedFields {
  const found = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  const visit = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (!isWanted(node, reading.variables)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const nodes = found.get(key);
        if (nodes === undefined) found.set(key, [node]);
        else nodes.push(node);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (appliesTo(reading, node.typeCondition?.name.value, type)) visit(node.selectionSet);
      } else {
        const fragment = reading.fragments[node.name.value];
        if (fragment === undefined || seen.has(node.name.value)) continue;
        seen.add(node.name.value);
        if (appliesTo(reading, fragment.typeCondition.name.value, type))
          visit(fragment.selectionSet);
      }
    }
  };
  selections.forEach(visit);
  return found;
}

/** The selection sets under a group of field nodes. */
export const selectionsUnder = (nodes: readonly FieldNode[]): readonly SelectionSetNode[] =>
  nodes.flatMap((node) => (node.selectionSet === undefined ? [] : [node.selectionSet]));
