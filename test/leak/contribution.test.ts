/**
 * Writing tells nothing: what cannot be written about is the same bytes whether it is hidden, missing or of
 * another kind; twin worlds answer every contribution alike; what one partner writes moves nothing that
 * others may not see of it; and row security holds when the decision before it fails.
 */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rooms } from "../../server/modules/index.js";
import { buildClass, buildRecord } from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { placeColumns, type Placed } from "../support/ends.js";
import { project, readRows, readViewer } from "../support/projection.js";
import { seededRandom, type Random } from "../support/random.js";
import { startPortal, type TestPortal } from "../support/server.js";
import { accountOf, districts, partners, secretOf, type CastName } from "../support/viewers.js";
import { buildWorld } from "../support/world.js";
import { observed, twinPair } from "./twin-pair.js";

let world: TestDatabase;

beforeAll(async () => {
  world = await createDatabase();
  await buildWorld(world.owner, seededRandom(44));
  await world.owner.end();
});

afterAll(async () => {
  await world?.drop();
});

async function inWorld(
  work: (database: TestDatabase, portal: TestPortal) => Promise<void>,
): Promise<void> {
  const database = await createDatabase(world.name);
  const portal = await startPortal(database);
  try {
    await work(database, portal);
  } finally {
    await portal.close();
    await database.drop();
  }
}

const annotate = "mutation ($input: AnnotationInput!) { annotate(input: $input) { __typename } }";
const note = { kind: "NOTE", text: "Seen.", statementType: "FACT" };

const alterations = [
  'mutation ($key: ID!, $id: ID!) { rewordAnnotation(key: $key, id: $id, text: "Otherwise.") { id } }',
  "mutation ($key: ID!, $id: ID!) { withdrawAnnotation(key: $key, id: $id) { id } }",
  "mutation ($key: ID!, $id: ID!) { resolveAnnotation(key: $key, id: $id) { id } }",
  "mutation ($key: ID!, $id: ID!) { decideProposal(key: $key, id: $id, accepted: true) { id } }",
];

const desk =
  "query ($on: ID!, $annotations: [ID!]!) { annotationDesk(on: $on, annotations: $annotations) { mayAnnotate markings readers annotations { id acts } } }";

/** Ways to write about something, that could tell whether it is there. */
const inputs: readonly Record<string, unknown>[] = [
  {},
  { field: "name" },
  { field: "nothing" },
  { field: "text", quoted: { quote: "a", quotePrefix: "", quoteSuffix: "" } },
  { quoted: { quote: "a", quotePrefix: "", quoteSuffix: "" } },
  { marking: "OFFICIAL_SENSITIVE" },
  { marking: "SECRET" },
  { kind: "OPINION" },
  { text: "" },
];

const writers: readonly CastName[] = [
  "housingOfficer",
  "nurse",
  "charityWorker",
  "constable",
  "policeContributor",
  "integration",
  "undecided",
];

test.each(writers)(
  "for %s a hidden subject is a missing one, however it is written about",
  (name) =>
    inWorld(async (database, portal) => {
      const stored = await readRows(database.owner, rooms);
      const viewer = (await readViewer(database.owner, secretOf(name)))!;
      const { types } = project(stored, rooms, viewer);
      let hidden = 0;
      for (const { type } of rooms.records) {
        const seen = new Set(Object.keys(types[type.name]!));
        const ids = (stored.rows.get(type.name) ?? []).map(({ id }) => String(id));
        // An annotation may be hidden for the field that it sits on alone: of those every one is tried.
        const tried = ids.filter((one) => !seen.has(one));
        for (const [place, id] of tried.slice(0, type.name === "Annotation" ? 40 : 2).entries()) {
          hidden += 1;
          for (const input of place < 2 ? inputs : inputs.slice(0, 1)) {
            const key = randomUUID();
            const of = async (on: string): Promise<string> =>
              observed(
                await portal.ask(secretOf(name), annotate, {
                  input: { ...note, ...input, key, on },
                }),
              );
            expect([type.name, input, await of(id)]).toEqual([
              type.name,
              input,
              await of(randomUUID()),
            ]);
          }
          const deskOf = async (on: string): Promise<string> =>
            observed(await portal.ask(secretOf(name), desk, { on, annotations: [id, on] }));
          expect(await deskOf(id)).toBe(await deskOf(randomUUID()));
          for (const document of alterations) {
            const key = randomUUID();
            const of = async (one: string): Promise<string> =>
              observed(await portal.ask(secretOf(name), document, { key, id: one }));
            expect(await of(id)).toBe(await of(randomUUID()));
          }
        }
      }
      expect(hidden).toBeGreaterThan(10);
    }),
);

test("what nothing is written about is a missing subject too", () =>
  inWorld(async (database, portal) => {
    // Whatever the world drew, the analyst sees one of each kind.
    const own = { ownerId: partners.police };
    const person = await buildRecord(database.owner, "person", own, { name: "Ada Holt" });
    const ocg = await buildRecord(database.owner, "ocg", own, { name: "Holt", status: "ACTIVE" });
    await buildRecord(database.owner, "membership", own, {
      role: "PRINCIPAL",
      ocg_id: ocg.id,
      ocg_class: ocg.accessClass,
      person_id: person.id,
      person_class: person.accessClass,
    });
    const stored = await readRows(database.owner, rooms);
    const viewer = (await readViewer(database.owner, secretOf("policeAnalyst")))!;
    const { types } = project(stored, rooms, viewer);
    const of = async (on: string): Promise<string> =>
      observed(
        await portal.ask(secretOf("policeAnalyst"), annotate, {
          input: { ...note, key: randomUUID(), on },
        }),
      );
    const missing = await of(randomUUID());
    for (const name of ["Contact", "Link", "Membership", "MissingEpisode"]) {
      const [id] = Object.keys(types[name]!);
      expect([name, await of(id!)]).toEqual([name, missing]);
    }
    expect(await of(partners.police)).toBe(missing);
    expect(await of("no id at all")).toBe(missing);
  }));

test("a field that is withheld, reduced, empty or made up is one refusal", () =>
  inWorld(async (database, portal) => {
    const { id } = await buildRecord(
      database.owner,
      "person",
      { ownerId: partners.police, district: districts.oldham },
      {
        name: "Ada Holt",
        family_name: null,
        date_of_birth: "1980-05-01",
        note: "A telling note.",
      },
    );
    const of = async (field: string, quoted?: object): Promise<string> =>
      observed(
        await portal.ask(secretOf("housingOfficer"), annotate, {
          input: { ...note, key: randomUUID(), on: id, field, quoted },
        }),
      );
    const madeUp = await of("shoeSize");
    expect(madeUp).toContain("INVALID_INPUT");
    for (const field of ["note", "dateOfBirth", "familyName", "constructor", "owner", "nhsNumber"])
      expect([field, await of(field)]).toEqual([field, madeUp]);
    for (const quote of ["telling", "no such word"]) {
      const quoted = { quote, quotePrefix: "", quoteSuffix: "" };
      expect(await of("note", quoted)).toBe(madeUp);
      expect(await of("dateOfBirth", { ...quoted, quote: "1980" })).toBe(madeUp);
    }
    expect(await of("name")).toContain("Receipt");
  }));

const receipt = `mutation ($input: AnnotationInput!) { annotate(input: $input) { record { title marking handling
  ... on Annotation { text quote state aboutField statementType subject { id title } } access { field level } } } }`;

function drawInput(random: Random, ids: readonly string[]): Record<string, unknown> {
  const words = random.pick(["a", "river", "0", "Holt", "courier"]);
  const types = rooms.records.map(({ type }) => type);
  return {
    ...note,
    on: random.pick(ids),
    ...(random.chance(0.7) && { field: random.pick(Object.keys(random.pick(types).fields)) }),
    ...(random.chance(0.3) && {
      quoted: { quote: words, quotePrefix: "", quoteSuffix: random.pick(["", " "]) },
    }),
    ...(random.chance(0.3) && { marking: random.pick(["OFFICIAL", "OFFICIAL_SENSITIVE"]) }),
  };
}

test.each<CastName>(["housingOfficer", "nurse", "regionalAnalyst", "constable"])(
  "for %s twin worlds answer every contribution alike",
  async (name) => {
    const random = seededRandom(43);
    const pair = await twinPair(world.name, name, random, 50);
    try {
      const stored = await Promise.all(pair.owners.map((owner) => readRows(owner, rooms)));
      const ids = stored.flatMap(({ rows }) =>
        rooms.records.flatMap(({ type }) => rows.get(type.name)!.map(({ id }) => String(id))),
      );
      const viewer = (await readViewer(pair.owners[0], secretOf(name)))!;
      const { types } = project(stored[0]!, rooms, viewer);
      const seen = rooms.records.flatMap(({ type }) => Object.keys(types[type.name]!));
      let written = 0;
      for (let number = 0; number < 150; number += 1) {
        const input = { key: randomUUID(), ...drawInput(random, random.chance(0.5) ? seen : ids) };
        const request = { text: receipt, variables: { input } };
        const [one, other] = await pair.ask(name, request);
        expect([input, observed(one)]).toEqual([input, observed(other)]);
        if (one.body.errors === undefined) written += 1;
        if (number % 5 !== 0) continue;
        const variables = { key: randomUUID(), id: random.pick(ids) };
        const [first, second] = await pair.ask(name, { text: random.pick(alterations), variables });
        expect([variables, observed(first)]).toEqual([variables, observed(second)]);
      }
      expect(written).toBeGreaterThan(5);
    } finally {
      await pair.close();
    }
  },
);

const looks = [
  "{ annotations(first: 50) { totalCount edges { cursor node { id text state editedAt } } } }",
  "{ annotationGroups(by: [KIND, STATE]) { kind state count } }",
  "{ threats(first: 50) { nodes { id annotations { totalCount } } } }",
  '{ search(text: "telltale") { hits { matchedText } hasMore } }',
];

test("what is written where somebody sees nothing moves nothing that they see", () =>
  inWorld(async (database, portal) => {
    const hidden = await buildRecord(
      database.owner,
      "threat",
      { ownerId: partners.police, marking: 2, district: districts.oldham },
      { name: "Closed" },
    );
    const onlookers: readonly CastName[] = [
      "constable",
      "housingOfficer",
      "nurse",
      "charityWorker",
    ];
    const lookAll = async (): Promise<readonly string[]> => {
      const seen: string[] = [];
      for (const name of onlookers)
        for (const look of looks) seen.push(observed(await portal.ask(secretOf(name), look)));
      return seen;
    };
    const before = await lookAll();
    const key = randomUUID();
    const { body } = await portal.ask(
      secretOf("policeAnalyst"),
      "mutation ($input: AnnotationInput!) { annotate(input: $input) { id } }",
      { input: { ...note, text: "A telltale note.", key, on: hidden.id } },
    );
    const { id } = body.data!["annotate"] as { id: string };
    expect(await lookAll()).toEqual(before);
    await portal.ask(secretOf("policeAnalyst"), alterations[0]!, { key: randomUUID(), id });
    await portal.ask(secretOf("policeAnalyst"), alterations[2]!, { key: randomUUID(), id });
    expect(await lookAll()).toEqual(before);
    const fresh = await portal.ask(secretOf("constable"), annotate, {
      input: { ...note, key, on: randomUUID() },
    });
    expect(fresh.text).toContain("NOT_FOUND");
  }));

const placeOf = ({ id, accessClass }: Omit<Placed, "type">): Readonly<Record<string, unknown>> =>
  placeColumns({ id, accessClass, type: "THREAT" });

interface Attempt {
  readonly client: pg.Client;
  readonly subject: Omit<Placed, "type">;
  readonly ownClass: number;
  readonly author: string;
}

async function insertBehindTheDecision({
  client,
  subject,
  ownClass,
  author,
}: Attempt): Promise<string> {
  const id = randomUUID();
  await client.query(
    "insert into record (id, record_type, access_class) values ($1, 'ANNOTATION', $2)",
    [id, ownClass],
  );
  await client.query(
    `insert into annotation (id, access_class, reference, recorded_at, recorded_by, kind, state,
       subject_id, subject_type, subject_class, about_id, about_type, text)
     values ($1, $2, $3, now(), $4, 'NOTE', 'OPEN', $5, 'THREAT', $6, $5, 'THREAT', 'Seen.')`,
    [id, ownClass, `ANN-${id}`, author, subject.id, subject.accessClass],
  );
  return id;
}

test("row security refuses what no rule allows, whatever was decided before", () =>
  inWorld(async (database, portal) => {
    const { owner } = database;
    const inOldham = { ownerId: partners.police, district: districts.oldham };
    const open = await buildRecord(owner, "threat", inOldham, { name: "Open" });
    const sensitive = await buildRecord(owner, "threat", { ...inOldham, marking: 2 }, {});
    const ownClasses = {
      police: await buildClass(owner, "ANNOTATION", inOldham),
      health: await buildClass(owner, "ANNOTATION", { ownerId: partners.health }),
    };
    const client = new pg.Client({ connectionString: database.portalUrl });
    await client.connect();
    const attempt = async (
      name: CastName,
      work: () => Promise<unknown>,
    ): Promise<string | null> => {
      await portal.ask(secretOf(name), "{ me { partnerName } }");
      await client.query("begin");
      try {
        await client.query("select set_config('challenger.session', $1, true)", [secretOf(name)]);
        await work();
        return null;
      } catch (failure) {
        return (failure as { code: string }).code;
      } finally {
        await client.query("rollback");
      }
    };
    const insertAs = (name: CastName, more: Partial<Attempt> = {}): Promise<string | null> =>
      attempt(name, () =>
        insertBehindTheDecision({
          client,
          subject: open,
          ownClass: ownClasses.police,
          author: accountOf(name),
          ...more,
        }),
      );
    const refused = "42501";
    try {
      expect(await insertAs("constable")).toBeNull();
      expect(await insertAs("constable", { subject: sensitive })).toBe(refused);
      expect(await insertAs("policeAnalyst", { subject: sensitive })).toBe(refused);
      expect(await insertAs("constable", { ownClass: ownClasses.health })).toBe(refused);
      expect(await insertAs("constable", { author: accountOf("policeAnalyst") })).toBe(refused);
      expect(await insertAs("policeAuditor")).toBe(refused);
      expect(await insertAs("undecided")).toBe(refused);
      const theirs = await buildRecord(
        owner,
        "annotation",
        { ownerId: partners.council, district: districts.oldham },
        { kind: "NOTE", text: "Ours.", state: "OPEN", ...placeOf(open) },
      );
      const updateAs = (name: CastName, set: string): Promise<string | number | null> =>
        attempt(name, async () => {
          const { rowCount } = await client.query(`update annotation set ${set} where id = $1`, [
            theirs.id,
          ]);
          expect([name, set, rowCount]).toEqual([name, set, name === "regionalAnalyst" ? 0 : 1]);
        });
      expect(await updateAs("housingOfficer", "text = 'Ours, still.'")).toBeNull();
      expect(await updateAs("regionalAnalyst", "state = 'RESOLVED'")).toBeNull();
      for (const set of ["kind = 'PROPOSAL'", "subject_id = id", "recorded_by = null"])
        expect(await updateAs("housingOfficer", set)).toBe(refused);
    } finally {
      await client.end();
    }
  }));

test("a token that only reads writes nothing, whatever it reads", () =>
  inWorld(async (database, portal) => {
    const { owner } = database;
    const { id: person } = await buildRecord(
      owner,
      "person",
      { ownerId: partners.police, district: districts.oldham },
      { name: "Ada Holt" },
    );
    await owner.query("update token set record_types = record_types || '{ANNOTATION}'");
    portal.app.portal.sessions.forget(secretOf("integration"));
    const answer = async (): Promise<string> =>
      (
        await portal.ask(secretOf("integration"), annotate, {
          input: { ...note, key: randomUUID(), on: person },
        })
      ).text;
    expect(await answer()).toContain("NOT_ALLOWED");
    await owner.query("update token set field_groups = field_groups || '{contribution}'");
    expect(await answer()).toContain("Receipt");
  }));
