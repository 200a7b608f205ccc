/** What changed between two matrices of type x field x viewer: which viewer gains and which loses. */
import type { PolicyChange } from "./policy-diff.js";

type Cells = ReadonlyMap<string, string>;

const levels = "-nwPGF";

const levelWords: Readonly<Record<string, string>> = {
  F: "in full",
  G: "reduced",
  P: "a pointer",
  w: "withheld",
  n: "neither confirmed nor denied",
  "-": "on no row",
};

const verbWords: Readonly<Record<string, string>> = {
  f: "filter",
  s: "sort",
  g: "group",
  q: "search",
};

/** Cells by "field | viewer", from lines of columns that bars divide; the first line names the viewers. */
function cellsOf(lines: readonly string[]): Cells {
  const [heads = [], ...rows] = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  return new Map(
    rows.flatMap(([field = "", ...cells]) =>
      cells.map((cell, at) => [`${field} | ${heads[at + 1] ?? ""}`, cell] as const),
    ),
  );
}

/** Whether a text holds a matrix. */
export const isMatrix = (text: string): boolean => linesOf(text).length > 1;

/** The lines of a matrix in a text, which may be the source of a program. */
const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => /^\s*"?([^"]*\|[^"]*)"?,?\s*$/u.exec(line)?.[1] ?? "")
    .filter((line) => line.includes("|"));

const words = (letters: readonly string[]): string =>
  letters.map((letter) => levelWords[letter] ?? letter).join(" or ");

interface Cell {
  readonly levels: readonly string[];
  readonly verbs: string;
}

/** A dot is a name that does not exist for the viewer; they get nothing and may ask nothing. */
function readCell(cell: string): Cell {
  const [shown = "-", verbs = ""] = cell.split(" ");
  return { levels: shown === "." ? ["-"] : [...shown], verbs: verbs === "." ? "" : verbs };
}

const rank = (letters: readonly string[], pick: (...of: number[]) => number): number =>
  pick(...letters.map((letter) => levels.indexOf(letter)));

function compareCells(viewer: string, old: Cell, now: Cell) {
  const before = words(old.levels);
  const after = words(now.levels);
  const told = `${viewer} gets it ${after}, before ${before}`;
  const ends = [Math.max, Math.min] as const;
  const rises = ends.some((pick) => rank(now.levels, pick) > rank(old.levels, pick));
  const falls = ends.some((pick) => rank(now.levels, pick) < rank(old.levels, pick));
  const verbs = (some: string, others: string): string =>
    [...some]
      .filter((verb) => !others.includes(verb))
      .map((verb) => verbWords[verb] ?? verb)
      .join(", ");
  const allowed = verbs(now.verbs, old.verbs);
  const forbidden = verbs(old.verbs, now.verbs);
  return {
    gains: [
      ...(rises ? [told] : []),
      ...(allowed === "" ? [] : [`${viewer} may now ${allowed} by it`]),
    ],
    loses: [
      ...(falls ? [told] : []),
      ...(forbidden === "" ? [] : [`${viewer} may no longer ${forbidden} by it`]),
    ],
  };
}

/** Compares two matrices; what did not change is left out. */
export function diffMatrices(old: string, now: string): readonly PolicyChange[] {
  const before = cellsOf(linesOf(old));
  const after = cellsOf(linesOf(now));
  const changes = new Map<string, { gains: string[]; loses: string[] }>();
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [subject = "", viewer = ""] = key.split(" | ");
    const sides = compareCells(
      viewer,
      readCell(before.get(key) ?? "."),
      readCell(after.get(key) ?? "."),
    );
    const known = changes.get(subject) ?? { gains: [], loses: [] };
    known.gains.push(...sides.gains);
    known.loses.push(...sides.loses);
    changes.set(subject, known);
  }
  return [...changes]
    .map(([subject, sides]) => ({ subject, ...sides }))
    .filter(({ gains, loses }) => gains.length + loses.length > 0);
}
