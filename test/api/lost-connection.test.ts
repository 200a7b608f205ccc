/** The database goes away for a moment: the portal says so, stays up, and goes on when it is back. */
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPartner, buildViewer } from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { startPortal, type Answer, type TestPortal } from "../support/server.js";

let database: TestDatabase;
let portal: TestPortal;
let analyst: string;
let colleague: string;

beforeAll(async () => {
  database = await createDatabase();
  const police = await buildPartner(database.owner, { name: "Police" });
  analyst = (await buildViewer(database.owner, police, { roles: ["ANALYST"] })).secret;
  colleague = (await buildViewer(database.owner, police, { roles: ["ANALYST"] })).secret;
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

const count = "{ persons { totalCount } }";

/** Ends every connection that waits for a lock, once there is one. */
async function endWaitingConnections(): Promise<void> {
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  try {
    for (let ended = 0; ended === 0;) {
      const { rowCount } = await admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      );
      ended = rowCount ?? 0;
    }
  } finally {
    await admin.end();
  }
}

async function askWhileLocked(secret: string, table: string): Promise<Answer> {
  await database.owner.query(`begin; lock table ${table} in access exclusive mode`);
  const asked = portal.ask(secret, count);
  await endWaitingConnections();
  const answer = await asked;
  await database.owner.query("rollback");
  return answer;
}

/** Connections that were cut while they rested are noticed one by one. */
async function expectAnswered(secret: string): Promise<void> {
  await expect
    .poll(async () => (await portal.ask(secret, count)).body.data, { timeout: 10_000 })
    .toEqual({ persons: { totalCount: 0 } });
}

test("a read whose connection is cut answers that the portal is unavailable, and the next one is answered", async () => {
  await portal.ask(analyst, count);
  const { status, body } = await askWhileLocked(analyst, "audit_entry");
  expect(status).toBe(503);
  expect(body.errors?.[0]?.extensions["code"]).toBe("UNAVAILABLE");
  await expectAnswered(analyst);
});

test("a session that cannot be looked up is an unavailable portal, not a request that is wrong", async () => {
  const { status, body } = await askWhileLocked(colleague, "session_reach");
  expect(status).toBe(503);
  expect(body.errors?.[0]?.extensions["code"]).toBe("UNAVAILABLE");
  await expectAnswered(colleague);
});
