/**
 * Row security and the interpreter: the generated reach is what the interpreter says of every class, equal
 * on conditions over classes and never narrower on others; and the stored reach of a session is the mask
 * that the server computes.
 */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rooms } from "../../server/modules/index.js";
import { bindAccess } from "../../server/policy/bind.js";
import type { AccessClass, Mask } from "../../server/policy/class-mask.js";
import type { Condition } from "../../server/policy/condition.js";
import { decide } from "../../server/policy/decide.js";
import type { Governed, Register } from "../../server/policy/register.js";
import { rulesFor } from "../../server/policy/rules.js";
import { reachSql } from "../../server/policy/row-security.js";
import type { Viewer } from "../../server/policy/viewer.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { readRows, readViewer } from "../support/projection.js";
import { holdingScopes, storeRandomAccess, type RandomAccess } from "../support/random-access.js";
import { seededRandom } from "../support/random.js";
import { frozenNow } from "../support/world.js";
import { anyCondition, classCondition, probe, rowsOver } from "./arbitraries.js";

const seeds = [1, 2, 3, 4];
const runs = Number(process.env["POLICY_RUNS"] ?? 800);

const databases: {
  readonly database: TestDatabase;
  readonly stored: RandomAccess;
  readonly classes: readonly AccessClass[];
}[] = [];

beforeAll(async () => {
  for (const seed of seeds) {
    const database = await createDatabase();
    const stored = await storeRandomAccess(database.owner, seededRandom(seed));
    const { classes } = await readRows(database.owner, rooms);
    databases.push({
      database,
      stored,
      classes: [...classes].map(([id, columns]) => ({ id, columns })),
    });
  }
});

afterAll(async () => {
  for (const { database } of databases) await database.drop();
});

/** A register in which every type of record stands under one condition. */
function registerOf(condition: Condition): Register {
  const all = rooms.records.map(({ type }): Governed => ({
    type: { ...probe, name: type.name, recordType: type.recordType },
    policy: rulesFor(type.name, { rows: condition, fields: {} }),
  }));
  const { statistics } = rooms;
  return {
    all,
    records: all,
    statistics,
    named: (name) => all.find(({ type }) => type.name === name)!,
  };
}

async function generatedReach(
  { owner }: TestDatabase,
  condition: Condition,
  sessionId: string,
): Promise<Mask> {
  const text = reachSql(registerOf(condition)).replaceAll("of_session", "$1::uuid");
  const { rows } = await owner.query<{ coalesce: string }>(text, [sessionId]);
  return rows[0]!.coalesce;
}

const viewersOf = async ({ owner }: TestDatabase, stored: RandomAccess): Promise<Viewer[]> => {
  const found: Viewer[] = [];
  for (const { secret } of stored.accounts) found.push((await readViewer(owner, secret))!);
  return found;
};

test("the scopes that hold are those whose agreement, term, role and purpose all hold", async () => {
  let held = 0;
  for (const { database, stored } of databases) {
    for (const account of stored.accounts) {
      const viewer = await readViewer(database.owner, account.secret);
      expect(viewer!.scopes.map(({ id }) => id).sort()).toEqual(holdingScopes(stored, account));
      held += viewer!.scopes.length;
    }
  }
  expect(held).toBeGreaterThan(10);
});

test("on conditions over classes the generated reach is the interpreter", async () => {
  let reached = 0;
  for (const { database, stored, classes } of databases) {
    const viewers = (await viewersOf(database, stored)).filter(
      ({ narrowedTo }) => narrowedTo === null,
    );
    await fc.assert(
      fc.asyncProperty(classCondition, fc.constantFrom(...viewers), async (condition, viewer) => {
        const reach = await generatedReach(database, condition, viewer.sessionId);
        for (const { id, columns } of classes) {
          const answer = decide(condition, viewer, { columns }, frozenNow) === true;
          expect([id, reach[id]]).toEqual([
            id,
            answer && !isFieldGroup(condition) ? "1" : reach[id],
          ]);
          if (!isFieldGroup(condition)) expect(reach[id] === "1").toBe(answer);
          if (answer) reached += 1;
        }
      }),
      { numRuns: Math.ceil(runs / seeds.length), seed: 21 },
    );
  }
  expect(reached).toBeGreaterThan(runs);
});

/** Whether a condition asks for a field group or a level: reach leaves that open. */
function isFieldGroup(condition: Condition): boolean {
  if (condition.kind === "allOf" || condition.kind === "anyOf")
    return condition.of.some(isFieldGroup);
  if (condition.kind === "not") return isFieldGroup(condition.of);
  return (
    condition.kind === "tokenKeeps" ||
    (condition.kind === "withinScope" &&
      (condition.group !== null || condition.level === "WITHHELD"))
  );
}

test("on any condition the generated reach is never narrower than the interpreter", async () => {
  let granted = 0;
  for (const { database, stored, classes } of databases) {
    const viewers = (await viewersOf(database, stored)).filter(
      ({ narrowedTo }) => narrowedTo === null,
    );
    await fc.assert(
      fc.asyncProperty(
        anyCondition,
        fc.constantFrom(...viewers),
        rowsOver(classes),
        async (condition, viewer, rows) => {
          const reach = await generatedReach(database, condition, viewer.sessionId);
          const columnsOf = (id: number): AccessClass["columns"] =>
            classes.find((one) => one.id === id)!.columns;
          for (const row of rows) {
            const decided = {
              columns: { ...columnsOf(row.access_class), ...row },
              edges: { other: { columns: columnsOf(row.other_class) } },
            };
            if (decide(condition, viewer, decided, frozenNow) !== true) continue;
            expect(reach[row.access_class]).toBe("1");
            granted += 1;
          }
        },
      ),
      { numRuns: Math.ceil(runs / seeds.length), seed: 22 },
    );
  }
  expect(granted).toBeGreaterThan(runs / 2);
});

/** The part of a bound row predicate that the access class alone decides. */
function classMask(access: ReturnType<typeof bindAccess>, name: string): (id: number) => boolean {
  const { rows } = access.typeNamed(name);
  if (rows.kind === "always" || rows.kind === "never") return () => rows.kind === "always";
  const mask = rows.kind === "mask" ? rows.mask : rows.within;
  if (mask === null) throw new Error(`The rows of ${name} are not decided by their class first`);
  return (id) => mask[id] === "1";
}

test("the stored reach of every session is the mask that the server computes", async () => {
  let reached = 0;
  for (const { database, stored, classes } of databases) {
    for (const { secret } of stored.accounts) {
      const { owner } = database;
      const viewer = await readViewer(owner, secret);
      await owner.query("select set_config('challenger.session', $1, false)", [secret]);
      const { rows } = await owner.query<{ reach: string }>(
        "select challenger_reach()::text as reach",
      );
      await owner.query("reset challenger.session");
      const access = bindAccess(rooms, viewer!, classes, frozenNow);
      for (const { type } of rooms.records) {
        const isOpen = classMask(access, type.name);
        for (const { id, columns } of classes) {
          if (columns["recordType"] !== type.recordType) continue;
          expect([type.name, id, rows[0]!.reach[id]]).toEqual([
            type.name,
            id,
            isOpen(id) ? "1" : "0",
          ]);
          if (isOpen(id)) reached += 1;
        }
      }
    }
  }
  expect(reached).toBeGreaterThan(40);
});
