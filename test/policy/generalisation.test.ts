/** A reduced value means the same in SQL and in TypeScript, for every text, date and coordinate. */
import fc, { type Arbitrary } from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  gridSquare,
  initials,
  lastThree,
  outwardCode,
  year,
  type Generalisation,
} from "../../server/kernel/generalisation.js";
import { createDatabase, type TestDatabase } from "../support/database.js";

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
});

afterAll(async () => {
  await database?.drop();
});

/** Reduces a list of values in the database. */
async function inSql(
  of: Generalisation,
  type: string,
  values: readonly (string | number)[],
): Promise<(string | number | null)[]> {
  const { rows } = await database.owner.query<{ reduced: (string | number | null)[] }>(
    `select json_agg(${of.sql("t.v")} order by t.n) as reduced from unnest($1::${type}[]) with ordinality t(v, n)`,
    [values],
  );
  return rows[0]!.reduced;
}

const character = fc.constantFrom(
  ..."aZ é ß İ ſ 1 9 - . ' \t \n \u00a0 \u2003 ﷽ 👍🏽 \u0301".split(" "),
  " ",
  "  ",
);
const loose = fc.array(character, { maxLength: 12 }).map((parts) => parts.join(""));
const anyText = fc.oneof(
  loose,
  fc
    .string({ unit: "binary", maxLength: 12 })
    .filter((text) => text.isWellFormed() && !text.includes("\0")),
);
const postcode = fc
  .tuple(
    fc.constantFrom("M", "OL", "m", "W1A", "EC1"),
    fc.constantFrom("1", "4", "14", "4A", ""),
    fc.constantFrom("", " ", "  ", "\t"),
    fc.constantFrom("1AB", "9zz", "", "AB", "1ABC"),
  )
  .map((parts) => parts.join(""));

const texts: readonly (readonly [string, Generalisation, Arbitrary<string>])[] = [
  ["initials", initials, anyText],
  ["outward code", outwardCode, fc.oneof(postcode, anyText)],
  ["last three characters", lastThree, anyText],
];

test.each(texts)("%s of any text", async (_, of, text) => {
  const sample = fc.sample(text, { numRuns: 3_000, seed: 11 });
  expect(await inSql(of, "text", sample)).toEqual(sample.map((value) => of.apply(value)));
});

test.each(texts)("%s never show a long text whole", (_, of, text) => {
  fc.assert(
    fc.property(
      text.filter((value) => /^\S{6,}$/u.test(value)),
      (value) => {
        expect(of.apply(value)).not.toBe(value);
      },
    ),
  );
});

test("the year of any date, however far", async () => {
  const day = fc
    .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const sample = [
    ...fc.sample(day, { numRuns: 2_000, seed: 12 }),
    "5874897-12-31",
    "300000-06-01",
    "infinity",
    "-infinity",
  ];
  const reduced = (await inSql(year, "date", sample)) as string[];
  expect(reduced.map((value) => year.apply(value))).toEqual(
    sample.map((value) => year.apply(value)),
  );
  expect(reduced.slice(0, 2_000).every((value) => value.endsWith("-01-01"))).toBe(true);
});

test("the grid square of any coordinate", async () => {
  const coordinate = fc.oneof(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.integer({ min: -180_000, max: 180_000 }).map((thousandths) => thousandths / 1000),
  );
  const sample = fc.sample(coordinate, { numRuns: 4_000, seed: 13 });
  expect(await inSql(gridSquare, "double precision", sample)).toEqual(
    sample.map((value) => Number(gridSquare.apply(String(value)))),
  );
});
