/** Annotating what others hold: written, answered, reworded, taken back and settled, and never a change of the record. */
import { createHash, randomUUID } from "node:crypto";
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
import { startPortal, type Answer, type TestPortal } from "../support/server.js";

type Session = Awaited<ReturnType<typeof buildViewer>>;

let database: TestDatabase;
let portal: TestPortal;
let police: string;
let housing: string;
let owner: Session;
let officer: Session;
let colleague: Session;
let contributor: Session;

const givenToHousing = { threat: "FULL", report: "FULL", narrative: "FULL", annotation: "FULL" };

beforeAll(async () => {
  database = await createDatabase();
  police = await buildPartner(database.owner, { name: "Police" });
  housing = await buildPartner(database.owner, { name: "Housing" });
  const toHousing = await buildAgreement(database.owner, [police], [housing]);
  await buildScope(database.owner, housing, toHousing, {
    roles: ["CASE_COORDINATOR", "CONTRIBUTOR"],
    field_groups: givenToHousing,
  });
  const toPolice = await buildAgreement(database.owner, [housing], [police]);
  await buildScope(database.owner, police, toPolice, {
    roles: ["INFORMATION_OWNER", "ANALYST"],
    field_groups: { annotation: "FULL" },
    marking: 2,
  });
  owner = await buildViewer(database.owner, police, {
    roles: ["INFORMATION_OWNER"],
    clearance: 2,
  });
  officer = await buildViewer(database.owner, housing);
  colleague = await buildViewer(database.owner, housing);
  contributor = await buildViewer(database.owner, housing, { roles: ["CONTRIBUTOR"] });
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

const annotate = `mutation ($input: AnnotationInput!) { annotate(input: $input) {
  id record { ... on Annotation { id kind state text aboutField quote statementType agreement marking owner { name } parent { id } subject { id } paragraph { id } } } } }`;
/** Asks for nothing that a narrow viewer's schema lacks. */
const annotateOnly = `mutation ($input: AnnotationInput!) { annotate(input: $input) { id } }`;
const act = (name: string, more = ""): string =>
  `mutation ($key: ID!, $id: ID!${more === "" ? "" : `, $value: ${more.split(":")[1]!}`}) { done: ${name}(key: $key, id: $id${more === "" ? "" : `, ${more.split(":")[0]!}: $value`}) { id record { ... on Annotation { state text } } } }`;

const codeOf = ({ body }: Answer): unknown => body.errors?.[0]?.extensions["code"];
const fieldOf = ({ body }: Answer): unknown => body.errors?.[0]?.extensions["field"];

interface Written {
  readonly id: string;
  readonly record: Record<string, unknown> | null;
}

const note = { kind: "NOTE", text: "Known at our desk.", statementType: "FACT" };

const send = (secret: string, input: Record<string, unknown>): Promise<Answer> =>
  portal.ask(secret, annotate, { input: { key: randomUUID(), ...note, ...input } });

const sendOnly = (secret: string | null, input: Record<string, unknown>): Promise<Answer> =>
  portal.ask(secret, annotateOnly, { input: { key: randomUUID(), ...note, ...input } });

async function write(secret: string, input: Record<string, unknown>): Promise<Written> {
  const { body } = await send(secret, input);
  expect(body.errors).toBeUndefined();
  return body.data?.["annotate"] as Written;
}

const buildThreat = (columns: Record<string, unknown> = {}, marking = 1) =>
  buildRecord(
    database.owner,
    "threat",
    { ownerId: police, marking },
    { name: "Deliveries on the estate", summary: "A courier of sixteen.", ...columns },
  );

test("a note is its author's partner's, and is read by the owner of the record", async () => {
  const threat = await buildThreat();
  const { id, record } = await write(officer.secret, { on: threat.id });
  expect(record).toEqual({
    id,
    kind: "NOTE",
    state: "OPEN",
    text: "Known at our desk.",
    aboutField: null,
    quote: null,
    statementType: "FACT",
    agreement: null,
    marking: "OFFICIAL",
    owner: { name: "Housing" },
    parent: null,
    subject: { id: threat.id },
    paragraph: null,
  });
  const { body } = await portal.ask(
    owner.secret,
    "query ($id: ID!) { threat(id: $id) { annotations { nodes { id text } } } }",
    { id: threat.id },
  );
  expect(body.data?.["threat"]).toEqual({
    annotations: { nodes: [{ id, text: "Known at our desk." }] },
  });
});

/** A hash of a record as it is stored, in every column. */
async function hashOf(table: string, id: string): Promise<string> {
  const { rows } = await database.owner.query<{ row: unknown }>(
    `select to_jsonb(t) as row from ${table} t where id = $1`,
    [id],
  );
  return createHash("sha256").update(JSON.stringify(rows)).digest("hex");
}

async function buildReport(text = "A courier of sixteen went by train.") {
  const report = await buildRecord(
    database.owner,
    "report",
    { ownerId: police },
    { heading: "Deliveries" },
  );
  const paragraph = await buildRecord(
    database.owner,
    "paragraph",
    { ownerId: police },
    { text, report_id: report.id, report_class: report.accessClass, position: 10 },
  );
  return { report, paragraph };
}

const courier = { quote: "courier of sixteen", quotePrefix: "A ", quoteSuffix: " went" };

test("whatever is written about a record, the record itself stays as it was", async () => {
  const threat = await buildThreat();
  const before = await hashOf("threat", threat.id);
  const proposal = await write(officer.secret, {
    on: threat.id,
    kind: "PROPOSAL",
    statementType: null,
  });
  await portal.ask(owner.secret, act("decideProposal", "accepted:Boolean!"), {
    key: randomUUID(),
    id: proposal.id,
    value: true,
  });
  const { id } = await write(officer.secret, { on: threat.id, field: "name" });
  await portal.ask(officer.secret, act("rewordAnnotation", "text:String!"), {
    key: randomUUID(),
    id,
    value: "Otherwise.",
  });
  await portal.ask(officer.secret, act("withdrawAnnotation"), { key: randomUUID(), id });
  expect(await hashOf("threat", threat.id)).toBe(before);
});

test("a note on a few words of a paragraph stands on the paragraph and its report", async () => {
  const { report, paragraph } = await buildReport();
  const { record } = await write(officer.secret, {
    on: paragraph.id,
    field: "text",
    quoted: courier,
  });
  expect(record).toMatchObject({
    quote: "courier of sixteen",
    aboutField: "text",
    subject: { id: report.id },
    paragraph: { id: paragraph.id },
  });
});

test("words that do not stand there are refused, and so are words of no field", async () => {
  const { paragraph } = await buildReport();
  const on = paragraph.id;
  const other = { ...courier, quote: "courier of seventeen" };
  const wrongAround = { ...courier, quotePrefix: "The " };
  for (const input of [
    { on, field: "text", quoted: other },
    { on, field: "text", quoted: wrongAround },
    { on, field: "text", quoted: { ...courier, quote: "" } },
    { on, field: "marking", quoted: courier },
    { on, quoted: courier },
  ]) {
    const answer = await send(officer.secret, input);
    expect([input, codeOf(answer), fieldOf(answer)]).toEqual([input, "INVALID_INPUT", "quote"]);
  }
});

test("each kind says what it must and nothing else", async () => {
  const { id: on } = await buildThreat();
  const opinion = { on, kind: "OPINION", statementType: null, agreement: "DISAGREE" };
  expect((await write(officer.secret, opinion)).record).toMatchObject({
    statementType: "OPINION",
    agreement: "DISAGREE",
  });
  await write(officer.secret, { on, kind: "SIGHTING" });
  for (const kind of ["PROPOSAL", "QUESTION", "ACTION_ASKED"]) {
    const { record } = await write(officer.secret, { on, kind, statementType: null });
    expect(record).toMatchObject({ kind, statementType: null });
  }
  for (const [input, field] of [
    [{ kind: "RUMOUR" }, "kind"],
    [{ statementType: null }, "statementType"],
    [{ statementType: "HEARSAY" }, "statementType"],
    [{ kind: "QUESTION" }, "statementType"],
    [{ agreement: "AGREE" }, "agreement"],
    [{ ...opinion, agreement: null }, "agreement"],
    [{ ...opinion, agreement: "MAYBE" }, "agreement"],
    [{ text: " \n " }, "text"],
    [{ text: "x".repeat(4_001) }, "text"],
    [{ text: "turned\u202Eround" }, "text"],
  ] as const) {
    const answer = await send(officer.secret, { on, ...input });
    expect([input, codeOf(answer), fieldOf(answer)]).toEqual([input, "INVALID_INPUT", field]);
  }
});

test("it is marked no lower than what it is about and no higher than its author is cleared for", async () => {
  const open = await buildThreat();
  const sensitive = await buildThreat({}, 2);
  const mark = { statementType: "FACT" };
  const inherited = await write(owner.secret, { on: sensitive.id });
  expect(inherited.record).toMatchObject({ marking: "OFFICIAL_SENSITIVE" });
  const raised = await write(owner.secret, { on: open.id, marking: "OFFICIAL_SENSITIVE" });
  expect(raised.record).toMatchObject({ marking: "OFFICIAL_SENSITIVE" });
  for (const [secret, input] of [
    [owner.secret, { ...mark, on: sensitive.id, marking: "OFFICIAL" }],
    [officer.secret, { ...mark, on: open.id, marking: "OFFICIAL_SENSITIVE" }],
    [officer.secret, { ...mark, on: open.id, marking: "SECRET" }],
  ] as const) {
    const answer = await send(secret, input);
    expect([codeOf(answer), fieldOf(answer)]).toEqual(["INVALID_INPUT", "marking"]);
  }
});

test("it takes over how what it is about is handled and where it is filed", async () => {
  const handled = await buildRecord(
    database.owner,
    "threat",
    {
      ownerId: police,
      handling: "C",
      district: "E08000004",
      themes: ["COUNTY_LINES"],
      sensitivities: ["CHILD"],
    },
    { name: "Under conditions" },
  );
  const { id } = await write(owner.secret, { on: handled.id });
  const { rows } = await database.owner.query(
    "select c.owner_id, c.handling, c.district, c.themes, c.sensitivities from annotation a join access_class c on c.id = a.access_class where a.id = $1",
    [id],
  );
  expect(rows).toEqual([
    {
      owner_id: police,
      handling: "C",
      district: "E08000004",
      themes: ["COUNTY_LINES"],
      sensitivities: ["CHILD"],
    },
  ]);
});

test("when the record is marked higher, whoever may no longer see it sees no note on it either", async () => {
  const threat = await buildThreat();
  const { id } = await write(owner.secret, { on: threat.id });
  const asked = "query ($id: ID!) { annotation(id: $id) { id } }";
  const seenBy = async (secret: string): Promise<unknown> =>
    (await portal.ask(secret, asked, { id })).body.data?.["annotation"];
  expect(await seenBy(officer.secret)).toEqual({ id });
  const higher = await buildThreat({}, 2);
  await database.owner.query("update record set access_class = $2 where id = $1", [
    threat.id,
    higher.accessClass,
  ]);
  expect(await seenBy(officer.secret)).toBeNull();
  expect(await seenBy(owner.secret)).toEqual({ id });
});

test("an answer sits where the question does, and answers may be answered in turn", async () => {
  const { report, paragraph } = await buildReport();
  const question = { on: paragraph.id, field: "text", quoted: courier };
  const asked = await write(officer.secret, {
    ...question,
    kind: "QUESTION",
    statementType: null,
  });
  const answer = await write(owner.secret, { on: asked.id, text: "By train, as it says." });
  expect(answer.record).toMatchObject({
    parent: { id: asked.id },
    subject: { id: report.id },
    paragraph: { id: paragraph.id },
    aboutField: "text",
    quote: null,
  });
  const thanks = await write(officer.secret, { on: answer.id, text: "Thank you." });
  expect(thanks.record).toMatchObject({ parent: { id: answer.id } });
  const elsewhere = await send(officer.secret, { on: asked.id, field: "text" });
  expect([codeOf(elsewhere), fieldOf(elsewhere)]).toEqual(["INVALID_INPUT", "field"]);
});

test("its author rewords it, and what it said before is their own partner's to read", async () => {
  const threat = await buildThreat();
  const { id } = await write(officer.secret, { on: threat.id });
  const reword = act("rewordAnnotation", "text:String!");
  const change = (secret: string, value: string): Promise<Answer> =>
    portal.ask(secret, reword, { key: randomUUID(), id, value });
  expect((await change(officer.secret, "Known since May.")).body.data).toEqual({
    done: { id, record: { state: "OPEN", text: "Known since May." } },
  });
  const asked =
    "query ($id: ID!) { annotation(id: $id) { text earlierTexts editedAt statementType } }";
  const seenBy = async (secret: string): Promise<Record<string, unknown>> =>
    (await portal.ask(secret, asked, { id })).body.data?.["annotation"] as Record<string, unknown>;
  const before = await seenBy(colleague.secret);
  expect(before).toMatchObject({
    text: "Known since May.",
    earlierTexts: ["Known at our desk."],
    statementType: "FACT",
  });
  expect(before["editedAt"]).not.toBeNull();
  expect(await seenBy(owner.secret)).toEqual({ ...before, earlierTexts: null });
  await change(officer.secret, " Known since May. ");
  expect(await seenBy(colleague.secret)).toEqual(before);
  for (const secret of [colleague.secret, owner.secret]) {
    expect(codeOf(await change(secret, "Words in its mouth."))).toBe("NOT_ALLOWED");
  }
});

test("what its author took back is their own partner's business, and is not answered any more", async () => {
  const threat = await buildThreat();
  const { id } = await write(officer.secret, { on: threat.id });
  const withdraw = (secret: string): Promise<Answer> =>
    portal.ask(secret, act("withdrawAnnotation"), { key: randomUUID(), id });
  expect(codeOf(await withdraw(colleague.secret))).toBe("NOT_ALLOWED");
  expect(codeOf(await withdraw(owner.secret))).toBe("NOT_ALLOWED");
  expect((await withdraw(officer.secret)).body.data).toEqual({
    done: { id, record: { state: "WITHDRAWN", text: "Known at our desk." } },
  });
  const missing = randomUUID();
  for (const document of [
    "query ($id: ID!) { annotation(id: $id) { text } }",
    act("withdrawAnnotation"),
  ]) {
    const key = randomUUID();
    const hidden = await portal.ask(owner.secret, document, { key, id });
    const absent = await portal.ask(owner.secret, document, { key, id: missing });
    expect(hidden.text).toBe(absent.text);
  }
  expect(codeOf(await withdraw(officer.secret))).toBe("CONFLICT");
  expect(codeOf(await send(colleague.secret, { on: id }))).toBe("CONFLICT");
});

test("a question is settled by its author or by whose record it is about, and by nobody else", async () => {
  const threat = await buildThreat();
  const question = { on: threat.id, kind: "QUESTION", statementType: null };
  const resolve = (secret: string, id: string): Promise<Answer> =>
    portal.ask(secret, act("resolveAnnotation"), { key: randomUUID(), id });
  for (const secret of [officer.secret, owner.secret]) {
    const { id } = await write(officer.secret, question);
    expect(codeOf(await resolve(colleague.secret, id))).toBe("NOT_ALLOWED");
    expect((await resolve(secret, id)).body.data).toMatchObject({
      done: { record: { state: "RESOLVED" } },
    });
    expect(codeOf(await resolve(secret, id))).toBe("CONFLICT");
  }
});

test("a proposal is taken up or not by the partner whose record it is about", async () => {
  const threat = await buildThreat();
  const proposal = { on: threat.id, kind: "PROPOSAL", statementType: null };
  const decide = (secret: string, id: string, value: boolean): Promise<Answer> =>
    portal.ask(secret, act("decideProposal", "accepted:Boolean!"), {
      key: randomUUID(),
      id,
      value,
    });
  const [first, second] = [
    await write(officer.secret, proposal),
    await write(officer.secret, proposal),
  ];
  expect(codeOf(await decide(officer.secret, first.id, true))).toBe("NOT_ALLOWED");
  expect((await decide(owner.secret, first.id, true)).body.data).toMatchObject({
    done: { record: { state: "ACCEPTED" } },
  });
  expect((await decide(owner.secret, second.id, false)).body.data).toMatchObject({
    done: { record: { state: "REFUSED" } },
  });
  expect(codeOf(await decide(owner.secret, first.id, false))).toBe("CONFLICT");
  const { id } = await write(officer.secret, { on: threat.id });
  expect(codeOf(await decide(owner.secret, id, true))).toBe("NOT_ALLOWED");
});

test("whoever owns the record settles what others wrote and never words it, row security says so too", async () => {
  const threat = await buildThreat();
  const { id } = await write(officer.secret, { on: threat.id });
  await portal.ask(owner.secret, "{ me { partnerName } }");
  const client = new pg.Client({ connectionString: database.portalUrl });
  await client.connect();
  const change = async (set: string): Promise<unknown> => {
    await client.query("begin");
    try {
      await client.query("select set_config('challenger.session', $1, true)", [owner.secret]);
      return (await client.query(`update annotation set ${set} where id = $1`, [id])).rowCount;
    } catch (failure) {
      return (failure as { code: string }).code;
    } finally {
      await client.query("rollback");
    }
  };
  try {
    expect(await change("state = 'RESOLVED'")).toBe(1);
    for (const set of ["text = 'Agreed.'", "earlier_texts = '{}'", "edited_at = now()"])
      expect([set, await change(set)]).toEqual([set, "42501"]);
  } finally {
    await client.end();
  }
});

test("who may write and not read gets a receipt", async () => {
  const threat = await buildThreat();
  const { id, record } = await write(contributor.secret, { on: threat.id });
  expect(record).toBeNull();
  const asked = "query ($id: ID!) { annotation(id: $id) { text } }";
  const seen = await portal.ask(colleague.secret, asked, { id });
  expect(seen.body.data?.["annotation"]).toEqual({ text: "Known at our desk." });
});

test("the same key makes a thing once, however often and however fast it is sent", async () => {
  const threat = await buildThreat();
  const input = { key: randomUUID(), on: threat.id, ...note };
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => portal.ask(officer.secret, annotate, { input })),
  );
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(answers[0]!.body.errors).toBeUndefined();
  const later = await portal.ask(officer.secret, annotate, { input });
  expect(later.text).toBe(answers[0]!.text);
  const { rows } = await database.owner.query(
    `select (select count(*)::int from annotation where subject_id = $1) as annotations,
       (select count(*)::int from audit_entry e join annotation a on a.id = any(e.revealed)
        where a.subject_id = $1 and e.operation = 'COLLECTION') as entries`,
    [threat.id],
  );
  expect(rows).toEqual([{ annotations: 1, entries: 1 }]);
});

test("a key is for one thing, and each account has its own", async () => {
  const threat = await buildThreat();
  const input = { key: randomUUID(), on: threat.id, ...note };
  const first = await portal.ask(officer.secret, annotate, { input });
  const other = await portal.ask(officer.secret, annotate, { input: { ...input, text: "More." } });
  expect([codeOf(other), fieldOf(other)]).toEqual(["INVALID_INPUT", "key"]);
  const theirs = await portal.ask(colleague.secret, annotate, { input });
  expect(theirs.body.errors).toBeUndefined();
  expect(theirs.text).not.toBe(first.text);
  const noKey = await send(officer.secret, { on: threat.id, key: "again" });
  expect([codeOf(noKey), fieldOf(noKey)]).toEqual(["INVALID_INPUT", "key"]);
});

test("what fails leaves nothing: no note, no key, no entry", async () => {
  const threat = await buildThreat();
  const counts = async (): Promise<unknown> =>
    (
      await database.owner.query(
        `select (select count(*) from annotation) as notes, (select count(*) from record) as records,
           (select count(*) from change_key) as keys,
           (select count(*) from audit_entry where operation <> 'CONSULTATION') as entries`,
      )
    ).rows;
  const before = await counts();
  const key = randomUUID();
  await database.owner.query(
    "alter table audit_entry add constraint refused check (operation <> 'COLLECTION') not valid",
  );
  try {
    const refused = await send(officer.secret, { key, on: threat.id });
    expect(codeOf(refused)).toBe("UNAVAILABLE");
  } finally {
    await database.owner.query("alter table audit_entry drop constraint refused");
  }
  expect(codeOf(await send(officer.secret, { key, on: randomUUID() }))).toBe("NOT_FOUND");
  expect(await counts()).toEqual(before);
  await write(officer.secret, { key, on: threat.id });
});

test("each change stands in the audit, without what was written", async () => {
  const threat = await buildThreat();
  const { id } = await write(officer.secret, { on: threat.id, text: "Marsh Lane at dusk." });
  const key = randomUUID();
  await portal.ask(officer.secret, act("rewordAnnotation", "text:String!"), {
    key,
    id,
    value: "Marsh Lane at dawn.",
  });
  await portal.ask(owner.secret, act("resolveAnnotation"), { key, id });
  const { rows } = await database.owner.query<Record<string, unknown>>(
    `select e.operation, e.operation_name, e.account_id, s.shape from audit_entry e
     join audit_shape s on s.id = e.shape_id
     where $1 = any(revealed) and operation <> 'CONSULTATION' order by at`,
    [id],
  );
  expect(rows.map((row) => [row["operation"], row["operation_name"], row["account_id"]])).toEqual([
    ["COLLECTION", "annotate", officer.accountId],
    ["ALTERATION", "rewordAnnotation", officer.accountId],
    ["ALTERATION", "resolveAnnotation", owner.accountId],
  ]);
  expect(JSON.stringify(rows)).not.toContain("Marsh");
});

test("auditors and administrators write nothing, nor does who has no purpose, nor nobody", async () => {
  const threat = await buildThreat();
  for (const roles of [["AUDITOR"], ["ADMINISTRATOR"]]) {
    const { secret } = await buildViewer(database.owner, police, { roles });
    expect(codeOf(await sendOnly(secret, { on: threat.id }))).toBe("NOT_FOUND");
  }
  const undecided = await buildViewer(database.owner, police, {
    roles: ["ANALYST"],
    purpose: null,
    purposes: ["PREVENT_SOC"],
  });
  expect(codeOf(await sendOnly(undecided.secret, { on: threat.id }))).toBe("NOT_FOUND");
  expect(codeOf(await sendOnly(null, { on: threat.id }))).toBe("UNAUTHENTICATED");
});

async function buildToken(groups: readonly string[]): Promise<Session> {
  const session = await buildViewer(database.owner, police, { roles: ["ANALYST"] });
  const id = randomUUID();
  await database.owner.query(
    `insert into token (id, account_id, name, record_types, field_groups, purpose, created_at, expires_at)
     values ($1, $2, 'A token', '{THREAT,ANNOTATION}', $3, 'PREVENT_SOC', '2020-01-01', '2099-01-01')`,
    [id, session.accountId, groups],
  );
  await database.owner.query("update session set token_id = $1 where id = $2", [
    id,
    session.sessionId,
  ]);
  return session;
}

test("a token writes when it was made for that, and reading gives no writing", async () => {
  const threat = await buildThreat();
  const reads = await buildToken(["threat", "annotation"]);
  expect(codeOf(await sendOnly(reads.secret, { on: threat.id }))).toBe("NOT_ALLOWED");
  const writes = await buildToken(["threat", "annotation", "contribution"]);
  const written = await sendOnly(writes.secret, { on: threat.id, field: "name" });
  expect(written.body.errors).toBeUndefined();
  const unseen = await sendOnly(writes.secret, { on: threat.id, field: "summary" });
  expect([codeOf(unseen), fieldOf(unseen)]).toEqual(["INVALID_INPUT", "field"]);
});
