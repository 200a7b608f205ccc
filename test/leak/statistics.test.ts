/**
 * Declared statistics: what is told of small numbers, to whom, and that nothing can be worked out from asking
 * again and elsewhere.
 */
import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { codeLists } from "../../schema/code-lists/index.js";
import { rooms } from "../../server/modules/index.js";
import { register } from "../../server/policy/register.js";
import type { Cube } from "../../server/policy/statistics.js";
import { buildCast } from "../support/build-cast.js";
import { buildRecord, type ClassAttributes } from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { readRows, readViewer } from "../support/projection.js";
import { seededRandom } from "../support/random.js";
import { startPortal, type TestPortal } from "../support/server.js";
import { statisticsFor, told, type Counts, type Told } from "../support/statistics.js";
import { districts, partners, secretOf, type CastName } from "../support/viewers.js";
import { frozenNow } from "../support/world.js";

const names = rooms.statistics.cubes.map(({ name }) => name);
const reader: CastName = "housingOfficer";

let database: TestDatabase;
let portal: TestPortal;

const kinds = ["OCG", "COUNTY_LINE", "PLACE"];

const addThreat = (kind: string, attributes: Partial<ClassAttributes> = {}, columns = {}) =>
  buildRecord(
    database.owner,
    "threat",
    { ownerId: partners.prison, marking: 2, district: districts.wigan, ...attributes },
    { name: "A threat", kind, status: "ACTIVE", recorded_at: "2026-10-05T09:00:00Z", ...columns },
  );

beforeAll(async () => {
  database = await createDatabase();
  await buildCast(database.owner);
  await database.owner.query("insert into frozen_clock values ($1)", [frozenNow]);
  const random = seededRandom(5);
  for (let number = 0; number < 90; number += 1)
    await addThreat(random.pick(kinds), { district: random.pick(Object.values(districts)) });
  const inOldham = { ownerId: partners.police, district: districts.oldham };
  const person = await buildRecord(database.owner, "person", inOldham);
  for (let number = 0; number < 40; number += 1)
    await buildRecord(database.owner, "missing_episode", inOldham, {
      person_id: person.id,
      person_class: person.accessClass,
      status: "FOUND",
      missing_since: `2026-0${1 + random.below(3)}-11T10:00:00Z`,
      recorded_at: "2026-10-05T09:00:00Z",
    });
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

const asked = (name: string): string =>
  `{ statistic(name: "${name}") { name rows { code } columns { code } cells { row column count } } }`;

interface Statistic {
  readonly rows: readonly { readonly code: string }[];
  readonly columns: readonly { readonly code: string }[];
  readonly cells: readonly {
    readonly row: string;
    readonly column: string;
    readonly count: number | null;
  }[];
}

async function toldTo(viewer: CastName, name: string): Promise<Told | null> {
  const { body } = await portal.ask(secretOf(viewer), asked(name));
  const found = body.data?.["statistic"] as Statistic | null;
  if (found === null) return null;
  return found.rows.map((row) =>
    found.columns.map(
      (column) =>
        found.cells.find((cell) => cell.row === row.code && cell.column === column.code)!.count,
    ),
  );
}

const everyStatistic = async (viewer: CastName): Promise<string> => {
  const texts: string[] = [];
  for (const name of names) texts.push((await portal.ask(secretOf(viewer), asked(name))).text);
  return texts.join("\n");
};

const expectedFor = async (viewer: CastName) =>
  statisticsFor(
    await readRows(database.owner, rooms),
    rooms,
    (await readViewer(database.owner, secretOf(viewer)))!,
  );

test("every cell is what the oracle counts, hides and rounds", async () => {
  const expected = (await expectedFor(reader))!;
  for (const name of names)
    expect([name, await toldTo(reader, name)]).toEqual([name, expected[name]]);
  expect(
    expected["threats-by-district-and-kind"]!.flat().filter((count) => count !== null),
  ).not.toEqual([]);
});

describe("who reads them is a rule", () => {
  test.each(["policeContributor", "regionalAnalyst", "nurse", "undecided", "integration"] as const)(
    "%s is told of none, and a name that there is reads like one that there is not",
    async (viewer) => {
      expect(await expectedFor(viewer)).toBeNull();
      const secret = secretOf(viewer);
      expect((await portal.ask(secret, "{ statistics { name } }")).body.data).toEqual({
        statistics: [],
      });
      const [found, nonsense] = [
        await portal.ask(secret, asked(names[0]!)),
        await portal.ask(secret, asked("nonsense")),
      ];
      expect(found.text).toBe(nonsense.text);
      expect(found.body.data).toEqual({ statistic: null });
    },
  );

  test("the database itself gives such a session no cell, and nobody the counts behind them", async () => {
    const direct = new pg.Client({ connectionString: database.portalUrl });
    await direct.connect();
    for (const [viewer, isRead] of [
      ["policeContributor", false],
      ["regionalAnalyst", false],
      [reader, true],
    ] as const) {
      await direct.query("select set_config('challenger.session', $1, false)", [secretOf(viewer)]);
      const { rowCount } = await direct.query("select * from challenger_statistic($1)", [names[0]]);
      expect([viewer, (rowCount ?? 0) > 0]).toEqual([viewer, isRead]);
    }
    await expect(
      direct.query("select * from challenger_count_statistic($1)", [names[0]]),
    ).rejects.toThrow("permission denied");
    await direct.end();
  });
});

test("a reading is entered in the record of disclosure by the statistic's name", async () => {
  const entered = async (): Promise<number> => {
    const { rowCount } = await database.owner.query(
      `select from audit_entry e join audit_shape s on s.id = e.shape_id
       where e.operation_name = 'statistic' and s.shape -> 0 ->> 'path' = $1`,
      [names[0]],
    );
    return rowCount ?? 0;
  };
  const before = await entered();
  await portal.ask(secretOf(reader), asked(names[0]!));
  expect(await entered()).toBe(before + 1);
});

test("what is under a restriction of its own, or came in this month, is in no statistic", async () => {
  const before = await everyStatistic(reader);
  const restricted: readonly Partial<ClassAttributes>[] = [
    { onward: "RELEASE" },
    { onward: "CLOSED" },
    { handling: "C", handlingConditions: ["S2"] },
    { embargoUntil: "2027-01-01T00:00:00Z" },
    { namedReaderIds: [] },
  ];
  for (const attributes of restricted)
    for (let number = 0; number < 6; number += 1) await addThreat("VULNERABILITY", attributes);
  for (let number = 0; number < 6; number += 1)
    await addThreat("VULNERABILITY", {}, { recorded_at: "2026-11-01T00:00:01Z" });
  expect(await everyStatistic(reader)).toBe(before);
});

test("a small cell may hold any number without a byte of any statistic changing", async () => {
  for (const district of [districts.manchester, districts.wigan]) {
    const texts = [await everyStatistic(reader)];
    for (let number = 1; number < 5; number += 1) {
      await addThreat("PRIORITY_INDIVIDUAL", { district });
      texts.push(await everyStatistic(reader));
    }
    expect(new Set(texts).size).toBe(1);
  }
});

describe("the cells of any cube", () => {
  beforeAll(async () => {
    await database.owner.query("create table counted (counts json not null)");
    await database.owner.query("grant select on counted to challenger_guard");
    await database.owner.query(
      `create or replace function challenger_count_statistic(of_cube text)
       returns table (row_place integer, column_place integer, row_code text, column_code text, records integer)
       language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
         select r.at::integer, c.at::integer, lpad(r.at::text, 2, '0'), lpad(c.at::text, 2, '0'), (c.n #>> '{}')::integer
         from public.counted, json_array_elements(counts) with ordinality r(line, at),
           json_array_elements(r.line) with ordinality c(n, at) $$`,
    );
    await database.owner.query("select set_config('challenger.session', $1, false)", [
      secretOf(reader),
    ]);
  });

  async function fromDatabase(counts: Counts): Promise<Told> {
    await database.owner.query("delete from counted");
    await database.owner.query("insert into counted values ($1)", [JSON.stringify(counts)]);
    const { rows } = await database.owner.query<{ cells: (number | null)[] }>(
      "select array_agg(records order by column_code) as cells from challenger_statistic('any') group by row_code order by row_code",
    );
    return rows.map(({ cells }) => cells);
  }

  const cubes = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
    .chain(([height, width]) => {
      const cell = fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 5, max: 40 }));
      const line = fc.array(cell, { minLength: width, maxLength: width });
      return fc.array(line, { minLength: height, maxLength: height });
    });

  test("are hidden and rounded by the database as by the oracle", async () => {
    await fc.assert(
      fc.asyncProperty(cubes, async (counts) => {
        expect(await fromDatabase(counts)).toEqual(told(counts));
      }),
      { numRuns: 200 },
    );
  });

  test("never leave one hidden cell alone in a row or column with others", () => {
    fc.assert(
      fc.property(cubes, (counts) => {
        const rows = told(counts);
        const columns = rows[0]!.map((_, column) => rows.map((row) => row[column]!));
        for (const line of [...rows, ...columns])
          expect(line.length > 1 && line.filter((count) => count === null).length === 1).toBe(
            false,
          );
      }),
      { numRuns: 2_000 },
    );
  });

  test("are the same for every number that a small cell may hold, whatever the others are", async () => {
    await fc.assert(
      fc.asyncProperty(cubes, fc.nat(), async (counts, which) => {
        const small = counts.flatMap((row, at) =>
          row.flatMap((count, column) => (count < 5 ? [[at, column] as const] : [])),
        );
        if (small.length === 0) return;
        const [row, column] = small[which % small.length]!;
        const answers = new Set<string>();
        for (let count = 0; count < 5; count += 1) {
          const changed = counts.map((line) => [...line]);
          changed[row]![column] = count;
          answers.add(JSON.stringify(await fromDatabase(changed)));
        }
        expect(answers.size).toBe(1);
      }),
      { numRuns: 60 },
    );
  });
});

test("two cubes over one kind of record are refused: one could be subtracted from the other", () => {
  const { statistics } = rooms;
  const first = statistics.cubes[0]!;
  const declaring =
    (...more: readonly Cube[]) =>
    (): unknown =>
      register(
        rooms.all,
        codeLists.map(({ name }) => name),
        { ...statistics, cubes: [...statistics.cubes, ...more] },
      );
  expect(declaring()).not.toThrow();
  expect(declaring({ ...first, name: "again" })).toThrow("two cubes count one kind of record");
  expect(declaring({ ...first, name: "nothing", typeName: "Partner" })).toThrow("counts nothing");
});
