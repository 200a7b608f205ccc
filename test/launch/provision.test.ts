import { randomUUID } from "node:crypto";
import { expect, inject, test } from "vitest";
import { provisionDatabase } from "../../server/launch/provision.js";
import { ask } from "./support/launch.js";

const newName = (): string => `provision_${randomUUID().replaceAll("-", "")}`;

test("the owner owns the database, may make roles, and is no superuser", async () => {
  const name = newName();
  const { ownerUrl } = await provisionDatabase(inject("adminUrl"), name);

  const [facts] = await ask(
    ownerUrl,
    `SELECT r.rolname AS role, r.rolsuper AS super, r.rolcreaterole AS makes_roles, r.rolbypassrls AS bypasses,
            pg_get_userbyid(d.datdba) AS owner
     FROM pg_roles r, pg_database d WHERE r.rolname = current_user AND d.datname = current_database()`,
  );

  expect(facts).toEqual({
    role: "challenger_owner",
    super: false,
    makes_roles: true,
    bypasses: false,
    owner: "challenger_owner",
  });
});

test("the owner can add the extensions that searching needs", async () => {
  const { ownerUrl } = await provisionDatabase(inject("adminUrl"), newName());

  await ask(
    ownerUrl,
    "CREATE EXTENSION pg_trgm; CREATE EXTENSION fuzzystrmatch; CREATE EXTENSION unaccent; CREATE EXTENSION btree_gin",
  );

  expect(await ask(ownerUrl, "SELECT word_similarity('jon', 'jonathan') > 0 AS works")).toEqual([
    { works: true },
  ]);
});

test("the portal's role may connect and nothing else", async () => {
  const { portalUrl } = await provisionDatabase(inject("adminUrl"), newName());

  expect(await ask(portalUrl, "SELECT current_user AS role")).toEqual([
    { role: "challenger_portal" },
  ]);
  await expect(ask(portalUrl, "CREATE TABLE t ()")).rejects.toThrow(/permission denied/);
  await expect(ask(portalUrl, "CREATE TEMPORARY TABLE t ()")).rejects.toThrow(/permission denied/);
  await expect(ask(portalUrl, "CREATE SCHEMA s")).rejects.toThrow(/permission denied/);
  await expect(ask(portalUrl, "CREATE ROLE r")).rejects.toThrow(/permission denied/);
  await expect(ask(portalUrl, "SET ROLE challenger_owner")).rejects.toThrow(/permission denied/);
});

test("provisioning again changes nothing and loses nothing", async () => {
  const name = newName();
  const first = await provisionDatabase(inject("adminUrl"), name);
  await ask(first.ownerUrl, "CREATE TABLE kept AS SELECT 7 AS number");

  const second = await provisionDatabase(inject("adminUrl"), name);

  expect(second).toEqual(first);
  expect(await ask(second.ownerUrl, "SELECT number FROM kept")).toEqual([{ number: 7 }]);
});

test("several provisionings at once do not disturb one another", async () => {
  const provisioned = await Promise.all(
    Array.from({ length: 6 }, () => provisionDatabase(inject("adminUrl"), newName())),
  );

  const answers = await Promise.all(
    provisioned.map(({ portalUrl }) => ask(portalUrl, "SELECT 1 AS one")),
  );
  expect(answers.flat()).toHaveLength(6);
});

test("a superuser's URL without a password is refused", async () => {
  await expect(provisionDatabase("postgres://admin@127.0.0.1/postgres", "x")).rejects.toThrow(
    /no password/,
  );
});
