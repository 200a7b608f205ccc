/** The road of every contribution: made once for its key, wholly or not at all, on the record, and by whoever may write. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildViewer } from "../support/build.js";
import {
  act,
  annotate,
  buildWriters,
  codeOf,
  fieldOf,
  note,
  type Session,
  type Writers,
} from "../support/writers.js";

let writers: Writers;
let database: Writers["database"];
let portal: Writers["portal"];
let police: Writers["police"];
let owner: Writers["owner"];
let officer: Writers["officer"];
let colleague: Writers["colleague"];
let send: Writers["send"];
let sendOnly: Writers["sendOnly"];
let write: Writers["write"];
let buildThreat: Writers["buildThreat"];

beforeAll(async () => {
  writers = await buildWriters();
  ({ database, portal, police, owner, officer, colleague, send, sendOnly, write, buildThreat } =
    writers);
});

afterAll(() => writers?.close());

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
  await portal.ask(officer.secret, act("rewordAnnotation", "text: String!"), {
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
