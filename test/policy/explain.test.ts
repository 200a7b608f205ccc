/**
 * What is explained is what happens: the verdict of an explanation, to the viewer and to the record's owner, is the
 * answer of the governed read. `EXPLAIN_TRIPLES` asks for more of them than the suite does by itself.
 */
import { isObjectType } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { GovernedType } from "../../server/kernel/governed-type.js";
import { rooms } from "../../server/modules/index.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { readRows } from "../support/projection.js";
import { seededRandom } from "../support/random.js";
import { startPortal, type TestPortal } from "../support/server.js";
import {
  accountOf,
  cast,
  castNames,
  partners,
  secretOf,
  type CastName,
} from "../support/viewers.js";
import { buildWorld } from "../support/world.js";

const triples = Number(process.env["EXPLAIN_TRIPLES"] ?? 600);
const batch = 15;
// As many as are asked for may take minutes on a busy machine.
const patienceMs = 60_000 + 50 * triples;

interface Entry {
  readonly field: string;
  readonly level: string;
}
type Row = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly access: readonly Entry[];
};

/** What a viewer gets of a type: the fields of their schema, and the rows as the governed read answers them. */
interface Seen {
  readonly fields: ReadonlySet<string>;
  readonly rows: ReadonlyMap<string, Row>;
}

let database: TestDatabase;
let portal: TestPortal;
const seen = new Map<string, Seen>();
const places: { readonly type: GovernedType; readonly id: string; readonly owner: string }[] = [];

/** The fields that an explanation is about: values, and references to one record. */
const fieldsOf = (type: GovernedType): readonly string[] => [
  ...Object.keys(type.fields),
  ...Object.entries(type.edges)
    .filter(([, { kind }]) => kind === "one" || kind === "oneOfAny")
    .map(([name]) => name),
];

async function readAll(name: CastName, type: GovernedType): Promise<Seen> {
  const session = await portal.app.portal.sessions.viewerOf(secretOf(name));
  const visible = portal.app.portal.schemaFor(session).getType(type.name);
  if (!isObjectType(visible)) return { fields: new Set(), rows: new Map() };
  const known = visible.getFields();
  const fields = fieldsOf(type).filter((field) => field in known);
  const shown = fields.map((field) => (field in type.fields ? field : `${field} { __typename }`));
  const query = `{ ${type.plural}(first: 200) { nodes { id access { field level } ${shown.join(" ")} } } }`;
  const { body } = await portal.ask(secretOf(name), query);
  const { nodes } = body.data![type.plural] as { nodes: readonly Row[] };
  return { fields: new Set(fields), rows: new Map(nodes.map((row) => [row.id, row])) };
}

beforeAll(async () => {
  database = await createDatabase();
  await buildWorld(database.owner, seededRandom(31));
  await database.owner.query(
    "update account set roles = roles || '{INFORMATION_OWNER}' where id = $1",
    [accountOf("policeAnalyst")],
  );
  portal = await startPortal(database);
  const stored = await readRows(database.owner, rooms);
  for (const { type } of rooms.records) {
    for (const row of stored.rows.get(type.name) ?? [])
      places.push({
        type,
        id: String(row["id"]),
        owner: String(stored.classes.get(row["access_class"] as number)!["ownerId"]),
      });
    for (const name of castNames) seen.set(`${name} ${type.name}`, await readAll(name, type));
  }
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

const seenBy = (name: CastName, type: GovernedType): Seen => seen.get(`${name} ${type.name}`)!;

const neverAdmits = (type: GovernedType, field: string): boolean => {
  const rule = rooms.named(type.name).policy.fields[field]!.admitWithheld;
  return rule.kind === "constant" && rule.value === false;
};

interface Wish {
  readonly id: string;
  readonly field: string;
  readonly as?: string;
  readonly purpose?: string;
}

interface Told {
  readonly isSeen: boolean;
  readonly level: string | null;
  readonly rules: readonly { readonly outcome: string }[] | null;
}

/** Asks for several explanations in one request. */
async function explain(name: CastName, wishes: readonly Wish[]): Promise<readonly (Told | null)[]> {
  const parts = wishes.map(({ id, field, as, purpose }, at) => {
    const other = as === undefined ? "" : `, as: "${as}", purpose: "${purpose}"`;
    return `e${at}: explainAccess(record: "${id}", field: "${field}"${other}) { isSeen level rules { outcome } }`;
  });
  const { body } = await portal.ask(secretOf(name), `{ ${parts.join(" ")} }`);
  expect(body.errors).toBeUndefined();
  return wishes.map((_, at) => body.data![`e${at}`] as Told | null);
}

const levelOf = (row: Row, field: string): string | undefined =>
  row.access.find((entry) => entry.field === field)?.level;

test(
  `to a viewer its verdict is what they get, on ${triples} random fields of random records`,
  async () => {
    const random = seededRandom(41);
    const wrong: string[] = [];
    const verdicts = new Map<string, number>();
    for (let done = 0; done < triples; done += batch) {
      const name = random.pick(castNames);
      // Most records are hidden from most viewers: half of those asked about are not.
      const shown = places.filter(({ type, id }) => seenBy(name, type).rows.has(id));
      const drawn = Array.from({ length: batch }, () => {
        const { type, id } = random.pick(random.chance(0.5) && shown.length > 0 ? shown : places);
        return { type, id, field: random.pick(fieldsOf(type)) };
      });
      const told = await explain(name, drawn);
      drawn.forEach(({ type, id, field }, at) => {
        const { fields, rows } = seenBy(name, type);
        const row = rows.get(id);
        const open = neverAdmits(type, field) ? null : "FULL";
        const wanted =
          row === undefined || !fields.has(field) ? "nothing" : (levelOf(row, field) ?? open);
        const answer = told[at] === null ? "nothing" : told[at]!.level;
        verdicts.set(String(answer), (verdicts.get(String(answer)) ?? 0) + 1);
        if (answer !== wanted)
          wrong.push(`${name} ${type.name}.${field} of ${id}: ${answer}, really ${wanted}`);
      });
    }
    expect(wrong).toEqual([]);
    for (const verdict of ["nothing", "FULL", "GENERALISED", "WITHHELD"])
      expect(verdicts.get(verdict), verdict).toBeGreaterThan(0);
  },
  patienceMs,
);

test(
  `to the owner its verdict is what the other gets, on ${triples} random fields of their records`,
  async () => {
    const random = seededRandom(43);
    const wrong: string[] = [];
    const verdicts = new Map<string, number>();
    const asked = castNames.filter(
      (name) => cast[name].purpose !== null && cast[name].token === undefined,
    );
    for (let done = 0; done < triples; done += batch) {
      const owner = random.pick(["policeAnalyst", "councilOwner"] as const);
      const own = places.filter(
        ({ type, id, owner: partner }) =>
          partner === partners[cast[owner].partner] && seenBy(owner, type).rows.has(id),
      );
      const drawn = Array.from({ length: batch }, () => {
        const { type, id } = random.pick(own);
        const other = random.pick(asked);
        return {
          type,
          other,
          id,
          field: random.pick([...seenBy(owner, type).fields]),
          as: accountOf(other),
          purpose: cast[other].purpose!,
        };
      });
      const told = await explain(owner, drawn);
      drawn.forEach(({ type, other, id, field }, at) => {
        const { fields, rows } = seenBy(other, type);
        const row = rows.get(id);
        const { isSeen, level, rules } = told[at]!;
        const shown = row === undefined || !fields.has(field) ? "WITHHELD" : levelOf(row, field);
        // What is never admitted is shown when there is a value, and may be either where there is none.
        const unknown = neverAdmits(type, field) && row?.[field] === null;
        const wanted = shown ?? (unknown ? level : "FULL");
        verdicts.set(String(level), (verdicts.get(String(level)) ?? 0) + 1);
        const stops = rules!.some(({ outcome }) => outcome === "STOPS");
        if (isSeen !== (row !== undefined) || level !== wanted || stops !== (level !== "FULL"))
          wrong.push(
            `${owner} of ${other} ${type.name}.${field} of ${id}: ${isSeen} ${level} ${stops}, really ${wanted}`,
          );
      });
    }
    expect(wrong).toEqual([]);
    for (const verdict of ["FULL", "GENERALISED", "WITHHELD"])
      expect(verdicts.get(verdict), verdict).toBeGreaterThan(0);
  },
  patienceMs,
);
