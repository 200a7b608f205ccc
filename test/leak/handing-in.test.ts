/**
 * Handing in tells nothing: what matches an unseen record is answered with the bytes of what matches nothing,
 * twin worlds answer it alike, what is hostile leaves nothing behind, and row security holds when the
 * decision before it fails.
 */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildClass, buildRecord } from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { seededRandom } from "../support/random.js";
import {
  handInOnly,
  plainParagraph,
  plainReport,
  reportVariables,
  takeBack,
} from "../support/report-input.js";
import { startPortal, type TestPortal } from "../support/server.js";
import { accountOf, districts, partners, secretOf, type CastName } from "../support/viewers.js";
import { buildWorld } from "../support/world.js";
import { observed, twinPair } from "./twin-pair.js";

let database: TestDatabase;
let portal: TestPortal;

beforeAll(async () => {
  database = await createDatabase();
  await buildWorld(database.owner, seededRandom(61));
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

/** An answer without what is made up for it: its identity and its reference. */
const withoutMadeUp = (text: string): string =>
  text
    .replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/gu, "an id")
    .replaceAll(/REP-[2-9A-HJKMNP-Z-]{12}/gu, "a reference");

const writers: readonly CastName[] = [
  "housingOfficer",
  "charityWorker",
  "policeContributor",
  "prisonOfficer",
];

test.each(writers)(
  "for %s a name, a number or a whole report that matches an unseen record is like one that matches nothing",
  async (name) => {
    const hidden = { ownerId: partners.health, marking: 2, district: districts.oldham };
    const person = "Zebedee Quillfeather";
    await buildRecord(database.owner, "person", hidden, { name: person });
    await buildRecord(database.owner, "identifier", hidden, {
      kind: "PHONE",
      value: "07700 900123",
      normalised: "+447700900123",
    });
    const { heading } = plainReport;
    await buildRecord(database.owner, "report", hidden, { heading });
    const answerTo = async (text: string): Promise<string> => {
      const paragraphs = [{ ...plainParagraph, text }];
      const { text: answer } = await portal.ask(
        secretOf(name),
        handInOnly,
        reportVariables({ paragraphs }),
      );
      expect(answer).toContain("REP-");
      return withoutMadeUp(answer);
    };
    const nothing = await answerTo("Nobody of that name, and no number.");
    for (const text of [person, "He calls from 07700 900123.", "+447700900123"])
      expect([text, await answerTo(text)]).toEqual([text, nothing]);
  },
);

test.each<CastName>(["housingOfficer", "policeContributor", "regionalAnalyst"])(
  "for %s twin worlds answer every report alike, and who will see it",
  async (name) => {
    const random = seededRandom(63);
    const world = await createDatabase();
    await buildWorld(world.owner, seededRandom(62));
    await world.owner.end();
    const pair = await twinPair(world.name, name, random, 40);
    try {
      for (let number = 0; number < 25; number += 1) {
        const strictness = {
          marking: random.pick(["OFFICIAL", "OFFICIAL", "OFFICIAL_SENSITIVE", "SECRET"]),
          handling: random.pick(["P", "C"]),
        };
        const filed = {
          ...strictness,
          district: random.pick([...Object.values(districts), null, "NOWHERE"]),
          themes: random.some(["COUNTY_LINES", "FIREARMS"], 0.5),
          childAtRisk: random.chance(0.5),
        };
        const handlingInstructions = random.chance(0.7) ? "Ask us." : null;
        const variables = reportVariables({ ...filed, handlingInstructions });
        const [one, other] = await pair.ask(name, { text: handInOnly, variables });
        expect(withoutMadeUp(observed(one))).toBe(withoutMadeUp(observed(other)));
        const [first, second] = await pair.ask(name, {
          text: "query ($draft: AudienceInput!) { audienceOf(draft: $draft) { partner knows heading grading paragraphs } }",
          variables: { draft: { ...filed, paragraphs: [strictness] } },
        });
        expect(observed(first)).toBe(observed(second));
      }
    } finally {
      await pair.close();
      await world.drop();
    }
  },
);

const counts = async (): Promise<unknown> =>
  (
    await database.owner.query(
      `select (select count(*) from report) as reports, (select count(*) from paragraph) as paragraphs,
         (select count(*) from record) as records, (select count(*) from contribution) as contributions,
         (select count(*) from change_key) as keys`,
    )
  ).rows;

const hostile: readonly unknown[] = [
  null,
  7,
  true,
  [],
  {},
  "",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "\u202egnirts",
  "\ufeff",
  "x".repeat(50_000),
  "'; drop table report; --",
  ["OFFICIAL"],
  { equals: "OFFICIAL" },
  "__proto__",
  "constructor",
  -1,
  1e308,
];

test("whatever is put into a field is refused by a typed error and leaves nothing, or is kept as it is", async () => {
  const typed = ["INVALID_INPUT", "NOT_UNDERSTOOD"];
  for (const field of [...Object.keys(plainReport), "handlingInstructions"]) {
    for (const value of hostile) {
      const before = await counts();
      const { body } = await portal.ask(
        secretOf("policeAnalyst"),
        handInOnly,
        reportVariables({ [field]: value }),
      );
      const code = body.errors?.[0]?.extensions["code"];
      if (code === undefined) continue;
      expect([field, value, typed.some((one) => one === code)]).toEqual([field, value, true]);
      expect(await counts()).toEqual(before);
    }
  }
  for (const field of Object.keys(plainParagraph)) {
    for (const value of hostile) {
      const before = await counts();
      const paragraphs = [plainParagraph, { ...plainParagraph, [field]: value }];
      const { body } = await portal.ask(
        secretOf("policeAnalyst"),
        handInOnly,
        reportVariables({ paragraphs }),
      );
      const code = body.errors?.[0]?.extensions["code"];
      if (code === undefined) continue;
      expect([field, value, typed.some((one) => one === code)]).toEqual([field, value, true]);
      expect(await counts()).toEqual(before);
    }
  }
});

test("a body that is too large, or of broken characters, leaves nothing", async () => {
  const before = await counts();
  const send = async (body: string | Buffer): Promise<number> =>
    (
      await fetch(`${portal.url}/graphql`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          authorization: `Bearer ${secretOf("policeAnalyst")}`,
        },
        body: typeof body === "string" ? body : new Uint8Array(body),
      })
    ).status;
  const whole = JSON.stringify({
    query: handInOnly,
    variables: reportVariables({
      paragraphs: Array.from({ length: 60 }, () => ({
        ...plainParagraph,
        text: "é".repeat(3_900),
      })),
    }),
  });
  expect(await send(whole)).toBe(400);
  const broken = Buffer.from(
    JSON.stringify({ query: handInOnly, variables: reportVariables() }).slice(0, -9),
  );
  expect(await send(broken)).toBe(400);
  expect(await counts()).toEqual(before);
});

async function insertReport(
  client: pg.Client,
  accessClass: number,
  more: Readonly<Record<string, unknown>>,
): Promise<void> {
  const id = randomUUID();
  const row = {
    id,
    access_class: accessClass,
    reference: `REF-${id}`,
    recorded_at: "2026-11-01T09:00:00Z",
    heading: "Behind the decision",
    state: "RAW",
    intake_state: "RECEIVED",
    ...more,
  };
  await client.query(
    "insert into record (id, record_type, access_class) values ($1, 'REPORT', $2)",
    [id, accessClass],
  );
  const names = Object.keys(row);
  await client.query(
    `insert into report (${names.join(", ")}) values (${names.map((_, place) => `$${place + 1}`).join(", ")})`,
    Object.values(row),
  );
}

test("row security refuses a report that no rule allows, whatever was decided before", async () => {
  const { owner } = database;
  const classOf = (ownerId: string, marking = 1): Promise<number> =>
    buildClass(owner, "REPORT", { ownerId, marking, district: districts.oldham });
  const [own, sensitive, theirs] = [
    await classOf(partners.police),
    await classOf(partners.police, 2),
    await classOf(partners.health),
  ];
  const client = new pg.Client({ connectionString: database.portalUrl });
  await client.connect();
  const attempt = async (
    name: CastName,
    accessClass: number,
    more: Readonly<Record<string, unknown>> = {},
  ): Promise<string | null> => {
    await portal.ask(secretOf(name), "{ me { partnerName } }");
    await client.query("begin");
    try {
      await client.query("select set_config('challenger.session', $1, true)", [secretOf(name)]);
      await insertReport(client, accessClass, { recorded_by: accountOf(name), ...more });
      return null;
    } catch (failure) {
      return (failure as { code: string }).code;
    } finally {
      await client.query("rollback");
    }
  };
  const refused = "42501";
  try {
    expect(await attempt("constable", own)).toBeNull();
    expect(await attempt("policeContributor", own)).toBeNull();
    expect(await attempt("constable", sensitive)).toBe(refused);
    expect(await attempt("constable", theirs)).toBe(refused);
    expect(await attempt("policeAuditor", own)).toBe(refused);
    expect(await attempt("undecided", own)).toBe(refused);
    expect(await attempt("constable", own, { recorded_by: accountOf("nurse") })).toBe(refused);
    expect(await attempt("constable", own, { state: "RELEASED" })).toBe(refused);
    expect(await attempt("constable", own, { intake_state: null })).toBe(refused);
  } finally {
    await client.end();
  }
});

test("what somebody handed in is known to their account alone, and taken back by no other", async () => {
  const handed = await portal.ask(secretOf("policeContributor"), handInOnly, reportVariables());
  const { id } = handed.body.data!["contributeReport"] as { id: string };
  const look =
    "query ($id: ID!) { contribution(id: $id) { reference } contributions(first: 50) { totalCount } }";
  for (const name of ["policeAnalyst", "constable", "policeAuditor", "housingOfficer"] as const) {
    const seen = await portal.ask(secretOf(name), look, { id });
    const missing = await portal.ask(secretOf(name), look, { id: randomUUID() });
    expect(observed(seen)).toBe(observed(missing));
    const key = randomUUID();
    const taken = await portal.ask(secretOf(name), takeBack, { key, id });
    const never = await portal.ask(secretOf(name), takeBack, { key, id: randomUUID() });
    expect([taken.text.includes("NOT_FOUND"), observed(taken)]).toEqual([true, observed(never)]);
  }
});
