import { describe, expect, test } from "vitest";
import { codeListNamed, codeLists } from "../../schema/code-lists/index.js";
import { marking } from "../../schema/code-lists/marking.js";

const isoDate = /^\d{4}-\d{2}-\d{2}$/u;

test("every list can be found by its name, and no name is used twice", () => {
  expect(new Set(codeLists.map((list) => list.name)).size).toBe(codeLists.length);
  for (const list of codeLists) expect(codeListNamed(list.name)).toBe(list);
});

test("a name that is no list finds nothing, nor does one inherited from Object", () => {
  expect(codeListNamed("Nothing")).toBeNull();
  expect(codeListNamed("constructor")).toBeNull();
});

test("no marking above OFFICIAL-SENSITIVE is accepted", () => {
  expect(marking.entries.map((entry) => entry.code)).toEqual(["OFFICIAL", "OFFICIAL_SENSITIVE"]);
});

describe.each(codeLists.map((list) => [list.name, list] as const))("%s", (_name, list) => {
  test("says where it comes from and which edition it is", () => {
    expect(list.title.length).toBeGreaterThan(3);
    expect(list.sourceNote.length).toBeGreaterThan(10);
    expect(list.schemeVersion).not.toBe("");
  });

  test("has codes, each used once, in a form that never needs quoting", () => {
    const codes = list.entries.map((entry) => entry.code);
    expect(codes.length).toBeGreaterThan(1);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Z0-9][A-Z0-9_]*$/u);
  });

  test("labels and defines every code, no label twice", () => {
    for (const entry of list.entries) {
      expect(entry.label.trim(), entry.code).not.toBe("");
      expect(entry.definition, entry.code).toMatch(/\.$/u);
    }
    expect(new Set(list.entries.map((entry) => entry.label)).size).toBe(list.entries.length);
  });

  test("dates its codes in order, and ranks either all of them or none", () => {
    for (const { code, validFrom, validTo } of list.entries) {
      if (validFrom !== undefined) expect(validFrom, code).toMatch(isoDate);
      if (validTo !== undefined) expect(validTo, code).toMatch(isoDate);
      if (validFrom !== undefined && validTo !== undefined)
        expect(validTo >= validFrom, code).toBe(true);
    }
    const ranks = list.entries.flatMap((entry) => (entry.rank === undefined ? [] : [entry.rank]));
    expect([0, list.entries.length]).toContain(ranks.length);
    expect(new Set(ranks).size).toBe(ranks.length);
  });

  test("cannot be changed while the portal runs", () => {
    expect(Object.isFrozen(list)).toBe(true);
    expect(Object.isFrozen(list.entries)).toBe(true);
    expect(list.entries.every((entry) => Object.isFrozen(entry))).toBe(true);
  });
});
