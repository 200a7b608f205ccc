/**
 * A value that a viewer may not see never leaves the database: a tap between the portal and PostgreSQL
 * finds no canary that the viewer does not get in full. For a viewer who does, it finds them all.
 */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rooms } from "../../server/modules/index.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { project, readRows, readViewer, type Projection } from "../support/projection.js";
import { seededRandom } from "../support/random.js";
import { startPortal, type TestPortal } from "../support/server.js";
import { castNames, partners, secretOf, type CastName } from "../support/viewers.js";
import { tapWire, type WireTap } from "../support/wire-tap.js";
import { buildWorld } from "../support/world.js";
import { broadOperations } from "./broad-operations.js";
import { plantCanaries, tokensIn, type Canary } from "./canaries.js";
import { randomOperation } from "./random-operation.js";
import { vocabularyOf, type Vocabulary } from "./vocabulary.js";

const randomOperations = 20;
const together = 4;

let database: TestDatabase;
let portal: TestPortal;
let tap: WireTap;
let canaries: readonly Canary[];
let words: Vocabulary;

beforeAll(async () => {
  database = await createDatabase();
  await buildWorld(database.owner, seededRandom(77));
  // Words from before the planting: the database may repeat a value that a request itself brought.
  words = await vocabularyOf([database.owner], rooms);
  canaries = await plantCanaries(database.owner, rooms);
  tap = await tapWire(database.portalUrl);
  portal = await startPortal({ portalUrl: tap.url });
});

afterAll(async () => {
  await portal?.close();
  await tap?.close();
  await database?.drop();
});

const documents = JSON.parse(
  readFileSync(new URL("../../schema/operations.json", import.meta.url), "utf8"),
) as Record<string, string>;

/** The portal's own documents, with the variables they may take. */
async function askOwnDocuments(secret: string, ids: readonly string[]): Promise<void> {
  for (const [hash, text] of Object.entries(documents)) {
    if (text.startsWith("mutation")) continue;
    for (const id of text.includes("$id: ID!") ? ids : [ids[0]!]) {
      await fetch(`${portal.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${secret}` },
        body: JSON.stringify({
          documentId: hash.startsWith("sha256:") ? hash : `sha256:${hash}`,
          variables: { id, text: "cnry", first: 50, by: ["DISTRICT"] },
        }),
      });
    }
  }
}

/** Asks some things at the same time, one after another in each of a few rows. */
async function askTogether<Asked>(
  operations: readonly Asked[],
  ask: (operation: Asked) => Promise<unknown>,
): Promise<void> {
  const waiting = [...operations];
  const row = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await ask(next);
  };
  await Promise.all(Array.from({ length: together }, row));
}

const annotate = "mutation ($input: AnnotationInput!) { annotate(input: $input) { id } }";
const note = { kind: "NOTE", text: "Seen.", statementType: "FACT" };

/** Asks everything there is to ask, and answers what came over the wire meanwhile. */
async function everythingOnTheWire(name: CastName): Promise<{
  readonly tokens: ReadonlySet<string>;
  readonly asked: number;
  readonly refused: readonly string[];
}> {
  const secret = secretOf(name);
  const random = seededRandom(castNames.indexOf(name) + 1);
  const schema = portal.app.portal.schemaFor(await portal.app.portal.sessions.viewerOf(secret));
  const ids = random.some(canaries, 0.02).map(({ id }) => id);
  const searches = random
    .some(canaries, 0.02)
    .map(
      ({ token }) => `{ search(text: "${token}") { hits { matchedText record { id title } } } }`,
    );
  const nodes = ids.map(
    (id) =>
      `{ node(id: "${id}") { id title reference provenance access { field level contact } } }`,
  );
  const drawn = Array.from({ length: randomOperations }, () =>
    randomOperation({ schema, random, words }),
  );
  tap.taken();
  const refused: string[] = [];
  const operations = [...broadOperations(schema), ...searches, ...nodes];
  await askTogether(operations, async (text) => {
    const { status, body } = await portal.ask(secret, text);
    if (status !== 200 || body.errors !== undefined) refused.push(text);
  });
  await askTogether(drawn, (operation) =>
    portal.ask(secret, operation.text("first: 3"), operation.variables),
  );
  await askOwnDocuments(secret, ids.slice(0, 3));
  await askTogether(random.some(canaries, 0.05), ({ id, field }) =>
    portal.ask(secret, annotate, { input: { ...note, key: random.uuid(), on: id, field } }),
  );
  return { tokens: tokensIn(tap.taken()), asked: operations.length + drawn.length, refused };
}

async function projectionOf(name: CastName): Promise<Projection> {
  const viewer = await readViewer(database.owner, secretOf(name));
  return project(await readRows(database.owner, rooms), rooms, viewer!);
}

function isOpen(projection: Projection, { type, id, field }: Canary): boolean {
  if (type === "Partner" && field === "contact") {
    const pointing = rooms.records.flatMap(({ type: { name } }) =>
      Object.values(projection.types[name]!),
    );
    const isPointedAt = pointing.some(
      (row) => row.contact !== null && row.fields["owner"]?.value === id,
    );
    return isPointedAt || projection.viewer.partnerId === id;
  }
  return projection.types[type]![id]?.fields[field]?.level === "FULL";
}

const lowViewers: readonly CastName[] = [
  "constable",
  "policeContributor",
  "housingOfficer",
  "councilOwner",
  "nurse",
  "regionalAnalyst",
  "charityWorker",
  "integration",
];

/** Identities that the record of disclosure names to those who oversee it. */
const namedInAudit = (projection: Projection): ReadonlySet<unknown> =>
  new Set(
    Object.values(projection.types["AuditEntry"]!).flatMap(
      ({ fields }) => fields["revealed"]!.value as string[],
    ),
  );

test.each(lowViewers)(
  "no hidden value and no hidden identity crosses the wire for %s",
  async (name) => {
    const { tokens, asked } = await everythingOnTheWire(name);
    const projection = await projectionOf(name);
    const leaked = canaries.filter(
      (canary) => tokens.has(canary.token) && !isOpen(projection, canary),
    );
    expect(leaked).toEqual([]);
    const hiddenIds = new Set(
      canaries
        .filter(({ type, id }) => type !== "Partner" && !(id in projection.types[type]!))
        .map(({ id }) => id),
    );
    const known = namedInAudit(projection);
    expect([...hiddenIds].filter((id) => tokens.has(id) && !known.has(id))).toEqual([]);
    expect(asked).toBeGreaterThan(randomOperations);
  },
);

test("for an analyst of the owner every open canary does cross the wire", async () => {
  const { tokens, asked, refused } = await everythingOnTheWire("policeAnalyst");
  const projection = await projectionOf("policeAnalyst");
  const open = canaries.filter((canary) => isOpen(projection, canary) && canary.type !== "Partner");
  const missing = open.filter(({ token }) => !tokens.has(token));
  expect(refused).toEqual([]);
  expect(asked).toBeGreaterThan(200);
  expect(open.length).toBeGreaterThan(300);
  expect(missing).toEqual([]);
  expect(Object.values(partners)).toContain(projection.viewer.partnerId);
});
