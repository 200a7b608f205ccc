import { randomUUID } from "node:crypto";
import { expect, inject, test } from "vitest";
import { checkExistingDatabase } from "../../server/launch/existing-database.js";
import { provisionDatabase } from "../../server/launch/provision.js";
import { ask, launchProblem } from "./support/launch.js";

const newDatabase = (): ReturnType<typeof provisionDatabase> =>
  provisionDatabase(inject("adminUrl"), `existing_${randomUUID().replaceAll("-", "")}`);

const withUser = (url: string, name: string, password: string): string => {
  const changed = new URL(url);
  changed.username = name;
  changed.password = password;
  return changed.href;
};

test("two roles as the portal needs them are found good", async () => {
  const { ownerUrl, portalUrl } = await newDatabase();
  await expect(
    checkExistingDatabase({ ownerUrl, databaseUrl: portalUrl }),
  ).resolves.toBeUndefined();
});

test("a portal that would pass row security by is not started", async () => {
  const { ownerUrl, portalUrl } = await newDatabase();
  const name = `strong_${randomUUID().replaceAll("-", "")}`;
  const admin = inject("adminUrl");
  const strongUrl = withUser(portalUrl, name, "secret");
  for (const attributes of ["SUPERUSER", "BYPASSRLS", "CREATEROLE", "IN ROLE challenger_owner"]) {
    await ask(admin, `CREATE ROLE ${name} LOGIN PASSWORD 'secret' ${attributes}`);
    await ask(
      admin,
      `GRANT CONNECT ON DATABASE ${new URL(strongUrl).pathname.slice(1)} TO ${name}`,
    );
    const problem = await launchProblem(
      checkExistingDatabase({ ownerUrl, databaseUrl: strongUrl }),
    );
    expect(problem.message).toContain(name);
    expect(problem.whatToDo).toContain("make-roles.sh");
    await ask(admin, `DROP OWNED BY ${name}; DROP ROLE ${name}`);
  }
  const own = await launchProblem(checkExistingDatabase({ ownerUrl, databaseUrl: ownerUrl }));
  expect(own.message).toContain("challenger_owner");
});

test("a role that could not migrate is named before it fails", async () => {
  const { portalUrl } = await newDatabase();
  const problem = await launchProblem(
    checkExistingDatabase({ ownerUrl: portalUrl, databaseUrl: portalUrl }),
  );
  expect(problem.message).toMatch(/challenger_portal of OWNER_DATABASE_URL may not make tables/u);
  expect(problem.whatToDo).toContain("make-roles.sh");
});

test("a database that cannot be reached is named by its setting, without the password", async () => {
  const { ownerUrl, portalUrl } = await newDatabase();
  const wrong = withUser(portalUrl, "challenger_portal", "not-the-password");
  const refused = await launchProblem(checkExistingDatabase({ ownerUrl, databaseUrl: wrong }));
  expect(refused.message).toMatch(/cannot be reached with DATABASE_URL/u);
  expect(refused.message).not.toContain("not-the-password");
  const nobody = "postgres://somebody:secret@localhost:1/challenger";
  const closed = await launchProblem(
    checkExistingDatabase({ ownerUrl: nobody, databaseUrl: portalUrl }),
  );
  expect(closed.message).toMatch(/cannot be reached with OWNER_DATABASE_URL/u);
});
