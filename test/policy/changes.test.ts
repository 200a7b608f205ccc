/**
 * Three readers of the rules of change: the interpreter that decides before a change, the compiled
 * predicate, and what row security asks of the row that is written.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { rooms } from "../../server/modules/index.js";
import type { AccessClass } from "../../server/policy/class-mask.js";
import { bindCondition, predicateSql } from "../../server/policy/compile-sql.js";
import { decide } from "../../server/policy/decide.js";
import { fold } from "../../server/policy/fold.js";
import { changeConditions } from "../../server/policy/register.js";
import { changeCondition, type ChangeVerb } from "../../server/policy/rules.js";
import type { Viewer } from "../../server/policy/viewer.js";
import { numbered, parameters } from "../../server/reading/parameters.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { readRows, readViewer } from "../support/projection.js";
import { seededRandom } from "../support/random.js";
import { accountOf, castNames, secretOf } from "../support/viewers.js";
import { buildWorld, frozenNow } from "../support/world.js";

const { type, policy } = rooms.named("Annotation");
const random = seededRandom(31);

let database: TestDatabase;
let classes: readonly AccessClass[];

beforeAll(async () => {
  database = await createDatabase();
  await buildWorld(database.owner, seededRandom(30));
  const stored = await readRows(database.owner, rooms);
  classes = [...stored.classes].map(([id, columns]) => ({ id, columns }));
});

afterAll(async () => {
  await database?.drop();
});

/** An annotation by its classes, and by what else of it the rules ask. */
interface Candidate {
  readonly access_class: number;
  readonly subject_class: number;
  readonly paragraph_class: number | null;
  readonly paragraph_id: string | null;
  readonly about_group: string;
  readonly kind: string;
  readonly state: string;
  readonly recorded_by: string;
}

const ofType = (wanted: string): readonly AccessClass[] =>
  classes.filter(({ columns }) => columns["recordType"] === wanted);

function drawCandidate(author: string): Candidate {
  const isOnParagraph = random.chance(0.3);
  const subjects = isOnParagraph ? ofType("REPORT") : classes;
  return {
    access_class: random.pick(ofType("ANNOTATION")).id,
    subject_class: random.pick(subjects).id,
    paragraph_class: isOnParagraph ? random.pick(ofType("PARAGRAPH")).id : null,
    paragraph_id: isOnParagraph ? "5f0c2c52-9f1e-4a58-8f37-0c7a6ad9d001" : null,
    about_group: random.pick(["record", "record", "risk", "narrative", "identifier"]),
    kind: random.pick(["NOTE", "PROPOSAL"]),
    state: random.pick(["OPEN", "RESOLVED"]),
    recorded_by: random.chance(0.7) ? author : accountOf(random.pick(castNames)),
  };
}

const changes: readonly ChangeVerb[] = [
  { verb: "create" },
  { verb: "update" },
  ...Object.keys(policy.changes.acts).map((act) => ({ verb: "act" as const, act })),
];

const columnsOf = (id: number): AccessClass["columns"] =>
  classes.find((one) => one.id === id)!.columns;

function byInterpreter(change: ChangeVerb, viewer: Viewer, row: Candidate): boolean {
  const { paragraph_class: paragraph } = row;
  const edges = {
    subject: { columns: columnsOf(row.subject_class) },
    ...(paragraph === null ? {} : { paragraph: { columns: columnsOf(paragraph) } }),
  };
  const condition = changeCondition(policy, change, viewer, type.recordType);
  const columns = { ...columnsOf(row.access_class), ...row };
  return decide(condition, viewer, { columns, edges }, frozenNow) === true;
}

async function byPredicate(
  change: ChangeVerb,
  viewer: Viewer,
  rows: readonly Candidate[],
): Promise<readonly boolean[]> {
  const sink = parameters();
  const condition = fold(changeCondition(policy, change, viewer, type.recordType), viewer);
  const predicate = bindCondition(condition, { type, viewer, classes, now: frozenNow });
  const given = sink.add(JSON.stringify(rows), "json");
  const { text, values } = numbered(
    `select json_agg((${predicateSql(predicate, "t", sink.add)}) is true order by t.n) as answers
     from (select r.*, row_number() over () as n from json_populate_recordset(null::annotation, ${given}) r) t`,
    sink.values,
  );
  const { rows: found } = await database.owner.query<{ answers: boolean[] }>(text, [...values]);
  return found[0]!.answers;
}

async function byRowSecurity(
  verb: "create" | "update",
  secret: string,
  rows: readonly Candidate[],
): Promise<readonly boolean[]> {
  await database.owner.query("select set_config('challenger.session', $1, false)", [secret]);
  const { rows: found } = await database.owner.query<{ answers: boolean[] }>(
    `select json_agg(challenger_may_${verb}_annotation(r.access_class, r.subject_class, r.paragraph_class) order by r.n) as answers
     from (select t.*, row_number() over () as n from json_populate_recordset(null::annotation, $1) t) r`,
    [JSON.stringify(rows)],
  );
  await database.owner.query("reset challenger.session");
  return found[0]!.answers;
}

test.each(castNames)("for %s the three readers agree on who may change what", async (name) => {
  const viewer = (await readViewer(database.owner, secretOf(name)))!;
  const rows = Array.from({ length: 600 }, () => drawCandidate(viewer.accountId));
  const [creatable, changeable] = [
    await byRowSecurity("create", secretOf(name), rows),
    await byRowSecurity("update", secretOf(name), rows),
  ];
  for (const change of changes) {
    const expected = rows.map((row) => byInterpreter(change, viewer, row));
    expect(await byPredicate(change, viewer, rows)).toEqual(expected);
    const allowed = change.verb === "create" ? creatable : changeable;
    const refused = rows.filter((_, place) => expected[place] === true && !allowed[place]);
    expect([change, refused]).toEqual([change, []]);
  }
});

test.each(castNames.filter((name) => name !== "integration"))(
  "for %s row security is the rule itself where the classes alone decide",
  async (name) => {
    const viewer = (await readViewer(database.owner, secretOf(name)))!;
    const rows = Array.from({ length: 600 }, () => ({
      ...drawCandidate(viewer.accountId),
      about_group: "record",
      recorded_by: viewer.accountId,
    }));
    expect(await byRowSecurity("create", secretOf(name), rows)).toEqual(
      rows.map((row) => byInterpreter({ verb: "create" }, viewer, row)),
    );
  },
);

test("somebody of the cast may make each of the changes, and nobody changes any other row", async () => {
  const made = new Set<string>();
  for (const name of castNames) {
    const viewer = (await readViewer(database.owner, secretOf(name)))!;
    const rows = Array.from({ length: 400 }, () => drawCandidate(viewer.accountId));
    for (const change of changes)
      if (rows.some((row) => byInterpreter(change, viewer, row)))
        made.add("act" in change ? change.act : change.verb);
  }
  expect([...made].sort()).toEqual(["create", "decide", "resolve", "update", "withdraw"]);
  const written = rooms.all.filter((governed) =>
    changeConditions(governed.policy).some(
      (condition) => condition.kind !== "constant" || condition.value !== false,
    ),
  );
  expect(written.map((governed) => governed.type.name)).toEqual([
    "Report",
    "Paragraph",
    "Annotation",
    "Contribution",
  ]);
});
