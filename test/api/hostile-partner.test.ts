/** What a partner with a valid session tried once, and must not be able to do again. */
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  buildAgreement,
  buildEdge,
  buildPartner,
  buildRecord,
  buildScope,
  buildViewer,
} from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { startPortal, type TestPortal } from "../support/server.js";

let database: TestDatabase;
let portal: TestPortal;
let police: string;
let council: string;
let officer: { readonly accountId: string; readonly secret: string };
let ada: { readonly id: string; readonly accessClass: number };

beforeAll(async () => {
  database = await createDatabase();
  const { owner } = database;
  police = await buildPartner(owner, { name: "Police" });
  council = await buildPartner(owner, { name: "Council" });
  const agreement = await buildAgreement(owner, [police], [council]);
  await buildScope(owner, council, agreement, {
    field_groups: { identity: "FULL", identifier: "FULL", financial: "FULL" },
  });
  officer = await buildViewer(owner, council);
  ada = await buildRecord(owner, "person", { ownerId: police }, { name: "Ada Marsh" });
  await buildRecord(
    owner,
    "identifier",
    { ownerId: police },
    { kind: "ACCOUNT", value: "00-41-09 1" },
  );
  await buildRecord(
    owner,
    "identifier",
    { ownerId: police },
    { kind: "PHONE", value: "07700 900123" },
  );
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

interface Entry {
  readonly revealed: readonly string[];
  readonly shape: readonly {
    readonly fields: readonly string[];
    readonly asked?: readonly string[];
  }[];
}

async function entryOf(operationName: string): Promise<Entry> {
  const { rows } = await database.owner.query<Entry>(
    `select e.revealed::text[], s.shape from audit_entry e join audit_shape s on s.id = e.shape_id
     where e.operation_name = $1`,
    [operationName],
  );
  return rows[0]!;
}

test("a search, a page of marks and a filter leave the record of whom they told about", async () => {
  await portal.ask(officer.secret, `query Found { search(text: "Ada") { hits { matchedText } } }`);
  expect((await entryOf("Found")).revealed).toEqual([ada.id]);
  await portal.ask(
    officer.secret,
    `query Marks { persons(filter: { name: { equals: "Ada Marsh" } }) { edges { cursor } } }`,
  );
  const marks = await entryOf("Marks");
  expect(marks.revealed).toEqual([ada.id]);
  expect(marks.shape[0]?.asked).toEqual(["name"]);
  await portal.ask(officer.secret, `query Groups { personGroups(by: [NAME]) { name count } }`);
  expect((await entryOf("Groups")).shape[0]?.fields).toEqual(["name"]);
});

/** A token of the officer's for numbers alone. */
async function narrowToken(secret: string): Promise<void> {
  await database.owner.query(
    `with made as (insert into token (id, account_id, name, record_types, field_groups, purpose, created_at, expires_at)
       values (gen_random_uuid(), $1, 'narrow', '{IDENTIFIER}', '{identifier}', 'PREVENT_SOC', now(), now() + interval '1 day')
       returning id)
     insert into session (id, secret_hash, account_id, token_id, purpose, started_at, seen_at, idle_seconds, ends_at)
     select gen_random_uuid(), sha256(convert_to($2, 'UTF8')), $1, id, 'PREVENT_SOC', now(), now(), 86400, now() + interval '1 day' from made`,
    [officer.accountId, secret],
  );
}

test("a narrowed token reads of the record of disclosure what it asked itself", async () => {
  await narrowToken("curious");
  await portal.ask(officer.secret, `query OfTheOfficer { persons { nodes { name } } }`);
  await portal.ask("curious", `query OfTheToken { identifiers { nodes { value } } }`);
  const asked = `{ auditEntries { totalCount nodes { operationName } } }`;
  const entries = (await portal.ask("curious", asked)).body.data?.["auditEntries"];
  expect(entries).toEqual({ totalCount: 1, nodes: [{ operationName: "OfTheToken" }] });
  expect((await portal.ask(officer.secret, asked)).text).toContain("OfTheToken");
});

test("a token without the financial group reads no bank account, whatever its account may", async () => {
  const asked = `{ identifiers(orderBy: [{ field: KIND }]) { nodes { kind value } } }`;
  await narrowToken("narrow");
  const whole = await portal.ask(officer.secret, asked);
  const narrow = await portal.ask("narrow", asked);
  expect(whole.body.data).toEqual({
    identifiers: {
      nodes: [
        { kind: "ACCOUNT", value: "00-41-09 1" },
        { kind: "PHONE", value: "07700 900123" },
      ],
    },
  });
  expect(narrow.body.data).toEqual({
    identifiers: {
      nodes: [
        { kind: "ACCOUNT", value: null },
        { kind: "PHONE", value: "07700 900123" },
      ],
    },
  });
});

test("a link cannot hang on a contact or on another link", async () => {
  const end = { ...ada, type: "PERSON" };
  const made = buildEdge(database.owner, "link", { ownerId: police }, end, {
    ...end,
    type: "CONTACT",
  });
  await expect(made).rejects.toThrow(/is_no_end/u);
});

test("changing one's own purpose makes nobody else's viewer stale", async () => {
  const other = await buildViewer(database.owner, police, { roles: ["ANALYST"] });
  await portal.ask(other.secret, "{ persons { totalCount } }");
  const before = await portal.app.portal.sessions.viewerOf(other.secret);
  await portal.ask(
    officer.secret,
    `mutation { choosePurpose(purpose: "PREVENT_SOC") { purpose } }`,
  );
  await database.owner.query("update session set purpose = null where account_id = $1", [
    officer.accountId,
  ]);
  expect(await portal.app.portal.sessions.isCurrent(before!)).toBe(true);
  await database.owner.query("update session set purpose = 'PREVENT_SOC' where account_id = $1", [
    officer.accountId,
  ]);
});

test("a request makes one change, and its filters are bounded", async () => {
  const codeOf = async (query: string): Promise<unknown> =>
    (await portal.ask(officer.secret, query)).body.errors?.[0]?.extensions["code"];
  expect(await codeOf(`mutation { a: signOut b: signOut }`)).toBe("LIMIT_EXCEEDED");
  const many = Array.from(
    { length: 13 },
    () => '{ links: { none: { kind: { equals: "KNOWS" } } } }',
  ).join(" ");
  expect(await codeOf(`{ persons(filter: { and: [${many}] }) { totalCount } }`)).toBe(
    "LIMIT_EXCEEDED",
  );
});

test("a reference that only looks like one does not keep a read off the record", async () => {
  const { body } = await portal.ask(
    officer.secret,
    "query Dashes { persons { totalCount } }",
    {},
    {
      "x-correlation-id": "-".repeat(36),
    },
  );
  expect(body.data).toEqual({ persons: { totalCount: 1 } });
  expect(await entryOf("Dashes")).toBeDefined();
});

test("definer functions look in a temporary schema last, and the portal makes none", async () => {
  const { rows } = await database.owner.query<{ name: string }>(
    `select p.proname as name from pg_proc p
     where p.pronamespace = 'public'::regnamespace and p.prosecdef
       and not exists (select from unnest(p.proconfig) c where c = 'search_path=pg_catalog, public, pg_temp')`,
  );
  expect(rows).toEqual([]);
  const temporary = await database.owner.query<{ may: boolean }>(
    "select has_database_privilege('challenger_portal', current_database(), 'temporary') as may",
  );
  expect(temporary.rows).toEqual([{ may: false }]);
});
