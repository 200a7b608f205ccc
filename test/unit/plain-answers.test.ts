/** What plain answers make of a report: nobody who answers them meets a code. */
import { describe, expect, test } from "vitest";
import {
  gradeOf,
  noAnswers,
  type PlainAnswers,
  reportOfAnswers,
  unanswered,
} from "../../client/pages/contribute/plain-answers.ts";
import { handlingCode } from "../../schema/code-lists/handling-code.js";
import { intelligenceAssessment } from "../../schema/code-lists/intelligence-assessment.js";
import { sourceEvaluation } from "../../schema/code-lists/source-evaluation.js";
import { statementType } from "../../schema/code-lists/statement-type.js";

const answered: PlainAnswers = {
  ...noAnswers,
  heading: "Boys with rucksacks",
  text: "Two boys carried rucksacks into the flat.",
  sawIt: "YES",
  happenedOn: "2026-11",
  district: "E08000004",
  mayUse: "YES",
  identifiable: "NO",
  childAtRisk: "NO",
};

const made = (more: Partial<PlainAnswers> = {}, clearance = "OFFICIAL_SENSITIVE") =>
  reportOfAnswers({ ...answered, ...more }, clearance);

describe("a grade by plain answers", () => {
  test.each<[Partial<PlainAnswers>, string]>([
    [{ sawIt: "YES" }, "2A"],
    [{ sawIt: "NO", toldBy: "WITNESS" }, "2A"],
    [{ sawIt: "NO", toldBy: "SUPPORTED" }, "2B"],
    [{ sawIt: "NO", toldBy: "HEARSAY" }, "2C"],
    [{ sawIt: "NO", toldBy: "UNKNOWN" }, "2D"],
    [{ sawIt: "NO", toldBy: "WITNESS", doubt: "PERSON" }, "3A"],
    [{ sawIt: "YES", doubt: "STORY" }, "2E"],
  ])("%j is %s", (more, grade) => {
    const given = gradeOf({ ...answered, ...more });
    expect(given.sourceEvaluation + given.intelligenceAssessment).toBe(grade);
  });

  test("an answer that no longer counts changes nothing: who saw it was told by nobody", () => {
    expect(gradeOf({ ...answered, sawIt: "YES", toldBy: "HEARSAY" })).toEqual(gradeOf(answered));
  });

  test("is of the lists' codes whatever is answered", () => {
    const isOf = (list: { entries: readonly { code: string }[] }, code: string): boolean =>
      list.entries.some((entry) => entry.code === code);
    for (const sawIt of ["YES", "NO"] as const)
      for (const toldBy of ["", "WITNESS", "SUPPORTED", "HEARSAY", "UNKNOWN"] as const)
        for (const mayUse of ["YES", "CONDITIONS", "ASK_FIRST"] as const) {
          const report = made({ sawIt, toldBy, mayUse, conditions: "Ask." });
          for (const one of [report, ...report.paragraphs]) {
            expect(isOf(sourceEvaluation, one.sourceEvaluation)).toBe(true);
            expect(isOf(intelligenceAssessment, one.intelligenceAssessment)).toBe(true);
            expect(isOf(handlingCode, one.handling)).toBe(true);
          }
          expect(isOf(statementType, report.paragraphs[0]!.statementType)).toBe(true);
        }
  });
});

describe("what may be done with it", () => {
  test("may be used freely: code P, and no conditions", () => {
    expect(made()).toMatchObject({ handling: "P", handlingInstructions: null });
  });

  test.each<[Partial<PlainAnswers>, RegExp]>([
    [{ mayUse: "CONDITIONS", conditions: " Not in court. " }, /^Not in court\.$/u],
    [{ mayUse: "ASK_FIRST" }, /^Speak to whoever handed this in/u],
    [{ identifiable: "YES" }, /^The source could be identified/u],
    [{ identifiable: "NOT_SURE" }, /^The source could be identified/u],
  ])("%j is code C with its conditions", (more, conditions) => {
    const report = made(more);
    expect(report.handling).toBe("C");
    expect(report.paragraphs[0]!.handling).toBe("C");
    expect(report.handlingInstructions).toMatch(conditions);
  });

  test("what could identify its source is marked as high as its author may mark", () => {
    expect(made({ identifiable: "YES" }).marking).toBe("OFFICIAL_SENSITIVE");
    expect(made({ identifiable: "YES" }, "OFFICIAL").marking).toBe("OFFICIAL");
    expect(made({ marking: "SECRET", identifiable: "YES" }).marking).toBe("SECRET");
  });

  test("a child at risk is urgent, and one that may be is filed as such", () => {
    expect(made({ childAtRisk: "YES" })).toMatchObject({ childAtRisk: true, priority: "HIGH" });
    expect(made({ childAtRisk: "NOT_SURE" })).toMatchObject({ childAtRisk: true, priority: "LOW" });
  });
});

test("nothing is made up: an unknown date, a place elsewhere and an empty line are left out", () => {
  expect(made({ isDateUnknown: true, district: "ELSEWHERE", whereabouts: "  " })).toMatchObject({
    happenedOn: null,
    district: null,
    whereabouts: null,
  });
});

test("at most nine questions need an answer, and each that lacks one is named", () => {
  expect(unanswered(answered)).toEqual([]);
  expect(unanswered({ ...noAnswers, sawIt: "NO" }).map(({ field }) => field)).toEqual([
    "heading",
    "text",
    "toldBy",
    "happenedOn",
    "district",
    "mayUse",
    "identifiable",
    "childAtRisk",
  ]);
  expect(unanswered(noAnswers).map(({ field }) => field)).toContain("sawIt");
  expect(unanswered({ ...answered, isDateUnknown: true, happenedOn: "" })).toEqual([]);
  expect(unanswered({ ...answered, mayUse: "CONDITIONS" })).toEqual([
    { field: "handlingInstructions", words: "Say what conditions apply" },
  ]);
});
