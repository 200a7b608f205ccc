/** Brings a database to the present shape: migrations, reference data, and the installed policy. */
import { readFileSync } from "node:fs";
import { Migration, Migrator } from "@mikro-orm/migrations";
import { MikroORM } from "@mikro-orm/postgresql";
import pg from "pg";
import { changeSecurity } from "../policy/change-security.js";
import { policyVersion, reachSql } from "../policy/row-security.js";
import type { Register } from "../policy/register.js";
import { countSql, readersSql } from "../policy/statistics-sql.js";
import { codeLists } from "../../schema/code-lists/index.js";
import { entities } from "./entities.js";
import { type MigrationText, noteHistory, requireSameHistory } from "./migration-history.js";

/** The forward-only migrations, in order. Each is one SQL file. */
const migrationNames = [
  "0001-records",
  "0002-guard",
  "0003-import",
  "0004-importer",
  "0005-threat-picture",
  "0006-strategy",
  "0007-audit",
  "0008-saved-view",
  "0009-sign-in",
  "0010-contribute",
  "0011-restrictions",
  "0012-explain",
  "0013-reports",
  "0014-statistics",
] as const;

const migrationTexts = (): readonly MigrationText[] =>
  migrationNames.map((name) => ({
    name,
    sql: readFileSync(new URL(`./migrations/${name}.sql`, import.meta.url), "utf8"),
  }));

function migrationOf({ name, sql }: MigrationText): { name: string; class: typeof Migration } {
  class SqlFile extends Migration {
    override up(): void {
      this.addSql(sql);
    }
  }
  return { name, class: SqlFile };
}

async function runMigrations(
  ownerUrl: string,
  migrations: readonly MigrationText[],
): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl: ownerUrl,
    entities,
    extensions: [Migrator],
    migrations: {
      tableName: "migration",
      migrationsList: migrations.map(migrationOf) as never,
      snapshot: false,
      silent: true,
    },
  });
  try {
    await orm.migrator.up();
  } finally {
    await orm.close();
  }
}

/** Writes the reference data of the code lists; codes are added and closed, never removed. */
async function loadCodeLists(owner: pg.Client): Promise<void> {
  const lists = codeLists.map(({ name, title, sourceNote, schemeVersion }) => ({
    name,
    title,
    source_note: sourceNote,
    scheme_version: schemeVersion,
  }));
  const codes = codeLists.flatMap((list) =>
    list.entries.map((entry, rank) => ({
      list: list.name,
      code: entry.code,
      label: entry.label,
      definition: entry.definition,
      source_note: entry.sourceNote ?? list.sourceNote,
      scheme_version: list.schemeVersion,
      rank,
      valid_from: entry.validFrom ?? null,
      valid_to: entry.validTo ?? null,
    })),
  );
  await owner.query(
    `insert into code_list select * from json_populate_recordset(null::code_list, $1)
     on conflict (name) do update set title = excluded.title, source_note = excluded.source_note,
       scheme_version = excluded.scheme_version`,
    [JSON.stringify(lists)],
  );
  await owner.query(
    `insert into code select * from json_populate_recordset(null::code, $1)
     on conflict (list, code) do update set label = excluded.label, definition = excluded.definition,
       source_note = excluded.source_note, scheme_version = excluded.scheme_version,
       rank = excluded.rank, valid_from = excluded.valid_from, valid_to = excluded.valid_to`,
    [JSON.stringify(codes)],
  );
  await owner.query(
    `insert into district (code, name) select code, label from code where list = 'District'
     on conflict (code) do update set name = excluded.name`,
  );
  await owner.query(
    `insert into theme (code, name, description, valid_from, valid_to)
     select code, label, definition, valid_from, valid_to from code where list = 'Theme'
     on conflict (code) do update set name = excluded.name, description = excluded.description,
       valid_from = excluded.valid_from, valid_to = excluded.valid_to`,
  );
}

// A temporary schema is a place to plant types and functions in; an import is given one when it needs it.
const withoutTemporaryTables = `do $$ begin
  execute format('revoke temporary on database %I from public', current_database());
end $$`;

/** Which group each field of each kind of record is in. */
const fieldGroupsOf = (register: Register): readonly object[] =>
  register.records.flatMap(({ type, policy }) =>
    Object.keys(type.fields).map((field) => ({
      record_type: type.recordType,
      field,
      name: policy.fields[field]?.group,
    })),
  );

/** Installs the policy: its frozen tree, what row security asks of reads and of changes, what the statistics ask, and the groups of fields. */
async function installPolicy(owner: pg.Client, register: Register): Promise<void> {
  const { hash, tree } = policyVersion(register);
  await owner.query(
    "insert into policy_version (hash, tree, installed_at) values ($1, $2, now()) on conflict do nothing",
    [hash, tree],
  );
  await owner.query(`create or replace function challenger_compute_reach(of_session uuid) returns varbit
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $reach$${reachSql(register)}$reach$`);
  for (const statement of changeSecurity(register)) await owner.query(statement);
  await owner.query(`create or replace function challenger_may_read_statistics(of_session uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $readers$${readersSql(register)}$readers$`);
  await owner.query(`create or replace function challenger_count_statistic(of_cube text)
    returns table (row_place integer, column_place integer, row_code text, column_code text, records integer)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $count$${countSql(register)}$count$`);
  await owner.query(
    `insert into field_group select * from json_populate_recordset(null::field_group, $1)
     on conflict (record_type, field) do update set name = excluded.name`,
    [JSON.stringify(fieldGroupsOf(register))],
  );
  await owner.query("update access_epoch set epoch = epoch + 1");
}

/**
 * Migrates a database, loads the reference data and installs the policy; safe to run again.
 * @throws Error for a database that other migrations made
 * @param ownerUrl the owner's connection
 * @param portalRole the login that the portal runs under; it becomes a member of `challenger_app`
 */
export async function migrate(
  ownerUrl: string,
  portalRole: string,
  register: Register,
): Promise<void> {
  const migrations = migrationTexts();
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await requireSameHistory(owner, migrations);
    await runMigrations(ownerUrl, migrations);
    await owner.query("begin");
    await noteHistory(owner, migrations);
    await owner.query(withoutTemporaryTables);
    await owner.query(`grant challenger_app to ${owner.escapeIdentifier(portalRole)}`);
    await owner.query(
      `grant challenger_importer to ${owner.escapeIdentifier(portalRole)} with inherit false, set true`,
    );
    await loadCodeLists(owner);
    await installPolicy(owner, register);
    await owner.query("commit");
  } finally {
    await owner.end();
  }
}
