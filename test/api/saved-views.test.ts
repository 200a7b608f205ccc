/** Views of registers that an account keeps: saved, found again, renamed, deleted, and nobody else's business. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPartner, buildViewer } from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { startPortal, type Answer, type TestPortal } from "../support/server.js";

let database: TestDatabase;
let portal: TestPortal;
let police: string;
let ana: { readonly accountId: string; readonly secret: string };
let ben: { readonly accountId: string; readonly secret: string };

beforeAll(async () => {
  database = await createDatabase();
  police = await buildPartner(database.owner, { name: "Police" });
  ana = await buildViewer(database.owner, police, { roles: ["ANALYST"] });
  ben = await buildViewer(database.owner, police, { roles: ["INFORMATION_OWNER"] });
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

const save = `mutation ($name: String!, $register: String!, $query: String!) { saveView(name: $name, register: $register, query: $query) }`;
const rename = `mutation ($id: ID!, $name: String!) { renameView(id: $id, name: $name) }`;
const remove = `mutation ($id: ID!) { deleteView(id: $id) }`;
const list = `{ savedViews { totalCount nodes { id name register query } } }`;

const codeOf = ({ body }: Answer): unknown => body.errors?.[0]?.extensions["code"];

async function saved(secret: string, name: string, query = ""): Promise<string> {
  const { body } = await portal.ask(secret, save, { name, register: "/people", query });
  expect(body.errors).toBeUndefined();
  return String(body.data?.["saveView"]);
}

async function namesOf(secret: string): Promise<readonly string[]> {
  const { body } = await portal.ask(secret, list);
  const found = body.data as { savedViews: { nodes: readonly { name: string }[] } };
  return found.savedViews.nodes.map(({ name }) => name);
}

test("a view is kept as it was asked, without the place in the list", async () => {
  const id = await saved(
    ana.secret,
    "  Oldham   tonight ",
    "district=E08000004&after=xyz&order=descending",
  );
  const { body } = await portal.ask(
    ana.secret,
    `query ($id: ID!) { savedView(id: $id) { name register query } }`,
    { id },
  );
  expect(body.data).toEqual({
    savedView: {
      name: "Oldham tonight",
      register: "/people",
      query: "district=E08000004&order=descending",
    },
  });
});

test("nobody else finds it, renames it or deletes it: for them it is not there", async () => {
  const id = await saved(ana.secret, "Mine alone");
  expect(await namesOf(ben.secret)).toEqual([]);
  const missing = randomUUID();
  const read = `query ($id: ID!) { savedView(id: $id) { name } }`;
  for (const [document, variables] of [
    [read, {}],
    [rename, { name: "Ben's now" }],
    [remove, {}],
  ] as const) {
    const hidden = await portal.ask(ben.secret, document, { ...variables, id });
    expect(hidden.text).toBe(
      (await portal.ask(ben.secret, document, { ...variables, id: missing })).text,
    );
  }
  expect(await namesOf(ana.secret)).toContain("Mine alone");
});

test("two accounts may use the same name, one account not twice for one register", async () => {
  await saved(ana.secret, "Weekly");
  await saved(ben.secret, "Weekly");
  const again = await portal.ask(ana.secret, save, {
    name: " Weekly",
    register: "/people",
    query: "",
  });
  expect(codeOf(again)).toBe("INVALID_INPUT");
  const elsewhere = await portal.ask(ana.secret, save, {
    name: "Weekly",
    register: "/places",
    query: "",
  });
  expect(elsewhere.body.errors).toBeUndefined();
});

test("a view is renamed, deleted, and saved again after a change of mind", async () => {
  const id = await saved(ben.secret, "Draft", "kind=CRIME");
  expect((await portal.ask(ben.secret, rename, { id, name: "Final" })).body.data).toEqual({
    renameView: id,
  });
  expect((await portal.ask(ben.secret, remove, { id })).body.data).toEqual({ deleteView: id });
  expect(codeOf(await portal.ask(ben.secret, remove, { id }))).toBe("NOT_FOUND");
  await saved(ben.secret, "Final", "kind=CRIME");
  expect(await namesOf(ben.secret)).toContain("Final");
});

test.each([
  [{ name: " ", register: "/people", query: "" }],
  [{ name: "n".repeat(81), register: "/people", query: "" }],
  [{ name: "cut\u0000off", register: "/people", query: "" }],
  [{ name: "turned\u202Eround", register: "/people", query: "" }],
  [{ name: "Elsewhere", register: "https://elsewhere.example", query: "" }],
  [{ name: "Elsewhere", register: "//elsewhere", query: "" }],
  [{ name: "Long", register: "/people", query: `name=${"x".repeat(2000)}` }],
])("what is no view of a register is refused", async (view) => {
  expect(codeOf(await portal.ask(ana.secret, save, view))).toBe("INVALID_INPUT");
});

test("each change stands in the audit, without what was typed", async () => {
  const id = await saved(ana.secret, "Secretive", "name=Marsh");
  await portal.ask(ana.secret, rename, { id, name: "Open" });
  await portal.ask(ana.secret, remove, { id });
  const { rows } = await database.owner.query<Record<string, unknown>>(
    "select operation, operation_name, e.*, s.shape from audit_entry e join audit_shape s on s.id = e.shape_id where $1 = any(revealed) and operation <> 'CONSULTATION' order by at",
    [id],
  );
  expect(rows.map((row) => [row["operation"], row["operation_name"]])).toEqual([
    ["COLLECTION", "saveView"],
    ["ALTERATION", "renameView"],
    ["ERASURE", "deleteView"],
  ]);
  expect(JSON.stringify(rows)).not.toMatch(/Marsh|Secretive/);
});

test("a token of the account keeps no views and sees none", async () => {
  const tokenSession = await buildViewer(database.owner, police, { roles: ["ANALYST"] });
  await saved(tokenSession.secret, "Typed by hand", "name=Marsh");
  const tokenId = randomUUID();
  await database.owner.query(
    `insert into token (id, account_id, name, record_types, field_groups, purpose, created_at, expires_at)
     values ($1, $2, 'A token', '{PERSON}', '{identity}', 'PREVENT_SOC', '2020-01-01', '2099-01-01')`,
    [tokenId, tokenSession.accountId],
  );
  await database.owner.query("update session set token_id = $1 where account_id = $2", [
    tokenId,
    tokenSession.accountId,
  ]);
  portal.app.portal.sessions.forget(tokenSession.secret);
  expect(codeOf(await portal.ask(tokenSession.secret, list))).toBe("NOT_UNDERSTOOD");
  const view = { name: "By token", register: "/people", query: "" };
  expect(codeOf(await portal.ask(tokenSession.secret, save, view))).toBe("NOT_ALLOWED");
});

test("nobody signed in keeps nothing", async () => {
  const view = { name: "Nobody's", register: "/people", query: "" };
  expect(codeOf(await portal.ask(null, save, view))).toBe("UNAUTHENTICATED");
});

test("the portal tells its clock, and when the account signed in before", async () => {
  const asked = `{ me { now previousSignInAt } }`;
  const first = await portal.ask(ben.secret, asked);
  expect(first.body.data).toMatchObject({ me: { previousSignInAt: null } });
  await database.owner.query(
    `insert into session (id, secret_hash, account_id, purpose, started_at, seen_at, idle_seconds, ends_at)
     values ($1, '\\x00', $2, null, '2019-05-01T08:00:00Z', '2019-05-01T08:00:00Z', 900, '2019-05-01T20:00:00Z')`,
    [randomUUID(), ben.accountId],
  );
  const later = await portal.ask(ben.secret, asked);
  expect(later.body.data).toMatchObject({ me: { previousSignInAt: "2019-05-01T08:00:00.000Z" } });
});
