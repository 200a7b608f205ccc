/** What is hidden and what is not there are the same bytes: at every root, along every edge. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { rooms } from "../../server/modules/index.js";
import type { GovernedType } from "../../server/kernel/governed-type.js";
import { buildRecord } from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { endColumns, endsOf, placeColumns, standing, type Placed } from "../support/ends.js";
import { project, readRows, readViewer, type Projection } from "../support/projection.js";
import { seededRandom } from "../support/random.js";
import { startPortal, type TestPortal } from "../support/server.js";
import { accountOf, districts, partners, secretOf, type CastName } from "../support/viewers.js";
import { buildWorld, randomColumns } from "../support/world.js";
import { observed } from "./twin-pair.js";

const viewers: readonly CastName[] = [
  "housingOfficer",
  "nurse",
  "regionalAnalyst",
  "charityWorker",
  "integration",
  "constable",
  "policeContributor",
  "undecided",
];
const missing = "5f0c2c52-9f1e-4a58-8f37-0c7a6ad9d001";

let database: TestDatabase;
let portal: TestPortal;
const projections = new Map<CastName, Projection>();

beforeAll(async () => {
  database = await createDatabase();
  await buildWorld(database.owner, seededRandom(5));
  const stored = await readRows(database.owner, rooms);
  for (const name of viewers) {
    const viewer = await readViewer(database.owner, secretOf(name));
    projections.set(name, project(stored, rooms, viewer!));
  }
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

async function seenBy(
  name: CastName,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<string> {
  return observed(await portal.ask(secretOf(name), query, variables));
}

const rootOf = (type: string): string => `${type.charAt(0).toLowerCase()}${type.slice(1)}`;

test.each(viewers)(
  "for %s every hidden record is a missing one, whoever asked before",
  async (name) => {
    const stored = await readRows(database.owner, rooms);
    let compared = 0;
    for (const { type } of rooms.records) {
      const hidden = (stored.rows.get(type.name) ?? [])
        .map((row) => String(row["id"]))
        .filter((id) => !(id in projections.get(name)!.types[type.name]!));
      for (const id of hidden.slice(0, 4)) {
        const asked = `query ($id: ID!) { node(id: $id) { __typename id title access { field level contact } } }`;
        const one = `query ($id: ID!) { ${rootOf(type.name)}(id: $id) { id reference access { field } } }`;
        await portal.ask(secretOf("policeAnalyst"), asked, { id });
        await portal.ask(secretOf("policeAnalyst"), one, { id });
        expect(await seenBy(name, asked, { id })).toBe(await seenBy(name, asked, { id: missing }));
        expect(await seenBy(name, one, { id })).toBe(await seenBy(name, one, { id: missing }));
        const listed = `query ($id: ID!) { persons(filter: { links: { some: { owner: { equals: $id } } } }) { totalCount } search(text: "${id}") { hits { matchedText } hasMore } }`;
        expect(await seenBy(name, listed, { id })).toBe(
          await seenBy(name, listed, { id: missing }),
        );
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(10);
  },
);

test.each(viewers)(
  "for %s a hidden agreement, scope, audit entry or saved view is a missing one",
  async (name) => {
    await database.owner.query(
      `insert into audit_entry (id, at, account_id, partner_id, session_id, operation, shape_id, revealed, revealed_paths, policy_version, correlation_id)
     values (gen_random_uuid(), now(), gen_random_uuid(), $1, gen_random_uuid(), 'CONSULTATION', 'x', '{}', '{}', 'x', gen_random_uuid())`,
      [partners.prison],
    );
    await database.owner.query(
      `insert into saved_view (id, account_id, name, register, query, saved_at)
     values (gen_random_uuid(), $1, gen_random_uuid(), '/people', '', now())`,
      [accountOf("prisonOfficer")],
    );
    const stored = await readRows(database.owner, rooms);
    for (const type of ["Agreement", "Scope", "AuditEntry", "SavedView"]) {
      const hidden = (stored.rows.get(type) ?? []).find((row) => {
        const members = [
          row["partner_id"],
          ...((row["discloser_ids"] ?? []) as string[]),
          ...((row["recipient_ids"] ?? []) as string[]),
        ];
        return !members.includes(projections.get(name)!.viewer.partnerId);
      });
      // The police are party to nearly everything.
      if (hidden === undefined) continue;
      const asked = `query ($id: ID!) { ${rootOf(type)}(id: $id) { id } }`;
      expect(await seenBy(name, asked, { id: hidden["id"] })).toBe(
        await seenBy(name, asked, { id: missing }),
      );
    }
  },
);

const openHere = { ownerId: partners.police, district: districts.oldham };
const closedHere = { ...openHere, marking: 2 };

const typeNamed = (name: string): GovernedType => rooms.named(name).type;

const placedAt = (
  columns: Readonly<Record<string, unknown>>,
  end: string,
  type: string,
): Placed => ({
  id: String(columns[`${end}_id`]),
  accessClass: Number(columns[`${end}_class`]),
  type,
});

/** A record at the ends that are given; what else it must stand on is made open. */
async function made(
  type: GovernedType,
  isOpen: boolean,
  given: Readonly<Record<string, Placed>> = {},
): Promise<Placed> {
  let columns = randomColumns(type.table, seededRandom(3));
  for (const end of endsOf(type)) {
    const target = standing.find(({ recordType }) => recordType === end.targets[0]);
    const other = end.isRequired && target !== undefined ? await made(target, true) : null;
    columns = { ...columns, ...endColumns(end, given[end.name] ?? other) };
  }
  const attributes = isOpen ? openHere : closedHere;
  // A paragraph's remark is about its report.
  if (given["paragraph"]) columns = { ...columns, ...placeColumns(given["paragraph"]) };
  const report = type.name === "Paragraph" ? placedAt(columns, "report", "REPORT") : null;
  return {
    ...(await buildRecord(database.owner, type.table, attributes, columns)),
    type: type.recordType!,
    ...(report && { report }),
  };
}

/** Ties a record of the target's type to a record along an edge. */
async function tied(
  type: string,
  edge: string,
  isOpen: boolean,
): Promise<{ readonly from: string; readonly far: string }> {
  const governed = typeNamed(type);
  const spec = governed.edges[edge]!;
  // An answer is about the same record as what it answers.
  const shared: Record<string, Placed> =
    type === "Annotation" ? { subject: await made(typeNamed("Place"), true) } : {};
  if (spec.kind === "many") {
    const near = await made(governed, true, shared);
    const far = await made(typeNamed(spec.target), isOpen, { ...shared, [spec.by[0]!]: near });
    return { from: near.id, far: far.id };
  }
  const far = await made(
    typeNamed(spec.kind === "oneOfAny" ? "Person" : spec.target),
    isOpen,
    shared,
  );
  if (spec.kind !== "linked") {
    const near = await made(governed, true, { ...shared, [edge]: far });
    return { from: near.id, far: far.id };
  }
  const near = await made(governed, true);
  const ends = spec.thisEnd === "from" ? { from: near, to: far } : { from: far, to: near };
  await made(typeNamed("Link"), true, ends);
  return { from: near.id, far: far.id };
}

// No link has a contact at its end, so there is nothing behind Contact.links.
const edges = rooms.records.flatMap(({ type }) =>
  Object.entries(type.edges)
    .filter(([, edge]) => edge.kind !== "one" || edge.source === "table")
    .filter(([name]) => type.name !== "Contact" || name !== "links")
    .map(([name]): [string, string] => [type.name, name]),
);

test.each(edges)("a hidden record at the end of %s.%s is a missing one", async (type, edge) => {
  const spec = rooms.named(type).type.edges[edge]!;
  const isList = spec.kind === "many" || spec.kind === "linked";
  const shown = isList
    ? `${edge} { totalCount edges { cursor node { id } } pageInfo { endCursor hasNextPage } }`
    : `${edge} { id title }`;
  const asked = `query ($id: ID!) { ${rootOf(type)}(id: $id) { id access { field level } ${shown} } }`;
  const quantified = isList ? "{ some: {} }" : "{}";
  // A reference to a record of any type is no part of a filter.
  const filter = spec.kind === "oneOfAny" ? "{}" : `{ ${edge}: ${quantified} }`;
  const filtered = `{ ${rooms.named(type).type.plural}(filter: ${filter}) { totalCount } }`;
  const ofConstable = async (id: string): Promise<string> =>
    (await seenBy("constable", asked, { id })) + (await seenBy("constable", filtered));

  const open = await tied(type, edge, true);
  const opened = await ofConstable(open.from);
  const closed = await tied(type, edge, false);
  await portal.ask(secretOf("policeAnalyst"), asked, { id: closed.from });
  const hidden = await ofConstable(closed.from);
  await database.owner.query("delete from record where id = $1", [closed.far]);
  expect(await ofConstable(closed.from)).toBe(hidden);
  await database.owner.query("delete from record where id = $1", [open.far]);
  expect(await ofConstable(open.from)).not.toBe(opened);
});
