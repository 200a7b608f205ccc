/** How an account stays in and is shut out: its password, its sessions, its links, and who keeps it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashPassword } from "../../server/modules/auth/sign-in.domain.js";
import { buildPartner, buildViewer } from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { fromPage, startPortal, type Answer, type TestPortal } from "../support/server.js";

let database: TestDatabase;
let portal: TestPortal;

const first = "correct horse battery";

beforeAll(async () => {
  database = await createDatabase();
  const { owner } = database;
  const police = await buildPartner(owner, { name: "Police" });
  const council = await buildPartner(owner, { name: "Council" });
  const hash = await hashPassword(first);
  for (const [email, partner, role] of [
    ["ana@police.example", police, "ANALYST"],
    ["ben@police.example", police, "ANALYST"],
    ["adam@police.example", police, "ADMINISTRATOR"],
    ["carl@council.example", council, "ANALYST"],
  ] as const)
    await buildViewer(owner, partner, { email, name: email, roles: [role], password_hash: hash });
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

type Variables = Record<string, unknown>;

const signInText = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { partnerName } }`;
const sessionsText = `{ mySessions { id openedBy isThis startedAt seenAt endsAt } }`;
const changeText = `mutation ($old: String!, $new: String!) { changePassword(currentPassword: $old, newPassword: $new) }`;
const accountsText = `{ partnerAccounts { id email disabledAt linkUntil linkWishedAt } }`;
const makeText = `mutation ($id: ID!, $password: String!) { makeSignInLink(accountId: $id, currentPassword: $password) { path expiresAt } }`;
const closeText = `mutation ($id: ID!, $password: String!) { disableAccount(accountId: $id, currentPassword: $password) }`;
const setText = `mutation ($link: String!, $password: String!) { setPassword(link: $link, password: $password) }`;
const askText = `mutation ($email: String!) { askForReset(email: $email) }`;
const whoseText = `query ($link: String!) { linkedPerson(link: $link) { name email } }`;

const ask = (cookie: string | null, text: string, variables: Variables = {}): Promise<Answer> =>
  cookie === null
    ? portal.ask(null, text, variables)
    : portal.ask(null, portal.trust(text), variables, fromPage(cookie));

/** Signs in. @returns the session's cookie, or null when it was refused */
async function signIn(email: string, password: string): Promise<string | null> {
  const { headers, body } = await ask(null, signInText, { email, password });
  if (body.errors !== undefined) return null;
  return headers.get("set-cookie")?.split(";")[0] ?? null;
}

const isIn = async (cookie: string | null): Promise<boolean> =>
  (await ask(cookie, "{ me { partnerName } }")).body.data?.["me"] !== null;

const codeOf = ({ body }: Answer): unknown => body.errors?.[0]?.extensions["code"];
const fieldOf = ({ body }: Answer): unknown => body.errors?.[0]?.extensions["field"];

async function idOf(email: string): Promise<string> {
  const { rows } = await database.owner.query<{ id: string }>(
    "select id from account where email = $1",
    [email],
  );
  return rows[0]!.id;
}

interface KeptAccount {
  readonly email: string;
  readonly disabledAt: string | null;
  readonly linkUntil: string | null;
  readonly linkWishedAt: string | null;
}

async function keptBy(cookie: string | null): Promise<readonly KeptAccount[]> {
  return (await ask(cookie, accountsText)).body.data?.["partnerAccounts"] as KeptAccount[];
}

/** Makes a link as the administrator. @returns its secret */
async function linkFor(email: string): Promise<string> {
  const cookie = await signIn("adam@police.example", first);
  const { body } = await ask(cookie, makeText, { id: await idOf(email), password: first });
  const made = body.data as { makeSignInLink: { path: string } };
  const { path } = made.makeSignInLink;
  expect(path).toMatch(/^\/welcome#[\w-]{43}$/u);
  return path.split("#")[1]!;
}

/** What the audit keeps of a change, newest first. */
async function auditOf(name: string): Promise<string> {
  const { rows } = await database.owner.query(
    "select e.*, s.shape from audit_entry e join audit_shape s on s.id = e.shape_id where operation_name = $1 order by at desc",
    [name],
  );
  expect(rows.length).toBeGreaterThan(0);
  return JSON.stringify(rows);
}

test("a changed password ends every other session and lets the old one in no more", async () => {
  const [here, elsewhere] = [
    await signIn("ana@police.example", first),
    await signIn("ana@police.example", first),
  ];
  const next = "a longer horse battery";
  const changed = await ask(here, changeText, { old: first, new: next });
  expect(changed.body.data).toEqual({ changePassword: true });
  expect([await isIn(here), await isIn(elsewhere)]).toEqual([true, false]);
  expect(await signIn("ana@police.example", first)).toBeNull();
  expect(await signIn("ana@police.example", next)).not.toBeNull();
  expect(await auditOf("changePassword")).not.toMatch(/horse|argon/u);
  await ask(here, changeText, { old: next, new: first });
});

test("a stolen session changes no password and makes no link without the password, and is stopped", async () => {
  const cookie = await signIn("ben@police.example", first);
  const thief = { ...fromPage(cookie ?? ""), "x-forwarded-for": "192.0.2.66" };
  const guess = () =>
    portal.ask(
      null,
      portal.trust(changeText),
      { old: "a guess", new: "the thief's password" },
      thief,
    );
  const refused = await guess();
  expect([codeOf(refused), fieldOf(refused)]).toEqual(["INVALID_INPUT", "currentPassword"]);
  let last = refused;
  for (let tries = 0; tries < 25; tries += 1) last = await guess();
  expect(last.status).toBe(429);
  expect(await signIn("ben@police.example", "the thief's password")).toBeNull();
  const administrator = await signIn("adam@police.example", first);
  const id = await idOf("ana@police.example");
  for (const text of [makeText, closeText])
    expect(fieldOf(await ask(administrator, text, { id, password: "a guess" }))).toBe(
      "currentPassword",
    );
});

test("a password that is too short is refused, and the old one stands", async () => {
  const cookie = await signIn("ana@police.example", first);
  const refused = await ask(cookie, changeText, { old: first, new: "short" });
  expect([codeOf(refused), fieldOf(refused)]).toEqual(["INVALID_INPUT", "password"]);
  expect(await signIn("ana@police.example", first)).not.toBeNull();
});

test("an account sees where it is signed in, ends one place, and then all", async () => {
  const here = await signIn("ana@police.example", first);
  await ask(here, "mutation { signOutEverywhere }");
  expect(await isIn(here)).toBe(false);
  const [mine, other] = [
    await signIn("ana@police.example", first),
    await signIn("ana@police.example", first),
  ];
  const foreign = await signIn("carl@council.example", first);
  const sessionsOf = async (cookie: string | null) =>
    (await ask(cookie, sessionsText)).body.data?.["mySessions"] as readonly {
      id: string;
      isThis: boolean;
    }[];
  // One more stands since the account was made.
  const seen = await sessionsOf(other);
  const theirs = (await sessionsOf(foreign)).find(({ isThis }) => isThis)!;
  expect(seen.filter(({ isThis }) => isThis)).toHaveLength(1);
  const id = (await sessionsOf(mine)).find(({ isThis }) => isThis)!.id;
  const end = `mutation ($id: ID!) { endMySession(id: $id) }`;
  expect((await ask(other, end, { id })).body.data).toEqual({ endMySession: id });
  expect([await isIn(mine), await isIn(other)]).toEqual([false, true]);
  const missing = await ask(other, end, { id: "00000000-0000-4000-8000-000000000000" });
  for (const gone of [id, theirs.id])
    expect((await ask(other, end, { id: gone })).text).toBe(missing.text);
  expect(await isIn(foreign)).toBe(true);
  await ask(other, "mutation { signOutEverywhere }");
  expect(await isIn(other)).toBe(false);
});

test("a link sets a password once, ends all sessions, and only the newest link opens", async () => {
  const before = await signIn("ben@police.example", first);
  const older = await linkFor("ben@police.example");
  const link = await linkFor("ben@police.example");
  expect((await ask(null, whoseText, { link: older })).body.data).toEqual({ linkedPerson: null });
  expect((await ask(null, whoseText, { link })).body.data).toEqual({
    linkedPerson: { name: "ben@police.example", email: "ben@police.example" },
  });
  const short = await ask(null, setText, { link, password: "short" });
  expect([codeOf(short), fieldOf(short)]).toEqual(["INVALID_INPUT", "password"]);
  const next = "three words together";
  const set = await ask(null, setText, { link, password: next });
  expect(set.body.data).toEqual({ setPassword: true });
  expect(set.headers.get("set-cookie")).toBeNull();
  expect(await isIn(before)).toBe(false);
  const [again, unknown, replaced] = [
    await ask(null, setText, { link, password: "somebody else's words" }),
    await ask(null, setText, { link: "made up", password: "somebody else's words" }),
    await ask(null, setText, { link: older, password: "somebody else's words" }),
  ];
  expect(again.text).toBe(unknown.text);
  expect(again.text).toBe(replaced.text);
  expect(await signIn("ben@police.example", next)).not.toBeNull();
  expect(await auditOf("setPassword")).not.toMatch(/three words/u);
  expect(await auditOf("makeSignInLink")).not.toContain(link);
  const { rows } = await database.owner.query("select * from sign_in_link");
  expect(rows).toEqual([]);
});

test("two who use a link at once cannot both set a password", async () => {
  const link = await linkFor("ben@police.example");
  const words = ["the first set of words", "the second set of words"];
  const answers = await Promise.all(
    words.map((password) => ask(null, setText, { link, password })),
  );
  expect(answers.filter(({ body }) => body.errors === undefined)).toHaveLength(1);
});

test("a link that has run out opens nothing", async () => {
  const link = await linkFor("ben@police.example");
  await database.owner.query("insert into frozen_clock select now() + interval '25 hours'");
  const late = await ask(null, setText, { link, password: "too late for this" });
  await database.owner.query("delete from frozen_clock");
  expect(fieldOf(late)).toBe("link");
});

test("asking for a link tells nobody whether there is an account, and the administrator alone that it was asked", async () => {
  const known = await ask(null, askText, { email: " Ana@police.example" });
  const unknown = await ask(null, askText, { email: "nobody@police.example" });
  expect(known.text).toBe(unknown.text);
  const { rows } = await database.owner.query("select * from reset_wish");
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toMatch(/police/u);
  const wished = async (email: string) =>
    (await keptBy(await signIn("adam@police.example", first))).find((one) => one.email === email)!
      .linkWishedAt;
  expect([await wished("ana@police.example"), await wished("ben@police.example")]).toEqual([
    expect.any(String),
    null,
  ]);
  const link = await linkFor("ana@police.example");
  await ask(null, setText, { link, password: first });
  expect(await wished("ana@police.example")).toBeNull();
});

test("an address that asks for link after link is stopped", async () => {
  let answer = await ask(null, askText, { email: "x@police.example" });
  for (let tries = 0; tries < 12; tries += 1)
    answer = await ask(null, askText, { email: `x${tries}@police.example` });
  expect(answer.status).toBe(429);
});

test("an administrator keeps the accounts of their own partner, and nobody else does", async () => {
  const administrator = await signIn("adam@police.example", first);
  expect((await keptBy(administrator)).map(({ email }) => email)).toEqual([
    "ana@police.example",
    "ben@police.example",
  ]);
  const analyst = await signIn("ana@police.example", first);
  expect(await keptBy(analyst)).toEqual([]);
  const missing = await ask(administrator, makeText, {
    id: "00000000-0000-4000-8000-000000000000",
    password: first,
  });
  expect(codeOf(missing)).toBe("NOT_FOUND");
  for (const text of [makeText, closeText]) {
    const tries = [
      await ask(administrator, text, { id: await idOf("carl@council.example"), password: first }),
      await ask(administrator, text, { id: await idOf("adam@police.example"), password: first }),
      await ask(analyst, text, { id: await idOf("adam@police.example"), password: first }),
      await ask(analyst, text, { id: await idOf("ana@police.example"), password: first }),
    ];
    expect(tries.map(codeOf)).toEqual(tries.map(() => "NOT_FOUND"));
  }
});

test("a closed account is out at its next request, with its tokens and its link, and stays out", async () => {
  const link = await linkFor("ana@police.example");
  const cookie = await signIn("ana@police.example", first);
  const id = await idOf("ana@police.example");
  await database.owner.query(
    `with made as (insert into token (id, account_id, name, record_types, field_groups, purpose, created_at, expires_at)
       values (gen_random_uuid(), $1, 'A token', '{PERSON}', '{identity}', 'PREVENT_SOC', now(), now() + interval '9 days') returning id)
     insert into session (id, secret_hash, account_id, token_id, purpose, started_at, seen_at, idle_seconds, ends_at)
     select gen_random_uuid(), sha256('of a token'), $1, id, 'PREVENT_SOC', now(), now(), 900000, now() + interval '9 days' from made`,
    [id],
  );
  const byToken = () => portal.ask("of a token", "{ me { partnerName } }");
  expect((await byToken()).body.data?.["me"]).not.toBeNull();
  const administrator = await signIn("adam@police.example", first);
  const closed = await ask(administrator, closeText, { id, password: first });
  expect(closed.body.data).toEqual({ disableAccount: id });
  expect(await isIn(cookie)).toBe(false);
  expect((await byToken()).body.data?.["me"]).toBeNull();
  expect(await signIn("ana@police.example", first)).toBeNull();
  expect(fieldOf(await ask(null, setText, { link, password: "one more set of words" }))).toBe(
    "link",
  );
  expect(codeOf(await ask(administrator, closeText, { id, password: first }))).toBe("NOT_FOUND");
  expect(codeOf(await ask(administrator, makeText, { id, password: first }))).toBe("NOT_FOUND");
  expect((await keptBy(administrator)).find(({ email }) => email === "ana@police.example")).toEqual(
    expect.objectContaining({ disabledAt: expect.any(String) as string }),
  );
  await auditOf("disableAccount");
});

test("an account that the operator opened again can be closed again", async () => {
  const id = await idOf("ana@police.example");
  await database.owner.query("update account set disabled_at = null where id = $1", [id]);
  expect(await signIn("ana@police.example", first)).not.toBeNull();
  const administrator = await signIn("adam@police.example", first);
  const closed = await ask(administrator, closeText, { id, password: first });
  expect(closed.body.data).toEqual({ disableAccount: id });
  expect(await signIn("ana@police.example", first)).toBeNull();
});

test("a token changes nothing of how its account signs in", async () => {
  const id = await idOf("carl@council.example");
  await database.owner.query(
    `with made as (insert into token (id, account_id, name, record_types, field_groups, purpose, created_at, expires_at)
       values (gen_random_uuid(), $1, 'A token', '{PERSON}', '{identity}', 'PREVENT_SOC', now(), now() + interval '9 days') returning id)
     insert into session (id, secret_hash, account_id, token_id, purpose, started_at, seen_at, idle_seconds, ends_at)
     select gen_random_uuid(), sha256('of carl'), $1, id, 'PREVENT_SOC', now(), now(), 900000, now() + interval '9 days' from made`,
    [id],
  );
  const change = await portal.ask("of carl", changeText, { old: first, new: "words of a token" });
  expect(codeOf(change)).toBe("NOT_ALLOWED");
  expect(codeOf(await portal.ask("of carl", "mutation { signOutEverywhere }"))).toBe("NOT_ALLOWED");
  expect((await portal.ask("of carl", sessionsText)).body.data).toEqual({ mySessions: null });
});

test("behind the portal's role the database lets nobody set another's password or make a link for them", async () => {
  const id = await idOf("carl@council.example");
  const pg = await import("pg");
  const client = new pg.default.Client({ connectionString: database.portalUrl });
  await client.connect();
  try {
    const { rows } = await database.owner.query<{ id: string }>(
      "select id from account where email = 'adam@police.example'",
    );
    const secret = `secret-of-${rows[0]!.id}`;
    await database.owner.query(
      `insert into session (id, secret_hash, account_id, started_at, seen_at, idle_seconds, ends_at)
       values (gen_random_uuid(), sha256(convert_to($1, 'UTF8')), $2, now(), now(), 900, now() + interval '1 hour')`,
      [secret, rows[0]!.id],
    );
    await client.query("select set_config('challenger.session', $1, false)", [secret]);
    const set = await client.query("update account set password_hash = 'x' where id = $1", [id]);
    expect(set.rowCount).toBe(0);
    const kept = await idOf("ben@police.example");
    const ofKept = await client.query("update account set password_hash = 'x' where id = $1", [
      kept,
    ]);
    expect(ofKept.rowCount).toBe(0);
    await expect(
      client.query("insert into sign_in_link values ($1, 'x', now() + interval '1 day')", [id]),
    ).rejects.toThrow(/row-level security/u);
    await expect(
      client.query("insert into account_closing values ($1, now())", [id]),
    ).rejects.toThrow(/row-level security/u);
  } finally {
    await client.end();
  }
});
