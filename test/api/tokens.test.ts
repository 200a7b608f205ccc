/** Tokens that a person makes: less than the account, shown once, ended at once; and the viewer's own schema. */
import { buildSchema } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hashPassword } from "../../server/modules/auth/sign-in.domain.js";
import {
  buildAgreement,
  buildPartner,
  buildRecord,
  buildScope,
  buildViewer,
} from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { startPortal, type Answer, type TestPortal } from "../support/server.js";

let database: TestDatabase;
let portal: TestPortal;
let owner: Awaited<ReturnType<typeof buildViewer>>;
let other: Awaited<ReturnType<typeof buildViewer>>;
let undecided: Awaited<ReturnType<typeof buildViewer>>;
let analyst: Awaited<ReturnType<typeof buildViewer>>;

const password = "correct horse battery";

beforeAll(async () => {
  database = await createDatabase();
  const client = database.owner;
  const police = await buildPartner(client, { name: "Police" });
  const council = await buildPartner(client, { name: "Council" });
  await buildRecord(client, "person", { ownerId: police }, { name: "Ada Marsh" });
  // The council sees who there is at the police, and of their people nothing else.
  const agreement = await buildAgreement(client, [police], [council]);
  await buildScope(client, council, agreement, {
    roles: ["INFORMATION_OWNER", "ANALYST"],
    record_types: ["PERSON"],
    field_groups: { identity: "FULL" },
  });
  const hash = await hashPassword(password);
  const build = (role: string, email: string) =>
    buildViewer(client, council, { roles: [role], email, password_hash: hash });
  owner = await build("INFORMATION_OWNER", "owner@council.example");
  other = await build("INFORMATION_OWNER", "other@council.example");
  undecided = await buildViewer(client, council, {
    roles: ["INTEGRATION"],
    purpose: null,
    purposes: ["PREVENT_SOC", "INVESTIGATION"],
  });
  analyst = await build("ANALYST", "analyst@council.example");
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

const makeText = `mutation ($name: String!, $types: [String!]!, $groups: [String!]!, $days: Int!, $password: String!) {
  makeToken(name: $name, recordTypes: $types, fieldGroups: $groups, days: $days, currentPassword: $password) }`;
const revokeText = `mutation ($id: ID!) { revokeToken(id: $id) }`;
const listText = `{ myTokens { id name recordTypes fieldGroups purpose lastUsedAt revokedAt } }`;
const choicesText = `{ tokenChoices { recordTypes { code list } fieldGroups } }`;
const names = `{ persons { nodes { name } } }`;

const nightly = {
  name: "  Nightly  reading ",
  types: ["PERSON"],
  groups: ["identity"],
  days: 30,
  password,
};

const codeOf = ({ body }: Answer): unknown => body.errors?.[0]?.extensions["code"];
const fieldOf = ({ body }: Answer): unknown => body.errors?.[0]?.extensions["field"];

interface OwnToken {
  readonly id: string;
  readonly name: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

async function tokensOf(secret: string): Promise<readonly OwnToken[]> {
  return (await portal.ask(secret, listText)).body.data?.["myTokens"] as OwnToken[];
}

test("a token reads what it was given for the purpose it was made under, and is listed without its secret", async () => {
  const made = await portal.ask(owner.secret, makeText, nightly);
  const secret = String(made.body.data?.["makeToken"]);
  expect(secret).toMatch(/^chl_[\w-]{43}$/u);
  expect((await portal.ask(secret, names)).body.data).toEqual({
    persons: { nodes: [{ name: "Ada Marsh" }] },
  });
  expect((await portal.ask(secret, `{ me { purpose makesTokens } }`)).body.data).toEqual({
    me: { purpose: "PREVENT_SOC", makesTokens: false },
  });
  const [listed] = await tokensOf(owner.secret);
  expect(listed).toMatchObject({ name: "Nightly reading", revokedAt: null });
  expect(listed?.lastUsedAt).not.toBeNull();
  const { rows } = await database.owner.query(
    "select json_agg(t) as tokens, (select json_agg(s) from session s) as sessions, (select json_agg(e) from audit_entry e) as audit, (select json_agg(s) from audit_shape s) as shapes from token t",
  );
  expect(JSON.stringify(rows)).not.toContain(secret);
  expect(JSON.stringify(rows)).toContain("makeToken");
});

test("a token without a field group knows nothing of its fields", async () => {
  const made = await portal.ask(owner.secret, makeText, { ...nightly, groups: [] });
  const secret = String(made.body.data?.["makeToken"]);
  expect(codeOf(await portal.ask(secret, names))).toBe("NOT_UNDERSTOOD");
});

test("a token is chosen from what its account sees under the purpose in force, and from nothing else", async () => {
  const { body } = await portal.ask(owner.secret, choicesText);
  expect(body.data?.["tokenChoices"]).toEqual({
    recordTypes: expect.arrayContaining([{ code: "PERSON", list: "persons" }]) as unknown,
    fieldGroups: expect.arrayContaining(["identity"]) as unknown,
  });
  const answer = await portal.ask(owner.secret, makeText, { ...nightly, groups: ["nothing"] });
  expect(fieldOf(answer)).toBe("fieldGroups");
  const made = await portal.ask(undecided.secret, makeText, nightly);
  expect([codeOf(made), fieldOf(made)]).toEqual(["INVALID_INPUT", "purpose"]);
});

test.each([
  [{ name: " " }, "name"],
  [{ types: [] }, "recordTypes"],
  [{ types: ["SPACESHIP"] }, "recordTypes"],
  [{ days: 0 }, "days"],
  [{ days: 400 }, "days"],
  [{ password: "a guess" }, "currentPassword"],
])("what cannot be a token is refused at its field: %o", async (change, field) => {
  const answer = await portal.ask(owner.secret, makeText, { ...nightly, ...change });
  expect([codeOf(answer), fieldOf(answer)]).toEqual(["INVALID_INPUT", field]);
});

test("a revoked token opens nothing from then on; nobody revokes another's", async () => {
  const made = await portal.ask(owner.secret, makeText, { ...nightly, name: "Short-lived" });
  const secret = String(made.body.data?.["makeToken"]);
  const id = (await tokensOf(owner.secret)).find(({ name }) => name === "Short-lived")!.id;
  const missing = await portal.ask(other.secret, revokeText, {
    id: "00000000-0000-4000-8000-000000000000",
  });
  expect((await portal.ask(other.secret, revokeText, { id })).text).toBe(missing.text);
  expect(await tokensOf(other.secret)).toEqual([]);
  expect((await portal.ask(secret, names)).body.errors).toBeUndefined();
  expect((await portal.ask(owner.secret, revokeText, { id })).body.data).toEqual({
    revokeToken: id,
  });
  expect(codeOf(await portal.ask(secret, names))).toBe("UNAUTHENTICATED");
  expect(codeOf(await portal.ask(owner.secret, revokeText, { id }))).toBe("NOT_FOUND");
});

test("an analyst makes no tokens, nor does a token", async () => {
  expect((await portal.ask(analyst.secret, choicesText)).body.data).toEqual({ tokenChoices: null });
  expect(codeOf(await portal.ask(analyst.secret, makeText, nightly))).toBe("NOT_ALLOWED");
  const made = await portal.ask(owner.secret, makeText, nightly);
  const secret = String(made.body.data?.["makeToken"]);
  expect(codeOf(await portal.ask(secret, makeText, nightly))).toBe("NOT_ALLOWED");
  expect((await portal.ask(secret, listText)).body.data).toEqual({ myTokens: [] });
});

test("a viewer's schema is theirs: whole, and without a name that they could never see", async () => {
  const schemaOf = async (secret: string | null): Promise<string> =>
    String((await portal.ask(secret, "{ mySchema }")).body.data?.["mySchema"]);
  const own = buildSchema(await schemaOf(owner.secret));
  expect(own.getType("Person")).toBeDefined();
  const made = await portal.ask(owner.secret, makeText, { ...nightly, groups: [] });
  const narrow = await schemaOf(String(made.body.data?.["makeToken"]));
  expect(narrow).not.toMatch(/\bname: String\b[^}]*dateOfBirth/u);
  expect(narrow.length).toBeLessThan((await schemaOf(owner.secret)).length);
  expect(await schemaOf(null)).toBe("null");
});
