/** The values that a database holds and a viewer may not see, and a search for them in what a browser holds. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rooms } from "../../server/modules/index.js";
import { textOf, type Projection } from "./projection.js";
import type { StoredRows } from "./stored-rows.js";

// Shorter texts stand inside others by chance; of a longer one its beginning tells it.
const shortest = 6;
const longest = 120;
// A page has words and recent days of its own: only a name, a number or a day of birth cannot be by chance.
const byChance = /^(?:\p{L}+|20[12]\d-\d\d-\d\d)$/u;
const told = new Set(["text", "textList", "integer", "float", "partialDate"]);

const pieces = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).map((piece) => textOf(piece).trim().slice(0, longest));

/** The built client and the lists of codes: what is in them is told to everybody. */
function publicText(): string {
  const project = join(import.meta.dirname, "..", "..");
  const folders = ["client/dist/assets", "schema/code-lists"].map((name) => join(project, name));
  return folders
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((file) => /\.(?:js|ts)$/u.test(file))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
}

const published = publicText();

/** Every value that a viewer gets, wholly or in part, as one text. */
export function shownText({ types, viewer }: Projection): string {
  const rows = Object.values(types).flatMap((byKey) => Object.entries(byKey));
  return JSON.stringify([viewer, rows, published]);
}

/** Every value that the viewer does not get in full: of records that are hidden, their ids as well. */
export function forbiddenValues(stored: StoredRows, { types }: Projection): ReadonlySet<string> {
  const forbidden = new Set<string>();
  for (const { type } of rooms.records) {
    for (const row of stored.rows.get(type.name) ?? []) {
      const shown = types[type.name]?.[String(row[type.key])];
      if (shown === undefined) forbidden.add(String(row[type.key]));
      for (const [name, spec] of Object.entries(type.fields)) {
        if (spec.source === "class" || !told.has(spec.kind)) continue;
        if (shown?.fields[name]?.level === "FULL") continue;
        for (const piece of pieces(row[spec.column] ?? "")) {
          if (piece.length >= shortest && !byChance.test(piece)) forbidden.add(piece);
        }
      }
    }
  }
  return forbidden;
}

/** Those of the values that stand somewhere in the text. */
export function valuesIn(text: string, values: ReadonlySet<string>): ReadonlySet<string> {
  const byBeginning = Map.groupBy(values, (value) => value.slice(0, shortest));
  const found = new Set<string>();
  for (let at = 0; at <= text.length - shortest; at += 1) {
    for (const value of byBeginning.get(text.slice(at, at + shortest)) ?? []) {
      if (text.startsWith(value, at)) found.add(value);
    }
  }
  return found;
}
