/** Reads declared statistics: suppressed and rounded in the database, and entered in the record of disclosure. */
import type pg from "pg";
import { Unavailable } from "../kernel/errors.js";
import type { AuditContext } from "../modules/audit/record.js";
import { auditOfSet } from "./unit-of-work.js";
import { viewerContextQuery, type ViewerSession } from "./viewer-session.js";

/** A cell as it may be told; null where it, or what it is subtracted from, is too small. */
export interface StatisticCell {
  readonly row: string;
  readonly column: string;
  readonly count: number | null;
}

/** Reads statistics. */
export interface StatisticReader {
  /**
   * @returns the cells by row and column; none when the database finds that the session may not read them
   * @throws Unavailable when access is being changed, or the record of disclosure could not be written
   */
  readonly cellsOf: (
    session: ViewerSession,
    audit: AuditContext,
    cube: string,
  ) => Promise<readonly StatisticCell[]>;
}

const cellsQuery =
  'select row_code as "row", column_code as "column", records as "count" from challenger_statistic($1)';

/** Opens the reading on a pool. */
export const statisticReader = (pool: pg.Pool): StatisticReader => ({
  cellsOf: async (session, audit, cube) => {
    const shown = [{ path: cube, type: "Statistic", fields: ["cells"] }];
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query("begin isolation level repeatable read");
      const context = await client.query<{ current: boolean }>(viewerContextQuery(session));
      if (context.rows[0]?.current !== true)
        throw new Unavailable("Access is being changed just now. Try again.");
      const { rows } = await client.query<StatisticCell>(cellsQuery, [cube]);
      for (const entry of auditOfSet(session.viewer, audit, shown)) await client.query(entry);
      await client.query("commit");
      return rows;
    } catch (failure) {
      await client.query("rollback").catch((lost: Error) => (broken = lost));
      throw failure;
    } finally {
      client.release(broken);
    }
  },
});
