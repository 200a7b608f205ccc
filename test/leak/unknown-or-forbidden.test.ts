/** A name outside a viewer's schema is an unknown name: same status, same headers, same bytes. */
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { seededRandom } from "../support/random.js";
import { startPortal, type TestPortal } from "../support/server.js";
import { secretOf, type CastName } from "../support/viewers.js";
import { buildWorld } from "../support/world.js";
import { observed } from "./twin-pair.js";

let database: TestDatabase;
let portal: TestPortal;

beforeAll(async () => {
  database = await createDatabase();
  await buildWorld(database.owner, seededRandom(6));
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

const viewers: readonly CastName[] = [
  "housingOfficer",
  "charityWorker",
  "integration",
  "policeContributor",
  "constable",
];

async function seenBy(
  name: CastName,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<string> {
  return observed(await portal.ask(secretOf(name), query, variables));
}

const schemaOf = async (name: CastName): Promise<GraphQLSchema> =>
  portal.app.portal.schemaFor(await portal.app.portal.sessions.viewerOf(secretOf(name)));

/** Names that the full contract has and the viewer's has not, as `Type.member`, or `Type` alone. */
function forbidden(
  full: GraphQLSchema,
  own: GraphQLSchema,
): { readonly types: string[]; readonly members: [string, string][] } {
  const membersOf = (type: GraphQLNamedType | undefined): string[] =>
    isEnumType(type)
      ? type.getValues().map(({ name }) => name)
      : type !== undefined && "getFields" in type
        ? Object.keys(type.getFields())
        : [];
  const all = Object.values(full.getTypeMap());
  const types = all.filter(({ name }) => own.getType(name) === undefined).map(({ name }) => name);
  const members = all.flatMap((type) => {
    const kept = own.getType(type.name);
    return kept === undefined
      ? []
      : membersOf(type)
          .filter((one) => !membersOf(kept).includes(one))
          .map((one): [string, string] => [type.name, one]);
  });
  return { types, members };
}

const unknown = "nothingOfThatName";

/** The requests that could name a member of a type. */
function naming(
  full: GraphQLSchema,
  typeName: string,
): ((member: string) => { query: string; variables?: Record<string, unknown> })[] {
  const lists = Object.values(full.getQueryType()!.getFields());
  const base = typeName.replace(/(Filter|OrderField|GroupField|Group)$/, "");
  const list = lists.find((field) => getNamedType(field.type).name === `${base}Connection`)?.name;
  const groups = lists.find((field) => getNamedType(field.type).name === `${base}Group`)?.name;
  const type = full.getType(typeName);
  if (typeName === "Query")
    return [
      (member) => ({ query: `{ ${member} { __typename } }` }),
      (member) => ({ query: `{ ${member}(id: "x") { id } }` }),
    ];
  if (isInputObjectType(type) && typeName.endsWith("Filter")) {
    return [
      (member) => ({
        query: `{ ${list}(filter: { ${member}: { isNull: true } }) { totalCount } }`,
      }),
      (member) => ({
        query: `{ ${list}(filter: { not: { or: [{ ${member}: { equals: "x" } }] } }) { totalCount } }`,
      }),
      (member) => ({
        query: `query ($f: ${typeName}) { ${list}(filter: $f) { totalCount } }`,
        variables: { f: { [member]: { equals: "x" } } },
      }),
    ];
  }
  if (isEnumType(type) && typeName.endsWith("OrderField")) {
    return [
      (member) => ({ query: `{ ${list}(orderBy: [{ field: ${member} }]) { totalCount } }` }),
      (member) => ({
        query: `query ($o: [${base}Order!]) { ${list}(orderBy: $o) { totalCount } }`,
        variables: { o: [{ field: member }] },
      }),
    ];
  }
  if (isEnumType(type) && typeName.endsWith("GroupField"))
    return [(member) => ({ query: `{ ${groups}(by: [${member}]) { count } }` })];
  if (typeName === "RecordType")
    return [(member) => ({ query: `{ search(text: "ada", types: [${member}]) { hasMore } }` })];
  if (isObjectType(type) && typeName.endsWith("Group"))
    return [(member) => ({ query: `{ ${groups}(by: [MARKING]) { ${member} } }` })];
  if (isObjectType(type) && list !== undefined)
    return [(member) => ({ query: `{ ${list} { nodes { ${member} } } }` })];
  return [(member) => ({ query: `{ node(id: "x") { ... on ${typeName} { ${member} } } }` })];
}

test.each(viewers)("for %s every name outside the schema is an unknown name", async (name) => {
  const full = portal.app.portal.fullSchema;
  const { types, members } = forbidden(full, await schemaOf(name));
  for (const [typeName, member] of members) {
    for (const write of naming(full, typeName)) {
      const asked = write(member);
      const stranger = write(unknown);
      const answer = await seenBy(name, asked.query, asked.variables);
      expect(answer, asked.query).toBe(await seenBy(name, stranger.query, stranger.variables));
      expect(answer).toContain("NOT_UNDERSTOOD");
    }
  }
  for (const type of types) {
    const fragment = (one: string): string => `{ me { ... on ${one} { __typename } } }`;
    expect(await seenBy(name, fragment(type))).toBe(await seenBy(name, fragment(unknown)));
    const described = (one: string): string => `{ __type(name: "${one}") { name } }`;
    expect(await seenBy(name, described(type)), type).toBe(await seenBy(name, described(unknown)));
    const variable = (one: string): string => `query ($v: ${one}) { me { purpose } }`;
    expect(await seenBy(name, variable(type))).toBe(await seenBy(name, variable(unknown)));
  }
  expect(members.length + types.length).toBeGreaterThan(name === "constable" ? -1 : 3);
});

test("a cursor of another viewer, and one that was altered, get the same answer", async () => {
  const asked = `query ($after: String) { persons(first: 2, after: $after) { pageInfo { endCursor } } }`;
  const { body } = await portal.ask(secretOf("policeAnalyst"), asked);
  const { endCursor } = (body.data as { persons: { pageInfo: { endCursor: string } } }).persons
    .pageInfo;
  const foreign = await seenBy("constable", asked, { after: endCursor });
  expect(foreign).toBe(await seenBy("constable", asked, { after: `${endCursor.slice(0, -2)}AA` }));
  expect(foreign).toBe(await seenBy("constable", asked, { after: "no cursor" }));
});

test("a cursor tells nothing of the values it was made from", async () => {
  const asked = `{ persons(first: 5, orderBy: [{ field: NAME }]) { edges { cursor node { id name } } } }`;
  const { body } = await portal.ask(secretOf("policeAnalyst"), asked);
  const { edges } = (
    body.data as {
      persons: { edges: { cursor: string; node: { id: string; name: string | null } }[] };
    }
  ).persons;
  expect(edges.length).toBe(5);
  for (const { cursor, node } of edges) {
    const bytes = Buffer.from(cursor, "base64url").toString("latin1");
    expect(bytes).not.toContain(node.id);
    if (node.name !== null) expect(bytes).not.toContain(node.name.slice(0, 4));
  }
});

test("a document of the portal's own runs against the viewer's schema", async () => {
  const { trustedDocuments } = await import("../../server/graphql/trusted-documents.js");
  const [id] = [...trustedDocuments()].find(([, text]) => text.includes("query PeopleRegister"))!;
  const ask = async (
    variables: Record<string, unknown>,
  ): Promise<{ status: number; text: string }> => {
    const response = await fetch(`${portal.url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${secretOf("integration")}`,
      },
      body: JSON.stringify({ documentId: id, variables }),
    });
    return { status: response.status, text: await response.text() };
  };
  const plain = await ask({});
  expect(plain.status).toBe(200);
  expect(plain.text).toContain(`"dateOfBirth":null`);
  expect(await ask({ filter: { nhsNumber: { equals: "x" } } })).toEqual(
    await ask({ filter: { [unknown]: { equals: "x" } } }),
  );
  expect(await ask({ orderBy: [{ field: "AGE" }] })).toEqual(
    await ask({ orderBy: [{ field: unknown }] }),
  );
});
