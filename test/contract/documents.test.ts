/** The portal's own documents fit the contract, each by itself. */
import { readFileSync } from "node:fs";
import { buildSchema, Kind, parse, print, validate } from "graphql";
import { expect, test } from "vitest";
import { checkLimits } from "../../server/graphql/limits.js";
import { flattenOperation } from "../../schema/flatten-document.js";

const at = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const schema = buildSchema(at("schema/schema.graphql"));
const documents = Object.values(JSON.parse(at("schema/operations.json")) as Record<string, string>);

test("each is one operation that the schema knows, without named fragments", () => {
  expect(documents.length).toBeGreaterThan(40);
  for (const text of documents) {
    const document = parse(text);
    expect(document.definitions.map(({ kind }) => kind)).toEqual([Kind.OPERATION_DEFINITION]);
    expect(validate(schema, document)).toEqual([]);
  }
});

test("each is within the limits of a request, whatever its pages are", () => {
  for (const text of documents) {
    const document = parse(text);
    const operation = document.definitions[0];
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("not an operation");
    expect(() => checkLimits(schema, document, operation, {})).not.toThrow();
  }
});

test("what a record cannot be is not asked for where it cannot be it", () => {
  const source = parse(
    "query One($id: ID!) { ocg(id: $id) { ...Named } } fragment Named on Record { id ... on Identifier { value } ... on Ocg { name } }",
  );
  const [operation, fragment] = source.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || fragment?.kind !== Kind.FRAGMENT_DEFINITION)
    throw new Error("not an operation and its fragment");
  const flat = print(flattenOperation(schema, operation, new Map([["Named", fragment]])));
  expect(flat.replace(/\s+/gu, " ")).toBe("query One($id: ID!) { ocg(id: $id) { id name } }");
});
