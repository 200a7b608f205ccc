/** What the database's own catalogue says of the second wall. */
import { afterAll, beforeAll, expect, test } from "vitest";
import pg from "pg";
import { rooms } from "../../server/modules/index.js";
import { never, relatedParts } from "../../server/policy/condition.js";
import { changeConditions } from "../../server/policy/register.js";
import { createDatabase, type TestDatabase } from "../support/database.js";

let database: TestDatabase;
let admin: pg.Client;

beforeAll(async () => {
  database = await createDatabase();
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
});

afterAll(async () => {
  await admin?.end();
  await database?.drop();
});

async function namesOf(query: string): Promise<string[]> {
  const { rows } = await admin.query<{ name: string }>(query);
  return rows.map(({ name }) => name).sort();
}

const portalRoles =
  "('challenger_portal'::regrole, 'challenger_app'::regrole, 'challenger_importer'::regrole)";

test("row security is on and forced on every table, and each has its policies", async () => {
  const tables = await namesOf(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')",
  );
  expect(tables.length).toBeGreaterThan(25);
  expect(
    await namesOf(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
     and not (relrowsecurity and relforcerowsecurity)`,
    ),
  ).toEqual([]);
  expect(
    await namesOf(
      `select relname as name from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
     and not exists (select from pg_policy p where p.polrelid = c.oid)`,
    ),
  ).toEqual([]);
});

test("no policy that lets the portal read a governed table is unconditional", async () => {
  const open = await namesOf(
    `select c.relname as name from pg_policy p join pg_class c on c.oid = p.polrelid
     where p.polcmd in ('r', '*') and pg_get_expr(p.polqual, p.polrelid) = 'true'
       and p.polroles && array['challenger_app'::regrole::oid, 'challenger_portal'::regrole::oid, 'challenger_importer'::regrole::oid, 0::oid]`,
  );
  expect(open).toEqual([
    "access_epoch",
    "aim",
    "code",
    "code_list",
    "district",
    "frozen_clock",
    "measure",
    "objective",
    "partner",
    "policy_version",
    "strategy",
    "theme",
  ]);
});

test("the portal's roles own nothing, create nothing, and pass no wall", async () => {
  expect(
    await namesOf(`select relname as name from pg_class where relowner in ${portalRoles}`),
  ).toEqual([]);
  expect(
    await namesOf(`select proname as name from pg_proc where proowner in ${portalRoles}`),
  ).toEqual([]);
  expect(
    await namesOf(`select nspname as name from pg_namespace where nspowner in ${portalRoles}`),
  ).toEqual([]);
  expect(
    await namesOf(
      `select rolname as name from pg_roles where oid in (${portalRoles.slice(1, -1)}, 'challenger_guard'::regrole)
     and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
    ),
  ).toEqual([]);
  const { rows } = await admin.query(
    `select has_schema_privilege('challenger_portal', 'public', 'CREATE') as schema,
       has_database_privilege('challenger_portal', current_database(), 'CREATE') as database,
       pg_has_role('challenger_portal', 'challenger_guard', 'MEMBER') as guard,
       pg_has_role('challenger_portal', 'challenger_owner', 'MEMBER') as owner`,
  );
  expect(rows[0]).toEqual({ schema: false, database: false, guard: false, owner: false });
  expect(
    await namesOf(
      "select rolname as name from pg_roles where rolname in ('challenger_guard', 'challenger_app', 'challenger_importer') and rolcanlogin",
    ),
  ).toEqual([]);
});

test("the record of disclosure can be written and read, and neither changed nor emptied", async () => {
  for (const table of ["audit_entry", "audit_shape", "policy_version"]) {
    for (const right of ["UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER"]) {
      const { rows } = await admin.query<{ may: boolean }>(
        "select has_table_privilege('challenger_portal', $1, $2) as may",
        [table, right],
      );
      expect([table, right, rows[0]!.may]).toEqual([table, right, false]);
    }
  }
  const { rows } = await admin.query(
    "select has_table_privilege('challenger_portal', 'audit_entry', 'INSERT') as may",
  );
  expect(rows[0]).toEqual({ may: true });
});

test("no table can be emptied by the portal, and secrets cannot be selected", async () => {
  expect(
    await namesOf(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
     and (has_table_privilege('challenger_portal', oid, 'TRUNCATE') or has_table_privilege('challenger_portal', oid, 'TRIGGER'))`,
    ),
  ).toEqual([]);
  const { rows } = await admin.query(
    `select has_column_privilege('challenger_portal', 'account', 'password_hash', 'SELECT') as password,
       has_table_privilege('challenger_portal', 'person_name_word', 'SELECT') as words,
       has_table_privilege('challenger_portal', 'name_word', 'SELECT') as vocabulary`,
  );
  expect(rows[0]).toEqual({ password: false, words: false, vocabulary: false });
});

const definers = `pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef`;

test("every definer function belongs to the guard, has a fixed path, and is closed to the public", async () => {
  expect((await namesOf(`select proname as name from ${definers}`)).length).toBeGreaterThan(15);
  expect(
    await namesOf(
      `select proname as name from ${definers} and proowner <> 'challenger_guard'::regrole`,
    ),
  ).toEqual([]);
  expect(
    await namesOf(
      `select proname as name from ${definers} and not coalesce(proconfig, '{}') && array['search_path=pg_catalog, public', 'search_path=pg_catalog, public, pg_temp', 'search_path=pg_catalog']`,
    ),
  ).toEqual([]);
  expect(
    await namesOf(
      `select proname as name from ${definers} and (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))`,
    ),
  ).toEqual([]);
});

/** One for each field that is searched, and no other. */
const searchFunctions = rooms.records
  .flatMap(({ type }) =>
    Object.values(type.fields)
      .filter(({ search }) => search !== null)
      .map(({ column }) => `challenger_search_${type.table}_${column}`),
  )
  .sort();

/** Two for each kind of record that somebody may write, and none for any other. */
const changeFunctions = rooms.records
  .filter(({ policy }) => changeConditions(policy).some((condition) => condition !== never))
  .flatMap(({ type }) => ["create", "update"].map((verb) => `challenger_may_${verb}_${type.table}`))
  .sort();

test("the portal may run the definer functions that answer it, and no others", async () => {
  expect(
    await namesOf(
      `select proname as name from ${definers} and has_function_privilege('challenger_portal', p.oid, 'EXECUTE')`,
    ),
  ).toEqual([
    "challenger_account_for_sign_in",
    "challenger_account_id",
    "challenger_account_of_link",
    "challenger_ask_for_reset",
    "challenger_classes",
    "challenger_forget_unused_words",
    "challenger_import_is_rested_on",
    "challenger_is_current",
    "challenger_keeps_account",
    ...changeFunctions,
    "challenger_open_session",
    "challenger_own_scopes",
    "challenger_partner_id",
    "challenger_passkey_for_sign_in",
    "challenger_person_id",
    "challenger_reach",
    "challenger_scopes_over_own",
    ...searchFunctions,
    "challenger_session_id",
    "challenger_sight_of",
    "challenger_statistic",
  ]);
});

test("there are no views, no materialised views, no rules and no leakproof functions of ours", async () => {
  expect(
    await namesOf(
      "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm', 'f')",
    ),
  ).toEqual([]);
  expect(
    await namesOf(
      "select rulename::text as name from pg_rewrite r join pg_class c on c.oid = r.ev_class where c.relnamespace = 'public'::regnamespace",
    ),
  ).toEqual([]);
  expect(
    await namesOf(
      `select proname as name from pg_proc p where pronamespace = 'public'::regnamespace and proleakproof
     and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
    ),
  ).toEqual([]);
});

test("what is seen only with other records can be the end of no link, and subject of no annotation", async () => {
  const refused: string[] = [];
  for (const { type } of rooms.records) {
    const isEnd = await database.owner
      .query("select $1::record_end", [type.recordType])
      .then(() => true)
      .catch(() => false);
    if (!isEnd) refused.push(type.name);
  }
  const bound = rooms.records.filter(({ policy }) => relatedParts(policy.rows).length > 0);
  expect(refused).toEqual(bound.map(({ type }) => type.name));
  expect(refused).toContain("Annotation");
});
