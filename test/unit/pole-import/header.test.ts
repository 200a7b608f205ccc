import { describe, expect, test } from "vitest";
import { planHeader } from "../../../server/modules/pole-import/pole.header.js";
import { formOf, planOf } from "./support.js";

const person = formOf("Person");

test("columns may stand in any order and carry a type", () => {
  const plan = planOf(formOf("Location"), [
    "longitude:double",
    ":LABEL",
    "latitude:double",
    ":ID",
    "address:string",
  ]);
  expect(plan.width).toBe(5);
  expect(plan.positions.get("latitude")).toBe(2);
  expect(plan.positions.get(":ID")).toBe(3);
});

test("an id space is kept", () => {
  expect(planOf(person, ["personId:ID(People)"]).idSpaces.get(":ID")).toBe("People");
});

test("a column marked :IGNORE is left out, whatever its name", () => {
  expect(planOf(person, [":ID", "hat_size:IGNORE"]).positions.has("hat_size")).toBe(false);
});

describe("refused by name, every problem at once", () => {
  test.each([
    [["surname"], ['column ":ID" is missing']],
    [[":ID", "hat_size"], ['unknown column "hat_size"']],
    [[":ID", "Surname"], ['unknown column "Surname"']],
    [[":ID", "surname:string[]"], ['unknown column "surname:string[]"']],
    [[":ID", "surname", "surname"], ['column "surname" stands there twice']],
    [
      ["surname", "hat_size"],
      ['unknown column "hat_size"', 'column ":ID" is missing'],
    ],
    [[":ID;surname"], ['unknown column ":ID;surname"', 'column ":ID" is missing']],
  ])("%j", (header, expected) => {
    const planned = planHeader(person, header);
    const problems = "problems" in planned ? planned.problems : [];
    expect(problems.map((problem) => problem.split(";")[0])).toEqual(
      expected.map((problem) => problem.split(";")[0]),
    );
  });

  test("and a name is printed without control characters and cut short", () => {
    const planned = planHeader(person, [":ID", `\u001B[31m${"x".repeat(500)}`]);
    const [problem = ""] = "problems" in planned ? planned.problems : [];
    expect(problem).not.toContain("\u001B");
    expect(problem.length).toBeLessThan(200);
  });
});
