/**
 * Three readers of who hands in and takes back: the interpreter that decides before, the compiled
 * predicate, and what row security asks of the row that is written.
 */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rooms } from "../../server/modules/index.js";
import type { AccessClass } from "../../server/policy/class-mask.js";
import { bindCondition, predicateSql } from "../../server/policy/compile-sql.js";
import type { Constant } from "../../server/policy/condition.js";
import { decide, type DecidedRow } from "../../server/policy/decide.js";
import { fold } from "../../server/policy/fold.js";
import { changeCondition, type ChangeVerb } from "../../server/policy/rules.js";
import type { Viewer } from "../../server/policy/viewer.js";
import { numbered, parameters } from "../../server/reading/parameters.js";
import { buildClass, buildRecord } from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { readRows, readViewer } from "../support/projection.js";
import { seededRandom } from "../support/random.js";
import { accountOf, castNames, partners, secretOf, type CastName } from "../support/viewers.js";
import { buildWorld, frozenNow } from "../support/world.js";

const random = seededRandom(51);

let database: TestDatabase;
let portal: pg.Client;
let classes: readonly AccessClass[];

beforeAll(async () => {
  database = await createDatabase();
  await buildWorld(database.owner, seededRandom(50));
  for (const partner of Object.values(partners))
    for (const marking of [1, 2])
      for (const type of ["REPORT", "PARAGRAPH"])
        await buildClass(database.owner, type, { ownerId: partner, marking });
  const stored = await readRows(database.owner, rooms);
  classes = [...stored.classes].map(([id, columns]) => ({ id, columns }));
  portal = new pg.Client({ connectionString: database.portalUrl });
  await portal.connect();
});

afterAll(async () => {
  await portal?.end();
  await database?.drop();
});

type Columns = Readonly<Record<string, Constant>>;

const columnsOf = (id: Constant | undefined): AccessClass["columns"] =>
  classes.find((one) => one.id === id)?.columns ?? {};

const ofType = (wanted: string): number =>
  random.pick(classes.filter(({ columns }) => columns["recordType"] === wanted)).id;

const drawAuthor = (viewer: Viewer): string =>
  random.chance(0.7) ? viewer.accountId : accountOf(random.pick(castNames));

const drawRow: Readonly<Record<"Report" | "Paragraph", (viewer: Viewer) => Columns>> = {
  Report: (viewer) => ({
    access_class: ofType("REPORT"),
    recorded_by: drawAuthor(viewer),
    state: random.pick(["RAW", "RAW", "RELEASED"]),
  }),
  Paragraph: (viewer) => ({
    access_class: ofType("PARAGRAPH"),
    report_class: ofType("REPORT"),
    recorded_by: drawAuthor(viewer),
  }),
};

const decidedRow = (row: Columns): DecidedRow => ({
  columns: { ...columnsOf(row["access_class"]), ...row },
  edges: { report: { columns: columnsOf(row["report_class"]) } },
});

const conditionOf = (name: string, change: ChangeVerb, viewer: Viewer) => {
  const { type, policy } = rooms.named(name);
  return changeCondition(policy, change, viewer, type.recordType);
};

const byInterpreter = (name: string, change: ChangeVerb, viewer: Viewer, row: Columns): boolean =>
  decide(conditionOf(name, change, viewer), viewer, decidedRow(row), frozenNow) === true;

async function byPredicate(
  name: string,
  change: ChangeVerb,
  viewer: Viewer,
  rows: readonly Columns[],
): Promise<readonly boolean[]> {
  const { type } = rooms.named(name);
  const sink = parameters();
  const condition = fold(conditionOf(name, change, viewer), viewer);
  const predicate = bindCondition(condition, { type, viewer, classes, now: frozenNow });
  const given = sink.add(JSON.stringify(rows), "json");
  const { text, values } = numbered(
    `select json_agg((${predicateSql(predicate, "t", sink.add)}) is true order by t.n) as answers
     from (select r.*, row_number() over () as n from json_populate_recordset(null::${type.table}, ${given}) r) t`,
    sink.values,
  );
  const { rows: found } = await database.owner.query<{ answers: boolean[] }>(text, [...values]);
  return found[0]!.answers;
}

async function byRowSecurity(
  name: "Report" | "Paragraph",
  secret: string,
  rows: readonly Columns[],
): Promise<readonly boolean[]> {
  const { table } = rooms.named(name).type;
  const ends = name === "Paragraph" ? ", r.report_class" : "";
  await database.owner.query("select set_config('challenger.session', $1, false)", [secret]);
  const { rows: found } = await database.owner.query<{ answers: boolean[] }>(
    `select json_agg(challenger_may_create_${table}(r.access_class${ends}) order by r.n) as answers
     from (select t.*, row_number() over () as n from json_populate_recordset(null::${table}, $1) t) r`,
    [JSON.stringify(rows)],
  );
  await database.owner.query("reset challenger.session");
  return found[0]!.answers;
}

const create: ChangeVerb = { verb: "create" };

test.each(castNames)("for %s the three readers agree on who hands in what", async (who) => {
  const viewer = (await readViewer(database.owner, secretOf(who)))!;
  for (const name of ["Report", "Paragraph"] as const) {
    const rows = Array.from({ length: 400 }, () => drawRow[name](viewer));
    const expected = rows.map((row) => byInterpreter(name, create, viewer, row));
    expect(await byPredicate(name, create, viewer, rows)).toEqual(expected);
    const allowed = await byRowSecurity(name, secretOf(who), rows);
    expect(rows.filter((_, place) => expected[place] && !allowed[place])).toEqual([]);
    // Where the classes alone decide, row security is the rule itself.
    const plain = rows.map((row) => ({ ...row, recorded_by: viewer.accountId, state: "RAW" }));
    expect(await byRowSecurity(name, secretOf(who), plain)).toEqual(
      plain.map((row) => byInterpreter(name, create, viewer, row)),
    );
  }
});

test("somebody of the cast hands in, and nobody for another partner or above their clearance", async () => {
  const handedIn = new Set<CastName>();
  for (const who of castNames) {
    const viewer = (await readViewer(database.owner, secretOf(who)))!;
    for (const { id, columns } of classes.filter((one) => one.columns["recordType"] === "REPORT")) {
      const row = { access_class: id, recorded_by: viewer.accountId, state: "RAW" };
      if (!byInterpreter("Report", create, viewer, row)) continue;
      handedIn.add(who);
      expect(columns["ownerId"]).toBe(viewer.partnerId);
      expect(Number(columns["marking"])).toBeLessThanOrEqual(viewer.clearance);
    }
  }
  expect([...handedIn].toSorted()).toEqual(
    [
      "charityWorker",
      "constable",
      "councilOwner",
      "housingOfficer",
      "nurse",
      "policeAnalyst",
      "policeContributor",
      "prisonOfficer",
      "regionalAnalyst",
    ].toSorted(),
  );
});

async function buildContribution(who: CastName, state: string): Promise<string> {
  const account = accountOf(who);
  const columns = { recorded_by: account, heading: "Handed in" };
  const { id } = await buildRecord(database.owner, "report", { ownerId: partners.police }, columns);
  await database.owner.query(
    `insert into contribution (id, account_id, reference, heading, reported_on, received_at, version, state)
     values ($1, $2, $3, 'Handed in', '2026-11-01', '2026-11-01T09:00:00Z', 1, $4)`,
    [id, account, `REF-${randomUUID()}`, state],
  );
  return id;
}

test("the three readers agree on who takes back what: its own account, while it is only received", async () => {
  const ids: string[] = [];
  for (const who of castNames)
    for (const state of ["RECEIVED", "CORRECTED", "WITHDRAWN"])
      ids.push(await buildContribution(who, state));
  const { rows } = await database.owner.query<{ row: Columns }>(
    "select to_json(c) as row from contribution c where id = any($1)",
    [ids],
  );
  const contributions = rows.map(({ row }) => row);
  for (const who of castNames) {
    const viewer = (await readViewer(database.owner, secretOf(who)))!;
    await portal.query("begin");
    await portal.query("select set_config('challenger.session', $1, true)", [secretOf(who)]);
    const taken = await portal.query<{ id: string }>(
      "update contribution set state = 'WITHDRAWN' where state = 'RECEIVED' returning id",
    );
    await portal.query("rollback");
    const allowed = new Set(taken.rows.map(({ id }) => id));
    expect(allowed.size).toBe(1);
    for (const act of ["correct", "withdraw"]) {
      const change: ChangeVerb = { verb: "act", act };
      const expected = contributions.map((row) =>
        byInterpreter("Contribution", change, viewer, row),
      );
      expect(await byPredicate("Contribution", change, viewer, contributions)).toEqual(expected);
      const decided = contributions.filter((_, place) => expected[place]);
      // A token that does not write takes nothing back either; row security leaves tokens to the decision.
      expect(decided.map(({ id }) => id)).toEqual(who === "integration" ? [] : [...allowed]);
    }
  }
});
