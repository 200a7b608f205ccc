/** The oracle of the declared statistics: the cells of every cube, worked out without any SQL of the portal's. */
import type { Register } from "../../server/policy/register.js";
import type { Cube } from "../../server/policy/statistics.js";
import { decide, type DecidedRow } from "../../server/policy/decide.js";
import type { Viewer } from "../../server/policy/viewer.js";
import type { StoredRows } from "./stored-rows.js";

/** Counts by row and column. */
export type Counts = readonly (readonly number[])[];
/** Cells as they may be told: null for what is hidden. */
export type Told = readonly (readonly (number | null)[])[];

const smallest = 5;

/** Hides the smallest cell that is still shown in a line where one alone is hidden. @returns whether there was one */
function hideBeside(
  line: readonly (readonly [number, number])[],
  counts: Counts,
  hidden: boolean[][],
): boolean {
  const shown = line.filter(([row, column]) => !hidden[row]![column]);
  if (line.length - shown.length !== 1 || shown.length === 0) return false;
  const [row, column] = shown.reduce((least, at) =>
    counts[at[0]]![at[1]]! < counts[least[0]]![least[1]]! ? at : least,
  );
  hidden[row]![column] = true;
  return true;
}

/** Hides what is small and what would tell it, rows before columns, and rounds the rest to five. */
export function told(counts: Counts): Told {
  const hidden = counts.map((row) => row.map((count) => count < smallest));
  const height = counts.length;
  const width = counts[0]?.length ?? 0;
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column): [number, number] => [row, column]),
  );
  const columns = Array.from({ length: width }, (_, column) =>
    Array.from({ length: height }, (__, row): [number, number] => [row, column]),
  );
  while ([...rows, ...columns].some((line) => hideBeside(line, counts, hidden)));
  return counts.map((row, at) =>
    row.map((count, column) => (hidden[at]![column] ? null : smallest * Math.round(count / 5))),
  );
}

const monthOf = (moment: unknown): string =>
  new Intl.DateTimeFormat("en-CA", {
    timeZone: "Europe/London",
    year: "numeric",
    month: "2-digit",
  }).format(new Date(String(moment)));

function codesOf({ divided }: Cube, now: string): readonly string[] {
  if (divided.kind === "code") return divided.codes;
  const [year, month] = monthOf(now).split("-").map(Number);
  return Array.from({ length: divided.months }, (_, back) =>
    new Date(Date.UTC(year!, month! - 1 - divided.months + back)).toISOString().slice(0, 7),
  );
}

function countsOf(stored: StoredRows, register: Register, viewer: Viewer, cube: Cube): Counts {
  const { type } = register.named(cube.typeName);
  const { column } = type.fields[cube.divided.field]!;
  const isCounted = (columns: DecidedRow["columns"]): boolean =>
    decide(register.statistics.counted, viewer, { columns }, stored.now) === true;
  const counted = (stored.rows.get(type.name) ?? []).filter(
    (row) =>
      isCounted(stored.classes.get(row["access_class"] as number) ?? {}) &&
      monthOf(row["recorded_at"]) < monthOf(stored.now),
  );
  const codeOf = (value: unknown): unknown =>
    cube.divided.kind === "month" && value !== null ? monthOf(value) : value;
  const districts = (stored.rows.get("District") ?? []).map((row) => String(row["code"])).sort();
  return districts.map((district) =>
    codesOf(cube, stored.now).map(
      (code) =>
        counted.filter(
          (row) =>
            stored.classes.get(row["access_class"] as number)?.["district"] === district &&
            codeOf(row[column]) === code,
        ).length,
    ),
  );
}

/** What a viewer is told of every cube; null for one who may not read them. */
export function statisticsFor(
  stored: StoredRows,
  register: Register,
  viewer: Viewer,
): Readonly<Record<string, Told>> | null {
  const { readers, cubes } = register.statistics;
  if (decide(readers, viewer, { columns: {} }, stored.now) !== true) return null;
  return Object.fromEntries(
    cubes.map((cube) => [cube.name, told(countsOf(stored, register, viewer, cube))]),
  );
}
