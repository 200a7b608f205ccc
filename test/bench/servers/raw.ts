/** The limit: plain HTTP, hand-written SQL that answers JSON text, everything of a request in one pipeline. */
import pg from "pg";
import type { OperationName } from "../queries/documents.js";
import { auditInsert, subjectQuery, type AuditSubject } from "./audit.js";
import { masksOf, type Masks } from "./masks.js";
import { rawStatements } from "./raw-sql.js";
import { serve } from "./serve.js";
import { announce, readSettings, type AuditSample } from "./settings.js";

interface Asker {
  readonly masks: Masks;
  readonly subject: AuditSubject;
}

const settings = readSettings();
const pool = new pg.Pool({
  connectionString: settings.databaseUrl,
  max: settings.connections,
  pipeline: true,
  options: "-c TimeZone=UTC -c jit=off",
});

const setViewer = { name: "viewer", text: "select set_config('challenger.session', $1, true)" };

async function askerOf(secret: string): Promise<Asker> {
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

const askers = new Map<string, Asker>();
for (const secret of settings.secrets) askers.set(secret, await askerOf(secret));

const none: AuditSample = {
  revealed: "{}",
  revealedPaths: "{}",
  exceptions: null,
  shapeId: "none",
};

async function answer(
  secret: string,
  operation: OperationName,
  variables: Readonly<Record<string, unknown>>,
): Promise<string> {
  const asker = askers.get(secret);
  if (asker === undefined) throw new Error("unknown secret");
  const { text, own, masks } = rawStatements[operation];
  const values = [...own.map((name) => variables[name]), ...masks.map((name) => asker.masks[name])];
  const client = await pool.connect();
  try {
    const results = await Promise.all([
      client.query("begin"),
      client.query({ ...setViewer, values: [secret] }),
      client.query<{ answer: string }>({ name: operation, text, values }),
      client.query(auditInsert(asker.subject, operation, settings.audits[operation] ?? none)),
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
