/** A broad set of operations: every list with every field, order, filter and group of a schema. */
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";

type OutputField = GraphQLField<unknown, unknown>;
const access = "access { field level precision reason contact }";

const fieldsOf = (type: GraphQLObjectType): OutputField[] => Object.values(type.getFields());

/** Every leaf of a type, its `access`, and the leaves one edge further. */
function everything(type: GraphQLObjectType, depth: number): string {
  const parts = fieldsOf(type).flatMap((field): string[] => {
    const target = getNamedType(field.type);
    if (!isCompositeType(target)) return [field.name];
    if (field.name === "access") return [access];
    if (depth === 0) return [];
    if (target.name === "Record")
      return [`${field.name} { __typename id title reference provenance ${access} }`];
    if (!isObjectType(target)) return [];
    const nodes = target.getFields()["nodes"];
    if (nodes === undefined) return [`${field.name} { ${everything(target, depth - 1)} }`];
    const node = getNamedType(nodes.type) as GraphQLObjectType;
    return [
      `${field.name}(first: 10) { totalCount edges { cursor node { ${everything(node, depth - 1)} } } }`,
    ];
  });
  return parts.join(" ");
}

const argument = (field: OutputField, name: string) => field.args.find((one) => one.name === name);

function ordersOf(field: OutputField): string[] {
  const order = getNamedType(argument(field, "orderBy")?.type);
  if (!isInputObjectType(order)) return [];
  const fields = getNamedType(order.getFields()["field"]!.type) as GraphQLEnumType;
  return fields
    .getValues()
    .map(
      ({ name }) =>
        `{ ${field.name}(first: 2, orderBy: [{ field: ${name}, direction: DESCENDING }]) { totalCount pageInfo { endCursor } nodes { __typename } } }`,
    );
}

function filtersOf(field: OutputField): string[] {
  const filter = getNamedType(argument(field, "filter")?.type);
  if (!isInputObjectType(filter)) return [];
  return Object.values(filter.getFields()).flatMap(({ name, type }) => {
    const comparison = getNamedType(type);
    if (!isInputObjectType(comparison) || ["and", "or", "not"].includes(name)) return [];
    const asked = Object.keys(comparison.getFields());
    const wanted = asked.includes("contains")
      ? `contains: "cnry"`
      : asked.includes("isNull")
        ? "isNull: false"
        : asked.includes("some")
          ? "some: {}"
          : "";
    return wanted === ""
      ? []
      : [
          `{ ${field.name}(first: 50, filter: { ${name}: { ${wanted} } }) { totalCount nodes { __typename } } }`,
        ];
  });
}

function groupsOf(field: OutputField): string[] {
  const by = getNamedType(argument(field, "by")?.type);
  if (!isEnumType(by)) return [];
  const keys = fieldsOf(getNamedType(field.type) as GraphQLObjectType).map(({ name }) => name);
  return by.getValues().map(({ name }) => `{ ${field.name}(by: [${name}]) { ${keys.join(" ")} } }`);
}

/** Writes them. Lists of reference data and records alike; no single roots. */
export function broadOperations(schema: GraphQLSchema): readonly string[] {
  return fieldsOf(schema.getQueryType()!).flatMap((field) => {
    const target = getNamedType(field.type);
    if (argument(field, "by") !== undefined) return groupsOf(field);
    if (!isObjectType(target) || !target.name.endsWith("Connection")) return [];
    const node = getNamedType(target.getFields()["nodes"]!.type) as GraphQLObjectType;
    return [
      `{ ${field.name}(first: 200) { totalCount nodes { ${everything(node, 0)} } } }`,
      `{ ${field.name}(first: 25) { edges { cursor node { ${everything(node, 1)} } } } }`,
      ...ordersOf(field),
      ...filtersOf(field),
    ];
  });
}
