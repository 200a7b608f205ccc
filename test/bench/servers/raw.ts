/** The limit: plain HTTP, hand-written SQL that answers JSON text, everything of a request in one pipeline. */
import pg from "pg";
import type { OperationName } from "../queries/documents.js";
import { askersOf, setViewer } from "./askers.js";
import { auditInsert } from "./audit.js";
import { pictureStatements } from "./raw-picture-sql.js";
import { recordStatements } from "./raw-sql.js";
import { serve } from "./serve.js";
import { announce, readSettings } from "./settings.js";

const statements = { ...recordStatements, ...pictureStatements };
const settings = readSettings();
const pool = new pg.Pool({
  connectionString: settings.databaseUrl,
  max: settings.connections,
  pipeline: true,
  options: "-c TimeZone=UTC -c jit=off",
});

const askerOf = await askersOf(pool, settings.secrets);

async function answer(
  secret: string,
  operation: OperationName,
  variables: Readonly<Record<string, unknown>>,
): Promise<string> {
  const asker = askerOf(secret);
  const { text, own, masks } = statements[operation];
  const values = [...own.map((name) => variables[name]), ...masks.map((name) => asker.masks[name])];
  const client = await pool.connect();
  try {
    const results = await Promise.all([
      client.query("begin"),
      client.query({ ...setViewer, values: [secret] }),
      client.query<{ answer: string }>({ name: operation, text, values }),
      client.query(auditInsert(asker.subject, operation, settings.audits[operation])),
      client.query("commit"),
    ]);
    return results[2].rows[0]!.answer;
  } finally {
    client.release();
  }
}

announce(
  serve((secret, path, body) =>
    answer(
      secret,
      path as OperationName,
      (JSON.parse(body) as { variables: Record<string, unknown> }).variables,
    ),
  ),
);
