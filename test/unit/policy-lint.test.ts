/** Faults of a policy are found, each by its kind, and the policies that stand have none. */
import { describe, expect, test } from "vitest";
import { agreements } from "../../server/modules/demonstration/agreements.js";
import { scopes } from "../../server/modules/demonstration/scopes.js";
import { rooms } from "../../server/modules/index.js";
import { recordRows } from "../../server/modules/record/record.policy.js";
import {
  after,
  allOf,
  anyOf,
  before,
  constant,
  equals,
  isIn,
  isNull,
  not,
  row,
  viewer,
  withinScope,
  type Condition,
} from "../../server/policy/condition.js";
import { lintPolicies, type Finding } from "../../server/policy/lint.js";
import { lintSharing, type Sharing } from "../../server/policy/lint-sharing.js";
import type { Governed, Register } from "../../server/policy/register.js";
import { openToReaders, type FieldRule } from "../../server/policy/rules.js";

const person = rooms.named("Person");
const name = person.policy.fields["name"]!;

/** The rooms with another policy of persons. */
function withPersons(policy: Partial<Governed["policy"]>): Register {
  const changed: Governed = { ...person, policy: { ...person.policy, ...policy } };
  const swap = (governed: Governed): Governed => (governed === person ? changed : governed);
  return { ...rooms, all: rooms.all.map(swap), records: rooms.records.map(swap) };
}

const withName = (rule: Partial<FieldRule>): Register =>
  withPersons({ fields: { ...person.policy.fields, name: { ...name, ...rule } } });

const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ kind, subject }) => `${kind} ${subject}`);

const isPhone = equals(row("kind"), constant("PHONE"));
const isAccount = equals(row("kind"), constant("ACCOUNT"));

describe("a policy", () => {
  test("of every room is without fault", () => {
    expect(lintPolicies(rooms)).toEqual([]);
  });

  const contradictory: readonly (readonly [string, Condition])[] = [
    ["one value and another", allOf(isPhone, isAccount)],
    ["a value and one of others", allOf(isPhone, isIn(row("kind"), constant(["ITEM", "ACCOUNT"])))],
    ["a thing and its opposite", allOf(recordRows, isPhone, allOf(not(isPhone)))],
    ["what is not set and its value", allOf(isNull(row("kind")), isPhone)],
    ["past and to come", allOf(before(row("embargoUntil")), after(row("embargoUntil")))],
  ];
  test.each(contradictory)("that asks at once for %s contradicts itself", (_what, rows) => {
    expect(told(lintPolicies(withPersons({ rows })))).toEqual(["CONTRADICTION rows of Person"]);
  });

  test("with a rule that nobody can meet is told of it", () => {
    const nobody = anyOf();
    const dead = { full: nobody, generalised: nobody, pointer: nobody };
    expect(told(lintPolicies(withName(dead)))).toContain("DEAD_RULE Person.name");
    const noRole = isIn(viewer("purpose"), constant([]));
    expect(told(lintPolicies(withName({ full: noRole })))).toEqual([
      "DEAD_RULE Person.name in full",
    ]);
    expect(told(lintPolicies(withPersons({ rows: nobody })))).toEqual(["DEAD_RULE rows of Person"]);
  });

  test("with a way in a rule that can never be taken is told of it", () => {
    const full = anyOf(name.full, allOf(isNull(constant("set")), isPhone));
    expect(told(lintPolicies(withName({ full })))).toEqual(["DEAD_RULE Person.name in full"]);
  });

  test("with a level behind one that every reader reaches is told of it", () => {
    const rule = { ...openToReaders("record"), pointer: withinScope("identity", "POINTER") };
    expect(told(lintPolicies(withName(rule)))).toEqual(["DEAD_RULE Person.name"]);
  });

  test("that gives readers a group without a scope for it is wider than any agreement", () => {
    const wide = openToReaders("identity");
    expect(told(lintPolicies(withName(wide)))).toEqual(["WIDER_THAN_AGREEMENT Person.name"]);
    const byAnother = { generalised: withinScope("birth", "GENERALISED") };
    expect(told(lintPolicies(withName(byAnother)))).toEqual(["WIDER_THAN_AGREEMENT Person.name"]);
  });
});

const agreement: Sharing["agreements"][number] = {
  id: "a",
  title: "Agreement",
  state: "ACTIVE",
  purposes: ["PREVENT_SOC", "COMMUNITY_SAFETY"],
  categories: ["identity", "birth", "location"],
  discloserIds: ["police"],
  recipientIds: ["council"],
  startsOn: "2025-01-01",
  endsOn: null,
};

const scope: Sharing["scopes"][number] = {
  title: "Scope",
  partnerId: "council",
  agreementId: "a",
  effect: "ALLOW",
  roles: ["CASE_COORDINATOR"],
  recordTypes: ["PERSON"],
  fieldGroups: { identity: "FULL" },
  themes: null,
  districts: null,
  marking: 1,
  handling: ["P"],
  purposes: ["PREVENT_SOC"],
  validFrom: "2025-01-01T00:00:00Z",
  validTo: null,
};

const sharing = (
  ofScope: Partial<typeof scope>,
  ofAgreement: Partial<typeof agreement> = {},
  others: readonly (typeof scope)[] = [],
): Sharing => ({
  now: "2026-11-24T09:00:00Z",
  agreements: [{ ...agreement, ...ofAgreement }],
  scopes: [{ ...scope, ...ofScope }, ...others],
});

const faults = (...given: Parameters<typeof sharing>): readonly string[] =>
  lintSharing(rooms, sharing(...given)).map(({ kind }) => kind);

describe("what partners agreed on", () => {
  test("is without fault when it is sound", () => {
    expect(faults({})).toEqual([]);
  });

  test("in the demonstration is without fault", () => {
    const stored: Sharing = {
      now: "2026-11-24T09:00:00Z",
      agreements: agreements.map((one) => ({
        ...one,
        categories: one.data_categories,
        discloserIds: one.discloser_ids,
        recipientIds: one.recipient_ids,
        startsOn: one.starts_on,
        endsOn: one.ends_on,
      })),
      scopes: scopes.map((one) => ({
        ...one,
        partnerId: one.partner_id,
        agreementId: one.agreement_id,
        recordTypes: one.record_types,
        fieldGroups: one.field_groups,
        validFrom: one.valid_from,
        validTo: one.valid_to,
      })),
    };
    expect(stored.scopes.length).toBeGreaterThan(20);
    expect(lintSharing(rooms, stored)).toEqual([]);
  });

  test.each([
    ["under an agreement that has expired", {}, { state: "EXPIRED" }],
    ["under an agreement whose last day is past", {}, { endsOn: "2026-06-30" }],
    [
      "that begins after its agreement",
      { validFrom: "2028-01-01T00:00:00Z" },
      { endsOn: "2027-06-30" },
    ],
    ["for a purpose that was not agreed", { purposes: ["INVESTIGATION"] }, {}],
    ["for a partner that does not receive", { partnerId: "charity" }, {}],
    ["that names no handling code", { handling: [] }, {}],
    ["that names no district", { districts: [] }, {}],
    ["that ends before it begins", { validTo: "2024-01-01T00:00:00Z" }, {}],
  ])("a scope %s can never apply", (_what, ofScope, ofAgreement) => {
    expect(faults(ofScope, ofAgreement)).toEqual(["SCOPE_NEVER_APPLIES"]);
  });

  test("a scope that has ended is history, and no fault", () => {
    expect(faults({ validTo: "2026-06-30T23:00:00Z" }, { endsOn: "2026-06-30" })).toEqual([]);
  });

  test("a scope wider than its agreement is a fault", () => {
    expect(faults({ fieldGroups: { identity: "FULL", health: "FULL" } })).toEqual([
      "WIDER_THAN_AGREEMENT",
    ]);
    expect(faults({ purposes: ["PREVENT_SOC", "INVESTIGATION"] })).toEqual([
      "WIDER_THAN_AGREEMENT",
    ]);
  });

  test("a scope that gives groups which its kinds of record have not is a fault", () => {
    expect(faults({ fieldGroups: { identity: "FULL", location: "FULL" } })).toEqual([
      "GROUP_NOT_IN_TYPE",
    ]);
  });

  test("a scope of which a denial takes all away is a contradiction", () => {
    const denial = { ...scope, title: "Denial", effect: "DENY" as const, fieldGroups: {} };
    expect(faults({}, {}, [denial])).toEqual(["CONTRADICTION"]);
    expect(faults({ roles: ["CASE_COORDINATOR", "ANALYST"] }, {}, [denial])).toEqual([]);
  });

  test("a group that no scope gives, and nobody has without one, is a fault", () => {
    const full = withinScope("identity", "FULL");
    const register = withName({ full });
    expect(lintSharing(register, sharing({}))).toEqual([]);
    expect(lintSharing(register, sharing({ fieldGroups: { birth: "FULL" } }))).toMatchObject([
      { kind: "GROUP_NOT_GIVEN", subject: "Person.name" },
    ]);
  });
});
