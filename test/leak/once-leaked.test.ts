/** Holes that were found by attacking, each with the request that showed it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildEdge, buildRecord } from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { startPortal, type TestPortal } from "../support/server.js";
import { buildCast } from "../support/build-cast.js";
import { districts, partners, secretOf, type CastName } from "../support/viewers.js";

let database: TestDatabase;
let portal: TestPortal;

beforeAll(async () => {
  database = await createDatabase();
  await buildCast(database.owner);
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

const inOldham = { ownerId: partners.police, district: districts.oldham };
// The regional analyst sees these, and of identifiers and names only the reduced form.
const inManchester = { ownerId: partners.police, district: districts.manchester };

const textOf = async (name: CastName, query: string): Promise<string> =>
  (await portal.ask(secretOf(name), query)).text;
const dataOf = async (name: CastName, query: string) =>
  (await portal.ask(secretOf(name), query)).body.data;

test("what may be neither confirmed nor denied is not admitted by a level without a coarser form", async () => {
  await buildRecord(database.owner, "person", inOldham, {
    name: "Ada Marsh",
    nhs_number: "9990001111",
  });
  const text = await textOf(
    "housingOfficer",
    `{ persons { nodes { nhsNumber access { field level } } } }`,
  );
  expect(text).toContain("dateOfBirth");
  expect(text).not.toContain(`"field":"nhsNumber"`);
});

test("a withheld date of any size makes no filter fail", async () => {
  const asked = `{ persons(filter: { dateOfBirth: { from: "1980-01-01" } }) { totalCount } }`;
  const { id } = await buildRecord(database.owner, "person", inManchester, {
    date_of_birth: "1979-01-01",
  });
  const before = await textOf("regionalAnalyst", asked);
  for (const date of ["300000-01-01", "infinity", "4000-01-01 BC"]) {
    await database.owner.query("update person set date_of_birth = $2 where id = $1", [id, date]);
    expect(await textOf("regionalAnalyst", asked)).toBe(before);
  }
});

test("a postcode without its space is reduced as well, and a short number is not shown whole", async () => {
  await buildRecord(database.owner, "place", inOldham, { postcode: "OL41AB" });
  await buildRecord(database.owner, "place", inOldham, { postcode: "BEHIND THE MILL" });
  await buildRecord(database.owner, "identifier", inManchester, { kind: "PHONE", value: "999" });
  const places = await textOf("nurse", `{ places { nodes { postcode } } }`);
  expect(places).toContain(`"OL4"`);
  expect(places).not.toMatch(/OL41AB|BEHIND/);
  expect(await textOf("regionalAnalyst", `{ identifiers { nodes { value } } }`)).not.toContain(
    "999",
  );
});

test("the last characters of a number are searched in what is shown of it, and in nothing else", async () => {
  const shownAlike = [
    { value: "07700a96", normalised: "aaaa9..6" },
    { value: "07700a96", normalised: "aaaa8..6" },
  ];
  const { id } = await buildRecord(database.owner, "identifier", inManchester, { kind: "PHONE" });
  const answers: string[] = [];
  for (const { value, normalised } of shownAlike) {
    await database.owner.query("update identifier set value = $2, normalised = $3 where id = $1", [
      id,
      value,
      normalised,
    ]);
    answers.push(
      await textOf(
        "regionalAnalyst",
        `{ a: search(text: "a96") { hits { matchedText } } b: identifiers { nodes { value normalised } } }`,
      ),
    );
  }
  expect(answers[0]).toBe(answers[1]);
});

test("the last three digits of a number that is shown by them still find it", async () => {
  await buildRecord(database.owner, "identifier", inManchester, {
    kind: "PHONE",
    value: "07700 900471",
    normalised: "+447700900471",
  });
  const data = await dataOf(
    "regionalAnalyst",
    `{ a: search(text: "471") { hits { matchedText } } b: search(text: "0471") { hits { matchedText } } }`,
  );
  expect(data).toEqual({ a: { hits: [{ matchedText: "…471" }] }, b: { hits: [] } });
});

test("a class that comes into being elsewhere does not turn a read into a refusal", async () => {
  const asked = `{ items { totalCount } }`;
  const elsewhere = await startPortal(database);
  const before = (await dataOf("policeAnalyst", asked)) as { items: { totalCount: number } };
  await buildRecord(
    database.owner,
    "item",
    { ...inOldham, themes: ["FIREARMS"] },
    { description: "new" },
  );
  await elsewhere.ask(secretOf("policeAnalyst"), asked);
  expect(await dataOf("policeAnalyst", asked)).toEqual({
    items: { totalCount: before.items.totalCount + 1 },
  });
  await elsewhere.close();
});

test("a token sees no link to a record of a type that it lacks", async () => {
  const person = {
    ...(await buildRecord(database.owner, "person", inOldham, { name: "Bob Link" })),
    type: "PERSON",
  };
  const phone = {
    ...(await buildRecord(database.owner, "identifier", inOldham, { kind: "PHONE" })),
    type: "IDENTIFIER",
  };
  await buildEdge(database.owner, "link", inOldham, person, phone, { kind: "TOKEN_TEST" });
  const asked = `{ links(filter: { kind: { equals: "TOKEN_TEST" } }) { totalCount } }`;
  expect(await dataOf("regionalAnalyst", asked)).toEqual({ links: { totalCount: 1 } });
  expect(await dataOf("integration", asked)).toEqual({ links: { totalCount: 0 } });
});

test.each([
  ["that never end", "fragment A on Query { ...B } fragment B on Query { ...A } { ...A }"],
  [
    "that double at every step",
    `${Array.from({ length: 60 }, (_, step) => `fragment F${step} on Query { ...F${step + 1} ...F${step + 1} }`).join(" ")} fragment F60 on Query { __typename } { ...F0 }`,
  ],
])("fragments %s are refused at once", async (_, query) => {
  const start = performance.now();
  const { body } = await portal.ask(secretOf("policeAnalyst"), query);
  expect(["LIMIT_EXCEEDED", "NOT_UNDERSTOOD"]).toContain(body.errors?.[0]?.extensions["code"]);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test("two names for one hit each show what was asked under them", async () => {
  await buildRecord(database.owner, "person", inOldham, { name: "Cleopatra Unique" });
  const asked = `{ search(text: "Cleopatra") { one: hits { record { x: reference } } other: hits { record { x: title } } } }`;
  const data = (await dataOf("policeAnalyst", asked)) as {
    search: Record<string, { record: { x: string } }[]>;
  };
  expect(data.search["one"]![0]!.record.x).toMatch(/^REF-/);
  expect(data.search["other"]![0]!.record.x).toBe("Cleopatra Unique");
});

test("a record is found beside one's own name in one request", async () => {
  const { id } = await buildRecord(database.owner, "person", inOldham, { name: "Fay Beside" });
  const data = await dataOf(
    "policeAnalyst",
    `{ me { partnerName } node(id: "${id}") { title ... on Person { name } } }`,
  );
  expect(data).toEqual({
    me: { partnerName: "The police" },
    node: { title: "Fay Beside", name: "Fay Beside" },
  });
});

test("a link has no contact and no link at its end: their own ends may be hidden", async () => {
  const phone = {
    ...(await buildRecord(database.owner, "identifier", inOldham, { kind: "PHONE" })),
    type: "IDENTIFIER",
  };
  const contact = {
    ...(await buildEdge(database.owner, "contact", inOldham, phone, phone)),
    type: "CONTACT",
  };
  const link = {
    ...(await buildEdge(database.owner, "link", inOldham, phone, phone)),
    type: "LINK",
  };
  for (const end of [contact, link]) {
    await expect(buildEdge(database.owner, "link", inOldham, phone, end)).rejects.toThrow(
      "is_no_end",
    );
    await expect(buildEdge(database.owner, "link", inOldham, end, phone)).rejects.toThrow(
      "is_no_end",
    );
  }
});

test("persons who match a search equally well stand in the order of their ids, whatever lies beside them", async () => {
  const parts = ["Alexandra", "Bernadette", "Christopher", "Dorothea"];
  const made: string[] = [];
  for (let turn = 0; turn < parts.length; turn += 1) {
    const name = [...parts.slice(turn), ...parts.slice(0, turn)].join(" ");
    made.push((await buildRecord(database.owner, "person", inOldham, { name })).id);
    // Hidden persons and their words come to lie between the visible ones.
    await buildRecord(
      database.owner,
      "person",
      { ...inOldham, marking: 2 },
      { name: `${parts[turn]}a ${parts[turn]}` },
    );
  }
  const asked = `{ search(text: "alexandr bernadet christoph dorothe", types: [PERSON]) { hits { record { id } } } }`;
  const data = (await dataOf("constable", asked)) as {
    search: { hits: { record: { id: string } }[] };
  };
  expect(data.search.hits.map(({ record }) => record.id)).toEqual(made.toSorted());
});
