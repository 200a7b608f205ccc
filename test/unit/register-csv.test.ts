/** What a register becomes when it is taken out as a file. */
import papa from "papaparse";
import { describe, expect, test } from "vitest";
import { csvRows, csvText, firstLine } from "../../client/pages/register/csv-rows.ts";
import { readEveryRow } from "../../client/pages/register/read-every-row.ts";
import type { FieldColumn, RecordRow } from "../../client/pages/register/register-types.ts";

const codes = {
  label: (_list: string, code: string) => code,
  word: (_list: string, code: string) => code,
  definition: () => undefined,
  choices: () => [],
};

interface Row extends RecordRow {
  readonly note: string | null;
  readonly areas: readonly string[];
}

const row = (changes: Partial<Row> = {}): Row => ({
  __typename: "Ocg",
  id: "1",
  reference: "OCG-1",
  title: "Ashlar",
  marking: "OFFICIAL",
  handling: "P",
  recordedAt: null,
  owner: null,
  district: null,
  access: [],
  note: "quiet",
  areas: ["Bury", "Wigan"],
  ...changes,
});

const columns: readonly FieldColumn<Row>[] = [
  {
    field: "name",
    header: "Group",
    value: ({ title, reference }) => title ?? reference,
    show: () => null,
  },
  { field: "note", header: "Note", value: ({ note }) => note, show: () => null },
  { field: "areas", header: "Areas", value: ({ areas }) => areas, show: () => null },
];

const entry = { precision: null, reason: "WITHHELD", contact: null } as const;

describe("the rows of a file", () => {
  test("stand under their heads, a list in one cell", () => {
    expect(csvRows(columns, [row()], codes)).toEqual([
      ["Group", "Note", "Areas"],
      ["Ashlar", "quiet", "Bury; Wigan"],
    ]);
  });

  test("say what is withheld, reduced or not there", () => {
    const withheld = row({ note: null, access: [{ ...entry, field: "note", level: "WITHHELD" }] });
    const reduced = row({
      title: "A.",
      note: null,
      access: [{ ...entry, field: "name", level: "GENERALISED", precision: "INITIALS" }],
    });
    const unnamed = row({ title: null, access: [{ ...entry, field: "name", level: "WITHHELD" }] });
    expect(csvRows(columns, [withheld, reduced, unnamed], codes).slice(1)).toEqual([
      ["Ashlar", "(withheld)", "Bury; Wigan"],
      ["A. (initials only)", "", "Bury; Wigan"],
      ["OCG-1", "quiet", "Bury; Wigan"],
    ]);
  });

  test.each(["=1+1", "+44", "-1", "@sum", "\tx", "\rx"])(
    "never begin a formula: %j",
    async (note) => {
      const text = await csvText(csvRows(columns, [row({ note })], codes));
      expect(papa.parse<readonly string[]>(text).data[1]?.[1]).toBe(`'${note}`);
    },
  );
});

describe("the first line of a file", () => {
  const taker = {
    name: "I. Q.",
    partner: "Police",
    purpose: "prevent",
    moment: "24 November 2026",
  };
  const register = { title: "Crime groups", singular: "group", plural: "groups" };

  test("carries the highest marking of its rows, and who took it for what", () => {
    const rows = [row(), row({ marking: "OFFICIAL_SENSITIVE" })];
    expect(firstLine(register, rows, 2, taker)).toBe(
      "OFFICIAL-SENSITIVE. Crime groups: 2 groups, as seen by I. Q., Police, on 24 November 2026. Purpose: prevent.",
    );
  });

  test("says when there were more rows than the file holds", () => {
    expect(firstLine(register, [row()], 12_000, taker)).toContain("The first 1 of 12,000 groups");
  });
});

describe("every row of a register", () => {
  const pageOf = (from: number, size: number, total: number) => ({
    rows: Array.from({ length: size }, (_, at) => from + at),
    totalCount: total,
    startCursor: null,
    endCursor: String(from + size),
    hasPreviousPage: from > 0,
    hasNextPage: from + size < total,
  });
  const readerOf =
    (total: number) =>
    async ({ first = 0, after = "0" }: { first?: number; after?: string }) =>
      pageOf(Number(after), Math.min(first, total - Number(after)), total);

  test("is read page by page to its end, and no further than a file holds", async () => {
    const { signal } = new AbortController();
    const some = await readEveryRow(readerOf(450), signal, () => undefined);
    expect(some?.rows).toHaveLength(450);
    expect(new Set(some?.rows).size).toBe(450);
    const most = await readEveryRow(readerOf(10_250), signal, () => undefined);
    expect([most?.rows.length, most?.totalCount]).toEqual([10_000, 10_250]);
  });

  test("is given up when it is stopped", async () => {
    const abort = new AbortController();
    const stopped = readEveryRow(readerOf(450), abort.signal, () => abort.abort());
    expect(await stopped).toBeNull();
  });
});
