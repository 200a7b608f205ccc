/** The table of failures names every planted fault, and no other. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { everyFault } from "../planted/faults/index.js";

const table = readFileSync(new URL("../planted/FAILURES.md", import.meta.url), "utf8");
const rows = table.split("\n").filter((line) => /^\| (?!---|How|Promise)/u.test(line));

const namedIn = (row: string): readonly string[] =>
  [...(row.split("|").at(-2) ?? "").matchAll(/`([^`]+)`/gu)].map(([, title]) => title!);

test("every fault stands for a failure, and is planted once", () => {
  const titles = everyFault.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(new Set(rows.flatMap(namedIn))).toEqual(new Set(titles));
});

test("a failure without a fault says that there is no such road yet", () => {
  for (const row of rows) {
    const isCovered = namedIn(row).length > 0 || row.includes("Not yet built");
    expect([row, isCovered]).toEqual([row, true]);
  }
});
