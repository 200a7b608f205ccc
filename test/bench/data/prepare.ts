/** A benchmark database: provisioned, migrated and filled, or found again when nothing has changed. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import pg from "pg";
import { migrate } from "../../../server/database/migrate.js";
import {
  portalRole,
  provisionDatabase,
  type ProvisionedDatabase,
} from "../../../server/launch/provision.js";
import { rooms } from "../../../server/modules/index.js";
import { steps } from "./generate.js";
import type { Sizes } from "./sizes.js";
import { owners, writeViewers } from "./viewers.js";

const folder = new URL("./", import.meta.url);
const migrations = new URL("../../../server/database/migrations/", import.meta.url);

const hashOf = (...parts: readonly (string | Buffer)[]): string =>
  parts
    .reduce((hash, part) => hash.update(part), createHash("sha256"))
    .digest("hex")
    .slice(0, 16);

/** What a database was made by: the generator, and the migrations of that moment. */
interface Origin {
  readonly generator: string;
  readonly migrations: Readonly<Record<string, string>>;
}

const filesIn = (from: URL): readonly (readonly [string, Buffer])[] =>
  readdirSync(from)
    .sort()
    .map((name) => [name, readFileSync(new URL(name, from))]);

function presentOrigin(size: Sizes): Origin {
  const generator = hashOf(JSON.stringify(size), ...filesIn(folder).map(([, content]) => content));
  return {
    generator,
    migrations: Object.fromEntries(
      filesIn(migrations).map(([name, content]) => [name, hashOf(content)]),
    ),
  };
}

/** Migrations only ever follow; one that changed in place makes the database stale. */
function isStillGood(written: Origin | null, present: Origin): boolean {
  if (written?.generator !== present.generator) return false;
  return Object.entries(written.migrations).every(
    ([name, hash]) => present.migrations[name] === hash,
  );
}

async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const inDatabase = (url: string, name: string): string =>
  Object.assign(new URL(url), { pathname: `/${name}` }).href;

async function writtenOrigin(adminUrl: string, name: string): Promise<Origin | null> {
  return withClient(adminUrl, async (admin) => {
    const found = await admin.query<{ mark: string | null }>(
      "select shobj_description(oid, 'pg_database') as mark from pg_database where datname = $1",
      [name],
    );
    const mark = found.rows[0]?.mark ?? null;
    return mark === null ? null : (JSON.parse(mark) as Origin);
  });
}

interface DroppedIndex {
  readonly name: string;
  readonly definition: string;
}

/** Indexes behind no constraint are made after the rows: that is several times faster. */
async function dropIndexes(admin: pg.Client): Promise<readonly DroppedIndex[]> {
  const { rows } = await admin.query<DroppedIndex>(
    `select c.relname as name, pg_get_indexdef(c.oid) as definition
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
    where t.relname = any($1) and not i.indisunique`,
    [[...rooms.records.map(({ type }) => type.table), "record", "person_name_word", "name_word"]],
  );
  for (const { name } of rows) await admin.query(`drop index ${name}`);
  return rows;
}

async function fill(admin: pg.Client, size: Sizes, say: (line: string) => void): Promise<void> {
  await admin.query("set session_replication_role = replica");
  await admin.query("set synchronous_commit = off");
  await admin.query("set maintenance_work_mem = '512MB'");
  await admin.query("set work_mem = '256MB'");
  await admin.query(readFileSync(new URL("helpers.sql", folder), "utf8"));
  await writeViewers(admin);
  const indexes = await dropIndexes(admin);
  const timed = async (what: string, sql: string): Promise<void> => {
    const started = performance.now();
    await admin.query(sql);
    say(`  ${what}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  };
  for (const { what, sql } of steps(size, owners)) await timed(what, sql);
  for (const { name, definition } of indexes) await timed(`index ${name}`, definition);
  await admin.query(
    "select setval(pg_get_serial_sequence('access_class', 'id'), (select max(id) from access_class))",
  );
  await admin.query("update access_epoch set epoch = epoch + 1");
  await timed("vacuum analyze", "vacuum (analyze)");
  await admin.query("checkpoint");
}

/** Makes the database, or finds it as it was left. @returns how its roles and its superuser reach it */
export async function prepareData(
  adminUrl: string,
  size: Sizes,
  say: (line: string) => void,
): Promise<ProvisionedDatabase & { readonly adminUrl: string }> {
  const name = size.database;
  const present = presentOrigin(size);
  const isKept = isStillGood(await writtenOrigin(adminUrl, name), present);
  if (!isKept)
    await withClient(adminUrl, (admin) =>
      admin.query(`drop database if exists ${name} with (force)`),
    );
  const urls = {
    ...(await provisionDatabase(adminUrl, name)),
    adminUrl: inDatabase(adminUrl, name),
  };
  await migrate(urls.ownerUrl, portalRole, rooms);
  if (isKept) return urls;
  const started = performance.now();
  say(`Making ${size.events} events and ${size.persons} persons with their links`);
  await withClient(urls.adminUrl, (admin) => fill(admin, size, say));
  await withClient(adminUrl, (admin) =>
    admin.query(`comment on database ${name} is '${JSON.stringify(present)}'`),
  );
  say(`Data made in ${Math.round((performance.now() - started) / 1000)} s`);
  return urls;
}
