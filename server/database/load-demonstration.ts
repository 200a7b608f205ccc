/** Writes the demonstration's rows: one transaction, one statement for each table. */
import pg from "pg";
import type { GovernedType } from "../kernel/governed-type.js";
import type { Operator } from "../modules/audit/record.js";
import type { Register } from "../policy/register.js";
import type { DemonstrationRows } from "./demonstration-rows.js";
import { enterAct } from "./operator-act.js";

type Rows = readonly object[];

// The parts of a statement are names written in this repository, never values.
async function insertRows(owner: pg.Client, table: string, rows: Rows): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(", ");
  if (columns === "") return;
  await owner.query(
    `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}

/** The number that the database gave each class, by the key that it has in the demonstration. */
async function insertClasses(
  owner: pg.Client,
  classes: DemonstrationRows["accessClasses"],
): Promise<ReadonlyMap<number, number>> {
  await insertRows(
    owner,
    "access_class",
    classes.map(({ key: _key, ...columns }) => columns),
  );
  const { rows } = await owner.query<{ readonly key: number; readonly id: number }>(
    `select k.key, c.id
     from json_to_recordset($1) as k(key integer, record_type text, owner_id uuid, marking smallint,
       handling text, district text, themes text[], sensitivities text[], embargo_until timestamptz,
       named_reader_ids uuid[], handling_conditions text[], expires_at timestamptz, onward text,
       originator_id uuid, released_to_ids uuid[])
     join access_class c on c.record_type = k.record_type and c.owner_id = k.owner_id
       and c.marking = k.marking and c.handling = k.handling
       and c.district is not distinct from k.district and c.themes = k.themes
       and c.sensitivities = k.sensitivities
       and c.embargo_until is not distinct from k.embargo_until
       and c.named_reader_ids is not distinct from k.named_reader_ids
       and c.handling_conditions = k.handling_conditions
       and c.expires_at is not distinct from k.expires_at
       and c.onward = k.onward
       and c.originator_id is not distinct from k.originator_id
       and c.released_to_ids = k.released_to_ids`,
    [JSON.stringify(classes)],
  );
  return new Map(rows.map(({ key, id }) => [key, id]));
}

async function insertRecords(owner: pg.Client, rows: DemonstrationRows): Promise<void> {
  // In two steps: asked at once, the database would hold every record against every class.
  const classes = await insertClasses(owner, rows.accessClasses);
  const records = rows.records.map(({ class_key, ...identity }) => ({
    ...identity,
    access_class: classes.get(class_key),
  }));
  await owner.query(
    `insert into record (id, record_type, access_class)
     select * from json_to_recordset($1) as r(id uuid, record_type text, access_class integer)`,
    [JSON.stringify(records)],
  );
}

/** Writes a concept's rows: their own classes, and those of the records at their ends, are the record room's. */
async function insertConcept(owner: pg.Client, type: GovernedType, rows: Rows): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const ends = Object.values(type.edges).flatMap((edge) =>
    "classColumn" in edge && edge.classColumn !== undefined
      ? [{ id: edge.column, accessClass: edge.classColumn }]
      : [],
  );
  const names = [...columns, "access_class", ...ends.map(({ accessClass }) => accessClass)];
  const values = [
    ...columns.map((column) => `row.${column}`),
    "own.access_class",
    ...ends.map((_, index) => `end_${index}.access_class`),
  ];
  const joins = ends.map(
    ({ id }, index) => ` left join record end_${index} on end_${index}.id = row.${id}`,
  );
  await owner.query(
    `insert into ${type.table} (${names.join(", ")})
     select ${values.join(", ")}
     from json_populate_recordset(null::${type.table}, $1) row
     join record own on own.id = row.id${joins.join("")}`,
    [JSON.stringify(rows)],
  );
}

async function insertAll(
  owner: pg.Client,
  register: Register,
  rows: DemonstrationRows,
): Promise<void> {
  await insertRows(owner, "partner", rows.partners);
  await insertRows(owner, "agreement", rows.agreements);
  await insertRows(owner, "scope", rows.scopes);
  await insertRows(owner, "account", rows.accounts);
  await insertRows(owner, "token", rows.tokens);
  await insertRows(owner, "session", rows.sessions);
  await insertRecords(owner, rows);
  const concepts = new Map<string, Rows>(Object.entries(rows));
  // The register has a record's ends before the record.
  for (const { type } of register.records) {
    await insertConcept(owner, type, concepts.get(type.plural) ?? []);
  }
}

async function enterLoading(
  owner: pg.Client,
  operator: Operator,
  { partners }: DemonstrationRows,
): Promise<void> {
  for (const { id } of partners) {
    await enterAct(owner, operator, {
      operation: "COLLECTION",
      name: "demo load",
      type: "Partner",
      subjectId: id,
      partnerId: id,
      sessionId: null,
    });
  }
}

async function insertUnlessThere(
  owner: pg.Client,
  operator: Operator,
  partnerId: string,
  register: Register,
  makeRows: () => Promise<DemonstrationRows>,
): Promise<boolean> {
  await owner.query("begin");
  // Two portals that start together on one database must not both load.
  await owner.query("select pg_advisory_xact_lock(hashtext('challenger demonstration'))");
  const { rowCount } = await owner.query("select from partner where id = $1", [partnerId]);
  const isMissing = rowCount === 0;
  if (isMissing) {
    const rows = await makeRows();
    await insertAll(owner, register, rows);
    await enterLoading(owner, operator, rows);
  }
  await owner.query("commit");
  return isMissing;
}

/**
 * Loads the demonstration unless one of its partners is there already. All of it or nothing.
 * @param ownerUrl the owner's connection
 * @param operator who loads it
 * @param partnerId a partner of the demonstration, by which an earlier loading is known
 * @param makeRows called only when there is something to load
 */
export async function insertDemonstration(
  ownerUrl: string,
  operator: Operator,
  partnerId: string,
  register: Register,
  makeRows: () => Promise<DemonstrationRows>,
): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const isNew = await insertUnlessThere(owner, operator, partnerId, register, makeRows);
    // Fresh statistics, so that the first reads are planned on what is there.
    if (isNew) await owner.query("analyze");
  } finally {
    await owner.end();
  }
}
