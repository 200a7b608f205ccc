/** Signing in, choosing a purpose, and leaving. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashPassword } from "../../server/modules/auth/sign-in.domain.js";
import { buildPartner, buildRecord, buildViewer } from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { documentIdOf } from "../support/page-documents.js";
import { fromPage, startPortal, type TestPortal } from "../support/server.js";

let database: TestDatabase;
let portal: TestPortal;

beforeAll(async () => {
  database = await createDatabase();
  const { owner } = database;
  const police = await buildPartner(owner, { name: "Police" });
  await buildRecord(owner, "person", { ownerId: police }, { name: "Ada Marsh" });
  const { accountId } = await buildViewer(owner, police, {
    roles: ["ANALYST"],
    email: "ana@police.example",
  });
  await owner.query(
    "update account set password_hash = $2, purposes = '{INVESTIGATION,PREVENT_SOC}' where id = $1",
    [accountId, await hashPassword("correct horse")],
  );
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

const signIn = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { purpose purposes } }`;
const choosePurpose = documentIdOf("ChoosePurpose");
const signOut = documentIdOf("SignOut");
const currentSession = documentIdOf("CurrentSession");
const count = `{ persons { totalCount } }`;

const secretIn = (cookie: string): string => cookie.slice(cookie.indexOf("=") + 1);

async function signedIn(): Promise<{ readonly cookie: string; readonly header: string }> {
  const answer = await portal.ask(null, signIn, {
    email: "ana@police.example",
    password: "correct horse",
  });
  const header = answer.headers.get("set-cookie") ?? "";
  return { header, cookie: header.split(";")[0] ?? "" };
}

test("a right password starts a session in a cookie that scripts and other sites cannot use", async () => {
  const { header } = await signedIn();
  expect(header).toMatch(
    /^__Host-challenger=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  );
});

test("a wrong password and an unknown address get the same answer", async () => {
  const wrong = await portal.ask(null, signIn, { email: "ana@police.example", password: "wrong" });
  const unknown = await portal.ask(null, signIn, {
    email: "nobody@police.example",
    password: "wrong",
  });
  expect(wrong.text).toBe(unknown.text);
  expect(wrong.status).toBe(unknown.status);
  expect(wrong.body.errors?.[0]?.extensions["code"]).toBe("INVALID_INPUT");
});

test("nothing is readable until a purpose is chosen, and only one's own purposes can be", async () => {
  const { cookie } = await signedIn();
  const before = await portal.ask(secretIn(cookie), count);
  expect(before.body.data).toBeUndefined();
  const foreign = await portal.ask(
    null,
    choosePurpose,
    { purpose: "TAX_ENFORCEMENT" },
    fromPage(cookie),
  );
  expect(foreign.body.errors?.[0]?.extensions["code"]).toBe("INVALID_INPUT");
  await portal.ask(null, choosePurpose, { purpose: "INVESTIGATION" }, fromPage(cookie));
  const after = await portal.ask(secretIn(cookie), count);
  expect(after.body.data).toEqual({ persons: { totalCount: 1 } });
});

test("signing out ends the session for whoever holds its secret", async () => {
  const { cookie } = await signedIn();
  await portal.ask(null, choosePurpose, { purpose: "INVESTIGATION" }, fromPage(cookie));
  await portal.ask(null, signOut, {}, fromPage(cookie));
  const after = await portal.ask(null, currentSession, {}, fromPage(cookie));
  expect(after.body.data).toEqual({ me: null });
});

test("a session ends when it has rested too long", async () => {
  const { cookie } = await signedIn();
  await portal.ask(null, choosePurpose, { purpose: "INVESTIGATION" }, fromPage(cookie));
  await database.owner.query("insert into frozen_clock select now() + interval '16 minutes'");
  const after = await portal.ask(null, currentSession, {}, fromPage(cookie));
  await database.owner.query("delete from frozen_clock");
  expect(after.body.data).toEqual({ me: null });
});

test("a disabled account is out at its next request", async () => {
  const { cookie } = await signedIn();
  await portal.ask(null, choosePurpose, { purpose: "INVESTIGATION" }, fromPage(cookie));
  await database.owner.query(
    "update account set disabled_at = now() where email = 'ana@police.example'",
  );
  const after = await portal.ask(secretIn(cookie), count);
  await database.owner.query("update account set disabled_at = null");
  expect(after.status).toBe(401);
  expect(after.body.errors?.[0]?.extensions["code"]).toBe("UNAUTHENTICATED");
});
