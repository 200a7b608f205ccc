/** Governed root fields of one operation, read through the one door. */
import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
} from "graphql";
import type { ViewerSession } from "../database/viewer-session.js";
import { compileRoot, type RootRead } from "../reading/compile-root.js";
import type { ReadingContext } from "../reading/context.js";
import { disclosure } from "../reading/disclosure.js";
import { compileRecordTypes, wantedId } from "../reading/record-types.js";
import type { Fragments } from "../reading/selection.js";
import type { RequestContext } from "./context.js";

/** A root field that is to be read. */
export interface RootField {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
}

/** What is asked, by whom. */
interface RootsRequest {
  readonly session: ViewerSession;
  /** The viewer's own schema. */
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly operationName: string | null;
  readonly rootFields: readonly RootField[];
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The fragments that a document defines, by name. */
export const fragmentsOf = (document: DocumentNode): Fragments =>
  Object.fromEntries(
    document.definitions
      .filter(
        (definition): definition is FragmentDefinitionNode =>
          definition.kind === Kind.FRAGMENT_DEFINITION,
      )
      .map((definition) => [definition.name.value, definition]),
  );

/**
 * Reads governed root fields.
 * @returns an answer for each field, in their order; null for one outside the viewer's schema
 * @throws StaleViewer when access changed since the viewer was built
 */
export async function readRoots(
  { portal, correlationId }: RequestContext,
  { session, schema, fragments, operationName, rootFields, variables }: RootsRequest,
): Promise<readonly unknown[]> {
  const { policyVersion, cursors, register } = portal;
  const collected = disclosure();
  const reading: ReadingContext = {
    access: session.access,
    schema,
    variables,
    fragments,
    cursors,
    policyVersion,
    disclosure: collected,
  };
  const nameOf = ({ nodes }: RootField): string => nodes[0]!.name.value;
  const rootOf = (field: RootField): RootRead => portal.roots.get(nameOf(field))!;
  const query = schema.getQueryType();
  const known = rootFields.filter((field) => query?.getFields()[nameOf(field)] !== undefined);
  const ids = known
    .filter((field) => rootOf(field).kind === "node")
    .map(({ nodes }) => wantedId(reading, nodes));
  const answers = await portal.reader.run({
    session,
    lookUp: ids.length === 0 ? null : compileRecordTypes(reading, ids),
    reads: (recordTypes) =>
      known.map((field) =>
        compileRoot(reading, register, recordTypes, rootOf(field), field.nodes, nameOf(field)),
      ),
    disclosure: collected,
    audit: { operation: "CONSULTATION", operationName, policyVersion, correlationId },
  });
  const byKey = new Map(known.map(({ key }, index) => [key, answers[index]]));
  return rootFields.map(({ key }) => byKey.get(key) ?? null);
}
