/** Reading persons through the door: what an analyst and a narrow partner get of the same rows. */
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  buildAgreement,
  buildEdge,
  buildPartner,
  buildRecord,
  buildScope,
  buildViewer,
} from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { startPortal, type TestPortal } from "../support/server.js";

let database: TestDatabase;
let portal: TestPortal;
let analyst: string;
let officer: string;
const ids: Record<string, string> = {};

beforeAll(async () => {
  database = await createDatabase();
  const { owner } = database;
  const police = await buildPartner(owner, { name: "Police" });
  const council = await buildPartner(owner, { name: "Council" });
  const agreement = await buildAgreement(owner, [police], [council]);
  await buildScope(owner, council, agreement, {
    districts: ["E08000004"],
    field_groups: { identity: "FULL", birth: "GENERALISED" },
  });
  analyst = (
    await buildViewer(owner, police, { roles: ["ANALYST"], clearance: 2, purpose: "INVESTIGATION" })
  ).secret;
  officer = (await buildViewer(owner, council)).secret;
  const oldham = { ownerId: police, district: "E08000004" };
  const ada = await buildRecord(owner, "person", oldham, {
    name: "Ada Marsh",
    family_name: "Marsh",
    given_name: "Ada",
    date_of_birth: "1987-03-02",
    age: 38,
    nhs_number: "9990000018",
  });
  const bob = await buildRecord(
    owner,
    "person",
    { ownerId: police, district: "E08000003" },
    { name: "Bob Elsewhere" },
  );
  const secretPerson = await buildRecord(
    owner,
    "person",
    { ...oldham, marking: 2 },
    { name: "Cleo Sensitive" },
  );
  const phone = await buildRecord(owner, "identifier", oldham, {
    kind: "PHONE",
    value: "07700 900123",
    normalised: "+447700900123",
  });
  const from = { ...ada, type: "PERSON" };
  await buildEdge(owner, "link", oldham, from, { ...phone, type: "IDENTIFIER" }, { kind: "USES" });
  await buildEdge(owner, "link", oldham, from, { ...secretPerson, type: "PERSON" });
  Object.assign(ids, { ada: ada.id, bob: bob.id, cleo: secretPerson.id });
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

const people = `{ persons(orderBy: [{ field: NAME }]) { totalCount nodes { name dateOfBirth nhsNumber access { field level } } } }`;

test("an analyst of the owning partner sees every person in full", async () => {
  const { body } = await portal.ask(analyst, people);
  const page = body.data?.["persons"] as {
    totalCount: number;
    nodes: { name: string; access: unknown[] }[];
  };
  expect(page.totalCount).toBe(3);
  expect(page.nodes.map(({ name }) => name)).toEqual([
    "Ada Marsh",
    "Bob Elsewhere",
    "Cleo Sensitive",
  ]);
  expect(page.nodes.every(({ access }) => access.length === 0)).toBe(true);
});

test("a council officer sees the one district, the year of birth, and no health number", async () => {
  const { body } = await portal.ask(officer, people);
  const page = body.data?.["persons"] as { totalCount: number; nodes: Record<string, unknown>[] };
  expect(page.totalCount).toBe(1);
  expect(page.nodes[0]).toMatchObject({ name: "Ada Marsh", dateOfBirth: "1987", nhsNumber: null });
  const access = page.nodes[0]!["access"] as { field: string; level: string }[];
  expect(access).toContainEqual({ field: "dateOfBirth", level: "GENERALISED" });
  expect(access.map(({ field }) => field)).not.toContain("nhsNumber");
});

test("a count alone is answered", async () => {
  const { body } = await portal.ask(officer, `{ persons { totalCount } links { totalCount } }`);
  expect(body.data).toMatchObject({ persons: { totalCount: 1 } });
});

test("what groups share is told as text, whatever kind of value it is", async () => {
  const { body } = await portal.ask(analyst, `{ personGroups(by: [AGE]) { age count } }`);
  expect(body.data).toEqual({
    personGroups: [
      { age: null, count: 2 },
      { age: "38", count: 1 },
    ],
  });
});

test("a hidden record and a missing one are the same bytes", async () => {
  const asked = `query ($id: ID!) { person(id: $id) { name } node(id: $id) { id title } }`;
  const hidden = await portal.ask(officer, asked, { id: ids["cleo"] });
  const elsewhere = await portal.ask(officer, asked, { id: ids["bob"] });
  const missing = await portal.ask(officer, asked, { id: "5f0c2c52-9f1e-4a58-8f37-0c7a6ad9d001" });
  expect(hidden.text).toBe(missing.text);
  expect(elsewhere.text).toBe(missing.text);
});

test("a link is seen only by those who see both of its ends", async () => {
  const asked = `query ($id: ID!) { person(id: $id) { links { totalCount nodes { kind to { __typename title } } } } }`;
  const whole = await portal.ask(analyst, asked, { id: ids["ada"] });
  const narrow = await portal.ask(officer, asked, { id: ids["ada"] });
  expect(whole.body.data).toMatchObject({ person: { links: { totalCount: 2 } } });
  expect(narrow.body.data).toMatchObject({
    person: {
      links: {
        totalCount: 1,
        nodes: [{ kind: "USES", to: { __typename: "Identifier", title: null } }],
      },
    },
  });
});

test("filtering on the year the officer sees acts on the year, not on the date", async () => {
  const asked = `query ($from: Date!) { persons(filter: { dateOfBirth: { from: $from } }) { totalCount } }`;
  const afterNewYear = await portal.ask(officer, asked, { from: "1987-01-02" });
  const onNewYear = await portal.ask(officer, asked, { from: "1987-01-01" });
  expect(afterNewYear.body.data).toEqual({ persons: { totalCount: 0 } });
  expect(onNewYear.body.data).toEqual({ persons: { totalCount: 1 } });
});

test("each read leaves an audit entry naming the records it revealed", async () => {
  await portal.ask(officer, people);
  const { rows } = await database.owner.query<{ revealed: string[]; exceptions: unknown }>(
    "select operation, purpose, revealed::text[], exceptions from audit_entry order by at desc, id limit 200",
  );
  const mine = rows.find(
    (entry) => entry.revealed.includes(ids["ada"]!) && entry.exceptions !== null,
  );
  expect(mine).toMatchObject({ operation: "CONSULTATION", purpose: "PREVENT_SOC" });
});

test("suspending the agreement takes the records away at the next request", async () => {
  await database.owner.query("update agreement set state = 'SUSPENDED'");
  const { body } = await portal.ask(officer, `{ persons { totalCount } }`);
  expect(body.data).toEqual({ persons: { totalCount: 0 } });
  await database.owner.query("update agreement set state = 'ACTIVE'");
});

test("a scope gives no field group that its agreement does not cover", async () => {
  await database.owner.query("update agreement set data_categories = '{birth}'");
  const { body } = await portal.ask(officer, people);
  await database.owner.query("update agreement set data_categories = '{birth,identity}'");
  const page = body.data?.["persons"] as { nodes: Record<string, unknown>[] };
  expect(page.nodes[0]).toMatchObject({ name: null, dateOfBirth: "1987" });
});
