/**
 * The oracle: everything that one viewer may see of a database, worked out row by row with the
 * interpreter and without any SQL of the portal's. Two databases with equal projections are twins for
 * that viewer: whatever the viewer asks, the answers must be the same bytes.
 */
import type pg from "pg";
import type { EdgeSpec, FieldSpec, GovernedType } from "../../server/kernel/governed-type.js";
import type { Constant } from "../../server/policy/condition.js";
import { decide, type DecidedRow } from "../../server/policy/decide.js";
import type { Level } from "../../server/policy/level.js";
import type { Governed, Register } from "../../server/policy/register.js";
import { fieldCondition, rowCondition, type FieldRule } from "../../server/policy/rules.js";
import type { Viewer } from "../../server/policy/viewer.js";
import { statisticsFor, type Told } from "./statistics.js";
import type { StoredRow, StoredRows } from "./stored-rows.js";

type Columns = DecidedRow["columns"];

/** A field of a row as a viewer gets it. */
export interface ProjectedField {
  readonly level: Level;
  /** Null where nothing is shown. */
  readonly value: unknown;
}

/** A row as a viewer gets it: fields, references, and who can help where that may be told. */
export interface ProjectedRow {
  readonly fields: Readonly<Record<string, ProjectedField>>;
  readonly contact: unknown;
}

/** What a viewer may see: type -> key -> row. Hidden rows are not in it, other than in declared statistics. */
export interface Projection {
  readonly viewer: Viewer;
  readonly types: Readonly<Record<string, Readonly<Record<string, ProjectedRow>>>>;
  /** The declared statistics, which twins hold equal; null for a viewer who may not read them. */
  readonly statistics: Readonly<Record<string, Told>> | null;
}

const camelCase = (name: string): string =>
  name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const withCamelNames = (row: StoredRow): Columns =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [camelCase(name), value as Constant]),
  );

/** Reads all governed rows through the owner's connection. */
export async function readRows(owner: pg.Client, register: Register): Promise<StoredRows> {
  const tables = [...register.all.map(({ type }) => type.table), "access_class"];
  const lists = tables.map((table) => `(select coalesce(json_agg(t), '[]'::json) from ${table} t)`);
  const { rows: found } = await owner.query<{ now: string; lists: StoredRow[][] }>(
    `select to_json(challenger_now())#>>'{}' as now, json_build_array(${lists.join(", ")}) as lists`,
  );
  const { now, lists: stored } = found[0]!;
  const rows = new Map(register.all.map(({ type }, index) => [type.name, stored[index]!]));
  const classes = new Map(stored.at(-1)!.map((row) => [row["id"] as number, withCamelNames(row)]));
  return { now, classes, rows };
}

/** The viewer of a session, as the database knows it; null when the session does not stand. */
export async function readViewer(owner: pg.Client, secret: string): Promise<Viewer | null> {
  await owner.query("select set_config('challenger.session', $1, false)", [secret]);
  const { rows } = await owner.query<{ opened: { viewer: Viewer } | null }>(
    "select challenger_open_session() as opened",
  );
  await owner.query("select set_config('challenger.session', '', false)");
  return rows[0]?.opened?.viewer ?? null;
}

function decidedRow(type: GovernedType, row: StoredRow, stored: StoredRows): DecidedRow {
  const classOf = (id: unknown): Columns => stored.classes.get(id as number) ?? {};
  const own = type.recordType === null ? {} : classOf(row["access_class"]);
  const edges = Object.entries(type.edges).flatMap(([name, edge]) =>
    "classColumn" in edge && edge.classColumn !== undefined && row[edge.classColumn] !== null
      ? [[name, { columns: classOf(row[edge.classColumn]) }]]
      : [],
  );
  return {
    columns: { ...own, ...(row as Columns) },
    edges: Object.fromEntries(edges) as DecidedRow["edges"],
  };
}

function levelOf(rule: FieldRule, viewer: Viewer, row: DecidedRow, now: string): Level {
  const gets = (level: Exclude<Level, "WITHHELD">): boolean =>
    decide(fieldCondition(rule, level, viewer), viewer, row, now) === true;
  return gets("FULL")
    ? "FULL"
    : gets("GENERALISED")
      ? "GENERALISED"
      : gets("POINTER")
        ? "POINTER"
        : "WITHHELD";
}

/** A stored value as text; numbers as they are written. */
export const textOf = (value: unknown): string =>
  typeof value === "string" ? value : JSON.stringify(value);

function classValue(name: string, columns: Columns): unknown {
  switch (name) {
    case "marking":
      return ["", "OFFICIAL", "OFFICIAL_SENSITIVE"][columns["marking"] as number];
    case "releasedTo":
      return columns["releasedToIds"];
    case "namedReaders":
      return (columns["namedReaderIds"] as readonly string[] | null)?.length;
    default:
      return columns[name];
  }
}

function shownValue(
  spec: FieldSpec,
  name: string,
  level: Level,
  row: StoredRow,
  columns: Columns,
): unknown {
  const raw = spec.source === "class" ? classValue(name, columns) : row[spec.column];
  if (level === "FULL" || raw === null || raw === undefined)
    return level === "FULL" ? (raw ?? null) : null;
  return level === "GENERALISED" && spec.generalisation !== null
    ? spec.generalisation.apply(textOf(raw))
    : null;
}

/** Works out a viewer's projection. */
export function project(stored: StoredRows, register: Register, viewer: Viewer): Projection {
  const keyOf = ({ type }: Governed, row: StoredRow): string => String(row[type.key]);
  const visible = new Map<string, Map<string, { row: StoredRow; decided: DecidedRow }>>();
  for (const governed of register.all) {
    const { type, policy } = governed;
    const condition = rowCondition(policy, viewer, type.recordType);
    const seen = new Map<string, { row: StoredRow; decided: DecidedRow }>();
    for (const row of stored.rows.get(type.name) ?? []) {
      const decided = decidedRow(type, row, stored);
      if (decide(condition, viewer, decided, stored.now) === true)
        seen.set(keyOf(governed, row), { row, decided });
    }
    visible.set(type.name, seen);
  }
  const recordTypes = new Map(register.records.map(({ type }) => [type.recordType, type.name]));
  const isVisible = (type: string | undefined, key: unknown): boolean =>
    type !== undefined && visible.get(type)?.has(String(key)) === true;

  /** A reference shows only where its target may be seen; the owner and the district stand for themselves. */
  const reference = (edge: EdgeSpec, row: StoredRow, columns: Columns): unknown => {
    if (edge.kind === "oneOfAny") {
      const type = recordTypes.get(String(row[edge.typeColumn]));
      return isVisible(type, row[edge.column]) ? row[edge.column] : null;
    }
    if (edge.kind !== "one") return null;
    if (edge.source === "class") return columns[camelCase(edge.column)] ?? null;
    return isVisible(edge.target, row[edge.column]) ? row[edge.column] : null;
  };

  const contacts = new Map(
    (stored.rows.get("Partner") ?? []).map((row) => [row["id"], row["contact"]]),
  );
  const projectRow = (
    { type, policy }: Governed,
    row: StoredRow,
    decided: DecidedRow,
  ): ProjectedRow => {
    const fields: Record<string, ProjectedField> = {};
    const level = (name: string): Level =>
      levelOf(policy.fields[name]!, viewer, decided, stored.now);
    for (const [name, spec] of Object.entries(type.fields)) {
      fields[name] = {
        level: level(name),
        value: shownValue(spec, name, level(name), row, decided.columns),
      };
    }
    for (const [name, edge] of Object.entries(type.edges)) {
      if (edge.kind === "many" || edge.kind === "linked") continue;
      const value = level(name) === "FULL" ? reference(edge, row, decided.columns) : null;
      fields[name] = { level: level(name), value };
    }
    const isPointed = Object.values(fields).some((field) => field.level === "POINTER");
    return {
      fields,
      contact: isPointed ? (contacts.get(decided.columns["ownerId"]) ?? null) : null,
    };
  };

  const types: Record<string, Record<string, ProjectedRow>> = {};
  for (const governed of register.all) {
    const rows = [...visible.get(governed.type.name)!].sort(([one], [other]) =>
      one < other ? -1 : 1,
    );
    types[governed.type.name] = Object.fromEntries(
      rows.map(([key, { row, decided }]) => [key, projectRow(governed, row, decided)]),
    );
  }
  return { viewer, types, statistics: statisticsFor(stored, register, viewer) };
}

/** A text that two equal projections share. */
export const projectionText = (projection: Projection): string => JSON.stringify(projection);
