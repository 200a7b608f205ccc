/** Random arguments of any input type of a schema, as values and as the text of a literal. */
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  type GraphQLInputField,
  type GraphQLInputType,
} from "graphql";
import type { Random } from "../support/random.js";
import type { Vocabulary } from "./vocabulary.js";

/** A name of an enumeration, which a literal writes without quotation marks. */
export class EnumName {
  constructor(readonly name: string) {}
  toJSON(): string {
    return this.name;
  }
}

/** What values are drawn from. */
export interface ValueSource {
  readonly random: Random;
  readonly words: Vocabulary;
}

const textOf = ({ random, words }: ValueSource): string =>
  random.chance(0.5)
    ? random.pick(words.words)
    : random.chance(0.9)
      ? random.pick(words.texts)
      : random.pick(["", "%", "_", "\\", "x".repeat(250)]);

function scalar(source: ValueSource, name: string, argument: string): unknown {
  const { random, words } = source;
  switch (name) {
    case "ID":
      return random.chance(0.7)
        ? random.pick(words.ids)
        : random.chance(0.9)
          ? random.pick(words.keys)
          : "no id";
    case "Int":
      return argument === "first" || argument === "last" ? 1 + random.below(6) : random.below(100);
    case "Float":
      return random.pick(words.numbers);
    case "Boolean":
      return random.chance(0.5);
    case "Date":
      return random.pick(words.dates);
    case "DateTime":
      return `${random.pick(words.dates)}T10:00:00Z`;
    default:
      return argument === "has" && random.chance(0.6) ? random.pick(words.ids) : textOf(source);
  }
}

function objectFields(
  source: ValueSource,
  fields: readonly GraphQLInputField[],
  depth: number,
): readonly GraphQLInputField[] {
  const { random } = source;
  const required = fields.filter(isRequiredInputField);
  const nesting = ["and", "or", "not"];
  const wanted = fields.filter((field) => depth > 0 || !isDeep(field, nesting));
  const chosen =
    wanted.length === 0
      ? []
      : Array.from({ length: random.chance(0.75) ? 1 : 2 }, () => random.pick(wanted));
  return [...new Set([...required, ...chosen])];
}

const isDeep = (field: GraphQLInputField, nesting: readonly string[]): boolean =>
  nesting.includes(field.name) ||
  /(?<!Text|Code|Number|Boolean|Date|DateTime|List|Key)Filter$|.ListFilter$/.test(
    String(field.type),
  );

/** A random value of an input type. */
export function randomValue(
  source: ValueSource,
  type: GraphQLInputType,
  argument: string,
  depth = 3,
): unknown {
  const { random } = source;
  if (isNonNullType(type)) return randomValue(source, type.ofType, argument, depth);
  if (isListType(type)) {
    return Array.from({ length: random.pick([1, 1, 2, 2, 3, 0]) }, () =>
      randomValue(source, type.ofType, argument, depth),
    );
  }
  if (isEnumType(type)) return new EnumName(random.pick(type.getValues()).name);
  if (isInputObjectType(type)) {
    const fields = objectFields(source, Object.values(type.getFields()), depth);
    return Object.fromEntries(
      fields.map((field) => [field.name, randomValue(source, field.type, field.name, depth - 1)]),
    );
  }
  return random.chance(0.02) ? null : scalar(source, type.name, argument);
}

/** A value as a GraphQL literal. */
export function literalOf(value: unknown): string {
  if (value instanceof EnumName) return value.name;
  if (Array.isArray(value)) return `[${value.map(literalOf).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{ ${Object.entries(value)
      .map(([name, member]) => `${name}: ${literalOf(member)}`)
      .join(", ")} }`;
  }
  return JSON.stringify(value);
}
