/** Reads back what became of the staged rows, by file and reason. */
import type pg from "pg";
import {
  exampleLines,
  type AppliedAs,
  type FileTally,
} from "../../modules/pole-import/pole.report.js";
import type { PoleReasonCode } from "../../modules/pole-import/pole.reasons.js";

interface StandingCount {
  readonly file: number;
  readonly standing: AppliedAs | "refused";
  readonly rows: number;
  readonly repaired: number;
}

interface ReasonRows {
  readonly file: number;
  readonly reason: PoleReasonCode;
  readonly rows: number;
  readonly lines: readonly number[];
}

const standingsQuery = `select file, standing, count(*)::integer as rows,
    count(*) filter (where is_repaired)::integer as repaired
  from outcome where standing <> 'noted' group by file, standing`;

const reasonsQuery = `select file, reason, count(*)::integer as rows,
    array_agg(line::integer order by line) filter (where place <= $1) as lines
  from (select file, reason, line, row_number() over (partition by file, reason order by line) as place
    from outcome where reason is not null) numbered
  group by file, reason order by file, reason`;

/** Adds the outcome to the tallies, which are numbered as the files are. */
export async function readOutcome(client: pg.Client, tallies: readonly FileTally[]): Promise<void> {
  const standings = await client.query<StandingCount>(standingsQuery);
  for (const { file, standing, rows, repaired } of standings.rows) {
    if (standing === "refused") tallies[file]!.countRefusedLater(rows, repaired);
    else tallies[file]!.countApplied(standing, rows);
  }
  const reasons = await client.query<ReasonRows>(reasonsQuery, [exampleLines]);
  for (const { file, reason, rows, lines } of reasons.rows) {
    tallies[file]!.countReason(reason, null, rows, lines);
  }
}
