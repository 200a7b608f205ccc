/**
 * Random operations over a schema: several roots, aliases, fragments, nesting, filters, orders, pages,
 * counts, groups, search, node. One list of an operation is its slot, where pages can be turned with
 * cursors taken from earlier answers.
 */
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import type { Random } from "../support/random.js";
import { literalOf, randomValue } from "./random-value.js";
import type { Vocabulary } from "./vocabulary.js";

/** An operation to be asked. */
export interface RandomOperation {
  /** The document, with the slot's page arguments put in. */
  readonly text: (page: string) => string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly hasSlot: boolean;
}

/** What operations are drawn from. */
export interface OperationSource {
  readonly schema: GraphQLSchema;
  readonly words: Vocabulary;
  readonly random: Random;
}

const slotMark = "__SLOT__";
const deepest = 5;

interface Writing extends OperationSource {
  names: number;
  hasSlot: boolean;
  readonly fragments: string[];
  readonly declarations: string[];
  readonly variables: Record<string, unknown>;
}

type OutputField = GraphQLField<unknown, unknown>;

const isConnection = (type: GraphQLNamedType): boolean => type.name.endsWith("Connection");
const pageArguments = ["first", "after", "last", "before"];
// The record of disclosure holds random ids and is compared by its counts only.
const incomparable = new Set(["auditEntry", "nodes", "edges", "pageInfo"]);

function newName(writing: Writing, prefix: string): string {
  writing.names += 1;
  return `${prefix}${writing.names}`;
}

function argumentText(writing: Writing, name: string, field: OutputField, value: unknown): string {
  if (!writing.random.chance(0.2)) return `${name}: ${literalOf(value)}`;
  const variable = newName(writing, "v");
  const type = field.args.find((argument) => argument.name === name)!.type;
  writing.declarations.push(`$${variable}: ${String(type)}`);
  writing.variables[variable] = value;
  return `${name}: $${variable}`;
}

function argumentsOf(writing: Writing, field: OutputField, depth: number): string {
  const { random } = writing;
  const isList = isConnection(getNamedType(field.type));
  const isComparable = getNamedType(field.type).name !== "AuditEntryConnection";
  const isSlot = isList && isComparable && !writing.hasSlot && random.chance(0.5);
  if (isSlot) writing.hasSlot = true;
  const given = field.args
    .filter((argument) => !(isList && pageArguments.includes(argument.name)))
    .filter(
      (argument) =>
        isRequiredArgument(argument) || random.chance(argument.name === "filter" ? 0.4 : 0.35),
    )
    .map((argument) =>
      argumentText(
        writing,
        argument.name,
        field,
        randomValue(writing, argument.type, argument.name),
      ),
    );
  if (isSlot) given.push(slotMark);
  else if (isList)
    given.push(
      `${random.pick(["first", "first", "last"])}: ${depth === 0 ? 3 + random.below(20) : 1 + random.below(5)}`,
    );
  return given.length === 0 ? "" : `(${given.join(", ")})`;
}

function fieldText(
  writing: Writing,
  field: OutputField,
  depth: number,
  isAliased: boolean,
): string {
  const { random } = writing;
  const type = getNamedType(field.type);
  const hadSlot = writing.hasSlot;
  const given = argumentsOf(writing, field, depth);
  const ownsSlot = !hadSlot && writing.hasSlot;
  const alias =
    isAliased || (given !== "" && depth > 0) || random.chance(0.1)
      ? `${newName(writing, "a")}: `
      : "";
  const directive = random.chance(0.03)
    ? ` @${random.pick(["skip", "include"])}(if: ${random.chance(0.5)})`
    : "";
  const below = isCompositeType(type)
    ? ` ${selectionText(writing, type, depth + 1, ownsSlot)}`
    : "";
  return `${alias}${field.name}${given}${directive}${below}`;
}

function fragmentsFor(writing: Writing, type: GraphQLNamedType, depth: number): string[] {
  const { random, schema } = writing;
  if (!isAbstractType(type)) return [];
  return random
    .some(schema.getPossibleTypes(type), depth > 3 ? 0.15 : 0.35)
    .map((concrete) => `... on ${concrete.name} ${selectionText(writing, concrete, depth, false)}`);
}

/** Leaves are cheap and taken often, lists become rare with depth. */
function isTaken({ random }: Writing, field: OutputField, depth: number): boolean {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return random.chance(0.45);
  if (depth >= deepest) return type.name === "FieldAccess" && random.chance(0.3);
  if (["nodes", "edges", "node", "record"].includes(field.name)) return random.chance(0.7);
  return random.chance(isConnection(type) ? 0.22 : 0.3);
}

function selectionText(
  writing: Writing,
  type: GraphQLNamedType,
  depth: number,
  ownsSlot: boolean,
): string {
  const { random } = writing;
  const all = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  const fields = /^AuditEntry(Connection)?$/.test(type.name)
    ? all.filter(({ name }) => !incomparable.has(name))
    : all;
  const taken = fields.filter((field) => isTaken(writing, field, depth));
  const leaf = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
  if (taken.length === 0 && leaf.length > 0) taken.push(random.pick(leaf));
  const parts = taken.map((field) => fieldText(writing, field, depth, false));
  if (leaf.length > 0 && random.chance(0.1))
    parts.push(fieldText(writing, random.pick(leaf), depth, true));
  if (parts.length === 0 || random.chance(0.1)) parts.push("__typename");
  if (ownsSlot) parts.push("slot: pageInfo { startCursor endCursor hasNextPage hasPreviousPage }");
  parts.push(...fragmentsFor(writing, type, depth));
  const text = `{ ${parts.join(" ")} }`;
  if (ownsSlot || !random.chance(0.08)) return text;
  const name = newName(writing, "F");
  writing.fragments.push(`fragment ${name} on ${type.name} ${text}`);
  return `{ ...${name} }`;
}

/** A random query over a schema. */
export function randomOperation(source: OperationSource): RandomOperation {
  const { random, schema } = source;
  const writing: Writing = {
    ...source,
    names: 0,
    hasSlot: false,
    fragments: [],
    declarations: [],
    variables: {},
  };
  const fields = Object.values(schema.getQueryType()!.getFields()).filter(
    ({ name }) => !incomparable.has(name),
  );
  const isWeighty = ({ name }: OutputField): boolean =>
    ["search", "node"].includes(name) || name.endsWith("s");
  const drawn = Array.from({ length: random.pick([1, 1, 1, 2, 3]) }, () => {
    const field = random.pick(fields);
    return isWeighty(field) ? field : random.pick(fields);
  });
  const roots = drawn.map((field) => fieldText(writing, field, 0, drawn.length > 1));
  const declared = writing.declarations.length === 0 ? "" : `(${writing.declarations.join(", ")})`;
  const text = [`query Q${declared} { ${roots.join(" ")} }`, ...writing.fragments].join("\n");
  return {
    text: (page) => text.replace(slotMark, page),
    variables: writing.variables,
    hasSlot: writing.hasSlot,
  };
}
