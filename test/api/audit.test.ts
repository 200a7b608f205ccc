/** The record of disclosure, read through the same door. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPartner, buildRecord, buildViewer } from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { startPortal, type TestPortal } from "../support/server.js";

let database: TestDatabase;
let portal: TestPortal;
let analyst: { accountId: string; secret: string };
let auditor: string;
let stranger: string;
let personId: string;

beforeAll(async () => {
  database = await createDatabase();
  const { owner } = database;
  const police = await buildPartner(owner, { name: "Police" });
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
