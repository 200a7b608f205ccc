/**
 * Questions about one field: how many rows have a value that some row of one of the worlds really holds
 * there, and in which order they stand. A random filter over many types seldom asks just that.
 */
import {
  getNamedType,
  isInputObjectType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from "graphql";
import type { Random } from "../support/random.js";
import { EnumName, literalOf } from "./random-value.js";
import type { RandomOperation } from "./random-operation.js";
import type { Vocabulary } from "./vocabulary.js";

const argumentType = (
  field: GraphQLField<unknown, unknown>,
  name: string,
): GraphQLInputObjectType | undefined => {
  const type = getNamedType(field.args.find((argument) => argument.name === name)?.type);
  return isInputObjectType(type) ? type : undefined;
};

/** A comparison with a value, in one of the ways that a field's filter knows. */
function comparison(random: Random, filter: GraphQLInputObjectType, value: unknown): object {
  const operator = random.pick(Object.keys(filter.getFields()));
  if (operator === "isNull") return { isNull: random.chance(0.5) };
  if (operator === "in") return { in: [value] };
  const isPart = ["contains", "startsWith"].includes(operator) && typeof value === "string";
  return { [operator]: isPart ? value.slice(0, 2 + random.below(6)) : value };
}

interface Question {
  readonly list: string;
  readonly filter: GraphQLInputObjectType;
  readonly field: string;
  readonly values: readonly unknown[];
  readonly isSortable: boolean;
}

const orderName = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

function questionsOf(schema: GraphQLSchema, words: Vocabulary): readonly Question[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap((list) => {
    const connection = getNamedType(list.type);
    const filter = argumentType(list, "filter");
    if (!isObjectType(connection) || filter === undefined || list.name === "auditEntries")
      return [];
    const typeName = connection.name.replace(/Connection$/, "");
    const order = argumentType(list, "orderBy")?.getFields()["field"]?.type;
    const sortable = JSON.stringify(order === undefined ? [] : getNamedType(order).toConfig());
    return Object.values(filter.getFields()).flatMap(({ name, type }): Question[] => {
      const values = words.values.get(`${typeName}.${name}`) ?? [];
      const fieldFilter = getNamedType(type);
      if (!isInputObjectType(fieldFilter) || values.length === 0) return [];
      const isSortable = sortable.includes(`"${orderName(name)}"`);
      return [{ list: list.name, filter: fieldFilter, field: name, values, isSortable }];
    });
  });
}

const known = new WeakMap<GraphQLSchema, readonly Question[]>();

/** Draws one; a filter or an order by one field, with the count. */
export function focusedOperation(
  random: Random,
  schema: GraphQLSchema,
  words: Vocabulary,
): RandomOperation {
  const questions = known.get(schema) ?? questionsOf(schema, words);
  known.set(schema, questions);
  const { list, filter, field, values, isSortable } = random.pick(questions);
  const given = [
    `filter: ${literalOf({ [field]: comparison(random, filter, random.pick(values)) })}`,
    ...(isSortable && random.chance(0.4)
      ? [
          `orderBy: ${literalOf([{ field: new EnumName(orderName(field)), direction: new EnumName(random.pick(["ASCENDING", "DESCENDING"])) }])}`,
        ]
      : []),
    "first: 40",
  ].join(", ");
  const text = `{ ${list}(${given}) { totalCount edges { cursor node { __typename } } } }`;
  return { text: () => text, variables: {}, hasSlot: false };
}
