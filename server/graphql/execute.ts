/**
 * Executes operations in Apollo's place. Validation and arguments know the viewer's schema only; governed
 * root fields go straight to the governed read, everything else through graphql-js.
 */
import {
  execute,
  getOperationAST,
  getVariableValues,
  Kind,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { StaleViewer } from "../database/governed-read.js";
import { isSerializationFailure } from "../database/sql-state.js";
import { LimitExceeded, Unauthenticated, Unavailable } from "../kernel/errors.js";
import { collectFields } from "../reading/selection.js";
import type { RequestContext } from "./context.js";
import { checkLimits } from "./limits.js";
import { notUnderstood, presentFailure } from "./present-error.js";
import { fragmentsOf, readRoots, type RootField } from "./read-roots.js";

/** An operation to execute. */
export interface OperationRequest {
  readonly document: DocumentNode;
  /** Names the document in the cache of validated documents. */
  readonly documentHash: string;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

function validated(
  context: RequestContext,
  request: OperationRequest,
  schema: GraphQLSchema,
  key: string,
): void {
  const { verdicts } = context.portal;
  const verdictKey = `${key} ${request.documentHash}`;
  let verdict = verdicts.get(verdictKey);
  if (verdict === undefined) {
    const trusted = context.isTrustedDocument;
    const errors = validate(
      trusted ? context.portal.fullSchema : schema,
      request.document,
      specifiedRules,
      {
        maxErrors: 1,
      },
    );
    verdict = errors.length === 0;
    verdicts.set(verdictKey, verdict);
  }
  // Without a session everything but the little that is open says the same: sign in.
  if (!verdict) throw context.session === null ? new Unauthenticated() : notUnderstood();
}

function coerced(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  request: OperationRequest,
  isTrusted: boolean,
): Record<string, unknown> {
  const definitions = operation.variableDefinitions ?? [];
  // A trusted document may declare variables of types that this viewer's schema lacks: unset ones are dropped.
  const usable = isTrusted
    ? definitions.filter(
        (definition) =>
          typeExists(schema, definition.type) || isSet(request, definition.variable.name.value),
      )
    : definitions;
  const result = getVariableValues(schema, usable, request.variables);
  if (result.errors !== undefined) throw notUnderstood();
  return result.coerced;
}

const isSet = (request: OperationRequest, name: string): boolean =>
  request.variables[name] !== undefined && request.variables[name] !== null;

type VariableType = NonNullable<OperationDefinitionNode["variableDefinitions"]>[number]["type"];

function typeExists(schema: GraphQLSchema, type: VariableType): boolean {
  return type.kind === Kind.NAMED_TYPE
    ? schema.getType(type.name.value) !== undefined
    : typeExists(schema, type.type);
}

/**
 * Reads a field of a plain result. What the governed read shaped is keyed by response key, so that two
 * aliases of one field stay apart; hand-written results are keyed by field name.
 */
const readField = (
  source: unknown,
  _given: unknown,
  context: RequestContext,
  info: GraphQLResolveInfo,
): unknown => {
  const object = source as Record<string, unknown>;
  const isGoverned =
    context.portal.governedTypes.has(info.parentType.name) ||
    context.portal.roots.has(info.fieldName);
  return object[isGoverned ? String(info.path.key) : info.fieldName];
};

/** A failure after which the request may be begun again: nothing of it was done. */
const isPassing = (failure: unknown): boolean =>
  failure instanceof StaleViewer || isSerializationFailure(failure);

async function throughGraphql(
  context: RequestContext,
  request: OperationRequest,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
  rootFields: readonly RootField[],
  variables: Record<string, unknown>,
): Promise<ExecutionResult> {
  const governed = rootFields.filter(({ nodes }) => context.portal.roots.has(nodes[0]!.name.value));
  const rootValue: Record<string, unknown> = {};
  if (governed.length > 0 && operation.operation === "query" && context.session !== null) {
    const answers = await readRoots(context, {
      session: context.session,
      schema,
      fragments: fragmentsOf(request.document),
      operationName: operation.name?.value ?? null,
      rootFields: governed,
      variables,
    });
    governed.forEach(({ key }, index) => (rootValue[key] = answers[index]));
  }
  const result = await execute({
    schema: context.isTrustedDocument ? context.portal.fullSchema : schema,
    document: request.document,
    operationName: request.operationName ?? null,
    variableValues: request.variables,
    rootValue,
    contextValue: context,
    fieldResolver: readField,
  });
  const causes = result.errors?.map(({ originalError }) => originalError) ?? [];
  for (const cause of causes) if (cause instanceof Error && isPassing(cause)) throw cause;
  return result;
}

async function answer(
  context: RequestContext,
  request: OperationRequest,
): Promise<ExecutionResult> {
  const { portal, session } = context;
  const operation = getOperationAST(request.document, request.operationName);
  if (operation === null || operation === undefined) throw notUnderstood();
  checkLimits(portal.fullSchema, request.document, operation, request.variables);
  const visible = portal.visibleSetOf(session);
  const schema = portal.schemaFor(session);
  validated(context, request, schema, context.isTrustedDocument ? "trusted" : visible.key);
  const variables = coerced(schema, operation, request, context.isTrustedDocument);

  const rootType = (
    operation.operation === "mutation" ? schema.getMutationType() : schema.getQueryType()
  ) as GraphQLObjectType | undefined;
  if (rootType === undefined) throw notUnderstood();
  const rootFields = [
    ...collectFields({ schema, fragments: fragmentsOf(request.document), variables }, rootType, [
      operation.selectionSet,
    ]),
  ].map(([key, nodes]): RootField => ({ key, nodes }));
  // One change for each request: a list of sign-ins would be a list of guesses.
  if (operation.operation === "mutation" && rootFields.length > 1) {
    throw new LimitExceeded("A request makes one change.");
  }
  const isGovernedRoot = ({ nodes }: RootField): boolean => portal.roots.has(nodes[0]!.name.value);
  if (session === null && rootFields.some(isGovernedRoot)) throw new Unauthenticated();
  const isGoverned = rootFields.every(isGovernedRoot);
  if (operation.operation === "query" && isGoverned && session !== null) {
    const answers = await readRoots(context, {
      session,
      schema,
      fragments: fragmentsOf(request.document),
      operationName: operation.name?.value ?? null,
      rootFields,
      variables,
    });
    return { data: Object.fromEntries(rootFields.map(({ key }, index) => [key, answers[index]])) };
  }
  if (session !== null && !(await portal.sessions.isCurrent(session))) throw new StaleViewer();
  return throughGraphql(context, request, operation, schema, rootFields, variables);
}

/** How often a request is begun again when access changes under it. */
const tries = 4;

/**
 * Answers as whoever the session's viewer is now: when access changes meanwhile, the request is begun
 * again from its validation on.
 */
async function answerAsCurrent(
  context: RequestContext,
  request: OperationRequest,
): Promise<ExecutionResult> {
  let current = context;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    try {
      return await answer(current, request);
    } catch (failure) {
      const { session, portal } = current;
      if (session === null || !isPassing(failure)) throw failure;
      portal.sessions.forget(session.secret);
      current = { ...context, session: await portal.sessions.viewerOf(session.secret) };
    }
  }
  throw new Unavailable("Access is being changed just now. Try again.");
}

/** Fields that are read beside one another fail in any order: told in that of the answer, which tells nothing. */
function inOrder(
  errors: readonly GraphQLError[],
  data: ExecutionResult["data"],
): readonly GraphQLError[] {
  const keys = Object.keys(data ?? {});
  const place = ({ path }: GraphQLError): number => keys.indexOf(String(path?.[0]));
  return errors.toSorted((one, other) => place(one) - place(other));
}

/** Executes one operation; every failure comes back as a presented error. */
export async function executeOperation(
  context: RequestContext,
  request: OperationRequest,
): Promise<ExecutionResult> {
  const present = (failure: unknown): GraphQLError =>
    presentFailure(failure, context.correlationId, context.log);
  try {
    const result = await answerAsCurrent(context, request);
    return result.errors === undefined
      ? result
      : { ...result, errors: inOrder(result.errors, result.data).map(present) };
  } catch (failure) {
    return { errors: [present(failure)] };
  }
}
