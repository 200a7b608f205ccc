/**
 * A session's transaction for work on whole sets, under the portal's own role: row security judges every
 * row. It has a connection of its own, without pipeline, and may make temporary tables.
 */
import pg from "pg";
import { Unauthenticated } from "../../kernel/errors.js";
import type { Viewer } from "../../policy/viewer.js";

/** An open transaction and who works in it. */
export interface BulkSession {
  readonly client: pg.Client;
  readonly viewer: Viewer;
  /** The portal's clock, the same throughout the transaction. */
  readonly now: string;
}

interface Opened {
  readonly viewer: Viewer;
  readonly now: string;
}

async function openedSession(client: pg.Client): Promise<Opened> {
  const { rows } = await client.query<{ opened: Opened | null }>(
    "select challenger_open_session() as opened",
  );
  const opened = rows[0]?.opened ?? null;
  if (opened === null) throw new Unauthenticated();
  return opened;
}

/**
 * From here until the end of the transaction nobody else changes who may see what, so that the session's
 * reach stays valid. Statement triggers move the epoch (and lock it) even when no row is written.
 */
export async function holdAccess({ client }: BulkSession): Promise<void> {
  await client.query(
    "insert into access_class (record_type, owner_id, marking, handling)" +
      " select '', challenger_partner_id(), 0, 'P' where false",
  );
  await openedSession(client);
}

/**
 * Does work in one transaction.
 * @param secret the session's
 * @param ending whether the work is kept; when it throws, it never is
 */
export async function inBulkTransaction<Result>(
  portalUrl: string,
  secret: string,
  ending: "commit" | "rollback",
  work: (session: BulkSession) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({
    connectionString: portalUrl,
    options:
      "-c TimeZone=UTC -c jit=off -c temp_buffers=65536 -c statement_timeout=0 -c idle_in_transaction_session_timeout=0",
    application_name: "challenger import",
  });
  // A connection that breaks fails the query under way; the same is also told here.
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("begin");
    await client.query("set local role challenger_importer");
    await client.query("set local work_mem = '64MB'");
    await client.query("set constraints all immediate");
    await client.query("select set_config('challenger.session', $1, true)", [secret]);
    const { viewer, now } = await openedSession(client);
    const result = await work({ client, viewer, now });
    await client.query(ending);
    return result;
  } finally {
    // Closing takes back whatever was not committed.
    await client.end();
  }
}
