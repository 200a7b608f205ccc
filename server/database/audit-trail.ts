/** Reads the record of who saw what, and of what operators did, in an auditor's session; the reading is entered in it as well. */
import { randomUUID } from "node:crypto";
import { InvalidInput, NotAllowed } from "../kernel/errors.js";
import { inBulkTransaction, type BulkSession } from "./import/bulk-session.js";
import { auditOfSet } from "./unit-of-work.js";

/** One entry, without the ids of the records. */
export interface TrailEntry {
  readonly at: Date;
  /** Null for an act of an operator. */
  readonly accountId: string | null;
  readonly operator: string | null;
  readonly reason: string | null;
  /** The account, token or partner that an operator's act was done to. */
  readonly subjectId: string | null;
  readonly operation: string;
  readonly operationName: string | null;
  readonly purpose: string | null;
  readonly records: number;
  /** What the caller was told of a read that was begun and not answered. */
  readonly failure: string | null;
  /** For one record: the fields asked of it and the part of the selection it stood in. */
  readonly path: string | null;
  readonly fields: readonly string[] | null;
}

/** Where and by whom it is read. */
export interface TrailContext {
  readonly portalUrl: string;
  readonly secret: string;
  readonly policyVersion: string;
}

const overseers = ["AUDITOR", "INFORMATION_OWNER"];

const columns = `e.at, e.account_id as "accountId", e.operator, e.reason,
  e.subject_id as "subjectId", e.operation, e.operation_name as "operationName",
  e.purpose, cardinality(e.revealed) as records, e.failure`;

const recentQuery = `select ${columns}, null as path, null as fields
  from audit_entry e order by e.at desc, e.id limit $1`;

const aboutQuery = `select ${columns}, p ->> 'path' as path,
    array(select jsonb_array_elements_text(p -> 'fields')) as fields
  from audit_entry e
  join audit_shape s on s.id = e.shape_id
  cross join lateral (select distinct e.revealed_paths[at] as number
    from generate_subscripts(e.revealed, 1) at where e.revealed[at] = $1) seen
  cross join lateral (select s.shape -> seen.number::integer as p) path
  where e.revealed @> array[$1::uuid]
  order by e.at desc, e.id, seen.number limit $2`;

async function enter(
  { client, viewer }: BulkSession,
  context: TrailContext,
  what: string,
): Promise<void> {
  const audit = {
    operation: "CONSULTATION" as const,
    operationName: what,
    policyVersion: context.policyVersion,
    correlationId: randomUUID(),
  };
  for (const { text, values } of auditOfSet(viewer, audit, [
    { path: what, type: "AuditEntry", fields: [] },
  ])) {
    await client.query(text, values);
  }
}

async function readTrail(
  context: TrailContext,
  what: string,
  read: (session: BulkSession) => Promise<readonly TrailEntry[]>,
): Promise<readonly TrailEntry[]> {
  return inBulkTransaction(context.portalUrl, context.secret, "commit", async (session) => {
    if (!session.viewer.roles.some((role) => overseers.includes(role))) {
      throw new NotAllowed(
        "Only an auditor or an information owner reads the audit; choose one with --as.",
      );
    }
    const entries = await read(session);
    await enter(session, context, what);
    return entries;
  });
}

/** The latest entries of the session's partner. */
export const recentEntries = (
  context: TrailContext,
  limit: number,
): Promise<readonly TrailEntry[]> =>
  readTrail(
    context,
    "audit list",
    async ({ client }) => (await client.query<TrailEntry>(recentQuery, [limit])).rows,
  );

const isIdentity = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Who of the session's partner has seen a record, and through which part of which operation.
 * @param record the record's id, or its reference
 * @throws InvalidInput when the session sees no such record
 */
export const entriesAbout = (
  context: TrailContext,
  record: string,
  limit: number,
): Promise<readonly TrailEntry[]> =>
  readTrail(context, "audit person", async ({ client }) => {
    // An auditor reads no records, and may still ask by identity who has seen one.
    if (isIdentity.test(record)) {
      return (await client.query<TrailEntry>(aboutQuery, [record, limit])).rows;
    }
    const { rows } = await client.query<{ id: string }>(
      "select id from person where reference = upper($1)",
      [record],
    );
    const [person] = rows;
    if (person === undefined)
      throw new InvalidInput("id", `There is no person ${record} that this account may see.`);
    return (await client.query<TrailEntry>(aboutQuery, [person.id, limit])).rows;
  });
