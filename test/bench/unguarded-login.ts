/** A login for the portal with its policy off: the portal's rights, and past row security. Only here. */
import { randomBytes } from "node:crypto";
import pg from "pg";

const login = "challenger_bench_unguarded";

/** Makes the login, with a new password. @returns its URL */
export async function unguardedUrl(adminUrl: string): Promise<string> {
  const password = randomBytes(18).toString("base64url");
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const found = await admin.query("select from pg_roles where rolname = $1", [login]);
    if (found.rowCount === 0) await admin.query(`create role ${login}`);
    await admin.query(`alter role ${login} login bypassrls password '${password}'`);
    await admin.query(`grant challenger_app to ${login}`);
    await admin.query(
      `grant connect on database ${new URL(adminUrl).pathname.slice(1)} to ${login}`,
    );
  } finally {
    await admin.end();
  }
  return Object.assign(new URL(adminUrl), { username: login, password }).href;
}
