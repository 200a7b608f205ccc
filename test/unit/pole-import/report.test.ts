import { expect, test } from "vitest";
import {
  type PoleImportReport,
  renderReport,
  renderReportJson,
  startTally,
} from "../../../server/modules/pole-import/pole.report.js";
import { reasonCodes, sentenceOf } from "../../../server/modules/pole-import/pole.reasons.js";
import { formOf, readingsOf } from "./support.js";

const content = `:ID,phoneNo
1,07400 123456
2,9-(184)752-7135
3,
4,07400123456
5,5-(997)640-5104
6,0161 496 0000
`;

async function tallied() {
  const tally = startTally(formOf("Phone"));
  for (const reading of await readingsOf("nodes.Phone.csv", content)) tally.countRead(reading);
  return tally;
}

async function reportOf(): Promise<PoleImportReport> {
  const tally = await tallied();
  tally.countApplied("created", 3);
  tally.countApplied("merged", 1);
  tally.countReason("row.same-thing", null, 1, [5]);
  tally.countRefusedLater(1, 1);
  tally.countReason("id.repeated-differently", ":ID", 1, [6]);
  return {
    importId: null,
    dryRun: true,
    types: [tally.report()],
    unplaced: { count: 2, lines: [7, 9] },
    assumptions: [],
    ignored: ["README.txt"],
  };
}

test("created, merged, unchanged and refused add up to the rows read; repaired rows are among them", async () => {
  const [file] = (await reportOf()).types;
  expect(file).toMatchObject({ type: "identifier", file: "nodes.Phone.csv", read: 6 });
  expect(file).toMatchObject({ created: 3, merged: 1, unchanged: 0, refused: 2, repaired: 1 });
});

test("a report that does not add up is a fault, not a report", async () => {
  const tally = await tallied();
  expect(() => tally.report()).toThrow(/1 rows accounted for, 6 read/u);
});

test("each reason is counted by column with its first lines, and never shows what stands there", async () => {
  const report = await reportOf();
  const reason = report.types[0]?.reasons.find((each) => each.code === "phone.not-uk-layout");
  expect(reason).toMatchObject({ column: "phoneNo", effect: "repaired", count: 2, lines: [3, 6] });
  expect(renderReportJson(report)).not.toContain("752-7135");
  expect(renderReport(report)).not.toContain("752-7135");
});

test("examples stop at five lines however many rows there are", () => {
  const tally = startTally(formOf("Phone"));
  for (let line = 2; line < 1000; line += 1)
    tally.countRead({
      outcome: "refused",
      row: null,
      reasons: [{ code: "row.no-value", column: "phoneNo" }],
      line,
    });
  expect(tally.report().reasons[0]).toMatchObject({ count: 998, lines: [2, 3, 4, 5, 6] });
});

test("the text for a terminal has a table, the reasons, and what was left alone", async () => {
  expect(renderReport(await reportOf())).toBe(
    `file             becomes     read  created  merged  unchanged  refused  repaired
nodes.Phone.csv  identifier     6        3       1          0        2         1

nodes.Phone.csv
  1 refused: phoneNo: The row lacks the one value it is there for. [row.no-value] (line 4)
  1 noted: Another row or record is the same thing by its natural key; merged with it. [row.same-thing] (line 5)
  1 refused: :ID: An earlier row of this import has the same identifier and other content. [id.repeated-differently] (line 6)
  2 repaired: phoneNo: Written in a layout that is not a UK one, and without a country code; kept as written. [phone.not-uk-layout] (line 3, 6)

2 places lie in no district (line 7, 9).
Left alone: README.txt
Dry run: nothing was written.
`,
  );
});

test("every reason is a sentence", () => {
  for (const code of reasonCodes) expect(sentenceOf(code), code).toMatch(/^[A-Z].*\.$/u);
});
