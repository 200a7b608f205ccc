/** Words, ids and numbers to ask with: taken from what a database holds, hidden and visible alike. */
import type pg from "pg";
import type { Register } from "../../server/policy/register.js";
import { readRows } from "../support/projection.js";
import { districts, partners } from "../support/viewers.js";

/** What operations are made of. */
export interface Vocabulary {
  readonly ids: readonly string[];
  readonly keys: readonly string[];
  readonly texts: readonly string[];
  /** Parts of texts: words, beginnings, last characters. */
  readonly words: readonly string[];
  readonly numbers: readonly number[];
  readonly dates: readonly string[];
  /** What is held in a field, by `Type.field`. */
  readonly values: ReadonlyMap<string, readonly unknown[]>;
}

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(text);

function partsOf(text: string): string[] {
  const words = text.split(/\s+/u).filter((word) => word.length > 1);
  return [
    ...words,
    text.slice(0, 3),
    text.slice(-3),
    text.slice(-5),
    words.map((word) => word[0]).join(" "),
    `${words[0] ?? ""}x`,
  ];
}

/** Takes the vocabulary of some databases, through their owner. */
export async function vocabularyOf(
  owners: readonly pg.Client[],
  register: Register,
): Promise<Vocabulary> {
  const ids = new Set<string>(["5f0c2c52-9f1e-4a58-8f37-0c7a6ad9d001"]);
  const texts = new Set<string>();
  const numbers = new Set<number>([0, 1, 53.45, -2.2, 40]);
  const dates = new Set<string>(["2026-11-24", "1987-01-01"]);
  const held = new Map<string, unknown[]>();
  for (const owner of owners) {
    const stored = await readRows(owner, register);
    for (const { type } of register.all) {
      for (const row of stored.rows.get(type.name) ?? []) {
        ids.add(String(row[type.key]));
        for (const [name, { column, source }] of Object.entries(type.fields)) {
          const values = source === "class" || row[column] === null ? [] : [row[column]].flat();
          held.set(`${type.name}.${name}`, [
            ...(held.get(`${type.name}.${name}`) ?? []),
            ...values,
          ]);
          for (const value of values) {
            if (typeof value === "number") numbers.add(value);
            else if (typeof value === "string" && isDate(value)) dates.add(value.slice(0, 10));
            else if (typeof value === "string" && value !== "") texts.add(value);
          }
        }
      }
    }
  }
  const words = [...texts].filter((text) => text.length < 60).flatMap(partsOf);
  return {
    ids: [...ids],
    keys: [...Object.values(districts), ...Object.values(partners)],
    texts: [...texts],
    words: [...new Set(words)].filter((word) => word.length > 1),
    numbers: [...numbers],
    dates: [...dates],
    values: held,
  };
}
