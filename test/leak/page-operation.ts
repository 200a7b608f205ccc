/** The portal's own documents, by their hashes, with any variables that their types allow. */
import { readFileSync } from "node:fs";
import {
  type GraphQLSchema,
  isInputType,
  Kind,
  parse,
  typeFromAST,
  type VariableDefinitionNode,
} from "graphql";
import type { Random } from "../support/random.js";
import type { RandomOperation } from "./random-operation.js";
import { randomValue } from "./random-value.js";
import type { Vocabulary } from "./vocabulary.js";

interface OwnDocument {
  readonly id: string;
  readonly variables: readonly VariableDefinitionNode[];
}

function ownDocument([hash, text]: readonly [string, string]): readonly OwnDocument[] {
  const [definition] = parse(text).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION || definition.operation !== "query") return [];
  return [{ id: `sha256:${hash}`, variables: definition.variableDefinitions ?? [] }];
}

const documents = Object.entries(
  JSON.parse(
    readFileSync(new URL("../../schema/operations.json", import.meta.url), "utf8"),
  ) as Record<string, string>,
).flatMap(ownDocument);

/** Whether a request names one of the portal's own documents and has no text. */
export const isOwnDocument = (text: string): boolean => text.startsWith("sha256:");

/**
 * What a page might ask. Such a document is asked whole by everybody: what a viewer could never see is null in it.
 * @param schema the whole schema
 */
export function pageOperation(
  random: Random,
  schema: GraphQLSchema,
  words: Vocabulary,
): RandomOperation {
  const { id, variables } = random.pick(documents);
  const given = variables
    .filter(({ type }) => type.kind === Kind.NON_NULL_TYPE || random.chance(0.6))
    .map(({ variable: { name }, type }) => {
      const taken = typeFromAST(schema, type);
      if (!isInputType(taken)) throw new Error(`${id} takes a variable of no known type.`);
      return [name.value, randomValue({ random, words }, taken, name.value)] as const;
    });
  return { text: () => id, variables: Object.fromEntries(given), hasSlot: false };
}
