/** While somebody else changes who may see what, changes of access are put off and nobody is kept waiting. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPartner, buildViewer } from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { startPortal, type TestPortal } from "../support/server.js";

let database: TestDatabase;
let portal: TestPortal;
let analyst: string;
let police: string;

beforeAll(async () => {
  database = await createDatabase();
  police = await buildPartner(database.owner, { name: "Police" });
  analyst = (await buildViewer(database.owner, police, { roles: ["ANALYST"] })).secret;
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

test("signing out does not wait for whoever else changes access", async () => {
  const other = await buildViewer(database.owner, police, { roles: ["ANALYST"] });
  await database.owner.query("begin; update access_epoch set epoch = epoch + 1");
  const { body } = await portal.ask(other.secret, "mutation { signOut }");
  await database.owner.query("rollback");
  expect(body.data).toEqual({ signOut: true });
});

test("a change that has to wait too long is put off with a word, and reads go on", async () => {
  await portal.ask(analyst, "{ persons { totalCount } }");
  await database.owner.query("begin");
  await database.owner.query("select from session for update");
  const [left, read] = await Promise.all([
    portal.ask(analyst, "mutation { signOut }"),
    portal.ask(analyst, "{ persons { totalCount } }"),
  ]);
  await database.owner.query("rollback");
  expect(left.status).toBe(503);
  expect(left.body.errors?.[0]?.message).toBe("Access is being changed just now. Try again.");
  expect(read.body.data).toEqual({ persons: { totalCount: 0 } });
  expect((await portal.ask(analyst, "mutation { signOut }")).body.data).toEqual({ signOut: true });
});
