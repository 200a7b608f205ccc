/**
 * What a change answers: the identity of what was changed, and the record itself as the viewer may read
 * it. The record is read through the one door once the change stands; who may write and not read gets the
 * identity alone, and of a report that they handed in what they are told of it.
 */
import { Kind, type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo } from "graphql";
import { StaleViewer } from "../database/governed-read.js";
import { Unavailable } from "../kernel/errors.js";
import { collectFields, selectionsUnder } from "../reading/selection.js";
import type { RequestContext } from "./context.js";
import { readRoots, type RootField } from "./read-roots.js";

/** What a receipt shows -> the query that reads it. */
const queries: Readonly<Record<string, string>> = { record: "node", contribution: "contribution" };

/** Asks for a part of a receipt as the query of its own would. */
const asQuery = ([first, ...more]: readonly FieldNode[], id: string): readonly FieldNode[] =>
  [first!, ...more].map((node) => ({
    ...node,
    name: { kind: Kind.NAME, value: queries[first!.name.value]! },
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: "id" },
        value: { kind: Kind.STRING, value: id },
      },
    ],
  }));

/** How often the record is read anew when access changes meanwhile. */
const tries = 4;

async function readRecords(
  context: RequestContext,
  info: GraphQLResolveInfo,
  rootFields: readonly RootField[],
): Promise<readonly unknown[]> {
  const { portal } = context;
  let { session } = context;
  for (let attempt = 0; attempt < tries && session !== null; attempt += 1) {
    try {
      return await readRoots(context, {
        session,
        schema: portal.schemaFor(session),
        fragments: info.fragments,
        operationName: info.operation.name?.value ?? null,
        rootFields,
        variables: info.variableValues,
      });
    } catch (failure) {
      if (!(failure instanceof StaleViewer)) throw failure;
      portal.sessions.forget(session.secret);
      session = await portal.sessions.viewerOf(session.secret);
    }
  }
  throw new Unavailable("It is kept. Access is being changed just now: load the page again.");
}

/** The receipt for a record, keyed as the operation asks for it. */
export async function receiptFor(
  context: RequestContext,
  info: GraphQLResolveInfo,
  id: string,
): Promise<object> {
  const type = info.schema.getType("Receipt") as GraphQLObjectType;
  const { variableValues: variables, fragments, schema } = info;
  const asked = [
    ...collectFields({ schema, fragments, variables }, type, selectionsUnder(info.fieldNodes)),
  ];
  const parts = asked.filter(([, nodes]) => Object.hasOwn(queries, nodes[0]!.name.value));
  const answers =
    parts.length === 0
      ? []
      : await readRecords(
          context,
          info,
          parts.map(([key, nodes]) => ({ key, nodes: asQuery(nodes, id) })),
        );
  const read = new Map(parts.map(([key], index) => [key, answers[index]]));
  return Object.fromEntries(asked.map(([key]) => [key, read.has(key) ? read.get(key) : id]));
}
