/**
 * Everything in the database that decides who may do what, in a committed list: its difference is reviewed.
 * CATALOGUE=write writes it anew.
 */
import { readFileSync, writeFileSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDatabase, type TestDatabase } from "../support/database.js";

const list = new URL("catalogue.expected.txt", import.meta.url);

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

const roles =
  "('challenger_portal', 'challenger_app', 'challenger_importer', 'challenger_guard', 'public')";

/** One line for each thing, by what it is a list of. */
const parts: Readonly<Record<string, string>> = {
  roles: `
    select format('%s: %s', r.rolname, concat_ws(', ',
        case when r.rolcanlogin then 'signs in' else 'cannot sign in' end,
        case when r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb then 'HAS A POWER' end,
        (select 'member of ' || string_agg(m.roleid::regrole::text, ' ' order by m.roleid::regrole::text)
          from pg_auth_members m where m.member = r.oid))) as line
    from pg_roles r where r.rolname like 'challenger%' and not r.rolsuper`,
  relations: `
    select format('%s %s: %s, owned by %s', case c.relkind when 'r' then 'table' else 'relation ' || c.relkind::text end,
        c.relname, case when c.relrowsecurity and c.relforcerowsecurity then 'walled' else 'OPEN' end,
        c.relowner::regrole) as line
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')`,
  policies: `
    select format('%s.%s: %s %s for %s', p.tablename, p.policyname, lower(p.permissive), lower(p.cmd),
        array_to_string(p.roles, ' ')) as line
    from pg_policies p where p.schemaname = 'public'`,
  "rights on tables": `
    select format('%s: %s may %s', c.relname, coalesce(nullif(a.grantee, 0)::regrole::text, 'public'),
        string_agg(lower(a.privilege_type), ' ' order by a.privilege_type)) as line
    from pg_class c cross join lateral aclexplode(c.relacl) a
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
      and coalesce(nullif(a.grantee, 0)::regrole::text, 'public') in ${roles}
    group by c.relname, a.grantee`,
  "rights on columns": `
    select format('%s(%s): %s may %s', c.relname, string_agg(t.attname, ' ' order by t.attname),
        a.grantee::regrole, lower(a.privilege_type)) as line
    from pg_class c join pg_attribute t on t.attrelid = c.oid cross join lateral aclexplode(t.attacl) a
    where c.relnamespace = 'public'::regnamespace
    group by c.relname, a.grantee, a.privilege_type`,
  functions: `
    select format('%s: %s, owned by %s, run by %s', p.oid::regprocedure,
        case when p.prosecdef then 'as its owner' else 'as its caller' end, p.proowner::regrole,
        coalesce((select string_agg(coalesce(nullif(a.grantee, 0)::regrole::text, 'public'), ' ' order by 1)
          from aclexplode(p.proacl) a where a.grantee <> p.proowner), case when p.proacl is null then 'public' else 'nobody else' end)) as line
    from pg_proc p where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
};

test("the database's roles, relations, policies, rights and functions are those of the list", async () => {
  const lines: string[] = [];
  for (const [title, query] of Object.entries(parts)) {
    const { rows } = await admin.query<{ line: string }>(query);
    lines.push(`# ${title}`, ...rows.map(({ line }) => line).toSorted(), "");
  }
  if (process.env["CATALOGUE"] === "write") writeFileSync(list, lines.join("\n"));
  expect(lines).toEqual(readFileSync(list, "utf8").split("\n"));
  const isWrong = /OPEN|^challenger_(?!owner).*POWER|owned by challenger_(portal|app|importer)/u;
  expect(lines.filter((line) => isWrong.test(line))).toEqual([]);
});
