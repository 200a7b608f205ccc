/** The record of disclosure, read through the same door. */
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPartner, buildRecord, buildViewer, testOperator } from "../support/build.js";
import { disableAccount } from "../../server/database/accounts.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { startPortal, type TestPortal } from "../support/server.js";

let database: TestDatabase;
let portal: TestPortal;
let analyst: { accountId: string; secret: string };
let auditor: string;
let stranger: string;
let personId: string;
let policeId: string;

beforeAll(async () => {
  database = await createDatabase();
  const { owner } = database;
  const police = await buildPartner(owner, { name: "Police" });
  policeId = police;
  const council = await buildPartner(owner, { name: "Council" });
  analyst = await buildViewer(owner, police, {
    roles: ["ANALYST"],
    clearance: 2,
    purpose: "INVESTIGATION",
  });
  auditor = (
    await buildViewer(owner, police, { roles: ["AUDITOR"], clearance: 2, purpose: "ASSURANCE" })
  ).secret;
  stranger = (await buildViewer(owner, council)).secret;
  personId = (await buildRecord(owner, "person", { ownerId: police }, { name: "Ada Marsh" })).id;
  portal = await startPortal(database);
  await portal.ask(analyst.secret, `query Look($id: ID!) { person(id: $id) { name } }`, {
    id: personId,
  });
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

const whoSaw = `query ($id: String!) {
  auditEntries(filter: { revealed: { has: $id }, operationName: { equals: "Look" } }) { nodes { accountId operation purpose revealed } }
}`;

test("an auditor of the partner finds who has seen a person's record, and under which purpose", async () => {
  const { body } = await portal.ask(auditor, whoSaw, { id: personId });
  expect(body.data).toEqual({
    auditEntries: {
      nodes: [
        {
          accountId: analyst.accountId,
          operation: "CONSULTATION",
          purpose: "INVESTIGATION",
          revealed: [personId],
        },
      ],
    },
  });
});

test("another partner finds nothing in the record of disclosure", async () => {
  const { body } = await portal.ask(stranger, whoSaw, { id: personId });
  expect(body.data).toEqual({ auditEntries: { nodes: [] } });
});

test("a value that is no id is told apart from an id that is not there", async () => {
  const { body } = await portal.ask(auditor, whoSaw, { id: "not an id" });
  expect(body.errors?.[0]?.extensions["code"]).toBe("INVALID_INPUT");
});

const acts = `{ auditEntries(filter: { operator: { equals: "tester" } }) {
  nodes { operator reason subjectId operation operationName accountId revealed } } }`;

test("an operator's act is told to the auditors of the partner concerned, and to nobody else", async () => {
  const leaver = await buildViewer(database.owner, policeId, { email: "leaver@police.example" });
  await disableAccount(database.ownerUrl, testOperator, "leaver@police.example");
  const { body } = await portal.ask(auditor, acts);
  expect(body.data).toEqual({
    auditEntries: {
      nodes: [
        {
          operator: "tester",
          reason: "a test",
          subjectId: leaver.accountId,
          operation: "ALTERATION",
          operationName: "account disable",
          accountId: null,
          revealed: [],
        },
      ],
    },
  });
  for (const secret of [stranger, analyst.secret]) {
    expect((await portal.ask(secret, acts)).body.data).toEqual({ auditEntries: { nodes: [] } });
  }
});

test("an act that fails leaves neither a change nor an entry", async () => {
  await database.owner.query(
    "alter table audit_entry add constraint no_acts check (operator is null) not valid",
  );
  await buildViewer(database.owner, policeId, { email: "stayer@police.example" });
  await expect(
    disableAccount(database.ownerUrl, testOperator, "stayer@police.example"),
  ).rejects.toThrow(/no_acts/u);
  await database.owner.query("alter table audit_entry drop constraint no_acts");
  const { rows } = await database.owner.query(
    "select disabled_at from account where email = 'stayer@police.example'",
  );
  expect(rows).toEqual([{ disabled_at: null }]);
});

test("a session cannot enter an operator's act, nor dress its own request up as one", async () => {
  const client = new pg.Client({ connectionString: database.portalUrl });
  await client.connect();
  await client.query("select set_config('challenger.session', $1, false)", [analyst.secret]);
  const enter = (accountId: string | null): Promise<unknown> =>
    client.query(
      `insert into audit_entry (id, at, account_id, partner_id, session_id, operation, shape_id, revealed,
         revealed_paths, policy_version, correlation_id, operator, reason, subject_id)
       values (gen_random_uuid(), challenger_now(), $1, challenger_partner_id(), challenger_session_id(),
         'CONSULTATION', '', '{}', '{}', '', gen_random_uuid(), 'root', 'none', gen_random_uuid())`,
      [accountId],
    );
  await expect(enter(null)).rejects.toThrow(/row-level security/u);
  await expect(enter(analyst.accountId)).rejects.toThrow(/made_by_a_session_or_at_the_console/u);
  await client.end();
});

test("a record asked for by id is entered also when its request is refused for something else", async () => {
  const probe = `query Probe($id: ID!) { node(id: $id) { ... on Person { links(first: 201) { nodes { id } } } } }`;
  const { body } = await portal.ask(analyst.secret, probe, { id: personId });
  expect(body.errors?.[0]?.extensions["code"]).toBe("LIMIT_EXCEEDED");
  const seen = await portal.ask(
    auditor,
    `{ auditEntries(filter: { operationName: { equals: "Probe" } }) { nodes { accountId revealed failure } } }`,
  );
  expect(seen.body.data).toEqual({
    auditEntries: {
      nodes: [{ accountId: analyst.accountId, revealed: [personId], failure: null }],
    },
  });
});
