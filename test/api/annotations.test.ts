/** Annotating what others hold: written, answered, reworded, taken back and settled, and never a change of the record. */
import { createHash, randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildAgreement, buildPartner, buildRecord } from "../support/build.js";
import type { Answer } from "../support/server.js";
import { act, buildWriters, codeOf, fieldOf, type Writers } from "../support/writers.js";

let writers: Writers;
let database: Writers["database"];
let portal: Writers["portal"];
let police: Writers["police"];
let owner: Writers["owner"];
let officer: Writers["officer"];
let colleague: Writers["colleague"];
let contributor: Writers["contributor"];
let send: Writers["send"];
let write: Writers["write"];
let buildThreat: Writers["buildThreat"];

beforeAll(async () => {
  writers = await buildWriters();
  ({ database, portal, police, owner, officer, colleague, contributor, send, write, buildThreat } =
    writers);
});

afterAll(() => writers?.close());

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
  await portal.ask(owner.secret, act("decideProposal", "accepted: Boolean!"), {
    key: randomUUID(),
    id: proposal.id,
    value: true,
  });
  const { id } = await write(officer.secret, { on: threat.id, field: "name" });
  await portal.ask(officer.secret, act("rewordAnnotation", "text: String!"), {
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
  const reword = act("rewordAnnotation", "text: String!");
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
    portal.ask(secret, act("decideProposal", "accepted: Boolean!"), {
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

const desk = `query ($on: ID!, $annotations: [ID!]!) { annotationDesk(on: $on, annotations: $annotations) {
  mayAnnotate markings readers annotations { id acts } } }`;

test("the desk tells what may be written and done, and whose agreements let who read it", async () => {
  const threat = await buildThreat();
  const proposal = await write(officer.secret, {
    on: threat.id,
    kind: "PROPOSAL",
    statementType: null,
  });
  const remark = await write(officer.secret, { on: threat.id });
  const elsewhere = await buildPartner(database.owner, { name: "Elsewhere" });
  await buildAgreement(database.owner, [police], [elsewhere], { state: "SUSPENDED" });
  await buildAgreement(database.owner, [elsewhere], [police]);
  await buildAgreement(database.owner, [police], [elsewhere], { data_categories: ["threat"] });
  const deskOf = async (secret: string, ids: readonly string[]): Promise<unknown> =>
    (await portal.ask(secret, desk, { on: threat.id, annotations: ids })).body.data?.[
      "annotationDesk"
    ];
  const ids = [proposal.id, remark.id, randomUUID(), threat.id];
  expect(await deskOf(officer.secret, ids)).toEqual({
    mayAnnotate: true,
    markings: ["OFFICIAL"],
    readers: ["Police"],
    annotations: [
      { id: proposal.id, acts: ["REWORD", "WITHDRAW"] },
      { id: remark.id, acts: ["REWORD", "WITHDRAW", "RESOLVE"] },
    ],
  });
  expect(await deskOf(owner.secret, ids)).toEqual({
    mayAnnotate: true,
    markings: ["OFFICIAL", "OFFICIAL_SENSITIVE"],
    readers: ["Housing"],
    annotations: [
      { id: proposal.id, acts: ["DECIDE"] },
      { id: remark.id, acts: ["RESOLVE"] },
    ],
  });
  const { rows } = await database.owner.query<{ revealed: string[] }>(
    "select revealed from audit_entry where operation_name = 'annotationDesk' and account_id = $1",
    [owner.accountId],
  );
  expect(rows).toEqual([{ revealed: [threat.id, proposal.id, remark.id] }]);
});

test("who may write and not read gets a receipt", async () => {
  const threat = await buildThreat();
  const { id, record } = await write(contributor.secret, { on: threat.id });
  expect(record).toBeNull();
  const asked = "query ($id: ID!) { annotation(id: $id) { text } }";
  const seen = await portal.ask(colleague.secret, asked, { id });
  expect(seen.body.data?.["annotation"]).toEqual({ text: "Known at our desk." });
});
