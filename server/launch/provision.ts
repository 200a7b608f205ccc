/** Makes the portal's roles and database on a cluster of which the superuser is at hand. */
import { createHmac } from "node:crypto";
import pg from "pg";

/** The role that owns the database and runs migrations. */
export const ownerRole = "challenger_owner";
/** The role that answers requests. It owns nothing and creates nothing. */
export const portalRole = "challenger_portal";
/** The database of the portal on its own cluster. */
export const portalDatabase = "challenger";

/** Where the two roles reach the database. */
export interface ProvisionedDatabase {
  readonly ownerUrl: string;
  readonly portalUrl: string;
}

// Any number will do, as long as every provisioning of a cluster takes the same one.
const provisioningLock = 7_205_759_403;

/**
 * Derives the password of a role from the superuser's, so that a second start knows it again and nothing
 * more has to be stored.
 */
function passwordOf(role: string, adminPassword: string): string {
  return createHmac("sha256", adminPassword).update(`challenger role ${role}`).digest("base64url");
}

function urlFor(adminUrl: string, role: string, password: string, database: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = password;
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.href;
}

async function ensureRole(
  client: pg.Client,
  role: string,
  attributes: string,
  password: string,
): Promise<void> {
  const found = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [role]);
  const verb = found.rowCount ? "ALTER" : "CREATE";
  const name = client.escapeIdentifier(role);
  await client.query(
    `${verb} ROLE ${name} ${attributes} PASSWORD ${client.escapeLiteral(password)}`,
  );
}

async function ensureDatabase(client: pg.Client, name: string): Promise<void> {
  const database = client.escapeIdentifier(name);
  const found = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
  if (!found.rowCount) {
    await client.query(
      `CREATE DATABASE ${database} OWNER ${ownerRole} TEMPLATE template0 ENCODING 'UTF8'`,
    );
  }
  await client.query(`ALTER DATABASE ${database} OWNER TO ${ownerRole}`);
  await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${portalRole}`);
}

/**
 * Makes the roles `challenger_owner` and `challenger_portal` and a database that the first owns and the
 * second may connect to. What exists is kept; attributes, passwords and grants are set again.
 * @param adminUrl URL of a superuser, with its password
 * @param name name of the database
 * @throws Error when the URL has no password: the roles' passwords are derived from it
 */
export async function provisionDatabase(
  adminUrl: string,
  name: string,
): Promise<ProvisionedDatabase> {
  const adminPassword = decodeURIComponent(new URL(adminUrl).password);
  if (!adminPassword) throw new Error("The superuser's URL has no password.");
  const ownerPassword = passwordOf(ownerRole, adminPassword);
  const portalPassword = passwordOf(portalRole, adminPassword);
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [provisioningLock]);
    await ensureRole(
      client,
      ownerRole,
      "LOGIN CREATEROLE NOSUPERUSER NOCREATEDB NOBYPASSRLS",
      ownerPassword,
    );
    await ensureRole(
      client,
      portalRole,
      "LOGIN NOCREATEROLE NOSUPERUSER NOCREATEDB NOREPLICATION NOBYPASSRLS",
      portalPassword,
    );
    await ensureDatabase(client, name);
  } finally {
    await client.end();
  }
  return {
    ownerUrl: urlFor(adminUrl, ownerRole, ownerPassword, name),
    portalUrl: urlFor(adminUrl, portalRole, portalPassword, name),
  };
}
