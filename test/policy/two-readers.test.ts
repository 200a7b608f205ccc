/** The interpreter and SQL read the same tree alike: on random conditions, viewers, classes and rows. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { AccessClass } from "../../server/policy/class-mask.js";
import { bindCondition, predicateSql } from "../../server/policy/compile-sql.js";
import type { Condition } from "../../server/policy/condition.js";
import { decide, type Answer, type DecidedRow } from "../../server/policy/decide.js";
import { fold } from "../../server/policy/fold.js";
import type { Viewer } from "../../server/policy/viewer.js";
import { numbered, parameters } from "../../server/reading/parameters.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import {
  anyCondition,
  classesArbitrary,
  now,
  probe,
  rowsOver,
  viewerArbitrary,
  type ProbeRow,
} from "./arbitraries.js";

const runs = Number(process.env["POLICY_RUNS"] ?? 2_000);

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
  await database.owner.query(
    "create table probe (access_class integer, other_class integer, kind text, score integer, tags text[], moment timestamptz)",
  );
  await database.owner.query("insert into frozen_clock values ($1)", [now]);
});

afterAll(async () => {
  await database?.drop();
});

const columnsOf = (classes: readonly AccessClass[], id: number): DecidedRow["columns"] =>
  classes.find((one) => one.id === id)!.columns;

const decided = (classes: readonly AccessClass[], row: ProbeRow): DecidedRow => ({
  columns: { ...columnsOf(classes, row.access_class), ...row },
  edges: { other: { columns: columnsOf(classes, row.other_class) } },
});

async function inSql(
  condition: Condition,
  viewer: Viewer,
  classes: readonly AccessClass[],
  rows: readonly ProbeRow[],
): Promise<boolean[]> {
  const sink = parameters();
  const predicate = bindCondition(fold(condition, viewer), { type: probe, viewer, classes, now });
  const given = sink.add(JSON.stringify(rows), "json");
  const text = `select json_agg((${predicateSql(predicate, "t", sink.add)}) is true order by t.n) as answers
    from (select r.*, row_number() over () as n from json_populate_recordset(null::probe, ${given}) r) t`;
  const used = numbered(text, sink.values);
  const { rows: found } = await database.owner.query<{ answers: boolean[] }>(
    used.text,
    used.values as unknown[],
  );
  return found[0]!.answers;
}

const worlds = fc
  .tuple(anyCondition, viewerArbitrary, classesArbitrary)
  .chain(([condition, viewer, classes]) =>
    fc.record({
      condition: fc.constant(condition),
      viewer: fc.constant(viewer),
      classes: fc.constant(classes),
      rows: rowsOver(classes),
    }),
  );

test("a folded condition says what the written one says, unknown included", () => {
  fc.assert(
    fc.property(worlds, ({ condition, viewer, classes, rows }) => {
      const folded = fold(condition, viewer);
      for (const row of rows) {
        const on = (tree: Condition): Answer => decide(tree, viewer, decided(classes, row), now);
        expect(on(folded)).toBe(on(condition));
      }
    }),
    { numRuns: runs * 4 },
  );
});

test("the compiled predicate grants what the interpreter grants, on real PostgreSQL", async () => {
  let granted = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(worlds, async ({ condition, viewer, classes, rows }) => {
      const expected = rows.map(
        (row) => decide(condition, viewer, decided(classes, row), now) === true,
      );
      expect(await inSql(condition, viewer, classes, rows)).toEqual(expected);
      granted += expected.filter(Boolean).length;
      refused += expected.filter((one) => !one).length;
    }),
    { numRuns: runs },
  );
  expect(granted).toBeGreaterThan(runs / 2);
  expect(refused).toBeGreaterThan(runs / 2);
});
