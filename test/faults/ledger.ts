/** What the database holds, held against what the portal acknowledged. */
import type pg from "pg";
import { rooms } from "../../server/modules/index.js";
import { paragraphsOfReport, type Acknowledged } from "./change-writers.js";

/** What must be there of one acknowledged change. */
const countsOfChange = `select
  (select count(*) from change_key where key = $2::uuid and record_id = $1)::int as keys,
  (select count(*) from record where id = $1)::int as records,
  (select count(*) from audit_entry
    where operation = 'COLLECTION' and $1 = any(revealed))::int as entries,
  (select count(*) from report where id = $1 and heading = 'Report ' || $2)::int as reports,
  (select count(*) from contribution where id = $1)::int as contributions,
  (select count(*) from paragraph where report_id = $1)::int as paragraphs,
  (select count(*) from annotation where id = $1 and text = 'Note ' || $2)::int as annotations`;

const whole = { keys: 1, records: 1, entries: 1 } as const;
const expected = {
  report: {
    ...whole,
    reports: 1,
    contributions: 1,
    paragraphs: paragraphsOfReport,
    annotations: 0,
  },
  annotation: { ...whole, reports: 0, contributions: 0, paragraphs: 0, annotations: 1 },
} as const;

/** What must be there of all of them together, and no more. */
const countsOfAll = `select
  (select count(*) from change_key)::int as keys,
  (select count(*) from report)::int as reports,
  (select count(*) from contribution)::int as contributions,
  (select count(*) from annotation)::int as annotations,
  (select count(*) from audit_entry where operation = 'COLLECTION')::int as entries`;

const conceptTables = rooms.records.map(({ type }) => type.table);

/** Records that are of no concept: left by half. */
const strays = `select count(*)::int as strays from record r where not exists (${conceptTables
  .map((table) => `select from ${table} t where t.id = r.id`)
  .join(" union all ")})`;

const asText = (counts: unknown): string => JSON.stringify(counts);

/** Everything that is not as it should be, a sentence each. */
export async function faultsOfLedger(
  owner: pg.Client,
  acknowledged: readonly Acknowledged[],
): Promise<string[]> {
  const faults: string[] = [];
  for (const { change, id } of acknowledged) {
    const { rows } = await owner.query(countsOfChange, [id, change.key]);
    if (asText(rows[0]) !== asText(expected[change.kind]))
      faults.push(`${change.kind} ${id} under key ${change.key}: ${asText(rows[0])}`);
  }
  const reports = acknowledged.filter(({ change }) => change.kind === "report").length;
  const total = {
    keys: acknowledged.length,
    reports,
    contributions: reports,
    annotations: acknowledged.length - reports,
    entries: acknowledged.length,
  };
  const all = await owner.query(countsOfAll);
  if (asText(all.rows[0]) !== asText(total))
    faults.push(`in all ${asText(all.rows[0])}, where ${asText(total)} were acknowledged`);
  const { rows } = await owner.query<{ strays: number }>(strays);
  if (rows[0]!.strays > 0) faults.push(`${rows[0]!.strays} records are of no concept`);
  return faults;
}
