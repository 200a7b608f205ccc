/**
 * A record's own restrictions beat every scope, on every road to it: a receiver whose scopes give everything
 * finds the record nowhere, or everywhere, as the restriction says.
 */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fieldGroups } from "../../server/modules/record/record.policy.js";
import {
  buildAgreement,
  buildEdge,
  buildPartner,
  buildRecord,
  buildScope,
  buildViewer,
  type ClassAttributes,
} from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { startPortal, type TestPortal } from "../support/server.js";

/** Everything but who else may have a record. */
const given = fieldGroups.filter((group) => group !== "restriction");

type Viewer = "holder" | "originator" | "friend" | "stranger" | "token";
const viewers: readonly Viewer[] = ["holder", "originator", "friend", "stranger", "token"];

const partners = Object.fromEntries(
  ["holder", "originator", "friend", "stranger"].map((name) => [name, randomUUID()]),
) as Readonly<Record<Exclude<Viewer, "token">, string>>;
const accounts = new Map<Viewer, { accountId: string; secret: string }>();

let database: TestDatabase;
let portal: TestPortal;
let direct: pg.Client;
let event: { id: string; accessClass: number };

async function buildReceiver(name: Exclude<Viewer, "token">): Promise<void> {
  const { owner } = database;
  const others = Object.values(partners).filter((id) => id !== partners[name]);
  const agreement = await buildAgreement(owner, others, [partners[name]]);
  await buildScope(owner, partners[name], agreement, {
    roles: ["ANALYST"],
    marking: 2,
    handling: ["P", "C"],
    field_groups: Object.fromEntries(given.map((group) => [group, "FULL"])),
  });
  const analyst = { roles: ["ANALYST"], clearance: 2 };
  accounts.set(name, await buildViewer(owner, partners[name], analyst));
}

async function buildToken(): Promise<void> {
  const { owner } = database;
  const analyst = { roles: ["ANALYST"], clearance: 2 };
  const made = await buildViewer(owner, partners.friend, analyst);
  await owner.query(
    `insert into token (id, account_id, name, record_types, field_groups, purpose, created_at, expires_at)
     values ($1, $2, 'feed', '{PERSON,LINK,EVENT}', $3, 'PREVENT_SOC', '2020-01-01', '2099-01-01')`,
    [made.sessionId, made.accountId, given],
  );
  await owner.query("update session set token_id = $1 where id = $1", [made.sessionId]);
  accounts.set("token", made);
}

beforeAll(async () => {
  database = await createDatabase();
  await database.owner.query("insert into frozen_clock values ('2026-11-24T09:00:00Z')");
  for (const [name, id] of Object.entries(partners))
    await buildPartner(database.owner, { id, name: `The ${name}` });
  for (const name of viewers) if (name !== "token") await buildReceiver(name);
  await buildToken();
  event = await buildRecord(
    database.owner,
    "event",
    { ownerId: partners.holder },
    { kind: "CRIME" },
  );
  portal = await startPortal(database);
  direct = new pg.Client({ connectionString: database.portalUrl });
  await direct.connect();
});

afterAll(async () => {
  await direct?.end();
  await portal?.close();
  await database?.drop();
});

const secretOf = (viewer: Viewer): string => accounts.get(viewer)!.secret;

/** A person under a restriction, with a name of their own, tied to an event that everybody sees. */
async function restricted(attributes: Partial<ClassAttributes>) {
  const access = { ownerId: partners.holder, marking: 2, ...attributes };
  const word = `Zed${randomUUID().replaceAll(/[^a-z]/gu, "")}`;
  const person = await buildRecord(database.owner, "person", access, {
    name: `Ada ${word}`,
    family_name: word,
  });
  const link = await buildEdge(
    database.owner,
    "link",
    { ownerId: partners.holder },
    { ...person, type: "PERSON" },
    { ...event, type: "EVENT" },
  );
  return { id: person.id, link: link.id, word };
}

type Restricted = Awaited<ReturnType<typeof restricted>>;

/** Each road to the record, and whether it is met there. */
async function roadsOf(viewer: Viewer, { id, link, word }: Restricted) {
  const filter = `filter: { familyName: { equals: "${word}" } }`;
  const { body } = await portal.ask(
    secretOf(viewer),
    `{
      node(id: "${id}") { id }
      persons(${filter}) { totalCount nodes { id } }
      personGroups(by: [FAMILY_NAME], ${filter}) { count }
      search(text: "${word}") { hits { record { id } } }
      event(id: "${event.id}") { persons(first: 200) { nodes { id } } links(first: 200) { nodes { id } } }
      events(filter: { persons: { some: { familyName: { equals: "${word}" } } } }) { totalCount }
    }`,
  );
  const data = body.data as unknown as {
    node: object | null;
    persons: { totalCount: number; nodes: { id: string }[] };
    personGroups: object[];
    search: { hits: { record: { id: string } }[] };
    event: { persons: { nodes: { id: string }[] }; links: { nodes: { id: string }[] } };
    events: { totalCount: number };
  };
  await direct.query("select set_config('challenger.session', $1, false)", [secretOf(viewer)]);
  const { rowCount } = await direct.query("select from person where id = $1", [id]);
  return {
    node: data.node !== null,
    list: data.persons.nodes.length > 0,
    count: data.persons.totalCount > 0,
    groups: data.personGroups.length > 0,
    search: data.search.hits.some((hit) => hit.record.id === id),
    edge: data.event.persons.nodes.some((one) => one.id === id),
    link: data.event.links.nodes.some((one) => one.id === link),
    edgeFilter: data.events.totalCount > 0,
    rowSecurity: rowCount === 1,
  };
}

async function whoSees(record: Restricted): Promise<readonly Viewer[]> {
  const seeing: Viewer[] = [];
  for (const viewer of viewers) {
    const met = new Set(Object.values(await roadsOf(viewer, record)));
    // Every road says the same.
    expect([viewer, met.size]).toEqual([viewer, 1]);
    if (met.has(true)) seeing.push(viewer);
  }
  return seeing;
}

const conditional = (...handlingConditions: readonly string[]): Partial<ClassAttributes> => ({
  handling: "C",
  handlingConditions,
});
const over = "2026-11-24T09:00:00Z";
const running = "2026-11-24T09:00:01Z";
const fromOriginator = { originatorId: partners.originator };
const released = { releasedToIds: [partners.friend] };

const everybody = viewers;
const restrictions: readonly (readonly [string, Partial<ClassAttributes>, readonly Viewer[]])[] = [
  ["no restriction", {}, everybody],
  ["originator control, released to nobody", { onward: "RELEASE" }, ["holder"]],
  [
    "originator control, released to one partner",
    { onward: "RELEASE", ...released },
    ["holder", "friend", "token"],
  ],
  [
    "originator control of another partner's information",
    { onward: "RELEASE", ...fromOriginator },
    ["holder", "originator"],
  ],
  [
    "an onward rule that lets nothing go, whatever was released",
    { onward: "CLOSED", ...fromOriginator, ...released },
    ["holder", "originator"],
  ],
  ["a condition that is an instruction only", conditional("A2", "NO_COURT_USE"), everybody],
  ["a condition to consult the originator", conditional("A3", "S2"), ["holder"]],
  [
    "a condition to consult the originator, who released it",
    { ...conditional("S2"), ...released },
    ["holder", "friend", "token"],
  ],
  [
    "named recipients",
    { ...conditional("NAMED_RECIPIENTS"), ...released },
    ["holder", "friend", "token"],
  ],
  ["a term that runs", { ...conditional("EXPIRES_ON"), expiresAt: running }, everybody],
  ["a term that is over", { ...conditional("EXPIRES_ON"), expiresAt: over }, ["holder"]],
  [
    "a term that is over on another partner's information",
    { ...conditional("EXPIRES_ON"), expiresAt: over, ...fromOriginator },
    ["originator"],
  ],
  ["an embargo that lasts", { embargoUntil: running }, ["holder"]],
  ["an embargo that is over", { embargoUntil: "2026-11-24T08:59:59Z" }, everybody],
  ["named readers, none of them", { namedReaderIds: [] }, []],
];

describe("on lists, counts, groups, search, edges, filters, tokens and in row security alike", () => {
  test.each(restrictions)("%s", async (_, attributes, expected) => {
    expect(await whoSees(await restricted(attributes))).toEqual(expected);
  });

  test("named readers, one of another partner", async () => {
    const reader = accounts.get("friend")!.accountId;
    const record = await restricted({ namedReaderIds: [reader] });
    expect(await whoSees(record)).toEqual(["friend"]);
  });
});

test("a record comes to an end by the clock alone, within the session that saw it", async () => {
  const record = await restricted({ ...conditional("EXPIRES_ON"), expiresAt: running });
  expect(await whoSees(record)).toEqual(everybody);
  await database.owner.query("update frozen_clock set at = $1", [running]);
  expect(await whoSees(record)).toEqual(["holder"]);
  await database.owner.query("update frozen_clock set at = '2026-11-24T09:00:00Z'");
});

test("a release is given and taken back from one request to the next", async () => {
  const record = await restricted({ onward: "RELEASE" });
  const release = (to: readonly string[]): Promise<unknown> =>
    database.owner.query(
      `update access_class set released_to_ids = $2
       where id = (select access_class from record where id = $1)`,
      [record.id, to],
    );
  await release([partners.stranger]);
  expect(await whoSees(record)).toEqual(["holder", "stranger"]);
  await release([]);
  expect(await whoSees(record)).toEqual(["holder"]);
});

test("whoever sees a record is told what binds them, and not who else may have it", async () => {
  const { id } = await restricted({
    ...conditional("NAMED_RECIPIENTS"),
    onward: "RELEASE",
    releasedToIds: [partners.friend, partners.stranger],
    embargoUntil: "2026-01-01T00:00:00Z",
  });
  const asked = `{ person(id: "${id}") { handlingConditions onward releasedTo embargoUntil access { field } } }`;
  const told = { handlingConditions: ["NAMED_RECIPIENTS"], onward: "RELEASE", access: [] };
  const hidden = { releasedTo: null, embargoUntil: null };
  expect((await portal.ask(secretOf("friend"), asked)).body.data).toEqual({
    person: { ...told, ...hidden },
  });
  expect((await portal.ask(secretOf("holder"), asked)).body.data).toEqual({
    person: {
      ...told,
      releasedTo: ["The friend", "The stranger"],
      embargoUntil: "2026-01-01T00:00:00Z",
    },
  });
});

test("nobody can ask about what is told of others: it is no filter, and a name like any other", async () => {
  const ask = async (name: string): Promise<string> =>
    (
      await portal.ask(
        secretOf("holder"),
        `{ persons(filter: { ${name}: { has: "x" } }) { totalCount } }`,
      )
    ).text;
  expect(await ask("releasedTo")).toBe(await ask("anything"));
});

test("code C without conditions, or conditions without code C, cannot be kept", async () => {
  const kept = (attributes: Partial<ClassAttributes>): Promise<unknown> =>
    buildRecord(database.owner, "person", { ownerId: partners.holder, ...attributes });
  await expect(kept({ handling: "C", handlingConditions: [] })).rejects.toThrow(
    "conditions_go_with_code_c",
  );
  await expect(kept({ handlingConditions: ["S2"] })).rejects.toThrow("conditions_go_with_code_c");
  await expect(kept(conditional("EXPIRES_ON"))).rejects.toThrow("an_expiry_has_its_day");
});
