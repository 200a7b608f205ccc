/** Two walls, each of which holds alone: the compiled row predicate, and row security in the database. */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { GovernedType } from "../../server/kernel/governed-type.js";
import type * as bind from "../../server/policy/bind.js";
import { rooms } from "../../server/modules/index.js";
import { columnsOf } from "../../server/policy/condition.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { endsOf } from "../support/ends.js";
import { project, readRows, readViewer } from "../support/projection.js";
import type { StoredRows } from "../support/stored-rows.js";
import { seededRandom } from "../support/random.js";
import { startPortal, type TestPortal } from "../support/server.js";
import { castNames, secretOf, type CastName } from "../support/viewers.js";
import { buildWorld } from "../support/world.js";

const firstWall = vi.hoisted(() => ({ stands: true }));

// With the first wall down, every row condition of the compiled read is `true`.
vi.mock("../../server/policy/bind.js", async (load) => {
  const real = await load<typeof bind>();
  const bindAccess: typeof real.bindAccess = (...given) => {
    const bound = real.bindAccess(...given);
    if (firstWall.stands) return bound;
    const typeNamed: bind.BoundAccess["typeNamed"] = (name) => ({
      ...bound.typeNamed(name),
      rows: { kind: "always" },
      anyRow: "always",
    });
    return { ...bound, typeNamed };
  };
  return { ...real, bindAccess };
});

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
  await buildWorld(database.owner, seededRandom(8));
});

afterAll(async () => {
  await database?.drop();
});

const listed = rooms.records.map(({ type }) => type);

async function idsSeen(portal: TestPortal, name: CastName): Promise<Record<string, string[]>> {
  const seen: Record<string, string[]> = {};
  for (const type of listed) {
    const { body } = await portal.ask(
      secretOf(name),
      `{ ${type.plural}(first: 200) { totalCount nodes { id } } }`,
    );
    const page = body.data?.[type.plural] as
      | { totalCount: number; nodes: { id: string }[] }
      | undefined;
    seen[type.name] = (page?.nodes ?? []).map(({ id }) => id).sort();
    expect(page?.totalCount ?? 0).toBe(seen[type.name]!.length);
  }
  return seen;
}

async function idsOpenTo(name: CastName): Promise<Record<string, string[]>> {
  const viewer = await readViewer(database.owner, secretOf(name));
  const { types } = project(await readRows(database.owner, rooms), rooms, viewer!);
  return Object.fromEntries(
    listed.map((type) => [type.name, Object.keys(types[type.name]!).sort()]),
  );
}

/** A selection of every edge of a type to other records. */
function edgesOf(type: GovernedType): string {
  const parts = Object.entries(type.edges).map(([name, edge]) => {
    if (edge.kind === "oneOfAny") return `${name} { id }`;
    if (edge.kind !== "one") return `${name}(first: 20) { nodes { id } }`;
    return edge.source === "class" ? "" : `${name} { id }`;
  });
  return parts.join(" ");
}

/** Identities reached through edges, one step from each list and two from some. */
async function idsReached(portal: TestPortal, name: CastName): Promise<ReadonlySet<string>> {
  const links = "links(first: 30) { nodes { id from { id } to { id } } }";
  const asked = [
    `{ persons(first: 100) { nodes { identifiers { nodes { id } } places { nodes { id } } events { nodes { id } } ${links} } } }`,
    `{ events(first: 100) { nodes { place { id } persons { nodes { id } } items { nodes { id } } ${links} } } }`,
    "{ contacts(first: 100) { nodes { from { id persons { nodes { id } } } to { id } } } }",
    "{ identifiers(first: 100) { nodes { contacts { nodes { id } } persons { nodes { id } } } } }",
    ...listed.map((type) => `{ ${type.plural}(first: 100) { nodes { ${edgesOf(type)} } } }`),
  ];
  const texts = await Promise.all(
    asked.map(async (query) => (await portal.ask(secretOf(name), query)).text),
  );
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/"id":"([^"]+)"/g)].map(([, found]) => found!)),
  );
}

/** Whether rows of a type are judged by a column of their own, which row security leaves to the first wall. */
function isCoarse(name: string): boolean {
  const { type, policy } = rooms.named(name);
  const attributes = Object.keys(type.accessClass?.attributes ?? {});
  return [...columnsOf(policy.rows)].some((column) => !attributes.includes(column));
}

/** Identities of rows that were seen although they stand on a record that is not open. */
function seenWithout(
  stored: StoredRows,
  type: GovernedType,
  seen: readonly string[],
  open: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const known = new Set<unknown>(Object.values(open).flat());
  const ends = endsOf(type).filter(({ classColumn }) => classColumn !== null);
  return (stored.rows.get(type.name) ?? [])
    .filter(({ id }) => seen.includes(String(id)))
    .filter((row) => ends.some(({ column }) => row[column] !== null && !known.has(row[column])))
    .map(({ id }) => String(id));
}

const readers = castNames.filter(
  (name) => !["policeContributor", "undecided", "prisonOfficer", "integration"].includes(name),
);

test("with the first wall down, row security alone shows each viewer the same records", async () => {
  firstWall.stands = false;
  const portal = await startPortal(database);
  const stored = await readRows(database.owner, rooms);
  try {
    for (const name of castNames) {
      // A type outside the viewer's schema is not asked for at all.
      const seen = await idsSeen(portal, name);
      const open = await idsOpenTo(name);
      for (const type of listed) {
        const isShown = open[type.name]!.every((id) => seen[type.name]!.includes(id));
        expect([name, type.name, isShown]).toEqual([name, type.name, true]);
        if (!isCoarse(type.name)) expect([name, seen[type.name]]).toEqual([name, open[type.name]]);
        else expect(seenWithout(stored, type, seen[type.name]!, open)).toEqual([]);
      }
    }
  } finally {
    firstWall.stands = true;
    await portal.close();
  }
});

test("with row security bypassed, the compiled read alone shows each viewer the same records", async () => {
  const portal = await startPortal({ portalUrl: database.ownerUrl });
  try {
    let records = 0;
    for (const name of readers) {
      const seen = await idsSeen(portal, name);
      const open = await idsOpenTo(name);
      expect([name, seen]).toEqual([name, open]);
      const known = new Set(Object.values(open).flat());
      expect([...(await idsReached(portal, name))].filter((found) => !known.has(found))).toEqual(
        [],
      );
      records += known.size;
    }
    expect(records).toBeGreaterThan(100);
  } finally {
    await portal.close();
  }
});

const guarded = [
  "record",
  ...listed.map(({ table }) => table),
  "access_class",
  "account",
  "agreement",
  "scope",
  "session",
  "session_reach",
  "token",
  "sign_in_link",
  "authenticator",
  "recovery_code",
  "passkey",
  "reset_wish",
  "import",
  "imported_row",
  "audit_entry",
];

async function visibleTo(client: pg.Client): Promise<string[]> {
  const seen: string[] = [];
  for (const table of guarded) {
    const columns = table === "account" ? "id" : "*";
    const { rowCount } = await client.query(`select ${columns} from ${table} limit 1`);
    if ((rowCount ?? 0) > 0) seen.push(table);
  }
  return seen;
}

test("a missing, empty, unknown, reset or ended session sees nothing anywhere", async () => {
  const client = new pg.Client({ connectionString: database.portalUrl });
  await client.connect();
  const secret = secretOf("policeAnalyst");
  const portal = await startPortal(database);
  await portal.ask(secret, "{ persons { totalCount } }");
  try {
    expect(await visibleTo(client)).toEqual([]);
    for (const setting of ["", " ", "unknown", randomUUID(), `${secret} `, "%"]) {
      await client.query("select set_config('challenger.session', $1, false)", [setting]);
      expect([setting, await visibleTo(client)]).toEqual([setting, []]);
    }
    await client.query("select set_config('challenger.session', $1, false)", [secret]);
    expect(await visibleTo(client)).toEqual(
      expect.arrayContaining(["record", "person", "link", "session_reach", "audit_entry"]),
    );
    await portal.ask(secretOf("constable"), "{ persons { totalCount } }");
    const { rows } = await client.query<{ mine: boolean }>(
      "select secret_hash = sha256(convert_to($1, 'UTF8')) as mine from session_reach",
      [secret],
    );
    expect(rows).toEqual([{ mine: true }]);
    await client.query("reset challenger.session");
    expect(await visibleTo(client)).toEqual([]);
    await client.query("begin");
    await client.query("select set_config('challenger.session', $1, true)", [secret]);
    await client.query("commit");
    expect(await visibleTo(client)).toEqual([]);
    await client.query("select set_config('challenger.session', $1, false)", [
      secretOf("constable"),
    ]);
    await database.owner.query(
      "update session set ended_at = challenger_now() where secret_hash = sha256(convert_to($1, 'UTF8'))",
      [secretOf("constable")],
    );
    expect(await visibleTo(client)).toEqual([]);
  } finally {
    await client.end();
    await portal.close();
  }
});
