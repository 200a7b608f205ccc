/** An existing PostgreSQL, looked at before the portal runs on it. */
import pg from "pg";
import { LaunchProblem } from "./launch-problem.js";

/** Where the two roles reach it. */
interface ExistingDatabase {
  readonly databaseUrl: string;
  readonly ownerUrl: string;
}

interface Facts {
  readonly role: string;
  readonly version: number;
  readonly versionName: string;
  readonly isStrong: boolean;
  /** May make tables in the database, and roles. */
  readonly mayMigrate: boolean;
}

const oldestVersion = 160_000;

const factsQuery = `select r.rolname as role, current_setting('server_version_num')::integer as version,
    current_setting('server_version') as "versionName",
    r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication
      or pg_has_role(r.oid, d.datdba, 'MEMBER') as "isStrong",
    (r.rolsuper or r.rolcreaterole) and has_schema_privilege('public', 'create') as "mayMigrate"
  from pg_roles r, pg_database d
  where r.rolname = current_user and d.datname = current_database()`;

/** @param setting name of the setting that the URL comes from */
async function factsAt(setting: string, url: string): Promise<Facts> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return (await client.query<Facts>(factsQuery)).rows[0]!;
  } catch (error) {
    const why = error instanceof Error && error.message !== "" ? ` (${error.message})` : "";
    throw new LaunchProblem(
      "database",
      `The database cannot be reached with ${setting}${why}.`,
      "Check the address, the name of the database, the role and its password.",
      error,
    );
  } finally {
    await client.end();
  }
}

/**
 * Looks at an existing database: both roles reach it, it is new enough, and no wall is open to the portal's role.
 * @throws LaunchProblem with what to do about it
 */
export async function checkExistingDatabase(database: ExistingDatabase): Promise<void> {
  const {
    role: owner,
    version,
    versionName,
    mayMigrate,
  } = await factsAt("OWNER_DATABASE_URL", database.ownerUrl);
  if (version < oldestVersion) {
    throw new LaunchProblem(
      "database",
      `The database is PostgreSQL ${versionName}.`,
      "Use PostgreSQL 16 or newer.",
    );
  }
  if (!mayMigrate) {
    throw new LaunchProblem(
      "database",
      `The role ${owner} of OWNER_DATABASE_URL may not make tables and roles in this database.`,
      "Give there the role that owns the database and may create roles; server/launch/container/make-roles.sh makes both roles.",
    );
  }
  const { role, isStrong } = await factsAt("DATABASE_URL", database.databaseUrl);
  if (isStrong) {
    throw new LaunchProblem(
      "database",
      `The role ${role} of DATABASE_URL may do more than the portal should: row security would not hold for it.`,
      "Give the portal a role of its own that owns nothing and has no special attribute; server/launch/container/make-roles.sh makes both roles.",
    );
  }
}
