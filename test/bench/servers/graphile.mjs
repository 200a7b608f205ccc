/**
 * PostGraphile 5 over the same tables under row security, with its own executor, its answer sent as the text
 * it makes, and the same audit entry written for each answer.
 */
import { execute, hookArgs } from "postgraphile/grafast";
import { parse, validate } from "postgraphile/graphql";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { PostGraphileConnectionFilterPreset } from "postgraphile-plugin-connection-filter";
import pg from "pg";
import { askersOf, setViewer } from "./askers.ts";
import { auditInsert } from "./audit.ts";
import { serve } from "./serve.ts";
import { announce, readSettings } from "./settings.ts";

const settings = readSettings();
const pool = new pg.Pool({
  connectionString: settings.databaseUrl,
  max: settings.connections,
  pipeline: true,
  options: "-c TimeZone=UTC -c jit=off",
});
const askerOf = await askersOf(pool, settings.secrets);
const pgSettings = new Map(
  settings.secrets.map((secret) => {
    const named = Object.entries(askerOf(secret).masks).map(([name, mask]) => [
      `bench.${name}`,
      mask,
    ]);
    return [secret, { "challenger.session": secret, ...Object.fromEntries(named) }];
  }),
);

const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  pgServices: [
    makePgService({
      connectionString: settings.databaseUrl,
      schemas: ["bench_graphile"],
      poolConfig: { max: settings.connections, options: "-c TimeZone=UTC -c jit=off" },
      pgSettings: ({ secret }) => pgSettings.get(secret),
    }),
  ],
  // As the portal and its indexes sort.
  schema: { pgOrderByNullsLast: true },
  grafast: { explain: false },
});
const { schema, resolvedPreset } = await instance.getSchemaResult();

const documents = new Map();
function documentOf(source) {
  let document = documents.get(source);
  if (document === undefined) {
    document = parse(source);
    const errors = validate(schema, document);
    if (errors.length > 0) throw new Error(errors[0].message);
    documents.set(source, document);
  }
  return document;
}

async function writeAudit(secret, subject, operation) {
  const client = await pool.connect();
  try {
    await Promise.all([
      client.query("begin"),
      client.query({ ...setViewer, values: [secret] }),
      client.query(auditInsert(subject, operation, settings.audits[operation])),
      client.query("commit"),
    ]);
  } finally {
    client.release();
  }
}

async function answer(secret, operation, { query, variables }) {
  const { subject } = askerOf(secret);
  /** @type {import("postgraphile/grafast").GrafastExecutionArgs} */
  const given = {
    schema,
    document: documentOf(query),
    variableValues: variables,
    contextValue: {},
    resolvedPreset,
    requestContext: { secret },
    outputDataAsString: true,
  };
  const args = await hookArgs(given);
  const result = await execute(args);
  await writeAudit(secret, subject, operation);
  if (result.errors) throw new Error(JSON.stringify(result.errors));
  return `{"data":${typeof result.data === "string" ? result.data : JSON.stringify(result.data)}}`;
}

announce(serve((secret, path, body) => answer(secret, path, JSON.parse(body))));
