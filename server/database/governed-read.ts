/**
 * The one door for reads. In one transaction: the viewer's context is set, the viewer is found to be
 * still current, the compiled statements run, and the record of what they revealed is written. If that
 * record cannot be written, there is no answer. A read that fails leaves an entry that it was tried.
 */
import type pg from "pg";
import { DomainError, type PublicCode, Unavailable } from "../kernel/errors.js";
import type { CompiledRead } from "../reading/compile-root.js";
import type { RecordTypeLookUp, RecordTypes } from "../reading/record-types.js";
import { disclosure, type Disclosure } from "../reading/disclosure.js";
import {
  auditEntry,
  shapeRow,
  type AuditContext,
  type AuditStatement,
} from "../modules/audit/record.js";
import { statementNames } from "./pool.js";
import { isSerializationFailure, isStatementTimeout, isUnfitValue, sqlState } from "./sql-state.js";
import { viewerContextQuery, type ViewerSession } from "./viewer-session.js";

/** The viewer was built under an access that no longer stands; build it again and ask again. */
export class StaleViewer extends Error {}

/** Some compiled reads of one request. */
export interface ReadRequest {
  readonly session: ViewerSession;
  /** Finds the types of records that are asked for by id alone, where there are such. */
  readonly lookUp: RecordTypeLookUp | null;
  /** The reads, once those types are known. */
  readonly reads: (recordTypes: RecordTypes) => readonly CompiledRead[];
  readonly disclosure: Disclosure;
  readonly audit: AuditContext;
}

/** Runs reads. */
export interface GovernedRead {
  /**
   * @returns the shaped answers, in the order of the reads
   * @throws StaleViewer when access changed since the viewer was built
   * @throws Unavailable when the record of disclosure could not be written
   */
  readonly run: (request: ReadRequest) => Promise<readonly unknown[]>;
}

/** The first failure of a pipeline; the ones behind it only say that the transaction is aborted. */
function firstFailure(results: readonly PromiseSettledResult<unknown>[]): Error | undefined {
  return results.find((result) => result.status === "rejected")?.reason as Error | undefined;
}

const settled = (queries: readonly Promise<pg.QueryResult>[]) => Promise.allSettled(queries);

function resultsOf(
  results: readonly PromiseSettledResult<pg.QueryResult>[],
): readonly pg.QueryResult[] {
  const failure = firstFailure(results);
  if (failure !== undefined) throw failure;
  return results.map((result) => (result as PromiseFulfilledResult<pg.QueryResult>).value);
}

type Statement = Pick<CompiledRead, "text" | "values">;

const answerOf = ({ rows }: pg.QueryResult): unknown => (rows[0] as { answer: unknown }).answer;

/** Whether the viewer's context was set, and is of another access than the one that stands. */
const isStale = (context: PromiseSettledResult<pg.QueryResult> | undefined): boolean =>
  context?.status === "fulfilled" &&
  (context.value.rows[0] as { current: boolean } | undefined)?.current !== true;

/** What the caller is told of a read that PostgreSQL gave up; null for one that was refused or is begun again. */
function failureToEnter(failure: unknown): PublicCode | null {
  if (sqlState(failure) === "" || isSerializationFailure(failure) || isUnfitValue(failure))
    return null;
  return isStatementTimeout(failure) ? "LIMIT_EXCEEDED" : "UNAVAILABLE";
}

/** Longest time that the entry of a failed read may take: whoever asked waits for it. */
const entryTimeoutMs = 1_000;

/**
 * Enters that a read was tried, for whoever looks for misuse. It revealed nothing, so the law asks for no
 * entry, and one that cannot be written changes nothing: the read has failed already.
 */
async function enterFailure(
  client: pg.PoolClient,
  { session, audit }: ReadRequest,
  failure: PublicCode,
): Promise<void> {
  const shape = shapeRow({ paths: [] });
  const nothing = { ids: [], idPaths: [], exceptions: {} };
  const entry = auditEntry(session.viewer, nothing, shape.id, { ...audit, failure });
  await settled([
    client.query("begin"),
    client.query(
      "select set_config('challenger.session', $1, true), set_config('statement_timeout', $2, true)",
      [session.secret, String(entryTimeoutMs)],
    ),
    client.query(shape.insert),
    client.query({ name: "audit-entry", ...entry }),
    client.query("commit"),
  ]);
}

/**
 * Enters the records that a request asked for by id and found, when it was refused for something else: that it
 * was refused tells that they are there.
 */
async function enterFound(
  client: pg.PoolClient,
  { session, audit }: ReadRequest,
  found: RecordTypes,
): Promise<void> {
  if (found.size === 0) return;
  const revealed = disclosure();
  for (const [id, type] of found)
    revealed.reveal(revealed.addPath({ path: "node", type, fields: [] }), id, null);
  const shape = shapeRow(revealed);
  const results = await settled([
    client.query("begin"),
    client.query(viewerContextQuery(session)),
    client.query(shape.insert),
    client.query(auditEntry(session.viewer, revealed, shape.id, audit)),
    client.query("commit"),
  ]);
  if (resultsOf(results).at(-1)?.command !== "COMMIT")
    throw new Unavailable("The record of disclosure could not be written.");
}

/**
 * Keeps a shape that may be new. Another read that keeps the same one at this moment makes PostgreSQL give up on
 * ours; the shape is there then, and this read goes on.
 */
async function keepShape(client: pg.PoolClient, insert: AuditStatement): Promise<void> {
  const results = await settled([client.query("savepoint shape"), client.query(insert)]);
  const failure = firstFailure(results);
  if (failure === undefined) return;
  if (!isSerializationFailure(failure)) throw failure;
  await client.query("rollback to savepoint shape");
}

/** Opens the door on a pool. */
export function governedRead(pool: pg.Pool): GovernedRead {
  const nameOf = statementNames();
  const knownShapes = new Set<string>();

  const writeAudit = async (client: pg.PoolClient, request: ReadRequest): Promise<void> => {
    const shape = shapeRow(request.disclosure);
    const entry = auditEntry(request.session.viewer, request.disclosure, shape.id, request.audit);
    if (!knownShapes.has(shape.id)) await keepShape(client, shape.insert);
    const written = [client.query({ name: "audit-entry", ...entry }), client.query("commit")];
    if (resultsOf(await settled(written)).at(-1)?.command !== "COMMIT") {
      throw new Unavailable("The record of disclosure could not be written.");
    }
    knownShapes.add(shape.id);
  };

  const ask = (client: pg.PoolClient, statements: readonly Statement[]) =>
    statements.map(({ text, values }) =>
      client.query({ name: nameOf(text), text, values: [...values] }),
    );

  return {
    run: async (request) => {
      const { session, lookUp } = request;
      let reads: readonly CompiledRead[] = lookUp === null ? request.reads(new Map()) : [];
      const client = await pool.connect();
      let broken: Error | undefined;
      let found: RecordTypes = new Map();
      try {
        const results = await settled([
          client.query("begin isolation level repeatable read"),
          client.query(viewerContextQuery(session)),
          ...(lookUp === null ? ask(client, reads) : ask(client, [lookUp])),
        ]);
        // Asked first: the masks of a stale viewer may know fewer classes than there are, and fail on that.
        if (isStale(results[1])) throw new StaleViewer();
        let answers = resultsOf(results).slice(2).map(answerOf);
        if (lookUp !== null) {
          found = lookUp.shape(answers[0]);
          reads = request.reads(found);
          answers = resultsOf(await settled(ask(client, reads))).map(answerOf);
        }
        const shaped = reads.map((read, index) => read.shape(answers[index]));
        await writeAudit(client, request);
        return shaped;
      } catch (error) {
        await client.query("rollback").catch((failure: Error) => (broken = failure));
        const failure = failureToEnter(error);
        if (broken === undefined && failure !== null) await enterFailure(client, request, failure);
        if (broken === undefined && failure === null && error instanceof DomainError)
          await enterFound(client, request, found);
        throw error;
      } finally {
        client.release(broken);
      }
    },
  };
}
