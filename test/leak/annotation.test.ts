/** An annotation is never seen more widely than the record it is about, nor than the field it sits on. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { rooms } from "../../server/modules/index.js";
import type { Constant } from "../../server/policy/condition.js";
import { decide, type DecidedRow } from "../../server/policy/decide.js";
import { fieldCondition, rowCondition } from "../../server/policy/rules.js";
import { buildRecord } from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { placeColumns, standing, type Placed } from "../support/ends.js";
import { readRows, readViewer } from "../support/projection.js";
import { seededRandom } from "../support/random.js";
import { startPortal, type TestPortal } from "../support/server.js";
import { castNames, districts, partners, secretOf, type CastName } from "../support/viewers.js";
import { buildWorld, frozenNow } from "../support/world.js";

let database: TestDatabase;
let portal: TestPortal;

beforeAll(async () => {
  database = await createDatabase();
  await buildWorld(database.owner, seededRandom(14));
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

const inOldham = { ownerId: partners.police, district: districts.oldham };

async function buildThreat(): Promise<Placed> {
  const columns = { name: "Bramley Group", risk_band: "HIGH", risk_score: 74, summary: "courier" };
  const made = await buildRecord(database.owner, "threat", inOldham, columns);
  return { ...made, type: "THREAT" };
}

async function annotate(
  place: Placed,
  about: string | null,
  columns: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const governed = rooms.records.find(({ type }) => type.recordType === place.type)!;
  const { id } = await buildRecord(database.owner, "annotation", inOldham, {
    kind: "NOTE",
    text: `telltale about ${about}`,
    quote: "seventy-four",
    ...placeColumns(place),
    about_field: about,
    about_group: about === null ? "record" : governed.policy.fields[about]!.group,
    ...columns,
  });
  return id;
}

async function annotationsSeen(name: CastName, threat: Placed): Promise<unknown> {
  const { body } = await portal.ask(
    secretOf(name),
    `query ($id: ID!) { threat(id: $id) { annotations { totalCount nodes { aboutField } } } }`,
    { id: threat.id },
  );
  return body.data?.["threat"];
}

const seen = (...fields: readonly (string | null)[]) => ({
  annotations: {
    totalCount: fields.length,
    nodes: expect.arrayContaining(fields.map((aboutField) => ({ aboutField }))) as unknown,
  },
});

test("an annotation on a field is not seen by who may see the record but not that field", async () => {
  const threat = await buildThreat();
  const ids = new Map<string | null, string>();
  for (const about of [null, "status", "riskBand", "riskScore"])
    ids.set(about, await annotate(threat, about));
  // The housing officer is given the band and not the score.
  expect(await annotationsSeen("housingOfficer", threat)).toEqual(seen(null, "status", "riskBand"));
  expect(await annotationsSeen("policeAnalyst", threat)).toEqual(
    seen(null, "status", "riskBand", "riskScore"),
  );

  const hidden = ids.get("riskScore");
  const asked = `query ($id: ID!) { annotation(id: $id) { text } node(id: $id) { id } search(text: "telltale") { hits { matchedText } } }`;
  const { text } = await portal.ask(secretOf("housingOfficer"), asked, { id: hidden });
  expect(text).toContain("telltale about riskBand");
  expect(text).not.toContain("riskScore");
});

test("an annotation on a hidden record is seen by nobody who does not see the record", async () => {
  const hidden = {
    ...(await buildRecord(database.owner, "threat", { ...inOldham, marking: 2 })),
    type: "THREAT",
  };
  const id = await annotate(hidden, null);
  const asked = "query ($id: ID!) { annotation(id: $id) { text } }";
  const of = async (name: CastName): Promise<unknown> =>
    (await portal.ask(secretOf(name), asked, { id })).body.data?.["annotation"];
  expect(await of("policeAnalyst")).toEqual({ text: "telltale about null" });
  expect(await of("constable")).toBeNull();
  expect(await of("housingOfficer")).toBeNull();
});

async function buildReport(): Promise<Placed> {
  const made = await buildRecord(database.owner, "report", inOldham, { heading: "Deliveries" });
  return { ...made, type: "REPORT" };
}

async function buildParagraph(report: Placed, marking: number): Promise<Placed> {
  const made = await buildRecord(
    database.owner,
    "paragraph",
    { ...inOldham, marking },
    { text: "A courier of sixteen.", report_id: report.id, report_class: report.accessClass },
  );
  return { ...made, type: "PARAGRAPH", report };
}

test("an annotation on a paragraph is seen by nobody who does not see that paragraph", async () => {
  const report = await buildReport();
  const [open, closed] = [await buildParagraph(report, 1), await buildParagraph(report, 2)];
  await annotate(report, null);
  await annotate(open, "text");
  await annotate(closed, "text", { text: "telltale of the closed paragraph" });
  await annotate(closed, null, { text: "telltale of the closed paragraph" });
  const asked = `query ($id: ID!) { report(id: $id) { annotations { totalCount nodes { text paragraph { id } } }
    paragraphs { nodes { annotations { totalCount } } } } }`;
  const of = async (name: CastName) => portal.ask(secretOf(name), asked, { id: report.id });
  const analyst = await of("policeAnalyst");
  expect(analyst.body.data?.["report"]).toMatchObject({ annotations: { totalCount: 4 } });
  const constable = await of("constable");
  expect(constable.text).not.toContain("closed paragraph");
  expect(constable.body.data?.["report"]).toMatchObject({
    annotations: {
      totalCount: 2,
      nodes: expect.arrayContaining([
        { text: "telltale about text", paragraph: { id: open.id } },
        { text: "telltale about null", paragraph: null },
      ]) as unknown,
    },
    paragraphs: { nodes: [{ annotations: { totalCount: 1 } }] },
  });
});

test("an annotation is about a paragraph of its own subject, which is of the kind that it says", async () => {
  const paragraph = await buildParagraph(await buildReport(), 1);
  const other = await buildReport();
  await expect(
    annotate(paragraph, null, { subject_id: other.id, subject_class: other.accessClass }),
  ).rejects.toThrow("annotation_paragraph_id_subject_id_fkey");
  await expect(annotate(other, null, { subject_type: "PERSON" })).rejects.toThrow(
    "annotation_subject_id_subject_type_subject_class_fkey",
  );
});

test("a token that leaves a group out does not see what was said of its fields", async () => {
  const threat = await buildThreat();
  await annotate(threat, "riskBand");
  await annotate(threat, "riskScore");
  const viewer = (await readViewer(database.owner, secretOf("policeAnalyst")))!;
  const narrowed = {
    ...viewer,
    narrowedTo: { recordTypes: ["THREAT", "ANNOTATION"], fieldGroups: ["risk"] },
  };
  const { type, policy } = rooms.named("Annotation");
  const condition = rowCondition(policy, narrowed, type.recordType);
  const { classes, rows } = await readRows(database.owner, rooms);
  const shown = rows
    .get("Annotation")!
    .filter((row) => row["subject_id"] === threat.id)
    .filter((row) => {
      const columns = {
        ...classes.get(row["access_class"] as number),
        ...(row as Record<string, Constant>),
      };
      const subject = { columns: classes.get(row["subject_class"] as number)! };
      return decide(condition, narrowed, { columns, edges: { subject } }, frozenNow) === true;
    });
  expect(shown.map((row) => row["about_field"])).toEqual(["riskBand"]);
});

type Columns = DecidedRow["columns"];
type Ends = Readonly<Record<string, { readonly columns: Columns }>>;

/** What an annotation stands on: its place, or the paragraph that is its place and any report. */
const edgesAt = (type: string, place: Columns, classes: readonly Columns[]): readonly Ends[] =>
  type === "Paragraph"
    ? classes
        .filter(({ recordType }) => recordType === "REPORT")
        .map((report) => ({ subject: { columns: report }, paragraph: { columns: place } }))
    : [{ subject: { columns: place } }];

test("whoever sees an annotation sees in full the field it sits on, whatever field of whatever record", async () => {
  const stored = await readRows(database.owner, rooms);
  const { policy } = rooms.named("Annotation");
  const classes = [...stored.classes.values()];
  const own = classes.filter(({ recordType }) => recordType === "ANNOTATION");
  const wider: string[] = [];
  let judged = 0;
  for (const name of castNames) {
    const viewer = (await readViewer(database.owner, secretOf(name)))!;
    const condition = rowCondition(policy, viewer, "ANNOTATION");
    for (const type of [...standing, rooms.named("Paragraph").type]) {
      const rules = rooms.named(type.name).policy.fields;
      for (const place of classes.filter(({ recordType }) => recordType === type.recordType)) {
        const edges = edgesAt(type.name, place, classes);
        for (const field of Object.keys(type.fields)) {
          const about = {
            about_field: field,
            about_group: rules[field]!.group,
            paragraph_id: edges[0]?.paragraph ? "a paragraph" : null,
          };
          const isSeen = own.some((columns) =>
            edges.some(
              (ends) =>
                decide(
                  condition,
                  viewer,
                  { columns: { ...columns, ...about }, edges: ends },
                  frozenNow,
                ) === true,
            ),
          );
          if (!isSeen) continue;
          judged += 1;
          for (const kind of ["PHONE", "ACCOUNT"]) {
            const row = { columns: { ...place, kind } };
            const isFull = fieldCondition(rules[field]!, "FULL", viewer);
            if (decide(isFull, viewer, row, frozenNow) !== true)
              wider.push(`${name}: ${type.name}.${field} of ${kind}`);
          }
        }
      }
    }
  }
  expect(wider).toEqual([]);
  expect(judged).toBeGreaterThan(1_000);
});

test("the group of an annotation's field cannot be other than the policy's", async () => {
  const threat = await buildThreat();
  await expect(annotate(threat, "riskScore", { about_group: "record" })).rejects.toThrow(
    "annotation_about_type_about_field_about_group_fkey",
  );
  await expect(annotate(threat, null, { about_group: "riskScore" })).rejects.toThrow(
    "group_is_the_fields",
  );
  const id = await annotate(threat, "riskScore");
  await database.owner.query(
    "update field_group set name = 'plan' where record_type = 'THREAT' and field = 'riskScore'",
  );
  const { rows } = await database.owner.query("select about_group from annotation where id = $1", [
    id,
  ]);
  expect(rows).toEqual([{ about_group: "plan" }]);
  await database.owner.query(
    "update field_group set name = 'riskScore' where record_type = 'THREAT' and field = 'riskScore'",
  );
});

test("an answer sits where what it answers sits: on the same record, and on fields of one group", async () => {
  const threat = await buildThreat();
  const question = await annotate(threat, null, { kind: "QUESTION" });
  await annotate(threat, null, { parent_id: question });
  const elsewhere = "annotation_parent_id_about_id_about_group_fkey";
  await expect(annotate(await buildThreat(), null, { parent_id: question })).rejects.toThrow(
    elsewhere,
  );
  const onScore = await annotate(threat, "riskScore");
  await annotate(threat, "riskScore", { parent_id: onScore });
  await expect(annotate(threat, null, { parent_id: onScore })).rejects.toThrow(elsewhere);

  const report = await buildReport();
  const onParagraph = await annotate(await buildParagraph(report, 1), null);
  await expect(annotate(report, null, { parent_id: onParagraph })).rejects.toThrow(elsewhere);
});
