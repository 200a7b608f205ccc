import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InvalidInput } from "../../../server/kernel/errors.js";
import { findPoleFiles } from "../../../server/modules/pole-import/pole.files.js";
import type { FileLine } from "../../../server/modules/pole-import/pole.lines.js";
import { readRecords } from "../../../server/modules/pole-import/pole.records.js";
import {
  checkPoleHeaders,
  streamPoleFile,
} from "../../../server/modules/pole-import/pole.stream.js";
import { codesOf, collect, readingsOf, rowOf, withFolder } from "./support.js";

const name = "nodes.Object.csv";
const header = ":ID,description,id,type,:LABEL";
const summary = async (content: string | Uint8Array): Promise<readonly string[]> =>
  (await readingsOf(name, content)).map(
    (each) => `${each.line} ${each.row?.sourceKey ?? codesOf(each).join()}`,
  );

describe("a file", () => {
  test("gives one reading a row, numbered by the line it begins on", async () => {
    const content = `\uFEFF${header}\r\n1,one,a,Evidence,Object\r\n\r\n2,"two, with a comma",b,Evidence,Object\r\n`;
    expect(await summary(content)).toEqual(["2 pole:Object:1", "4 pole:Object:2"]);
  });

  test("may end its lines either way, and need not end its last", async () => {
    expect(await summary(`${header}\n1,a,b,Evidence,Object\r\n2,a,b,Evidence,Object`)).toHaveLength(
      2,
    );
  });

  test("keeps a cell that spans lines", async () => {
    const [reading] = await readingsOf(
      name,
      `${header}\n1,"first\n\nthird ""said""",a,Evidence,Object\n`,
    );
    expect(reading && rowOf(reading, "item").description).toBe('first\n\nthird "said"');
  });

  test("loses only the row whose quotation mark is not closed", async () => {
    const content = `${header}\n1,"open,a,Evidence,Object\n2,b,c,Evidence,Object\n3,"d, e",f,Evidence,Object\n`;
    expect(await summary(content)).toEqual(["2 row.quotes", "3 pole:Object:2", "4 pole:Object:3"]);
  });

  test("loses only the rows with the wrong number of cells", async () => {
    const content = `${header}\n1,a,b,Evidence\n2,a,b,Evidence,Object\n3,a,b,Evidence,Object,more\n`;
    expect(await summary(content)).toEqual([
      "2 row.column-count",
      "3 pole:Object:2",
      "4 row.column-count",
    ]);
  });

  test("loses only the row that is over a million characters long", async () => {
    const content = `${header}\n1,${"x".repeat(1_000_001)},b,Evidence,Object\n2,a,b,Evidence,Object\n`;
    expect(await summary(content)).toEqual(["2 row.too-long", "3 pole:Object:2"]);
  });

  test("says where it is not UTF-8", async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${header}\n1,caf`),
      Buffer.from([0xe9]),
      Buffer.from(",b,Evidence,Object\n"),
    ]);
    const [reading] = await readingsOf(name, bytes);
    expect([reading?.outcome, reading && codesOf(reading)]).toEqual([
      "repaired",
      ["description cell.undecodable"],
    ]);
  });

  test("keeps a character whose bytes fall into two blocks", async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => `${at},££££,b,Evidence,Object`).join(
      "\n",
    );
    const readings = await readingsOf(name, `${header}\n${rows}\n`);
    expect(readings).toHaveLength(30_000);
    expect(readings.every((each) => rowOf(each, "item").description === "££££")).toBe(true);
  });

  test("with a header alone has no rows", async () => {
    expect(await summary(`${header}\n`)).toEqual([]);
  });

  test.each([
    ["is empty", "", /empty/u],
    [
      "has an unknown column",
      `${header},weight\n1,a,b,Evidence,Object,2\n`,
      /nodes\.Object\.csv: unknown column "weight"/u,
    ],
    ["has no id column", "description\na\n", /":ID" is missing/u],
    ["is separated by semicolons", ":ID;description\n1;a\n", /unknown column/u],
    [
      "has an open quotation mark in its header",
      ':ID,"description\n1,a\n',
      /header cannot be read/u,
    ],
  ])("that %s is refused whole", async (_what, content, message) => {
    await expect(readingsOf(name, content)).rejects.toThrow(InvalidInput);
    await expect(readingsOf(name, content)).rejects.toThrow(message);
  });

  test("says how far it has been read", async () => {
    const content = `${header}\n1,a,b,Evidence,Object\n`;
    await withFolder({ [name]: content }, async (folder) => {
      const seen: number[] = [];
      const [file] = (await findPoleFiles(folder)).files;
      if (file === undefined) throw new Error("not found");
      await collect(streamPoleFile(file, { onBytes: (bytes) => seen.push(bytes) }));
      expect(seen.at(-1)).toBe(file.bytes);
    });
  });

  test("is read no further ahead than its consumer, and closed when the consumer stops", async () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `${at},a,b,Evidence,Object`).join("\n");
    await withFolder({ [name]: `${header}\n${rows}\n` }, async (folder) => {
      let bytesRead = 0;
      const [file] = (await findPoleFiles(folder)).files;
      if (file === undefined) throw new Error("not found");
      for await (const _ of streamPoleFile(file, { onBytes: (bytes) => (bytesRead = bytes) }))
        break;
      expect(bytesRead).toBeLessThan(file.bytes / 2);
    });
  });
});

describe("a folder", () => {
  test("is read nodes first; unknown files of the form are named, others left alone", async () => {
    const files = {
      "relationships.KNOWS.csv": ":START_ID,:END_ID,:TYPE\n",
      "nodes.Person.csv": ":ID,surname\n",
      "nodes.Spaceship.csv": ":ID\n",
      "README.txt": "hello",
    };
    await withFolder(files, async (folder) => {
      const found = await findPoleFiles(folder);
      expect(found.files.map((file) => file.name)).toEqual([
        "nodes.Person.csv",
        "relationships.KNOWS.csv",
      ]);
      expect(found.unknown).toEqual(["nodes.Spaceship.csv"]);
      expect(found.ignored).toEqual(["README.txt"]);
      await checkPoleHeaders(found.files);
    });
  });

  test("with one wrong header fails before any row is read", async () => {
    await withFolder(
      { "nodes.Area.csv": ":ID,areaCode\n1,M3\n", "nodes.Person.csv": "who\n" },
      async (folder) => {
        await expect(checkPoleHeaders((await findPoleFiles(folder)).files)).rejects.toThrow(
          /nodes\.Person\.csv/u,
        );
      },
    );
  });
});

async function* linesOf(text: string): AsyncGenerator<FileLine> {
  for (const [at, line] of text.split("\n").entries())
    yield { line: at + 1, text: line, tooLong: false };
}

describe("whatever the cells hold", () => {
  const quoted = (cells: readonly string[]): string =>
    cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(",");
  const fileOf = (rows: readonly (readonly string[])[]) =>
    readRecords(linesOf(["x,y,z", ...rows.map(quoted)].join("\n")));
  const cellOf = (...unit: readonly string[]) => fc.string({ unit: fc.constantFrom(...unit) });
  const rowsOf = (cell: fc.Arbitrary<string>) =>
    fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,3}$/u), cell, cell), { maxLength: 8 });

  test("quoted on one line, it is read back as written", async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(cellOf("a", ",", '"', " ", "\u00E9", "=")), async (rows) => {
        const records = await collect(fileOf(rows));
        expect(records.slice(1).map((record) => record.cells)).toEqual(rows);
      }),
    );
  });

  test("spanning lines without a comma, it is read back as written", async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(cellOf("a", "\n", " ", "=")), async (rows) => {
        const records = await collect(fileOf(rows));
        expect(records.slice(1).map((record) => record.cells)).toEqual(rows);
      }),
    );
  });

  test("also broken, no line is lost: each begins a record, belongs to one, or is blank", async () => {
    const text = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n"), maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(text, async (body) => {
        const records = await collect(readRecords(linesOf(`x,y,z\n${body}`)));
        const begun = new Set(records.map((record) => record.line));
        expect(begun.size).toBe(records.length);
        const spanned = records.flatMap(({ line, cells }) => {
          const more = cells.join("").split("\n").length - 1;
          return Array.from({ length: more }, (_, at) => line + 1 + at);
        });
        for (const [at, line] of body.split("\n").entries()) {
          const number = at + 2;
          if (line.trim() !== "" && !begun.has(number)) expect(spanned).toContain(number);
        }
      }),
      { numRuns: 500 },
    );
  });
});
