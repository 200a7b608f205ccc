/** Who asks the compared servers: found once for each secret, when a server starts. */
import type pg from "pg";
import { subjectQuery, type AuditSubject } from "./audit.js";
import { masksOf, type Masks } from "./masks.js";

/** A viewer's masks, and whom the audit names. */
export interface Asker {
  readonly masks: Masks;
  readonly subject: AuditSubject;
}

/** Puts a transaction under a viewer, whose secret is its one value. */
export const setViewer = {
  name: "viewer",
  text: "select set_config('challenger.session', $1, true)",
};

async function askerOf(pool: pg.Pool, secret: string): Promise<Asker> {
  const masks = await masksOf(pool, secret);
  const client = await pool.connect();
  const results = await Promise.all([
    client.query("begin"),
    client.query({ ...setViewer, values: [secret] }),
    client.query<AuditSubject & pg.QueryResultRow>(subjectQuery),
    client.query("commit"),
  ]);
  client.release();
  return { masks, subject: results[2].rows[0]! };
}

/** Finds who holds some secrets. @returns a look-up that throws for any other secret */
export async function askersOf(
  pool: pg.Pool,
  secrets: readonly string[],
): Promise<(secret: string) => Asker> {
  const askers = new Map<string, Asker>();
  for (const secret of secrets) askers.set(secret, await askerOf(pool, secret));
  return (secret) => {
    const asker = askers.get(secret);
    if (asker === undefined) throw new Error("unknown secret");
    return asker;
  };
}
