/** A read that was begun and not answered is on the record as tried; one that was refused is not. */
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPartner, buildRecord, buildViewer } from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { startPortal, type Answer, type TestPortal } from "../support/server.js";

let database: TestDatabase;
let portal: TestPortal;
let analyst: { accountId: string; secret: string };
let auditor: string;
let stranger: string;

beforeAll(async () => {
  database = await createDatabase();
  const police = await buildPartner(database.owner, { name: "Police" });
  const council = await buildPartner(database.owner, { name: "Council" });
  analyst = await buildViewer(database.owner, police, { roles: ["ANALYST"] });
  auditor = (await buildViewer(database.owner, police, { roles: ["AUDITOR"] })).secret;
  stranger = (await buildViewer(database.owner, council, { roles: ["AUDITOR"] })).secret;
  await buildRecord(database.owner, "person", { ownerId: police }, { name: "Ada Marsh" });
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

const slow = "query Slow { persons { nodes { name } } }";
const failures = `{ auditEntries(filter: { failure: { isNull: false } }) {
  nodes { accountId operation operationName purpose failure revealed } } }`;

const failuresFor = async (secret: string): Promise<unknown> =>
  (await portal.ask(secret, failures)).body.data?.["auditEntries"];

/** Ends the statements that wait for a lock, once there is one, as their time-out would. */
async function cancelWaiting(): Promise<void> {
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  try {
    for (let cancelled = 0; cancelled === 0;) {
      const { rowCount } = await admin.query(
        `select pg_cancel_backend(pid) from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      );
      cancelled = rowCount ?? 0;
    }
  } finally {
    await admin.end();
  }
}

async function askInVain(): Promise<Answer> {
  await database.owner.query("begin; lock table person in access exclusive mode");
  const asked = portal.ask(analyst.secret, slow);
  await cancelWaiting();
  const answer = await asked;
  await database.owner.query("rollback");
  return answer;
}

test("a request that was refused leaves no entry of having been tried", async () => {
  for (const query of [
    `{ persons(after: "nowhere") { totalCount } }`,
    `{ persons(filter: { dateOfBirth: { equals: "2026-02-31" } }) { totalCount } }`,
    `{ auditEntries(filter: { revealed: { has: "not an id" } }) { totalCount } }`,
    "{ nothingOfTheKind }",
  ]) {
    expect((await portal.ask(analyst.secret, query)).body.errors).toHaveLength(1);
  }
  expect(await failuresFor(auditor)).toEqual({ nodes: [] });
});

test("a read that took too long is on the record, and revealed nothing", async () => {
  const { body } = await askInVain();
  expect(body.errors?.[0]?.extensions["code"]).toBe("LIMIT_EXCEEDED");
  const entry = {
    accountId: analyst.accountId,
    operation: "CONSULTATION",
    operationName: "Slow",
    purpose: "PREVENT_SOC",
    failure: "LIMIT_EXCEEDED",
    revealed: [],
  };
  for (const secret of [auditor, analyst.secret])
    expect(await failuresFor(secret)).toEqual({ nodes: [entry] });
  expect(await failuresFor(stranger)).toEqual({ nodes: [] });
});

test("a read that fails for a reason inside is entered with the code that the caller was told", async () => {
  await database.owner.query("revoke select on person from challenger_app");
  const { body } = await portal.ask(analyst.secret, "query Broken { persons { totalCount } }");
  await database.owner.query("grant select on person to challenger_app");
  expect(body.errors?.[0]?.extensions["code"]).toBe("UNAVAILABLE");
  const { rows } = await database.owner.query(
    "select failure, revealed from audit_entry where operation_name = 'Broken'",
  );
  expect(rows).toEqual([{ failure: "UNAVAILABLE", revealed: [] }]);
});

test("an entry that cannot be written changes nothing about the failure", async () => {
  await database.owner.query(
    "alter table audit_entry add constraint no_failures check (failure is null) not valid",
  );
  const { body } = await askInVain();
  await database.owner.query("alter table audit_entry drop constraint no_failures");
  expect(body.errors?.[0]?.extensions["code"]).toBe("LIMIT_EXCEEDED");
  expect((await portal.ask(analyst.secret, slow)).body.data).toEqual({
    persons: { nodes: [{ name: "Ada Marsh" }] },
  });
});
