/** Who will see a report, told before it is handed in, and seen once it is. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildAgreement, buildPartner, buildScope, buildViewer } from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { handInOnly, plainParagraph, reportVariables } from "../support/report-input.js";
import { startPortal, type TestPortal } from "../support/server.js";

type Session = Awaited<ReturnType<typeof buildViewer>>;

let database: TestDatabase;
let portal: TestPortal;
let school: string;
let analyst: Session;
let head: Session;
let officer: Session;

beforeAll(async () => {
  database = await createDatabase();
  const { owner } = database;
  const police = await buildPartner(owner, { name: "Police" });
  school = await buildPartner(owner, { name: "School" });
  const council = await buildPartner(owner, { name: "Council" });
  const charity = await buildPartner(owner, { name: "Charity" });
  const stranger = await buildPartner(owner, { name: "Stranger" });
  const disclosed = await buildAgreement(owner, [school], [police, council, charity]);
  const ended = await buildAgreement(owner, [school], [stranger], { ends_on: "2021-01-01" });
  await buildScope(owner, stranger, ended, { field_groups: { report: "FULL" } });
  await buildScope(owner, police, disclosed, {
    roles: ["ANALYST"],
    marking: 2,
    handling: ["P", "C"],
    field_groups: { report: "FULL", narrative: "FULL", grading: "FULL", location: "FULL" },
  });
  await buildScope(owner, council, disclosed, {
    districts: ["E08000004"],
    field_groups: { report: "POINTER", grading: "FULL" },
  });
  await buildScope(owner, council, disclosed, { effect: "DENY", themes: ["FIREARMS"] });
  analyst = await buildViewer(owner, police, { roles: ["ANALYST"], clearance: 2 });
  head = await buildViewer(owner, school, { roles: ["CASE_COORDINATOR"], clearance: 2 });
  officer = await buildViewer(owner, council);
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

const audienceOf =
  "query ($draft: AudienceInput!) { audienceOf(draft: $draft) { partner isOwn knows heading grading paragraphs } }";
const strictness = { marking: "OFFICIAL", handling: "P" };
const draft = {
  ...strictness,
  district: "E08000004",
  themes: ["COUNTY_LINES"],
  childAtRisk: false,
  paragraphs: [strictness, { ...strictness, handling: "C" }],
};

test("who will see a report is told before it is handed in: one's own partner, and those that it discloses to", async () => {
  const ask = async (more: Record<string, unknown> = {}): Promise<unknown> =>
    (await portal.ask(head.secret, audienceOf, { draft: { ...draft, ...more } })).body.data?.[
      "audienceOf"
    ];
  const full = { knows: true, heading: "FULL", grading: "FULL", paragraphs: ["FULL", "FULL"] };
  const nothing = {
    knows: false,
    heading: "WITHHELD",
    grading: "WITHHELD",
    paragraphs: ["WITHHELD", "WITHHELD"],
  };
  expect(await ask()).toEqual([
    { partner: "School", isOwn: true, ...full },
    { partner: "Charity", isOwn: false, ...nothing },
    {
      partner: "Council",
      isOwn: false,
      ...nothing,
      knows: true,
      heading: "POINTER",
      grading: "FULL",
    },
    { partner: "Police", isOwn: false, ...full },
  ]);
  expect(await ask({ district: "E08000003" })).toContainEqual({
    partner: "Council",
    isOwn: false,
    ...nothing,
  });
  expect(await ask({ themes: ["COUNTY_LINES", "FIREARMS"] })).toContainEqual({
    partner: "Council",
    isOwn: false,
    ...nothing,
  });
  expect(await ask({ marking: "OFFICIAL_SENSITIVE" })).toContainEqual({
    partner: "Council",
    isOwn: false,
    ...nothing,
  });
});

test("what was said of who will see a report is what they see once it is handed in", async () => {
  const seen = async (session: Session, id: string): Promise<unknown> => {
    const { body } = await portal.ask(
      session.secret,
      "query ($id: ID!) { node(id: $id) { reference access { field level } ... on Report { paragraphs { totalCount } } } }",
      { id },
    );
    return body.data?.["node"];
  };
  const more = {
    handlingInstructions: "Ask us.",
    paragraphs: [plainParagraph, { ...plainParagraph, handling: "C" }],
  };
  const { body } = await portal.ask(head.secret, handInOnly, reportVariables(more));
  const { id } = body.data!["contributeReport"] as { id: string };
  expect(await seen(officer, id)).toMatchObject({
    access: expect.arrayContaining([{ field: "heading", level: "POINTER" }]) as unknown,
    paragraphs: { totalCount: 1 },
  });
  expect(await seen(analyst, id)).toMatchObject({ paragraphs: { totalCount: 2 } });
});

test("nobody is told who would see what they could not hand in", async () => {
  const code = async (secret: string, more = {}): Promise<unknown> =>
    (await portal.ask(secret, audienceOf, { draft: { ...draft, ...more } })).body.errors?.[0]
      ?.extensions["code"];
  const auditor = await buildViewer(database.owner, school, { roles: ["AUDITOR"] });
  const clerk = await buildViewer(database.owner, school, { roles: ["CONTRIBUTOR"] });
  expect(await code(auditor.secret)).toBe("NOT_ALLOWED");
  expect(await code(clerk.secret)).toBeUndefined();
  expect(await code(clerk.secret, { marking: "OFFICIAL_SENSITIVE" })).toBe("INVALID_INPUT");
  expect(await code(clerk.secret, { marking: "SECRET" })).toBe("INVALID_INPUT");
});
