/** One statement under a session, so that row security answers as to its viewer. */
import type pg from "pg";

/** Asks under the session that a secret opens; under none, row security shows nothing. */
export async function underSession<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  secret: string,
  text: string,
  values: unknown[] = [],
): Promise<readonly Row[]> {
  const client = await pool.connect();
  try {
    const [, , found] = await Promise.all([
      client.query("begin"),
      client.query("select set_config('challenger.session', $1, true)", [secret]),
      client.query<Row>(text, values),
      client.query("commit"),
    ]);
    return found.rows;
  } finally {
    client.release();
  }
}
