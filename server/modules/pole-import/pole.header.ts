/** Reads the header of a POLE file and refuses, by name, what the form does not have. */
import type { PoleForm } from "./pole.files.js";

/** Where each column of the form stands in the file. */
export interface HeaderPlan {
  /** Number of cells each row must have. */
  readonly width: number;
  /** Column of the form (`:ID`, `surname`...) -> position from 0. */
  readonly positions: ReadonlyMap<string, number>;
  /** Id space of `:ID(space)`, `:START_ID(space)`, `:END_ID(space)`; absent for the common one. */
  readonly idSpaces: ReadonlyMap<string, string>;
}

/** A header that cannot be read: each problem is a sentence naming its column. */
export interface HeaderProblems {
  readonly problems: readonly string[];
}

const plainTypes = new Set(
  "string int long short byte float double boolean char date time localtime datetime localdatetime duration point".split(
    " ",
  ),
);
const markTypes = new Set(["ID", "LABEL", "TYPE", "START_ID", "END_ID", "IGNORE"]);
const headerCell = /^(?<name>[^:]*)(?::(?<type>[A-Za-z_]+)(?:\((?<space>[^()]*)\))?)?$/u;

interface HeaderColumn {
  readonly column: string;
  readonly space: string | null;
}

/** `latitude:double` -> latitude, `personId:ID(Person)` -> :ID in space Person, else null. */
function readHeaderCell(cell: string): HeaderColumn | null {
  const groups = headerCell.exec(cell)?.groups;
  if (groups === undefined) return null;
  const { name = "", type, space } = groups;
  if (type !== undefined && markTypes.has(type))
    return { column: `:${type}`, space: space ?? null };
  if (name === "" || space !== undefined) return null;
  return type === undefined || plainTypes.has(type) ? { column: name, space: null } : null;
}

/** The columns a form's file must and may have. */
function columnsOf(form: PoleForm): { must: readonly string[]; may: ReadonlySet<string> } {
  const marks = form.entity === "node" ? [":ID"] : [":START_ID", ":END_ID"];
  const must = [...marks, ...form.required];
  const kindMark = form.entity === "node" ? ":LABEL" : ":TYPE";
  return { must, may: new Set([...must, ...form.optional, kindMark]) };
}

/** A header cell as it may be printed: no control characters, at most 60 characters. */
function printable(cell: string): string {
  const shown = cell.replace(/[\p{Cc}\p{Cf}]/gu, "?").slice(0, 60);
  return `"${shown}"`;
}

/**
 * Matches a header with the form of its file.
 * @param cells the header's cells as written
 * @returns the plan, or every problem at once: unknown, repeated and missing columns by name
 */
export function planHeader(form: PoleForm, cells: readonly string[]): HeaderPlan | HeaderProblems {
  const { must, may } = columnsOf(form);
  const positions = new Map<string, number>();
  const idSpaces = new Map<string, string>();
  const problems: string[] = [];
  for (const [position, cell] of cells.entries()) {
    const read = readHeaderCell(cell);
    if (read?.column === ":IGNORE") continue;
    if (read === null || !may.has(read.column)) {
      problems.push(`unknown column ${printable(cell)}; known are ${[...may].join(", ")}`);
    } else if (positions.has(read.column)) {
      problems.push(`column ${printable(read.column)} stands there twice`);
    } else {
      positions.set(read.column, position);
      if (read.space !== null) idSpaces.set(read.column, read.space);
    }
  }
  for (const column of must) {
    if (!positions.has(column)) problems.push(`column ${printable(column)} is missing`);
  }
  return problems.length > 0 ? { problems } : { width: cells.length, positions, idSpaces };
}
