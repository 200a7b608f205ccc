/**
 * What the pages ask of the database, and what they get, for viewers who see much and little: the SQL and
 * the JSON stand beside each other in `statements`, so that a change of either is seen in review. After a
 * change that is meant: `GOLDEN=write` writes them anew.
 */
import pg from "pg";
import { format } from "sql-formatter";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { seededRandom } from "../support/random.js";
import { fixedCorrelation, startPortal, type TestPortal } from "../support/server.js";
import { secretOf, type CastName } from "../support/viewers.js";
import { buildWorld } from "../support/world.js";
import { pageOperations, type PageOperation } from "./page-operations.js";

const viewers: readonly CastName[] = ["policeAnalyst", "housingOfficer", "nurse", "charityWorker"];
const seed = 4;

let database: TestDatabase;
let portal: TestPortal;
let operations: readonly PageOperation[];

beforeAll(async () => {
  database = await createDatabase();
  await buildWorld(database.owner, seededRandom(seed));
  operations = await pageOperations(database.owner);
  portal = await startPortal(database, 1);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

/** Compiled reads are the statements that answer one JSON value as `answer`. */
const isRead = (text: string | undefined): text is string => / as answer\b/.test(text ?? "");

/** Cursors are bound to the whole policy: they would change with every rule. */
const withoutCursors = (name: string, value: unknown): unknown =>
  /cursor$/i.test(name) && typeof value === "string" ? "(sealed)" : value;

async function ask(secret: string, { documentId, variables }: PageOperation): Promise<string> {
  const response = await fetch(`${portal.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-correlation-id": fixedCorrelation,
      authorization: `Bearer ${secret}`,
    },
    body: JSON.stringify({ documentId, variables }),
  });
  return `${JSON.stringify(await response.json(), withoutCursors, 2)}\n`;
}

async function statementsOf(work: () => Promise<string>): Promise<{ sql: string; json: string }> {
  const query = vi.spyOn(pg.Client.prototype, "query");
  try {
    const json = await work();
    const reads = query.mock.calls
      .map(([config]) => (config as unknown as { readonly text?: string }).text)
      .filter(isRead);
    const sql = reads
      .map((text) => `${format(text, { language: "postgresql", expressionWidth: 100 })};\n`)
      .join("\n");
    return { sql, json };
  } finally {
    query.mockRestore();
  }
}

/** The committed text; what is given is written there first when that is asked for. */
function committed(name: string, given: string): string {
  const file = new URL(`./statements/${name}`, import.meta.url);
  if (process.env["GOLDEN"] === "write") {
    mkdirSync(new URL(".", file), { recursive: true });
    writeFileSync(file, given);
  }
  return existsSync(file) ? readFileSync(file, "utf8") : `${name} is not there`;
}

test.each(viewers)("%s is answered by the committed statements", async (viewer) => {
  const secret = secretOf(viewer);
  for (const operation of operations) {
    const { sql, json } = await statementsOf(() => ask(secret, operation));
    expect(sql).toBe(committed(`${operation.name}/${viewer}.sql`, sql));
    expect(json).toBe(committed(`${operation.name}/${viewer}.json`, json));
  }
});
