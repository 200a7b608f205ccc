/** A POLE folder brought in for real: what it becomes, what a second run does, and what undoing leaves. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recentEntries } from "../../server/database/audit-trail.js";
import { inBulkTransaction } from "../../server/database/import/bulk-session.js";
import { listImports } from "../../server/database/import-list.js";
import { undoImport } from "../../server/database/import-undo.js";
import {
  openOperatorSession,
  type OperatorSession,
} from "../../server/database/operator-session.js";
import { importPole, type PoleImportOrder } from "../../server/database/pole-import.js";
import { isReference } from "../../server/kernel/reference.js";
import type { FileReport, PoleImportReport } from "../../server/modules/pole-import/pole.report.js";
import { rooms } from "../../server/modules/index.js";
import {
  buildAgreement,
  buildPartner,
  buildRecord,
  buildScope,
  buildViewer,
  testOperator,
} from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { endColumns, endsOf } from "../support/ends.js";
import { poleTraps, twoDistricts } from "../support/pole-traps.js";
import { seededRandom } from "../support/random.js";
import { randomColumns } from "../support/world.js";

let database: TestDatabase;
let folder: string;
let boundaries: string;
let police: string;
let council: string;
let owner: OperatorSession;
let secondOwner: OperatorSession;

const progress = { policyVersion: "test", onProgress: () => undefined };

const sessionOf = (email: string): Promise<OperatorSession> =>
  openOperatorSession(
    database.ownerUrl,
    { email, partner: null, purpose: null },
    { operator: testOperator, command: "import pole" },
  );

const importAs = (
  session: OperatorSession,
  order: Partial<PoleImportOrder> = {},
): Promise<PoleImportReport> =>
  importPole(
    {
      folder,
      boundaries,
      source: "pole",
      access: { ownerId: session.partnerId, marking: "OFFICIAL", handling: "P", conditions: [] },
      isDryRun: false,
      skipUnknown: false,
      ...order,
    },
    { portalUrl: database.portalUrl, secret: session.secret, ...progress },
  );

const undoAs = (session: OperatorSession, id: string | null) =>
  undoImport(id ?? "", {
    portalUrl: database.portalUrl,
    secret: session.secret,
    policyVersion: "test",
  });

const kept = [
  "record",
  "person",
  "identifier",
  "place",
  "event",
  "item",
  "contact",
  "link",
  "imported_row",
  "name_word",
  "person_name_word",
] as const;

/** How many rows each table of records holds. */
async function rowsKept(
  tables: readonly string[] = kept,
): Promise<Readonly<Record<string, number>>> {
  const parts = tables.map(
    (table) => `select '${table}' as name, count(*)::integer as rows from ${table}`,
  );
  const { rows } = await database.owner.query<{ name: string; rows: number }>(
    parts.join(" union all "),
  );
  return Object.fromEntries(rows.map((row) => [row.name, row.rows]));
}

const one = async <Row>(query: string, values: readonly unknown[] = []): Promise<Row> =>
  (await database.owner.query(query, [...values])).rows[0] as Row;

const fileOf = (report: PoleImportReport, file: string): FileReport =>
  report.types.find((each) => each.file === file)!;

const countsOf = (report: PoleImportReport, file: string): readonly number[] => {
  const { read, created, merged, unchanged, refused, repaired } = fileOf(report, file);
  return [read, created, merged, unchanged, refused, repaired];
};

const codesOf = (report: PoleImportReport, file: string): readonly string[] =>
  fileOf(report, file).reasons.map((reason) => reason.code);

/** A folder with the traps, some files otherwise. */
async function folderOf(
  changes: Readonly<Record<string, string>> = {},
  base = poleTraps,
): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "pole-traps-"));
  for (const [name, content] of Object.entries({ ...base, ...changes })) {
    await writeFile(join(path, name), content);
  }
  return path;
}

async function buildOwner(partnerId: string, email: string): Promise<OperatorSession> {
  await buildViewer(database.owner, partnerId, {
    email,
    roles: ["INFORMATION_OWNER"],
    clearance: 2,
  });
  return sessionOf(email);
}

beforeAll(async () => {
  database = await createDatabase();
  folder = await folderOf();
  boundaries = join(folder, "README.geojson");
  await writeFile(boundaries, twoDistricts);
  police = await buildPartner(database.owner, { name: "Invented Police" });
  council = await buildPartner(database.owner, { name: "Invented Council" });
  owner = await buildOwner(police, "owner@police.example");
  secondOwner = await buildOwner(council, "owner@council.example");
});

afterAll(async () => {
  await owner?.close();
  await secondOwner?.close();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

describe("before anything is written", () => {
  test("an account may not import for another partner, above its clearance, or without a fitting role", async () => {
    const before = await rowsKept();
    const forCouncil = {
      ownerId: council,
      marking: "OFFICIAL",
      handling: "P",
      conditions: [],
    } as const;
    await expect(importAs(owner, { access: forCouncil })).rejects.toThrow(/own partner/u);
    await buildViewer(database.owner, police, {
      email: "low@police.example",
      roles: ["ANALYST"],
      clearance: 1,
    });
    const low = await sessionOf("low@police.example");
    const sensitive = {
      ownerId: police,
      marking: "OFFICIAL_SENSITIVE",
      handling: "P",
      conditions: [],
    } as const;
    await expect(importAs(low, { access: sensitive })).rejects.toThrow(/clearance/u);
    await low.close();
    await buildViewer(database.owner, police, {
      email: "auditor@police.example",
      roles: ["AUDITOR"],
    });
    const auditor = await sessionOf("auditor@police.example");
    await expect(importAs(auditor)).rejects.toThrow(/may not import/u);
    await auditor.close();
    expect(await rowsKept()).toEqual(before);
  });

  test("a folder with a file of an unknown label, or a header that is not of the form, is refused whole", async () => {
    const unknown = await folderOf({ "nodes.Spaceship.csv": ":ID\n1\n" });
    await expect(importAs(owner, { folder: unknown })).rejects.toThrow(/nodes\.Spaceship\.csv/u);
    const header = await folderOf({ "relationships.KNOWS.csv": ":START_ID,:TYPE\n1,KNOWS\n" });
    await expect(importAs(owner, { folder: header })).rejects.toThrow(/relationships\.KNOWS\.csv/u);
    await expect(importAs(owner, { folder: "/nowhere/at/all" })).rejects.toThrow(/cannot be read/u);
    await Promise.all([unknown, header].map((path) => rm(path, { recursive: true })));
  });

  test("a dry run reports what a real one would, and keeps nothing", async () => {
    const tables = [...kept, "import", "audit_entry", "audit_shape", "access_class"];
    const before = await rowsKept(tables);
    const dry = await importAs(owner, { isDryRun: true });
    expect(dry.importId).toBeNull();
    expect(countsOf(dry, "nodes.Person.csv")).toEqual([6, 3, 1, 0, 2, 0]);
    expect(await rowsKept(tables)).toEqual(before);
  });

  test("an error half-way leaves nothing", async () => {
    const tables = [...kept, "import", "audit_entry", "audit_shape", "access_class"];
    const before = await rowsKept(tables);
    await database.owner.query(`create function stop_here() returns trigger language plpgsql as
      $$ begin raise exception 'the disk is on fire'; end $$`);
    await database.owner.query(
      "create trigger stop_here before insert on link for each row execute function stop_here()",
    );
    await expect(importAs(owner)).rejects.toThrow(/on fire/u);
    await database.owner.query("drop trigger stop_here on link");
    expect(await rowsKept(tables)).toEqual(before);
  });
});

describe("a folder brought in", () => {
  let report: PoleImportReport;
  let before: Readonly<Record<string, number>>;

  beforeAll(async () => {
    before = await rowsKept();
    report = await importAs(owner);
  });

  test("every row of every file is accounted for", () => {
    expect(report.types).toHaveLength(18);
    for (const { read, created, merged, unchanged, refused } of report.types) {
      expect(created + merged + unchanged + refused).toBe(read);
    }
  });

  test("rows merge, repeat and are refused as their keys say", () => {
    expect(countsOf(report, "nodes.Person.csv")).toEqual([6, 3, 1, 0, 2, 0]);
    expect(codesOf(report, "nodes.Person.csv")).toEqual(
      expect.arrayContaining([
        "row.repeated",
        "id.repeated-differently",
        "name.repeated",
        "row.column-count",
      ]),
    );
    expect(countsOf(report, "nodes.Phone.csv")).toEqual([3, 2, 1, 0, 0, 1]);
    expect(countsOf(report, "nodes.Crime.csv")).toEqual([3, 2, 1, 0, 0, 1]);
    expect(countsOf(report, "nodes.PhoneCall.csv")).toEqual([3, 2, 0, 0, 1, 1]);
    expect(countsOf(report, "relationships.KNOWS.csv")).toEqual([5, 2, 1, 0, 2, 0]);
    expect(codesOf(report, "relationships.KNOWS.csv")).toEqual([
      "row.same-thing",
      "end.unknown",
      "link.to-itself",
    ]);
    expect(countsOf(report, "relationships.OCCURRED_AT.csv")).toEqual([3, 0, 2, 0, 1, 0]);
    expect(codesOf(report, "relationships.OCCURRED_AT.csv")).toEqual(["attribute.second-value"]);
    expect(codesOf(report, "relationships.CALLER.csv")).toEqual(["end.refused"]);
  });

  test("an officer becomes the event's reference, and a postcode the place's", async () => {
    const event = await one(
      "select investigating_officer, summary, category from event where place_id is not null and category is not null",
    );
    expect(event).toEqual({
      investigating_officer: "Sergeant Enid Nobody, 80-1",
      summary: "a stolen bicycle",
      category: "DRUGS",
    });
    expect(await one("select postcode from place where address like 'No map%'")).toEqual({
      postcode: "M1 1AE",
    });
  });

  test("what the file says beyond the columns stands in the provenance", async () => {
    const unheard = await one<{ provenance: string }>(
      "select provenance from event where category is null",
    );
    expect(unheard.provenance).toMatch(
      /^POLE import of \d+ \w+ \d{4}, nodes\.Crime\.csv; type as written: Unheard-of$/u,
    );
    const { note } = await one<{ note: string }>(
      "select note from identifier where value like '1-%'",
    );
    expect(note).toMatch(/kept as written/u);
    const call = await one<{ provenance: string }>(
      "select provenance from contact where kind = 'MESSAGE'",
    );
    expect(call.provenance).toMatch(/time as written: 2017-10-29T01:30:00/u);
  });

  test("references have the form and the check character of every reference", async () => {
    const { rows } = await database.owner.query<{ reference: string }>(
      "select reference from person union all select reference from link union all select reference from event",
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const { reference } of rows) expect(isReference(reference)).toBe(true);
  });

  test("districts come from the place, and follow it to what happened, lives and is used there", async () => {
    const { rows } = await database.owner.query(
      `select r.record_type as type, c.district, count(*)::integer as rows
       from record r join access_class c on c.id = r.access_class
       where c.owner_id = $1 group by 1, 2 order by 1, 2`,
      [police],
    );
    expect(rows).toEqual([
      { type: "CONTACT", district: "E08000003", rows: 2 },
      { type: "EVENT", district: "E08000003", rows: 1 },
      { type: "EVENT", district: null, rows: 1 },
      { type: "IDENTIFIER", district: "E08000003", rows: 1 },
      { type: "IDENTIFIER", district: "E08000006", rows: 1 },
      { type: "ITEM", district: "E08000003", rows: 1 },
      { type: "LINK", district: "E08000003", rows: 5 },
      { type: "LINK", district: "E08000006", rows: 2 },
      { type: "PERSON", district: "E08000003", rows: 1 },
      { type: "PERSON", district: "E08000006", rows: 1 },
      { type: "PERSON", district: null, rows: 1 },
      { type: "PLACE", district: "E08000003", rows: 1 },
      { type: "PLACE", district: "E08000006", rows: 1 },
      { type: "PLACE", district: null, rows: 2 },
    ]);
    expect(report.unplaced).toEqual({ count: 2, lines: [4, 5] });
  });

  test("a scope for one district reaches that district's rows only, by row security alone", async () => {
    const agreement = await buildAgreement(database.owner, [police], [council]);
    await buildScope(database.owner, council, agreement, { districts: ["E08000003"] });
    await buildViewer(database.owner, council, { email: "officer@council.example" });
    const officer = await sessionOf("officer@council.example");
    const seen = await inBulkTransaction(
      database.portalUrl,
      officer.secret,
      "rollback",
      async ({ client }) => {
        const persons = await client.query<{ name: string }>("select name from person");
        const links = await client.query("select kind from link order by kind");
        return { persons: persons.rows.map((row) => row.name), links: links.rows };
      },
    );
    await officer.close();
    expect(seen.persons).toEqual(["Ada Invented"]);
    // Not the link to somebody in the other district.
    expect(seen.links).toEqual([{ kind: "INVOLVED_IN" }, { kind: "LIVES_AT" }, { kind: "USES" }]);
  });

  test("one collection entry names the manifest and reveals nothing", async () => {
    const { rows } = await database.owner.query(
      `select e.operation, e.revealed, s.shape from audit_entry e join audit_shape s on s.id = e.shape_id
       where e.operation = 'COLLECTION'`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ revealed: [] });
    const shape = (rows[0] as { shape: { path: string; type: string; fields: string[] }[] }).shape;
    expect(shape).toHaveLength(18);
    const persons = shape.find(({ path }) => path.endsWith("nodes.Person.csv"))!;
    expect(persons.fields).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^sha256:[\da-f]{64}$/u),
        "read:6",
        "created:3",
      ]),
    );
  });

  test("a second run creates nothing and changes nothing", async () => {
    const after = await rowsKept();
    const second = await importAs(owner);
    expect(await rowsKept()).toEqual(after);
    for (const { file, created, merged, unchanged, read, refused } of second.types) {
      expect({ file, created, merged, unchanged }).toEqual({
        file,
        created: 0,
        merged: 0,
        unchanged: read - refused,
      });
      expect(refused).toBe(fileOf(report, file).refused);
    }
    await undoAs(owner, second.importId);
  });

  test("a row with other content is merged into its record", async () => {
    const person = poleTraps["nodes.Person.csv"]!.replace("3,Zeb,,Cato,,", "3,Zeb,,Cato,52,");
    const edition = await folderOf({ "nodes.Person.csv": person });
    const after = await rowsKept();
    const changed = await importAs(owner, { folder: edition });
    expect(countsOf(changed, "nodes.Person.csv")).toEqual([6, 0, 1, 3, 2, 0]);
    expect(await rowsKept()).toEqual(after);
    expect(await one("select age, provenance from person where family_name = 'Zeb'")).toEqual({
      age: 52,
      provenance: expect.stringMatching(/; altered by POLE import/u) as unknown,
    });
    expect((await undoAs(owner, changed.importId)).stayedAltered).toBe(1);
    await rm(edition, { recursive: true });
  });

  test("another partner's rows are never merged with what it cannot see", async () => {
    const theirs = await importAs(secondOwner);
    expect(countsOf(theirs, "nodes.Phone.csv")).toEqual([3, 2, 1, 0, 0, 1]);
    await expect(undoAs(owner, theirs.importId)).rejects.toThrow(/no import/u);
    await undoAs(secondOwner, theirs.importId);
  });

  test("the same numbers under another source are the same things for the same partner", async () => {
    const other = await importAs(owner, { source: "other" });
    expect(countsOf(other, "nodes.Phone.csv")).toEqual([3, 0, 3, 0, 0, 1]);
    expect(countsOf(other, "nodes.Person.csv")).toEqual([6, 3, 1, 0, 2, 0]);
    await expect(undoAs(owner, report.importId)).rejects.toThrow(other.importId!);
    await undoAs(owner, other.importId);
  });

  test.each(["Link", "MissingEpisode", "Annotation", "CountyLine", "Threat"])(
    "an import is not undone while a %s recorded since rests on it",
    async (name) => {
      const person = await one<{ id: string; accessClass: number; ownerId: string }>(
        `select p.id, c.id as "accessClass", c.owner_id as "ownerId"
         from person p join access_class c on c.id = p.access_class limit 1`,
      );
      const { type } = rooms.named(name);
      const ends = endsOf(type).map((end) =>
        endColumns(end, end.targets.includes("PERSON") ? { ...person, type: "PERSON" } : null),
      );
      const drawn = { ...randomColumns(type.table, seededRandom(1)) };
      const columns = Object.assign(drawn, ...ends) as Record<string, unknown>;
      const { ownerId } = person;
      const { id } = await buildRecord(database.owner, type.table, { ownerId }, columns);
      await expect(undoAs(owner, report.importId)).rejects.toThrow(/rest on this import/u);
      await database.owner.query("delete from record where id = $1", [id]);
    },
  );

  test("undoing leaves nothing of it, says so in the audit, and happens once", async () => {
    const undone = await undoAs(owner, report.importId);
    expect(undone.removed).toMatchObject({ person: 3, event: 2, contact: 2, link: 7 });
    expect(await rowsKept()).toEqual(before);
    await expect(undoAs(owner, report.importId)).rejects.toThrow(/already undone/u);
    const trail = { portalUrl: database.portalUrl, secret: owner.secret, policyVersion: "test" };
    const operations = (await recentEntries(trail, 50)).map((entry) => entry.operation);
    expect(operations).toContain("ERASURE");
    const listed = await listImports(database.portalUrl, owner.secret);
    expect(listed.find(({ id }) => id === report.importId)?.undoneAt).toBeInstanceOf(Date);
  });
});
