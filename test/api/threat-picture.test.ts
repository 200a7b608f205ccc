/** The threat picture over HTTP: found by how it is called, walked both ways, and shown as far as one is given. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { rooms } from "../../server/modules/index.js";
import { buildRecord, type ClassAttributes } from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { endColumns, endsOf, type Placed } from "../support/ends.js";
import { startPortal, type TestPortal } from "../support/server.js";
import { buildCast } from "../support/build-cast.js";
import { districts, partners, secretOf, type CastName } from "../support/viewers.js";

let database: TestDatabase;
let portal: TestPortal;

const inOldham: ClassAttributes = { ownerId: partners.police, district: districts.oldham };
const restricted: ClassAttributes = { ...inOldham, marking: 2 };

/** A record of a type at the given ends, open in Oldham if nothing else is said. */
async function made(
  name: string,
  columns: Readonly<Record<string, unknown>>,
  ends: Readonly<Record<string, Placed>> = {},
  attributes = inOldham,
): Promise<Placed> {
  const { type } = rooms.named(name);
  const tied = endsOf(type).map((end) => endColumns(end, ends[end.name] ?? null));
  const whole = Object.assign({ ...columns }, ...tied) as Record<string, unknown>;
  const record = await buildRecord(database.owner, type.table, attributes, whole);
  return { ...record, type: type.recordType! };
}

beforeAll(async () => {
  database = await createDatabase();
  await buildCast(database.owner);
  const ocg = await made("Ocg", {
    name: "Bramley Group",
    status: "ACTIVE",
    summary: "Imports cocaine.",
  });
  const ada = await made("Person", { name: "Ada Marsh" });
  const bob = await made("Person", { name: "Bob Marsh" });
  await made("Membership", { role: "PRINCIPAL" }, { ocg, person: ada });
  await made("Membership", { role: "EXPLOITED_PERSON" }, { ocg, person: bob });
  const line = await made(
    "CountyLine",
    { brand: "Rico", commodities: ["HEROIN"] },
    { ocg, lineHolder: ada },
  );
  await made(
    "Threat",
    { kind: "OCG", name: "Bramley", risk_band: "HIGH", risk_score: 74 },
    { subject: ocg },
  );
  const phone = await made("Identifier", { kind: "PHONE", value: "07700 900123" });
  await made(
    "Link",
    { kind: "DEAL_LINE_NUMBER", valid_from: "2026-01-01" },
    { from: line, to: phone },
  );
  const report = await made("Report", { heading: "Deliveries at Mill Lane", version: 1 });
  await made("Paragraph", { position: 1, text: "A courier arrives weekly." }, { report });
  await made("Paragraph", { position: 2, text: "The courier is sixteen." }, { report }, restricted);
  await made("Link", { kind: "MENTIONS" }, { from: report, to: ocg });
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

async function answered(name: CastName, query: string): Promise<unknown> {
  const { body } = await portal.ask(secretOf(name), query);
  expect(body.errors).toBeUndefined();
  return body.data;
}

async function found(name: CastName, text: string): Promise<unknown> {
  const asked = `{ search(text: "${text}") { hits { matchedField matchedText } } }`;
  return ((await answered(name, asked)) as { search: { hits: unknown } }).search.hits;
}

test("a name, brand or title is found by the beginnings of its words", async () => {
  expect(await found("policeAnalyst", "Bram")).toEqual([
    { matchedField: "name", matchedText: "Bramley" },
    { matchedField: "name", matchedText: "Bramley Group" },
  ]);
  expect(await found("policeAnalyst", "gro bram")).toEqual([
    { matchedField: "name", matchedText: "Bramley Group" },
  ]);
  expect(await found("policeAnalyst", "ric")).toEqual([
    { matchedField: "brand", matchedText: "Rico" },
  ]);
  expect(await found("policeAnalyst", "amley")).toEqual([]);
});

test("a text is found by its words in whatever form, by who may read it", async () => {
  expect(await found("policeAnalyst", "couriers")).toEqual(
    expect.arrayContaining([
      { matchedField: "text", matchedText: "A courier arrives weekly." },
      { matchedField: "text", matchedText: "The courier is sixteen." },
    ]),
  );
  expect(await found("constable", "couriers")).toEqual([
    { matchedField: "text", matchedText: "A courier arrives weekly." },
  ]);
  // The council's owner sees the group's name and not its summary.
  expect(await found("councilOwner", "Bramley")).toEqual([
    { matchedField: "name", matchedText: "Bramley Group" },
  ]);
  expect(await found("councilOwner", "cocaine")).toEqual([]);
});

test("a group is walked to its members, lines, threats and reports, and back", async () => {
  const asked = `{ ocgs { nodes {
    name
    memberships(orderBy: [{ field: ROLE }]) { nodes { role countsAsMember person { name } } }
    countyLines { nodes { brand lineHolder { name heldLines { totalCount } } identifiers { nodes { value countyLines { totalCount } } } } }
    threats { nodes { riskBand riskScore subject { title } } }
    reports { nodes { heading ocgs { totalCount } paragraphs { nodes { position } } } }
  } } }`;
  expect(await answered("policeAnalyst", asked)).toEqual({
    ocgs: {
      nodes: [
        {
          name: "Bramley Group",
          memberships: {
            nodes: [
              { role: "EXPLOITED_PERSON", countsAsMember: false, person: { name: "Bob Marsh" } },
              { role: "PRINCIPAL", countsAsMember: true, person: { name: "Ada Marsh" } },
            ],
          },
          countyLines: {
            nodes: [
              {
                brand: "Rico",
                lineHolder: { name: "Ada Marsh", heldLines: { totalCount: 1 } },
                identifiers: { nodes: [{ value: "07700 900123", countyLines: { totalCount: 1 } }] },
              },
            ],
          },
          threats: {
            nodes: [{ riskBand: "HIGH", riskScore: 74, subject: { title: "Bramley Group" } }],
          },
          reports: {
            nodes: [
              {
                heading: "Deliveries at Mill Lane",
                ocgs: { totalCount: 1 },
                paragraphs: { nodes: [{ position: 1 }, { position: 2 }] },
              },
            ],
          },
        },
      ],
    },
  });
});

test("a partner is given the band of a risk without the score, and no group it has no scope for", async () => {
  const asked = "{ threats { nodes { name riskBand access { field level } subject { title } } } }";
  const { threats } = (await answered("housingOfficer", asked)) as {
    threats: { nodes: { access: unknown }[] };
  };
  expect(threats.nodes).toEqual([
    {
      name: "Bramley",
      riskBand: "HIGH",
      subject: null,
      access: expect.arrayContaining([{ field: "riskScore", level: "WITHHELD" }]) as unknown,
    },
  ]);
});

test("the strategy on a page is open to whoever is signed in", async () => {
  const asked = `{ strategies { nodes { title validFrom aims { nodes { number } } objectives { nodes { pillar } } measures { totalCount } } } }`;
  expect(await answered("undecided", asked)).toEqual({
    strategies: {
      nodes: [
        {
          title: "Programme Challenger Strategy 2022 - 2025",
          validFrom: "2022-01-01",
          aims: { nodes: [1, 2, 3, 4, 5, 6].map((number) => ({ number })) },
          objectives: {
            nodes: ["PREPARE", "PREVENT", "PROTECT", "PURSUE"].map((pillar) => ({ pillar })),
          },
          measures: { totalCount: 6 },
        },
      ],
    },
  });
});
