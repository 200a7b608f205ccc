/**
 * The limit of writing: the rows of a report that the portal took in, inserted once more under new identities
 * in one transaction, with no decision, no key and no entry; and a record's annotations read without a policy.
 */
import pg from "pg";
import { identitiesIn, insertOfRows, renaming, rowsWhere } from "./copied-rows.js";
import { serve } from "./serve.js";
import { announce, readSettings } from "./settings.js";

const settings = readSettings();
const pool = new pg.Pool({
  connectionString: settings.databaseUrl,
  max: settings.connections,
  pipeline: true,
});

/** Rows of a table as JSON text, and the statement that inserts such rows. */
interface Sample {
  readonly insert: string;
  readonly rows: string;
}

/** In the order in which keys refer to one another. */
const tables: readonly (readonly [string, string])[] = [
  ["record", "id = $1 or id in (select p.id from paragraph p where p.report_id = $1)"],
  ["report", "id = $1"],
  ["paragraph", "report_id = $1"],
  ["contribution", "id = $1"],
];

const first = await pool.query<{ id: string }>("select id from contribution limit 1");
const reportId = first.rows[0]!.id;
const samples: Sample[] = [];
for (const [table, condition] of tables)
  samples.push({
    insert: await insertOfRows(pool, table),
    rows: await rowsWhere(pool, table, condition, reportId),
  });
const identities = identitiesIn(samples.map(({ rows }) => rows));

async function insertReport(): Promise<string> {
  const anew = renaming(identities);
  const client = await pool.connect();
  try {
    await Promise.all([
      client.query("begin"),
      ...samples.map(({ insert, rows }, at) =>
        client.query({ name: `insert-${at}`, text: insert, values: [anew(rows)] }),
      ),
      client.query("commit"),
    ]);
  } finally {
    client.release();
  }
  return JSON.stringify({ id: anew(reportId) });
}

const thread = `select json_build_object('data', json_build_object('annotations', json_build_object('nodes',
    coalesce(json_agg(n), '[]'))))::text as answer
  from (select id, kind, state, text, about_field as "aboutField", quote, statement_type as "statementType"
    from annotation where subject_id = $1 order by recorded_at desc, id desc limit $2) n`;

async function readThread(body: string): Promise<string> {
  const { variables } = JSON.parse(body) as { variables: { id: string; first: number } };
  const { rows } = await pool.query<{ answer: string }>({
    name: "thread",
    text: thread,
    values: [variables.id, variables.first],
  });
  return rows[0]!.answer;
}

announce(serve((_, path, body) => (path === "contribution" ? insertReport() : readThread(body))));
