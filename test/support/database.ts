/** A throw-away database for each test file, cloned from one migrated template. */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { migrate } from "../../server/database/migrate.js";
import { provisionDatabase } from "../../server/launch/provision.js";
import { rooms } from "../../server/modules/index.js";

/** A database of one test file. */
export interface TestDatabase {
  readonly name: string;
  readonly ownerUrl: string;
  readonly portalUrl: string;
  readonly adminUrl: string;
  /** A client under the owner's role, closed by `drop`. */
  readonly owner: pg.Client;
  readonly drop: () => Promise<void>;
}

const template = "challenger_template";
// Any fixed number: whoever holds this advisory lock makes the template.
const templateLock = 741_852_963;

const withDatabase = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
};

async function makeTemplate(admin: pg.Client, adminUrl: string): Promise<void> {
  const found = await admin.query("select from pg_database where datname = $1", [template]);
  if (found.rowCount === 1) return;
  const making = `${template}_making`;
  await admin.query(`drop database if exists ${making} with (force)`);
  const { ownerUrl } = await provisionDatabase(adminUrl, making);
  await migrate(ownerUrl, "challenger_portal", rooms);
  await admin.query(`alter database ${making} rename to ${template}`);
}

/** Clones the template, or another database that nobody is connected to. */
export async function createDatabase(from: string = template): Promise<TestDatabase> {
  const adminUrl = inject("adminUrl");
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  try {
    await admin.query("select pg_advisory_lock($1)", [templateLock]);
    await makeTemplate(admin, adminUrl);
    await admin.query(`create database ${name} template ${from} owner challenger_owner`);
  } finally {
    await admin.end();
  }
  const { ownerUrl, portalUrl } = await provisionDatabase(adminUrl, name);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  return {
    name,
    ownerUrl,
    portalUrl,
    adminUrl: withDatabase(adminUrl, name),
    owner,
    drop: async () => {
      await owner.end();
      const closing = new pg.Client({ connectionString: adminUrl });
      await closing.connect();
      await closing.query(`drop database if exists ${name} with (force)`);
      await closing.end();
    },
  };
}
