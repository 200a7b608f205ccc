/** Writes an operation without named fragments, so that each trusted document reads on its own. */
import {
  doTypesOverlap,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Whether whatever has the first type also has the second. */
function always(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  condition: GraphQLNamedType,
): boolean {
  if (type === condition) return true;
  const canImplement = isObjectType(type) || isInterfaceType(type);
  return canImplement && isAbstractType(condition) && schema.isSubType(condition, type);
}

/** Whether something may have both types; what nothing can have is not asked for. */
const mayBeBoth = (
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  condition: GraphQLNamedType,
): boolean =>
  isCompositeType(type) && isCompositeType(condition) && doTypesOverlap(schema, type, condition);

function fieldType(type: GraphQLNamedType, name: string): GraphQLNamedType | undefined {
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  const field = type.getFields()[name];
  return field === undefined ? undefined : getNamedType(field.type);
}

/** Two fields under one name become one that asks for what both ask. */
function merged(one: FieldNode, other: FieldNode): FieldNode {
  const selections = [
    ...(one.selectionSet?.selections ?? []),
    ...(other.selectionSet?.selections ?? []),
  ];
  return selections.length === 0
    ? one
    : { ...one, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

function flattenSet(
  schema: GraphQLSchema,
  fragments: Fragments,
  set: SelectionSetNode,
  type: GraphQLNamedType,
): SelectionSetNode {
  const fields = new Map<string, FieldNode>();
  const narrower = new Map<string, SelectionNode[]>();
  const collect = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const known = fields.get(key);
        fields.set(key, known === undefined ? selection : merged(known, selection));
        continue;
      }
      const part =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (part === undefined) continue;
      const condition = schema.getType(part.typeCondition?.name.value ?? type.name) ?? type;
      const inside = part.selectionSet.selections;
      if (always(schema, type, condition)) collect(inside);
      else if (mayBeBoth(schema, type, condition))
        narrower.set(condition.name, [...(narrower.get(condition.name) ?? []), ...inside]);
    }
  };
  collect(set.selections);

  const plain = [...fields.values()].map((field) => {
    const below = fieldType(type, field.name.value);
    if (field.selectionSet === undefined || below === undefined || !isCompositeType(below))
      return field;
    return { ...field, selectionSet: flattenSet(schema, fragments, field.selectionSet, below) };
  });
  const conditional = [...narrower].flatMap(([name, selections]) => {
    const condition = schema.getType(name);
    if (condition === undefined) return [];
    const own: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
    return [
      {
        kind: Kind.INLINE_FRAGMENT,
        typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
        selectionSet: flattenSet(schema, fragments, own, condition),
      } as const,
    ];
  });
  return { kind: Kind.SELECTION_SET, selections: [...plain, ...conditional] };
}

/** The same operation with every named fragment written out where it is used. */
export function flattenOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
): OperationDefinitionNode {
  const type = schema.getRootType(operation.operation);
  if (type === undefined || type === null) return operation;
  return {
    ...operation,
    selectionSet: flattenSet(schema, fragments, operation.selectionSet, type),
  };
}
