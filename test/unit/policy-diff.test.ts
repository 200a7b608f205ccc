/** A change of the policy is told as who gains and who loses. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rooms } from "../../server/modules/index.js";
import {
  allOf,
  always,
  anyOf,
  constant,
  equals,
  never,
  row,
  withinScope,
} from "../../server/policy/condition.js";
import { diffMatrices, isMatrix } from "../../server/policy/matrix-diff.js";
import {
  diffPolicies,
  type StoredPolicy,
  type StoredTree,
} from "../../server/policy/policy-diff.js";
import { policyVersion } from "../../server/policy/row-security.js";

const current = JSON.parse(policyVersion(rooms).tree) as StoredTree;
const isPhone = equals(row("kind"), constant("PHONE"));

const withPerson = (person: (policy: StoredPolicy) => StoredPolicy): StoredTree => ({
  ...current,
  types: current.types.map((policy) => (policy.type === "Person" ? person(policy) : policy)),
});

/** The policy with other rules of persons' names. */
const withName = (rule: Partial<StoredPolicy["fields"][string]>): StoredTree =>
  withPerson((policy) => ({
    ...policy,
    fields: { ...policy.fields, name: { ...policy.fields["name"]!, ...rule } },
  }));

const withRows = (rows: StoredPolicy["rows"]): StoredTree =>
  withPerson((policy) => ({ ...policy, rows }));

const { rows: rowsNow, fields } = current.types.find(({ type }) => type === "Person")!;
const fullNow = fields["name"]!.full;

test("nobody gains or loses by the same policy", () => {
  expect(diffPolicies(current, current)).toEqual([]);
});

test("a condition that is asked as well takes away, and gives when it is dropped", () => {
  const narrower = withRows(allOf(rowsNow, isPhone));
  const told = "that the record's kind is PHONE";
  expect(diffPolicies(current, narrower)).toEqual([
    { subject: "rows of Person", gains: [], loses: [`asked as well: ${told}`] },
  ]);
  expect(diffPolicies(narrower, current)).toEqual([
    { subject: "rows of Person", gains: [`no longer asked: ${told}`], loses: [] },
  ]);
});

test("another way to a field gives, and takes away when it goes", () => {
  const wider = withName({ full: anyOf(fullNow, isPhone) });
  expect(diffPolicies(current, wider)).toEqual([
    {
      subject: "Person.name, in full",
      gains: ["now also when the record's kind is PHONE"],
      loses: [],
    },
  ]);
  expect(diffPolicies(wider, current)[0]).toMatchObject({
    gains: [],
    loses: ["no longer when the record's kind is PHONE"],
  });
});

test("a scope that must give more takes away; one that may give less gives", () => {
  const [eased, asked] = (["POINTER", "FULL"] as const).map((level) =>
    diffPolicies(current, withName({ generalised: withinScope("identity", level) })),
  );
  expect(eased).toMatchObject([{ subject: "Person.name, generalised", loses: [] }]);
  expect(eased![0]!.gains).toEqual(["a scope must give at least pointer, before generalised"]);
  expect(asked).toMatchObject([{ gains: [] }]);
});

test("what may be asked of a field, a field that comes and a type that goes are told", () => {
  expect(diffPolicies(current, withName({ verbs: ["read", "filter"] }))).toEqual([
    {
      subject: "Person.name",
      gains: [],
      loses: ["may no longer aggregate, group, search and sort by it"],
    },
  ]);
  const [first, ...types] = current.types;
  expect(diffPolicies(current, { ...current, types })).toMatchObject([
    { subject: first!.type, gains: [] },
  ]);
  const { name: _, ...others } = fields;
  const without = withPerson((policy) => ({ ...policy, fields: others }));
  expect(diffPolicies(without, current)).toMatchObject([{ subject: "Person.name", loses: [] }]);
});

test("who may write, and who reads statistics, are sentences of the policy too", () => {
  const writing = withPerson((policy) => ({
    ...policy,
    changes: { ...policy.changes, create: isPhone },
  }));
  expect(diffPolicies(current, writing)).toEqual([
    {
      subject: "create Person",
      gains: ["now when the record's kind is PHONE"],
      loses: [],
    },
  ]);
  const silent = { ...current, statistics: { ...current.statistics, readers: never } };
  expect(diffPolicies(current, silent)).toMatchObject([
    { subject: "readers of statistics", gains: [] },
  ]);
});

test("a rule that becomes nobody's takes all away", () => {
  const [change] = diffPolicies(current, withName({ full: never }));
  expect(change).toMatchObject({ subject: "Person.name, in full", gains: [] });
  expect(diffPolicies(withName({ full: never }), withName({ full: always }))).toMatchObject([
    { gains: ["now when everybody"], loses: [] },
  ]);
});

test("two matrices are compared viewer by viewer", () => {
  const matrix = readFileSync(new URL("../policy/matrix.expected.ts", import.meta.url), "utf8");
  expect(isMatrix(matrix)).toBe(true);
  expect(isMatrix(policyVersion(rooms).tree)).toBe(false);
  expect(diffMatrices(matrix, matrix)).toEqual([]);
  const old = ["  | nurse | constable", "Person.name | FG fsg | F f", "Person.note | . | w ."];
  const now = ["  | nurse | constable", "Person.name | G fs | F f", "Person.note | P f | w ."];
  expect(diffMatrices(old.join("\n"), now.join("\n"))).toEqual([
    {
      subject: "Person.name",
      gains: [],
      loses: [
        "nurse gets it reduced, before in full or reduced",
        "nurse may no longer group by it",
      ],
    },
    {
      subject: "Person.note",
      gains: ["nurse gets it a pointer, before on no row", "nurse may now filter by it"],
      loses: [],
    },
  ]);
});
