/** Requests that ask for too much, or in the wrong way, are refused before anything runs. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPartner, buildViewer } from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { startPortal, type TestPortal } from "../support/server.js";

let database: TestDatabase;
let portal: TestPortal;
let analyst: string;

beforeAll(async () => {
  database = await createDatabase();
  const police = await buildPartner(database.owner, { name: "Police" });
  analyst = (await buildViewer(database.owner, police, { roles: ["ANALYST"], clearance: 2 }))
    .secret;
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

const codeOf = async (query: string): Promise<unknown> =>
  (await portal.ask(analyst, query)).body.errors?.[0]?.extensions["code"];

test("depth, aliases, page size and cost are limited", async () => {
  const deep = `{ persons { nodes ${"{ links { nodes { from { ... on Person".repeat(5)} { id } ${"} } } }".repeat(5)} } }`;
  expect(await codeOf(deep)).toBe("LIMIT_EXCEEDED");
  const aliases = Array.from({ length: 61 }, (_, index) => `a${index}: name`).join(" ");
  expect(await codeOf(`{ persons { nodes { ${aliases} } } }`)).toBe("LIMIT_EXCEEDED");
  expect(await codeOf(`{ persons(first: 201) { nodes { id } } }`)).toBe("LIMIT_EXCEEDED");
  expect(
    await codeOf(
      `{ persons(first: 200) { nodes { links(first: 200) { nodes { id } } events(first: 200) { nodes { id } } } } }`,
    ),
  ).toBe("LIMIT_EXCEEDED");
});

test("fragments do not hide depth or cost", async () => {
  const query = `
    fragment L on Person { links(first: 200) { nodes { id } } }
    { persons(first: 200) { nodes { ...L events(first: 200) { nodes { id } } } } }`;
  expect(await codeOf(query)).toBe("LIMIT_EXCEEDED");
});

test("a page size left to a default, a variable's or the search's own, is counted", async () => {
  const page = "nodes { links(first: $n) { nodes { id } } events(first: $n) { nodes { id } } }";
  expect(await codeOf(`query ($n: Int = 200) { persons(first: $n) { ${page} } }`)).toBe(
    "LIMIT_EXCEEDED",
  );
  const links =
    "links(first: 200) { nodes { id from { ... on Person { links(first: 10) { nodes { id } } } } } }";
  expect(
    await codeOf(`{ search(text: "ada") { hits { record { ... on Person { ${links} } } } } }`),
  ).toBe("LIMIT_EXCEEDED");
});

test("of fragments on different types only the dearest counts, of those on one type each", async () => {
  const rows = "nodes { links(first: 200) { nodes { id } } }";
  const on = (type: string, edge: string): string =>
    `... on ${type} { a${type}${edge}: ${edge}(first: 150) { ${rows} } }`;
  const ask = (...parts: string[]): string =>
    `{ node(id: "00000000-0000-4000-8000-000000000000") { ${parts.join(" ")} } }`;
  const different = ask(on("Person", "events"), on("Place", "events"), on("Item", "events"));
  expect(await codeOf(different)).toBeUndefined();
  expect(await codeOf(ask(on("Person", "events"), on("Person", "places")))).toBe("LIMIT_EXCEEDED");
});

test("fragments do not hide root fields", async () => {
  const roots = Array.from({ length: 21 }, (_, at) => `r${at}: persons { totalCount }`).join(" ");
  expect(await codeOf(`fragment R on Query { ${roots} } { ...R }`)).toBe("LIMIT_EXCEEDED");
});

test("a document of too many tokens, and one that cannot be read, get the one answer", async () => {
  expect(await codeOf(`{ ${"me { purpose } ".repeat(3_000)} }`)).toBe("NOT_UNDERSTOOD");
  expect(await codeOf(`{ persons {`)).toBe("NOT_UNDERSTOOD");
  expect(await codeOf(`{ nosuchthing }`)).toBe("NOT_UNDERSTOOD");
});

const nested = (depth: number): string =>
  "{ links { nodes ".repeat(depth) + "{ id }" + "} }".repeat(depth);

const floods: readonly (readonly [string, string])[] = [
  [
    "ten thousand aliases",
    `{ me { ${Array.from({ length: 10_000 }, (_, at) => `a${at}: purpose`).join(" ")} } }`,
  ],
  ["a depth of a thousand", `{ persons { nodes ${nested(500)} } }`],
  [
    "a value of a depth of a thousand",
    `{ persons(filter: ${"{ not: ".repeat(1_000)}{}${" }".repeat(1_000)}) { totalCount } }`,
  ],
  [
    "a flood of directives on one field",
    `{ me { purpose ${"@include(if: true) ".repeat(1_000)} } }`,
  ],
  ["a flood of unknown directives", `{ me { purpose ${"@nothing ".repeat(2_000)} } }`],
  ["a flood of fragments", `{ ${"...F ".repeat(2_000)} } fragment F on Query { me { purpose } }`],
  [
    "fragments that double",
    `{ ...F0 } ${Array.from({ length: 30 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`).join(" ")} fragment F30 on Query { me { purpose } }`,
  ],
  ["a fragment in itself", "{ ...F } fragment F on Query { me { purpose } ...F }"],
  [
    "a flood of operations",
    Array.from({ length: 900 }, (_, at) => `query Q${at} { me { purpose } }`).join(" "),
  ],
];

test.each(floods)("%s is refused before anything runs", async (_, query) => {
  const entries = async (): Promise<unknown> =>
    (await database.owner.query("select count(*) from audit_entry")).rows[0];
  const before = await entries();
  expect(await codeOf(query)).toMatch(/^(NOT_UNDERSTOOD|LIMIT_EXCEEDED)$/u);
  expect(await entries()).toEqual(before);
});

test("a value that lies deep in the variables, or is a variable's own, is refused as well", async () => {
  // Written by hand: what writes JSON calls itself for each level, and does not come back.
  const filter = `${'{"not":'.repeat(20_000)}{}${"}".repeat(20_000)}`;
  const response = await fetch(`${portal.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${analyst}` },
    body: `{"query":"query ($f: PersonFilter) { persons(filter: $f) { totalCount } }","variables":{"f":${filter}}}`,
  });
  expect(await response.text()).toContain("LIMIT_EXCEEDED");
  const own = `query ($f: PersonFilter = ${"{ not: ".repeat(100)}{}${" }".repeat(100)}) { persons(filter: $f) { totalCount } }`;
  expect(await codeOf(own)).toBe("LIMIT_EXCEEDED");
});

test.each([
  ["GET", "application/json", undefined],
  ["POST", "text/plain", undefined],
  ["POST", "application/json; charset=latin1", undefined],
  ["POST", "application/json", "cross-site"],
])("%s with %s from %s is refused", async (method, type, site) => {
  const response = await fetch(`${portal.url}/graphql`, {
    method,
    headers: {
      "content-type": type,
      authorization: `Bearer ${analyst}`,
      ...(site === undefined ? {} : { "sec-fetch-site": site }),
    },
    ...(method === "POST" ? { body: JSON.stringify({ query: "{ __typename }" }) } : {}),
  });
  expect(response.status).toBe(400);
});

test("batches, unknown document names and bodies that are not JSON are refused", async () => {
  const send = async (body: string): Promise<number> =>
    (
      await fetch(`${portal.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      })
    ).status;
  expect(await send(`[{"query":"{ __typename }"}]`)).toBe(400);
  expect(await send(`{"documentId":"sha256:0000"}`)).toBe(400);
  expect(await send(`{`)).toBe(400);
});

test("a failure inside shows a reference and nothing else", async () => {
  await database.owner.query(
    "alter table audit_entry add constraint nothing_more check (false) not valid",
  );
  const { status, body } = await portal.ask(analyst, `{ persons { totalCount } }`);
  await database.owner.query("alter table audit_entry drop constraint nothing_more");
  expect(status).toBe(503);
  expect(body.data).toBeUndefined();
  expect(body.errors?.[0]?.extensions["code"]).toBe("UNAVAILABLE");
  expect(JSON.stringify(body)).not.toMatch(/constraint|audit/u);
});
