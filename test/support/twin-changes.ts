/**
 * The changes that may make a twin: of what is hidden, and now and then of what is not, since only the
 * projection says which is which.
 */
import type pg from "pg";
import { rooms } from "../../server/modules/index.js";
import type { Register } from "../../server/policy/register.js";
import type { Viewer } from "../../server/policy/viewer.js";
import { buildClass, buildRecord, type ClassAttributes } from "./build.js";
import { endColumns, endsOf, standing, type Placed } from "./ends.js";
import { textOf, type Projection } from "./projection.js";
import type { StoredRows } from "./stored-rows.js";
import type { Random } from "./random.js";
import { partners } from "./viewers.js";
import { addRecords, randomAttributes, randomColumns } from "./world.js";

/** What changes are made of. */
export interface Change {
  readonly owner: pg.Client;
  readonly random: Random;
  readonly register: Register;
  readonly viewer: Viewer;
  readonly stored: StoredRows;
  readonly projection: Projection;
}

type Row = Readonly<Record<string, unknown>>;

const concepts = rooms.records.map(({ type }) => type.table);
const plainConcepts = standing.map(({ table }) => table);
const tiedConcepts = concepts.filter((table) => !plainConcepts.includes(table));

const typeNames = new Map(rooms.records.map(({ type }) => [type.table, type.name]));
const typeOf = (table: string): string => typeNames.get(table)!;
const rowsOf = ({ stored }: Change, table: string): readonly Row[] =>
  stored.rows.get(typeOf(table)) ?? [];
const isVisible = ({ projection }: Change, table: string, row: Row): boolean =>
  String(row["id"]) in projection.types[typeOf(table)]!;

async function setColumns(
  owner: pg.Client,
  table: string,
  id: unknown,
  columns: Row,
): Promise<void> {
  const names = Object.keys(columns);
  const assignments = names.map((name, index) => `${name} = $${index + 2}`).join(", ");
  if (names.length > 0)
    await owner.query(`update ${table} set ${assignments} where id = $1`, [
      id,
      ...Object.values(columns),
    ]);
}

/** Another value that generalises to the same, or null where there is none to be had. */
function sameWhenReduced(random: Random, column: string, value: string): unknown {
  switch (column) {
    case "date_of_birth":
    case "occurred_on":
      return `${value.slice(0, 4)}-0${1 + random.below(9)}-1${random.below(10)}`;
    case "name":
    case "given_name":
    case "family_name":
      return value.replace(
        /(\S)\S*/gu,
        (_, first: string) => `${first}${random.pick(["da", "ob", "mith", "arshall", "x"])}`,
      );
    case "value":
    case "normalised":
      return `${1000 + random.below(9000)}${[...value].slice(-3).join("")}`;
    case "postcode":
      return `${value.split(" ")[0]} ${random.below(10)}ZZ`;
    case "latitude":
    case "longitude":
      return Math.round(Number(value) * 100) / 100 + 0.001 * (random.below(7) - 3);
    default:
      return null;
  }
}

/** One kind of change. */
export type Kind = (change: Change) => Promise<void>;

/** Every value of a hidden row becomes another. */
const hiddenRowValues: Kind = async (change) => {
  const table = change.random.pick(concepts);
  const hidden = rowsOf(change, table).filter((row) => !isVisible(change, table, row));
  if (hidden.length > 0)
    await setColumns(
      change.owner,
      table,
      change.random.pick(hidden)["id"],
      randomColumns(table, change.random),
    );
};

/** A hidden value of a visible row becomes another, or one that is shown alike. */
const hiddenFieldValues: Kind = async (change) => {
  const { random, projection, register } = change;
  const table = random.pick(concepts);
  const seen = rowsOf(change, table).filter((row) => isVisible(change, table, row));
  const columns = randomColumns(table, random);
  const { fields } = register.named(typeOf(table)).type;
  for (const row of random.some(seen, 0.7)) {
    const shown = projection.types[typeOf(table)]![String(row["id"])]!.fields;
    for (const [name, { column }] of Object.entries(fields)) {
      const level = shown[name]!.level;
      if (level === "FULL" || !(column in columns)) continue;
      const value =
        level !== "GENERALISED"
          ? columns[column]
          : row[column] === null
            ? null
            : sameWhenReduced(random, column, textOf(row[column]));
      if (level === "GENERALISED" && value === null) continue;
      await setColumns(change.owner, table, row["id"], { [column]: value });
    }
  }
};

/** A hidden record goes, with the links that hang on it. */
const hiddenRowRemoved: Kind = async (change) => {
  const table = change.random.pick(concepts);
  const hidden = rowsOf(change, table).filter((row) => !isVisible(change, table, row));
  if (hidden.length > 0)
    await change.owner.query("delete from record where id = $1", [
      change.random.pick(hidden)["id"],
    ]);
};

/** Everything that stands somewhere, for others to be tied to. */
function placed(change: Change): Placed[] {
  const at = rooms.records.flatMap(({ type }) =>
    rowsOf(change, type.table).map((row) => ({
      id: String(row["id"]),
      accessClass: Number(row["access_class"]),
      type: type.recordType!,
      reportId: row["report_id"],
    })),
  );
  return at.map(({ reportId, ...one }) => {
    const report = at.find(({ id }) => id === reportId);
    return report === undefined ? one : { ...one, report };
  });
}

const hiddenRowsAdded: Kind = async (change) => {
  const { owner, random } = change;
  await addRecords(owner, random.pick(plainConcepts), 1 + random.below(3), random, placed(change));
};

/** A link, membership or annotation more, somewhere: kept when one of its ends, or itself, is hidden. */
const hiddenEdgeAdded: Kind = async (change) => {
  const { owner, random } = change;
  await addRecords(owner, random.pick(["link", ...tiedConcepts]), 1, random, placed(change));
};

/** A record that is a copy of a visible one, under a marking and owner that hide it from most. */
const hiddenCopyAdded: Kind = async (change) => {
  const table = change.random.pick(plainConcepts);
  const rows = rowsOf(change, table);
  if (rows.length === 0) return;
  const { rows: computed } = await change.owner.query<{ name: string }>(
    "select column_name as name from information_schema.columns where table_name = $1 and is_generated = 'ALWAYS'",
    [table],
  );
  const left = new Set(["id", "access_class", "reference", ...computed.map(({ name }) => name)]);
  const columns = Object.entries(change.random.pick(rows)).filter(([name]) => !left.has(name));
  const attributes = { ...randomAttributes(change.random), ownerId: partners.prison, marking: 2 };
  await buildRecord(change.owner, table, attributes, {
    ...Object.fromEntries(columns),
    id: change.random.uuid(),
  });
};

/** A record changes its access class: hidden ones anyhow, visible ones where no decision changes. */
const classMoved: Kind = async (change) => {
  const { owner, random, stored } = change;
  const table = random.pick(concepts);
  const rows = rowsOf(change, table);
  if (rows.length === 0) return;
  const row = random.pick(rows);
  const now = stored.classes.get(row["access_class"] as number)!;
  const drawn = randomAttributes(random);
  const attributes = isVisible(change, table, row)
    ? {
        ...drawn,
        ownerId: String(now["ownerId"]),
        marking: Number(now["marking"]),
        handling: now["handling"] as "P" | "C",
        handlingConditions: now["handlingConditions"] as readonly string[],
        expiresAt: now["expiresAt"] as string | null,
        onward: now["onward"] as NonNullable<ClassAttributes["onward"]>,
        originatorId: now["originatorId"] as string | null,
        district: now["district"] as string | null,
      }
    : drawn;
  const accessClass = await buildClass(owner, table.toUpperCase(), attributes);
  await owner.query("update record set access_class = $2 where id = $1", [row["id"], accessClass]);
};

/** Where a hidden event happened, who holds a hidden line; or a reference that is withheld. */
const referenceMoved: Kind = async (change) => {
  const { owner, random } = change;
  const moved = rooms.records.flatMap(({ type }) =>
    endsOf(type)
      // An annotation stays where it is.
      .filter(({ isRequired }) => !isRequired && type.name !== "Annotation")
      .map((end) => ({ table: type.table, end })),
  );
  const { table, end } = random.pick(moved);
  const rows = rowsOf(change, table);
  const there = placed(change).filter(({ type }) => end.targets.includes(type));
  if (rows.length === 0 || there.length === 0) return;
  const at = random.chance(0.2) ? null : random.pick(there);
  await setColumns(owner, table, random.pick(rows)["id"], endColumns(end, at));
};

/** What other partners agree among themselves, and who works there. */
const othersChanged: Kind = async ({ owner, random, viewer }) => {
  const others = Object.values(partners).filter((id) => id !== viewer.partnerId);
  const partner = random.pick(others);
  switch (random.below(4)) {
    case 0:
      await owner.query(
        "update agreement set title = $2, state = $3 where not ($1 = any(discloser_ids || recipient_ids)) and id::text like '%' || $4",
        [
          viewer.partnerId,
          `Other ${random.below(99)}`,
          random.pick(["ACTIVE", "SUSPENDED", "EXPIRED"]),
          String(1 + random.below(5)),
        ],
      );
      return;
    case 1:
      await owner.query(
        "update scope set title = $2, marking = 2, themes = null where partner_id = $1",
        [partner, `Other ${random.below(99)}`],
      );
      return;
    case 2:
      await owner.query("update partner set contact = $2 where id = $1", [
        partner,
        `other-${random.below(999)}@partner.example`,
      ]);
      return;
    default:
      await owner.query("update account set name = $2, disabled_at = now() where partner_id = $1", [
        partner,
        `Other ${random.below(99)}`,
      ]);
  }
};

/** Another partner's request on the record of disclosure, and an operator's act that concerns that partner. */
const othersAudited: Kind = async ({ owner, random, viewer }) => {
  const partner = random.pick(Object.values(partners).filter((id) => id !== viewer.partnerId));
  await owner.query(
    `insert into audit_entry (id, at, account_id, partner_id, session_id, purpose, operation, shape_id, revealed, revealed_paths, policy_version, correlation_id)
     select $1, challenger_now(), a.id, $2, $1, 'INVESTIGATION', 'CONSULTATION', 'x', '{}', '{}', 'x', $1 from account a where a.partner_id = $2 limit 1`,
    [random.uuid(), partner],
  );
  await owner.query(
    `insert into audit_entry (id, at, operator, reason, subject_id, partner_id, operation, operation_name, shape_id, revealed, revealed_paths, policy_version, correlation_id)
     select $1, challenger_now(), 'somebody', 'other', a.id, $2, 'ALTERATION', 'account disable', 'x', '{}', '{}', 'x', $1 from account a where a.partner_id = $2 limit 1`,
    [random.uuid(), partner],
  );
};

/** Every kind of change, by name. */
export const kinds: Readonly<Record<string, Kind>> = {
  hiddenRowValues,
  hiddenFieldValues,
  hiddenRowRemoved,
  hiddenRowsAdded,
  hiddenCopyAdded,
  classMoved,
  hiddenEdgeAdded,
  referenceMoved,
  othersChanged,
  othersAudited,
};
