/** Handing in reports: a receipt at once, every fault named, once for a key, corrected and taken back, and told to its account alone. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isReference } from "../../server/kernel/reference.js";
import { buildAgreement, buildPartner, buildScope, buildViewer } from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import {
  correct,
  handIn,
  handInOnly,
  plainParagraph,
  plainReport,
  reportVariables,
  takeBack,
} from "../support/report-input.js";
import { startPortal, type Answer, type TestPortal } from "../support/server.js";

type Session = Awaited<ReturnType<typeof buildViewer>>;

let database: TestDatabase;
let portal: TestPortal;
let police: string;
let school: string;
let council: string;
let analyst: Session;
let teacher: Session;
let head: Session;

beforeAll(async () => {
  database = await createDatabase();
  police = await buildPartner(database.owner, { name: "Police" });
  school = await buildPartner(database.owner, { name: "School" });
  council = await buildPartner(database.owner, { name: "Council" });
  await buildPartner(database.owner, { name: "Stranger" });
  const disclosed = await buildAgreement(database.owner, [school], [police, council]);
  await buildScope(database.owner, police, disclosed, {
    roles: ["ANALYST"],
    marking: 2,
    handling: ["P", "C"],
    field_groups: { report: "FULL", narrative: "FULL", grading: "FULL", location: "FULL" },
  });
  await buildScope(database.owner, council, disclosed, {
    districts: ["E08000004"],
    field_groups: { report: "POINTER", grading: "FULL" },
  });
  analyst = await buildViewer(database.owner, police, { roles: ["ANALYST"], clearance: 2 });
  teacher = await buildViewer(database.owner, school, { roles: ["CONTRIBUTOR"] });
  head = await buildViewer(database.owner, school, {
    roles: ["CASE_COORDINATOR"],
    clearance: 2,
  });
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

const codeOf = ({ body }: Answer): unknown => body.errors?.[0]?.extensions["code"];
const faultsOf = ({ body }: Answer): readonly string[] =>
  ((body.errors?.[0]?.extensions["faults"] ?? []) as readonly { field: string }[]).map(
    ({ field }) => field,
  );

interface Receipt {
  readonly id: string;
  readonly contribution: Record<string, unknown> | null;
  readonly record?: Record<string, unknown> | null;
}

async function hand(
  secret: string,
  more: Record<string, unknown> = {},
  document = handInOnly,
): Promise<Receipt> {
  const { body } = await portal.ask(secret, document, reportVariables(more));
  expect(body.errors).toBeUndefined();
  return body.data?.["contributeReport"] as Receipt;
}

const reportOf = async (secret: string, id: string): Promise<unknown> =>
  (
    await portal.ask(
      secret,
      "query ($id: ID!) { node(id: $id) { ... on Report { heading intakeState paragraphs { nodes { text } } } } }",
      { id },
    )
  ).body.data?.["node"];

const contributionsOf = async (secret: string): Promise<readonly Record<string, unknown>[]> => {
  const { body } = await portal.ask(
    secret,
    "{ contributions(first: 200) { nodes { id reference heading state version reportedOn } } }",
  );
  return (body.data!["contributions"] as { nodes: Record<string, unknown>[] }).nodes;
};

test("who may read nothing gets a receipt with a reference at once, and partners with a scope the report", async () => {
  const { id, contribution } = await hand(teacher.secret);
  expect(contribution).toEqual({
    id,
    reference: expect.stringMatching(/^REP-/) as unknown,
    heading: "Boys with rucksacks",
    state: "RECEIVED",
    version: 1,
  });
  expect(isReference(String(contribution!["reference"]))).toBe(true);
  const { body } = await portal.ask(teacher.secret, '{ __type(name: "Report") { name } }');
  expect(body.data).toEqual({ __type: null });
  expect(await reportOf(analyst.secret, id)).toEqual({
    heading: "Boys with rucksacks",
    intakeState: "RECEIVED",
    paragraphs: { nodes: [{ text: plainParagraph.text }] },
  });
});

test("a report is its author's partner's, filed and graded as it was handed in", async () => {
  const more = {
    marking: "OFFICIAL_SENSITIVE",
    handling: "C",
    handlingInstructions: " Speak to us first. ",
    themes: ["DRUGS", "COUNTY_LINES", "DRUGS"],
    paragraphs: [
      plainParagraph,
      { ...plainParagraph, text: "Told by a pupil.", statementType: "ALLEGATION", handling: "C" },
      { ...plainParagraph, marking: "OFFICIAL_SENSITIVE", intelligenceAssessment: "C" },
    ],
  };
  const { id, record } = await hand(head.secret, more, handIn);
  expect(record).toEqual({
    id,
    heading: "Boys with rucksacks",
    state: "RAW",
    intakeState: "RECEIVED",
    marking: "OFFICIAL_SENSITIVE",
    handling: "C",
    owner: { name: "School" },
  });
  const { rows } = await database.owner.query(
    `select r.recorded_by, r.happened_on, r.whereabouts, r.handling_instructions, r.grading_scheme,
       c.owner_id, c.district, c.themes, c.sensitivities,
       (select json_agg(json_build_array(pc.marking, pc.handling, p.intelligence_assessment) order by p.position)
        from paragraph p join access_class pc on pc.id = p.access_class where p.report_id = r.id) as paragraphs
     from report r join access_class c on c.id = r.access_class where r.id = $1`,
    [id],
  );
  expect(rows).toEqual([
    {
      recorded_by: head.accountId,
      happened_on: "2026-11",
      whereabouts: "The flats above the shops",
      handling_instructions: "Speak to us first.",
      grading_scheme: "3X5X2",
      owner_id: school,
      district: "E08000004",
      themes: ["COUNTY_LINES", "DRUGS"],
      sensitivities: ["CHILD"],
      paragraphs: [
        [1, "P", "A"],
        [1, "C", "A"],
        [2, "P", "C"],
      ],
    },
  ]);
});

test("everything that is wrong is told at once, each by its field", async () => {
  const answer = await portal.ask(
    teacher.secret,
    handInOnly,
    reportVariables({
      heading: " ",
      happenedOn: "2026-02-30",
      whereabouts: "x".repeat(301),
      priority: "SOON",
      sourceEvaluation: "4",
      intelligenceAssessment: "F",
      handling: "C",
      marking: "OFFICIAL_SENSITIVE",
      district: "Oldham",
      themes: ["GOSSIP", "RUMOUR"],
      paragraphs: [
        plainParagraph,
        {
          text: "",
          statementType: "HEARSAY",
          sourceEvaluation: "A",
          intelligenceAssessment: "1",
          marking: "SECRET",
          handling: "X",
        },
      ],
    }),
  );
  expect(codeOf(answer)).toBe("INVALID_INPUT");
  expect([...faultsOf(answer)].toSorted()).toEqual(
    [
      "heading",
      "happenedOn",
      "whereabouts",
      "priority",
      "handlingInstructions",
      "sourceEvaluation",
      "intelligenceAssessment",
      "marking",
      "district",
      "themes",
      "paragraphs.1.text",
      "paragraphs.1.statementType",
      "paragraphs.1.sourceEvaluation",
      "paragraphs.1.intelligenceAssessment",
      "paragraphs.1.marking",
      "paragraphs.1.handling",
    ].toSorted(),
  );
});

test.each([
  ["no paragraph", { paragraphs: [] }, "paragraphs"],
  ["21 paragraphs", { paragraphs: Array.from({ length: 21 }, () => plainParagraph) }, "paragraphs"],
  [
    "too much in all",
    {
      paragraphs: Array.from({ length: 11 }, () => ({
        ...plainParagraph,
        text: "x".repeat(3_900),
      })),
    },
    "paragraphs",
  ],
  [
    "a paragraph too long",
    { paragraphs: [{ ...plainParagraph, text: "x".repeat(4_001) }] },
    "paragraphs.0.text",
  ],
  ["a NUL", { heading: "Boys\u0000" }, "heading"],
  ["half a character", { heading: "Boys\ud800" }, "heading"],
  ["words turned round", { heading: "Boys\u202e" }, "heading"],
  ["a day to come", { happenedOn: "2999-01-01" }, "happenedOn"],
  ["a month that is none", { happenedOn: "2026-13" }, "happenedOn"],
  ["words for a date", { happenedOn: "yesterday" }, "happenedOn"],
  ["conditions without their code", { handlingInstructions: "Ask us." }, "handlingInstructions"],
  ["a marking above the account's", { marking: "OFFICIAL_SENSITIVE" }, "marking"],
])("%s is a fault of its field", async (_, more, field) => {
  const answer = await portal.ask(teacher.secret, handInOnly, reportVariables(more));
  expect([codeOf(answer), faultsOf(answer)]).toEqual(["INVALID_INPUT", [field]]);
});

const counted = async (): Promise<unknown> =>
  (
    await database.owner.query(
      `select (select count(*) from report) as reports, (select count(*) from paragraph) as paragraphs,
         (select count(*) from record) as records, (select count(*) from contribution) as contributions,
         (select count(*) from access_class) as classes, (select count(*) from change_key) as keys,
         (select count(*) from audit_entry where operation <> 'CONSULTATION') as entries`,
    )
  ).rows;

test("what is marked above the portal's ceiling is refused and leaves nothing", async () => {
  const before = await counted();
  const telltale = "Meeting at the quarry";
  for (const more of [
    { marking: "SECRET" },
    { marking: "TOP_SECRET" },
    { paragraphs: [{ ...plainParagraph, marking: "SECRET" }] },
  ]) {
    const variables = reportVariables({ heading: telltale, ...more });
    const answer = await portal.ask(head.secret, handInOnly, variables);
    expect(codeOf(answer)).toBe("INVALID_INPUT");
    expect(answer.text).toContain("secure route");
    expect(answer.text).not.toContain(telltale);
  }
  expect(await counted()).toEqual(before);
});

test("whose it is, who handed it in, its reference and its state are not for its author to say", async () => {
  const before = await counted();
  for (const more of [
    { owner: police },
    { ownerId: police },
    { recordedBy: head.accountId },
    { reference: "REP-2222-2222-22" },
    { state: "RELEASED" },
    { intakeState: "GRADED" },
    { sensitivities: [] },
    { namedReaderIds: [] },
    { embargoUntil: null },
    { version: 7 },
    { supersedes: randomUUID() },
  ]) {
    const answer = await portal.ask(teacher.secret, handInOnly, reportVariables(more));
    expect([more, codeOf(answer)]).toEqual([more, "NOT_UNDERSTOOD"]);
  }
  expect(await counted()).toEqual(before);
});

test("the same key hands in once, however often and however fast it is sent", async () => {
  const variables = reportVariables({ heading: "Sent eight times", themes: ["FIREARMS"] });
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => portal.ask(teacher.secret, handInOnly, variables)),
  );
  expect(answers[0]!.body.errors).toBeUndefined();
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  const later = await portal.ask(teacher.secret, handInOnly, variables);
  expect(later.text).toBe(answers[0]!.text);
  const { rows } = await database.owner.query(
    `select count(*)::int as reports,
       (select count(*)::int from audit_entry e where r.id = any(e.revealed) and operation = 'COLLECTION') as entries
     from report r where heading = 'Sent eight times' group by r.id`,
  );
  expect(rows).toEqual([{ reports: 1, entries: 1 }]);
  const other = await portal.ask(teacher.secret, handInOnly, {
    ...variables,
    input: { ...variables.input, heading: "Something else" },
  });
  expect([codeOf(other), faultsOf(other)]).toEqual(["INVALID_INPUT", ["key"]]);
});

test("what fails leaves nothing: no report, no paragraph, no key, no entry", async () => {
  const variables = reportVariables();
  await portal.ask(teacher.secret, handInOnly, reportVariables());
  const before = await counted();
  await database.owner.query(
    "alter table contribution add constraint refused check (heading <> 'Boys with rucksacks') not valid",
  );
  try {
    expect(codeOf(await portal.ask(teacher.secret, handInOnly, variables))).toBe("UNAVAILABLE");
  } finally {
    await database.owner.query("alter table contribution drop constraint refused");
  }
  expect(await counted()).toEqual(before);
  expect((await portal.ask(teacher.secret, handInOnly, variables)).body.errors).toBeUndefined();
});

test("each account is told of its own contributions and of nobody else's", async () => {
  const mine = await hand(teacher.secret, { heading: "From the teacher" });
  const theirs = await hand(head.secret, { heading: "From the head" });
  const ofTeacher = await contributionsOf(teacher.secret);
  expect(ofTeacher[0]).toMatchObject({ id: mine.id, heading: "From the teacher" });
  expect(ofTeacher.map(({ id }) => id)).not.toContain(theirs.id);
  const ofHead = await contributionsOf(head.secret);
  expect(ofHead[0]).toMatchObject({ id: theirs.id, heading: "From the head" });
  expect(ofHead.map(({ id }) => id)).not.toContain(mine.id);
  const { body } = await portal.ask(
    head.secret,
    "query ($id: ID!) { contribution(id: $id) { report { id heading } } }",
    { id: theirs.id },
  );
  expect(body.data?.["contribution"]).toEqual({
    report: { id: theirs.id, heading: "From the head" },
  });
  expect(await contributionsOf(analyst.secret)).toEqual([]);
});

test("what was taken back is its own partner's business, with everything that stands on it", async () => {
  const { id } = await hand(teacher.secret);
  const { rows } = await database.owner.query<{ id: string }>(
    "select id from paragraph where report_id = $1",
    [id],
  );
  const paragraph = rows[0]!.id;
  const asked = "query ($id: ID!) { paragraph(id: $id) { text } }";
  const paragraphOf = async (secret: string): Promise<unknown> =>
    (await portal.ask(secret, asked, { id: paragraph })).body.data?.["paragraph"];
  expect(await paragraphOf(analyst.secret)).toEqual({ text: plainParagraph.text });
  const variables = { key: randomUUID(), id };
  const taken = await portal.ask(teacher.secret, takeBack, variables);
  expect(taken.body.data).toEqual({
    withdrawContribution: { id, contribution: { state: "WITHDRAWN" } },
  });
  expect((await portal.ask(teacher.secret, takeBack, variables)).text).toBe(taken.text);
  expect(await reportOf(analyst.secret, id)).toBeNull();
  expect(await paragraphOf(analyst.secret)).toBeNull();
  expect(await reportOf(head.secret, id)).toMatchObject({ intakeState: "WITHDRAWN" });
  expect(await contributionsOf(teacher.secret)).toContainEqual(
    expect.objectContaining({ id, state: "WITHDRAWN" }),
  );
  const again = await portal.ask(teacher.secret, takeBack, { key: randomUUID(), id });
  expect(codeOf(again)).toBe("CONFLICT");
});

test("a correction takes the place of what it corrects", async () => {
  const { id } = await hand(teacher.secret);
  const { body } = await portal.ask(teacher.secret, correct, {
    ...reportVariables({ heading: "Boys without rucksacks" }),
    id,
  });
  const made = body.data?.["correctContribution"] as Receipt;
  expect(made.contribution).toEqual({ id: made.id, version: 2, state: "RECEIVED" });
  expect(made.id).not.toBe(id);
  expect(await reportOf(analyst.secret, id)).toBeNull();
  expect(await reportOf(analyst.secret, made.id)).toMatchObject({
    heading: "Boys without rucksacks",
  });
  const { body: seen } = await portal.ask(
    head.secret,
    "query ($id: ID!) { report(id: $id) { version supersedes { id intakeState } } }",
    { id: made.id },
  );
  expect(seen.data?.["report"]).toEqual({
    version: 2,
    supersedes: { id, intakeState: "CORRECTED" },
  });
  const again = await portal.ask(teacher.secret, correct, { ...reportVariables(), id });
  expect(codeOf(again)).toBe("CONFLICT");
});

test("nobody takes back or corrects what another handed in: it is as if it were not there", async () => {
  const { id } = await hand(teacher.secret);
  for (const secret of [head.secret, analyst.secret]) {
    for (const [document, more] of [
      [takeBack, {}],
      [correct, { input: plainReport }],
    ] as const) {
      const variables = { key: randomUUID(), ...more };
      const hidden = await portal.ask(secret, document, { ...variables, id });
      const missing = await portal.ask(secret, document, { ...variables, id: randomUUID() });
      expect([codeOf(hidden), hidden.text]).toEqual(["NOT_FOUND", missing.text]);
    }
  }
  expect(await reportOf(analyst.secret, id)).not.toBeNull();
});

test("what is handed in stands in the audit, without its words", async () => {
  const { id } = await hand(teacher.secret, { heading: "Marsh Lane at dusk" });
  await portal.ask(teacher.secret, takeBack, { key: randomUUID(), id });
  const { rows } = await database.owner.query<Record<string, unknown>>(
    `select e.operation, e.operation_name, e.account_id, s.shape from audit_entry e
     join audit_shape s on s.id = e.shape_id
     where $1 = any(revealed) and operation <> 'CONSULTATION' order by at`,
    [id],
  );
  expect(rows.map((row) => [row["operation"], row["operation_name"], row["account_id"]])).toEqual([
    ["COLLECTION", "contributeReport", teacher.accountId],
    ["ALTERATION", "withdrawContribution", teacher.accountId],
  ]);
  expect(JSON.stringify(rows)).not.toContain("Marsh");
});

test("auditors and administrators hand in nothing, nor does who has no purpose, nor nobody", async () => {
  for (const more of [
    { roles: ["AUDITOR"] },
    { roles: ["ADMINISTRATOR"] },
    { roles: ["ANALYST"], purpose: null, purposes: ["PREVENT_SOC"] },
  ]) {
    const { secret } = await buildViewer(database.owner, school, more);
    const answer = await portal.ask(secret, handInOnly, reportVariables());
    expect(codeOf(answer)).toBe("NOT_ALLOWED");
    const rights = await portal.ask(secret, "{ myAccess { writes } }");
    expect(rights.body.data).toEqual({ myAccess: { writes: [] } });
  }
  expect(codeOf(await portal.ask(null, handInOnly, reportVariables()))).toBe("UNAUTHENTICATED");
  const rights = await portal.ask(teacher.secret, "{ myAccess { writes } }");
  expect(rights.body.data).toEqual({
    myAccess: { writes: expect.arrayContaining(["Report"]) as unknown },
  });
});
