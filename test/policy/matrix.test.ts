/**
 * The matrix of who may see and ask what, compared with the committed table that a person reviews. A new
 * field has no row there, and fails. After a change that is meant: `MATRIX=write` writes the table.
 */
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from "graphql";
import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { visibleSet, type VisibleSet } from "../../server/graphql/viewer-schema.js";
import { rooms } from "../../server/modules/index.js";
import { bindAccess } from "../../server/policy/bind.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { readViewer } from "../support/projection.js";
import { startPortal, type TestPortal } from "../support/server.js";
import { buildCast } from "../support/build-cast.js";
import { cast, castNames, secretOf, type CastName } from "../support/viewers.js";
import { frozenNow } from "../support/world.js";
import { matrixColumn } from "./matrix.js";
import { expectedMatrix } from "./matrix.expected.js";

let database: TestDatabase;
let portal: TestPortal;
const columns = new Map<CastName, Map<string, string>>();
const visible = new Map<CastName, VisibleSet>();

beforeAll(async () => {
  database = await createDatabase();
  await buildCast(database.owner);
  for (const name of castNames) {
    const viewer = (await readViewer(database.owner, secretOf(name)))!;
    visible.set(name, visibleSet(rooms, bindAccess(rooms, viewer, [], frozenNow)));
    columns.set(name, matrixColumn(rooms, viewer, visible.get(name)!.names));
  }
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

/** The table as lines: the field, then a cell for each of the cast. */
function matrixLines(): string[] {
  const fields = [...columns.get("policeAnalyst")!.keys()];
  const widths = castNames.map((name) =>
    Math.max(name.length, ...fields.map((field) => columns.get(name)!.get(field)!.length)),
  );
  const widestField = Math.max(...fields.map((field) => field.length));
  const line = (head: string, cells: readonly string[]): string =>
    [head.padEnd(widestField), ...cells.map((cell, index) => cell.padEnd(widths[index]!))]
      .join(" | ")
      .trimEnd();
  return [
    line("", castNames),
    ...fields.map((field) =>
      line(
        field,
        castNames.map((name) => columns.get(name)!.get(field)!),
      ),
    ),
  ];
}

test("every field has the committed row, and no row is without its field", () => {
  const lines = matrixLines();
  if (process.env["MATRIX"] === "write") {
    const sentences = castNames.map((name) => ` * ${name}: ${cast[name].sentence}`).join("\n");
    const body = lines.map((line) => `  ${JSON.stringify(line)},`).join("\n");
    const head = `/**\n * Who may see and ask what. Levels over all rows that the viewer may see: F in full, G reduced, P a\n * pointer, w withheld, n neither confirmed nor denied, - no row. Then what may be asked: f filter, s sort,\n * g group, q search; a dot where the name does not exist for the viewer. Reviewed by a person.\n *\n${sentences}\n */\n`;
    const path = new URL("./matrix.expected.ts", import.meta.url);
    writeFileSync(path, `${head}export const expectedMatrix: readonly string[] = [\n${body}\n];\n`);
    return;
  }
  expect(lines).toEqual(expectedMatrix);
});

const enumName = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** Requests that use a field in one way, where the contract has that way at all. */
function requestsFor(
  type: string,
  field: string,
): readonly (readonly [verb: string, query: string])[] {
  const { fullSchema } = portal.app.portal;
  const { plural } = rooms.named(type).type;
  const requests: [string, string][] = [];
  const object = fullSchema.getType(type);
  const shown = isObjectType(object) ? object.getFields()[field] : undefined;
  if (shown !== undefined) {
    const below = isCompositeType(getNamedType(shown.type)) ? " { __typename }" : "";
    requests.push(["read", `{ ${plural}(first: 1) { nodes { ${field}${below} } } }`]);
  }
  const filter = fullSchema.getType(`${type}Filter`);
  if (isInputObjectType(filter) && field in filter.getFields())
    requests.push(["filter", `{ ${plural}(filter: { ${field}: {} }) { totalCount } }`]);
  const has = (enumeration: string): boolean => {
    const found = fullSchema.getType(enumeration);
    return isEnumType(found) && (found.getValue(enumName(field)) ?? undefined) !== undefined;
  };
  if (has(`${type}OrderField`))
    requests.push([
      "sort",
      `{ ${plural}(first: 1, orderBy: [{ field: ${enumName(field)} }]) { totalCount } }`,
    ]);
  const single = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
  if (has(`${type}GroupField`))
    requests.push(["group", `{ ${single}Groups(by: [${enumName(field)}]) { count } }`]);
  return requests;
}

test.each(castNames)("the portal answers %s as the matrix says", async (name) => {
  const { names } = visible.get(name)!;
  // Two viewers are asked everything, the others a fifth, each another one.
  const isWhole = name === "housingOfficer" || name === "integration";
  const fields = [...columns.get(name)!.keys()].filter(
    (_, index) => isWhole || index % 5 === castNames.indexOf(name) % 5,
  );
  for (const entry of fields) {
    const [type, field] = entry.split(".") as [string, string];
    for (const [verb, query] of requestsFor(type, field)) {
      const { body } = await portal.ask(secretOf(name), query);
      const isRefused = body.errors?.[0]?.extensions["code"] === "NOT_UNDERSTOOD";
      const wanted = names.has(verb === "read" ? entry : `${entry}:${verb}`);
      expect([query, isRefused ? "refused" : "answered"]).toEqual([
        query,
        wanted ? "answered" : "refused",
      ]);
      if (!isRefused) expect(body.errors).toBeUndefined();
    }
  }
});
