/** Access that explains itself: to the viewer, and to whoever answers for the record. */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  buildAgreement,
  buildPartner,
  buildRecord,
  buildScope,
  buildViewer,
} from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { startPortal, type TestPortal } from "../support/server.js";

const oldham = "E08000004";
const wigan = "E08000010";

let database: TestDatabase;
let portal: TestPortal;
let police: string;
let council: string;
let owner: { accountId: string; secret: string };
let analyst: { accountId: string; secret: string };
let otherOwner: { accountId: string; secret: string };
let officer: { accountId: string; secret: string };
let inOldham: string;
let inWigan: string;
let councils: string;
let marked: string;

beforeAll(async () => {
  database = await createDatabase();
  const db = database.owner;
  police = await buildPartner(db, { name: "Police" });
  council = await buildPartner(db, { name: "Council" });
  const charity = await buildPartner(db, { name: "Charity" });
  const inPerson = { clearance: 2, purpose: "INVESTIGATION" };
  owner = await buildViewer(db, police, { ...inPerson, roles: ["INFORMATION_OWNER"] });
  analyst = await buildViewer(db, police, { ...inPerson, roles: ["ANALYST"] });
  otherOwner = await buildViewer(db, charity, { ...inPerson, roles: ["INFORMATION_OWNER"] });
  officer = await buildViewer(db, council, {
    name: "Kim Shaw",
    // Reads what scopes give, and nothing else: not even what the council holds.
    roles: ["SAFEGUARDING_LEAD"],
    purpose: "PREVENT_SOC",
    purposes: ["PREVENT_SOC", "SAFEGUARDING_CHILD"],
  });
  const agreement = await buildAgreement(db, [police], [council, charity], {
    title: "Sharing agreement",
    purposes: ["PREVENT_SOC", "SAFEGUARDING_CHILD", "INVESTIGATION"],
  });
  await buildScope(db, council, agreement, {
    title: "Tenancies",
    roles: ["SAFEGUARDING_LEAD"],
    districts: [oldham],
    field_groups: { identity: "FULL", birth: "GENERALISED", narrative: "POINTER" },
  });
  await buildScope(db, council, agreement, {
    title: "Children",
    roles: ["SAFEGUARDING_LEAD"],
    purposes: ["SAFEGUARDING_CHILD"],
    field_groups: { narrative: "FULL" },
  });
  await buildScope(db, charity, agreement, {
    title: "Charity",
    roles: ["INFORMATION_OWNER"],
    purposes: ["INVESTIGATION"],
    field_groups: { identity: "FULL" },
  });
  const person = { name: "Ada Marsh", date_of_birth: "1987-03-02", note: "Seen twice." };
  const made = async (attributes: object): Promise<string> =>
    (await buildRecord(db, "person", { ownerId: police, ...attributes }, person)).id;
  inOldham = await made({ district: oldham });
  inWigan = await made({ district: wigan });
  councils = await made({ ownerId: council, district: oldham });
  marked = await made({ district: oldham, marking: 2 });
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

const document = `query Explain($record: ID!, $field: String, $as: ID, $purpose: String) {
  explainAccess(record: $record, field: $field, as: $as, purpose: $purpose) {
    record whose partnerName purpose purposes isSeen level sentence change mayLookAs
    rules { rule outcome sentence } fields { field level precision isAdmitted sentence change stoppedBy }
  }
}`;

interface Told {
  readonly isSeen: boolean;
  readonly level: string | null;
  readonly sentence: string;
  readonly change: string | null;
  readonly mayLookAs: boolean;
  readonly purpose: string | null;
  readonly rules: readonly { rule: string; outcome: string; sentence: string }[] | null;
  readonly fields: readonly { field: string; level: string | null; stoppedBy: string | null }[];
}

const ask = (secret: string, variables: Record<string, unknown>) =>
  portal.ask(secret, document, variables);

async function told(secret: string, variables: Record<string, unknown>): Promise<Told> {
  const { body } = await ask(secret, variables);
  expect(body.errors).toBeUndefined();
  return body.data!["explainAccess"] as Told;
}

async function entriesOf(accountId: string): Promise<number> {
  const { rows } = await database.owner.query<{ entries: number }>(
    "select count(*)::int as entries from audit_entry where account_id = $1",
    [accountId],
  );
  return rows[0]!.entries;
}

test("a viewer is told in a sentence why a field is less than full, and what would change it", async () => {
  const born = await told(officer.secret, { record: inOldham, field: "dateOfBirth" });
  expect(born).toMatchObject({
    level: "GENERALISED",
    sentence: "You see this in a less precise form (year): no agreement gives Council more of it.",
    change: "Ask Police, who owns the record.",
    mayLookAs: false,
    rules: null,
  });
  const note = await told(officer.secret, { record: inOldham, field: "note" });
  expect(note).toMatchObject({
    level: "POINTER",
    sentence: "You are told who can help, and nothing else: “Children” is for another purpose.",
    change:
      "Under the purpose “Safeguard a child” it may show more: you can change yours. Or ask Police.",
  });
  const name = await told(officer.secret, { record: inOldham, field: "name" });
  expect(name).toMatchObject({
    level: "FULL",
    sentence: "Shown in full under “Tenancies”.",
    change: null,
  });
});

test("without a field the record is explained, and every field that the viewer could ever see", async () => {
  const { sentence, fields } = await told(officer.secret, { record: inOldham });
  expect(sentence).toBe("You see this record under “Tenancies”.");
  const levels = new Map(fields.map(({ field, level }) => [field, level]));
  expect(levels.get("reference")).toBe("FULL");
  expect(levels.get("dateOfBirth")).toBe("GENERALISED");
  // Never given to the council, so it is not there for them.
  expect(levels.has("nhsNumber")).toBe(false);
});

test("the owner reads rule by rule where another account stops", async () => {
  const { isSeen, sentence, rules } = await told(owner.secret, {
    record: inWigan,
    field: "name",
    as: officer.accountId,
    purpose: "PREVENT_SOC",
  });
  expect(isSeen).toBe(false);
  expect(sentence).toMatch(/Wigan/u);
  expect(rules!.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
    "AGREEMENT PASSES",
    "MARKING PASSES",
    "HANDLING PASSES",
    "DISTRICT STOPS",
    "PURPOSE NOT_REACHED",
    "ROLE NOT_REACHED",
    // Embargo, named readers, conditions, term, onward rule.
    ...Array.from({ length: 5 }, () => "RESTRICTION NOT_REACHED"),
    "FIELD NOT_REACHED",
  ]);
});

test("the owner reads that another is not cleared for the marking", async () => {
  const { isSeen, rules } = await told(owner.secret, { record: marked, as: officer.accountId });
  expect(isSeen).toBe(false);
  expect(rules!.find(({ outcome }) => outcome === "STOPS")).toMatchObject({
    rule: "MARKING",
    sentence: "They are not cleared for OFFICIAL-SENSITIVE.",
  });
});

test("the owner may ask about a partner as a whole, under each of its purposes", async () => {
  const wanted = { record: inOldham, field: "note", as: council };
  const first = await told(owner.secret, wanted);
  expect(first).toMatchObject({ isSeen: true, purpose: "PREVENT_SOC", level: "POINTER" });
  const child = await told(owner.secret, { ...wanted, purpose: "SAFEGUARDING_CHILD" });
  expect(child).toMatchObject({ isSeen: true, level: "FULL" });
  const stopped = await told(owner.secret, { record: inOldham, as: council });
  expect(stopped.fields.find(({ field }) => field === "dateOfBirth")).toMatchObject({
    level: "GENERALISED",
    stoppedBy: "FIELD",
  });
});

test("a hidden record, a missing one, an unknown field and a forbidden one are the same bytes", async () => {
  const answers = [
    await ask(officer.secret, { record: inWigan }),
    await ask(officer.secret, { record: randomUUID() }),
    await ask(officer.secret, { record: "no id" }),
    await ask(officer.secret, { record: inOldham, field: "shoeSize" }),
    await ask(officer.secret, { record: inOldham, field: "nhsNumber" }),
    await ask(officer.secret, { record: inWigan, field: "name" }),
    // Nobody learns by asking as somebody else that a hidden record is there.
    await ask(officer.secret, { record: inWigan, as: officer.accountId }),
    await ask(otherOwner.secret, { record: councils, as: officer.accountId }),
  ];
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect(answers[0]!.body.data).toEqual({ explainAccess: null });
});

test("an account that may not be asked about is one that is not there", async () => {
  const unknown = await ask(owner.secret, { record: inOldham, as: randomUUID() });
  expect(unknown.body.errors?.[0]?.extensions["code"]).toBe("NOT_FOUND");
  const refused = [
    await ask(owner.secret, { record: inOldham, as: "nobody" }),
    await ask(owner.secret, { record: inOldham, as: council, purpose: "ASSURANCE" }),
    // Not an information owner.
    await ask(analyst.secret, { record: inOldham, as: officer.accountId }),
    await ask(officer.secret, { record: inOldham, as: officer.accountId }),
    // An information owner, and the record is another partner's.
    await ask(otherOwner.secret, { record: inOldham, as: officer.accountId }),
    await ask(otherOwner.secret, { record: inOldham, as: randomUUID() }),
  ];
  expect(new Set([unknown, ...refused].map(({ status, text }) => `${status} ${text}`)).size).toBe(
    1,
  );
});

test("the database itself tells nobody but the record's information owner of another's sight", async () => {
  const sight = async (secret: string, record: string): Promise<unknown> => {
    const client = new pg.Client({
      connectionString: database.portalUrl,
    });
    await client.connect();
    try {
      await client.query("select set_config('challenger.session', $1, false)", [secret]);
      const { rows } = await client.query<{ sight: unknown }>(
        "select challenger_sight_of($1, $2) as sight",
        [record, officer.accountId],
      );
      return rows[0]!.sight;
    } finally {
      await client.end();
    }
  };
  expect(await sight(owner.secret, inOldham)).toMatchObject({ accountName: "Kim Shaw" });
  expect(await sight(analyst.secret, inOldham)).toBeNull();
  expect(await sight(otherOwner.secret, inOldham)).toBeNull();
  expect(await sight(owner.secret, councils)).toBeNull();
});

test("an explanation is entered in the audit, with whose view was explained", async () => {
  const { rows: before } = await database.owner.query<{ at: string }>(
    "select coalesce(max(at)::text, '-infinity') as at from audit_entry",
  );
  await ask(owner.secret, { record: inOldham, as: officer.accountId });
  await ask(officer.secret, { record: inOldham });
  const { rows } = await database.owner.query(
    `select account_id, subject_id, revealed, operation, operation_name from audit_entry
     where at > $1 order by at`,
    [before[0]!.at],
  );
  const entry = {
    revealed: [inOldham],
    operation: "CONSULTATION",
    operation_name: "explainAccess",
  };
  expect(rows).toEqual([
    { account_id: owner.accountId, subject_id: officer.accountId, ...entry },
    { account_id: officer.accountId, subject_id: null, ...entry },
  ]);
});

test("explanations asked for beside one another are entered once each, however new they are", async () => {
  const before = await entriesOf(officer.accountId);
  const fields = ["name", "dateOfBirth", "note", "occupation", "reference", "marking", "handling"];
  for (const field of fields) {
    const asked = Array.from(
      { length: 8 },
      (_, at) => `e${at}: explainAccess(record: "${inOldham}", field: "${field}") { level }`,
    );
    await portal.ask(officer.secret, `{ ${asked.join(" ")} }`);
  }
  expect((await entriesOf(officer.accountId)) - before).toBe(8 * fields.length);
});
