/** While somebody else changes who may see what, changes of access are put off and nobody is kept waiting. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPartner, buildViewer } from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { startPortal, type TestPortal } from "../support/server.js";

let database: TestDatabase;
let portal: TestPortal;
let analyst: string;

beforeAll(async () => {
  database = await createDatabase();
  const police = await buildPartner(database.owner, { name: "Police" });
  analyst = (await buildViewer(database.owner, police, { roles: ["ANALYST"] })).secret;
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

test("a change of access that would wait for an import is put off with a word, and reads go on", async () => {
  await portal.ask(analyst, "{ persons { totalCount } }");
  await database.owner.query("begin; update access_epoch set epoch = epoch + 1");
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
