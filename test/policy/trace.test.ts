/** What is told of a decision is how it was made. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { asking, storedRecord } from "../../server/database/decided-row.js";
import { explainDecision } from "../../server/database/explain-decision.js";
import { rooms } from "../../server/modules/index.js";
import { traceDecision } from "../../server/policy/trace.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { project, readRows, readViewer } from "../support/projection.js";
import { seededRandom } from "../support/random.js";
import { castNames, secretOf } from "../support/viewers.js";
import { buildWorld, frozenNow } from "../support/world.js";

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
  await buildWorld(database.owner, seededRandom(21));
});

afterAll(async () => {
  await database?.drop();
});

test("its verdict is the real answer, for every viewer, record and field of a world", async () => {
  const { owner } = database;
  const stored = await readRows(owner, rooms);
  let judged = 0;
  const wrong: string[] = [];
  for (const name of castNames) {
    const viewer = (await readViewer(owner, secretOf(name)))!;
    const { types } = project(stored, rooms, viewer);
    for (const { type } of rooms.records) {
      for (const { id } of stored.rows.get(type.name) ?? []) {
        const shown = types[type.name]![String(id)];
        const record = (await storedRecord(asking(owner), rooms, String(id)))!;
        for (const field of Object.keys(type.fields)) {
          judged += 1;
          const { isSeen, level } = traceDecision(
            record.governed,
            field,
            viewer,
            record.row,
            frozenNow,
          );
          const wanted = shown === undefined ? "WITHHELD" : shown.fields[field]!.level;
          if (isSeen !== (shown !== undefined) || level !== wanted)
            wrong.push(
              `${name} ${type.name}.${field} of ${String(id)}: ${level}, really ${wanted}`,
            );
        }
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(judged).toBeGreaterThan(10_000);
});

test("sentences pass in their order until one stops, and what comes behind is not reached", async () => {
  const { owner } = database;
  const stored = await readRows(owner, rooms);
  const seen = new Set<string>();
  for (const name of ["nurse", "housingOfficer", "undecided"] as const) {
    for (const { id } of stored.rows.get("Person") ?? []) {
      const { trace } = await explainDecision(owner, rooms, secretOf(name), String(id), null);
      const outcomes = trace.steps.map(({ outcome }) => outcome).join(" ");
      expect(outcomes).toMatch(/^(PASSES ?)*(STOPS)?( NOT_REACHED)*$/u);
      expect(trace.isSeen).toBe(!outcomes.includes("STOPS"));
      seen.add(trace.steps.find(({ outcome }) => outcome === "STOPS")?.sentence ?? "seen");
    }
  }
  expect(seen).toContain("the viewer's purpose is set");
  expect(seen).toContain("the record's marking is at most the viewer's clearance");
  expect(seen).toContain("seen");
});

test("a scope says what it does not cover of the record, and what it gives of the field", async () => {
  const { owner } = database;
  const stored = await readRows(owner, rooms);
  const persons = stored.rows.get("Person") ?? [];
  const words = new Set<string>();
  for (const { id } of persons) {
    const { trace } = await explainDecision(
      owner,
      rooms,
      secretOf("housingOfficer"),
      String(id),
      "dateOfBirth",
    );
    for (const { outside, gives } of trace.scopes) words.add(`${outside.join("+")} ${gives}`);
    expect(trace.levels.map(({ level }) => level)).toEqual(["FULL", "GENERALISED", "POINTER"]);
  }
  expect([...words].some((word) => word.includes("district"))).toBe(true);
  await expect(
    explainDecision(owner, rooms, secretOf("nurse"), String(persons[0]!["id"]), "shoeSize"),
  ).rejects.toThrow("Person has no field shoeSize");
});
