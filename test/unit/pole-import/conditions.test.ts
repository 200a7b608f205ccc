/** The handling conditions that a set is filed under. */
import { expect, test } from "vitest";
import { readConditions } from "../../../server/modules/pole-import/import.domain.js";

test("code C is taken with its conditions, in one order and each once", () => {
  expect(readConditions("C", ["s2", "no-court-use", "S2"])).toEqual(["NO_COURT_USE", "S2"]);
  expect(readConditions("P", [])).toEqual([]);
});

test("code C without conditions, and conditions without code C, are refused", () => {
  expect(() => readConditions("C", [])).toThrow("Code C needs its conditions");
  expect(() => readConditions("P", ["S2"])).toThrow("Only code C has conditions");
});

test("a condition that is not on the list, or that needs a day, is refused", () => {
  expect(() => readConditions("C", ["ANYTHING"])).toThrow("--condition is one of");
  expect(() => readConditions("C", ["EXPIRES_ON"])).toThrow("--condition is one of");
});
