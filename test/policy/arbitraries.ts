/** Random conditions, viewers, classes and rows, over a made-up concept called Probe. */
import fc, { type Arbitrary } from "fast-check";
import type { GovernedType } from "../../server/kernel/governed-type.js";
import type { AccessClass } from "../../server/policy/class-mask.js";
import { rooms } from "../../server/modules/index.js";
import {
  after,
  allOf,
  anyOf,
  atMost,
  before,
  constant,
  equals,
  isIn,
  isNull,
  not,
  overlaps,
  related,
  row,
  tokenKeeps,
  viewer,
  withinScope,
  type Condition,
  type Constant,
} from "../../server/policy/condition.js";
import { levels } from "../../server/policy/level.js";
import type { LiveScope, Viewer } from "../../server/policy/viewer.js";

/** The clock of the random worlds. */
export const now = "2026-11-24T09:00:00.000Z";

const moments = [
  "2026-11-24T08:59:59Z",
  "2026-11-24T09:00:00Z",
  "2026-11-24T09:00:01Z",
  "2030-01-01T00:00:00Z",
];
const uuids = [1, 2, 3].map((number) => `0000000${number}-0000-4000-8000-000000000000`);
const words = ["a", "b", "c"];
const types = ["PROBE", "PERSON"];

/** The concept: its own columns are lower case, as the database writes them. */
export const probe: GovernedType = {
  name: "Probe",
  plural: "probes",
  table: "probe",
  description: "A probe.",
  recordType: "PROBE",
  accessClass: rooms.records[0]!.type.accessClass,
  key: "id",
  fields: {},
  edges: {
    other: {
      kind: "oneOfAny",
      column: "other_id",
      typeColumn: "other_type",
      classColumn: "other_class",
      description: "Another.",
    },
  },
  ruleColumns: ["kind", "score", "tags", "moment"],
  titleField: null,
  defaultOrder: { field: "kind", direction: "ASCENDING" },
};

const oneOf = <Value>(values: readonly Value[]): Arbitrary<Value> => fc.constantFrom(...values);
const some = (values: readonly string[]): Arbitrary<string[]> => fc.subarray([...values]);
/** Scopes are wide more often than not, so that permissions and denials meet on one row. */
const mostly = (values: readonly string[]): Arbitrary<string[]> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant<string[]>([...values]) },
    { weight: 1, arbitrary: some(values) },
  );
const orNull = <Value>(value: Arbitrary<Value>): Arbitrary<Value | null> =>
  fc.option(value, { nil: null });

/** One random access class. */
export const classColumns: Arbitrary<Record<string, Constant>> = fc.record({
  recordType: oneOf(types),
  ownerId: oneOf(uuids),
  marking: oneOf([1, 2]),
  handling: oneOf(["P", "C"]),
  district: orNull(oneOf(words)),
  themes: some(words),
  sensitivities: some(words),
  embargoUntil: orNull(oneOf(moments)),
  namedReaderIds: orNull(some(uuids)),
  handlingConditions: some(["S2", "NAMED_RECIPIENTS", "a"]),
  expiresAt: orNull(oneOf(moments)),
  onward: oneOf(["OPEN", "RELEASE", "CLOSED"]),
  originatorId: orNull(oneOf(uuids)),
  releasedToIds: some(uuids),
});

/** Some access classes, numbered from 1. */
export const classesArbitrary: Arbitrary<AccessClass[]> = fc
  .array(classColumns, { minLength: 1, maxLength: 6 })
  .map((all) => all.map((columns, index) => ({ id: index + 1, columns })));

const scopeArbitrary: Arbitrary<LiveScope> = fc.record({
  id: oneOf(uuids),
  title: fc.constant("scope"),
  agreementTitle: fc.constant("agreement"),
  effect: oneOf(["ALLOW", "ALLOW", "DENY"] as const),
  recordTypes: mostly(types),
  discloserIds: mostly(uuids),
  districts: fc.option(some(words), { nil: null, freq: 1 }),
  themes: fc.option(some(words), { nil: null, freq: 1 }),
  marking: oneOf([1, 2, 2]),
  handling: mostly(["P", "C"]),
  fieldGroups: fc.dictionary(oneOf(words), oneOf(levels), { maxKeys: 2 }),
  purposes: some(words),
  validUntil: fc.constant(null),
});

/** A random viewer, sometimes without a purpose. */
export const viewerArbitrary: Arbitrary<Viewer> = fc.record({
  sessionId: oneOf(uuids),
  accountId: oneOf(uuids),
  accountName: fc.constant("viewer"),
  partnerId: oneOf(uuids),
  partnerName: fc.constant("partner"),
  roles: some(words),
  clearance: oneOf([1, 2]),
  purpose: orNull(oneOf(words)),
  scopes: fc.array(scopeArbitrary, { maxLength: 4 }),
  narrowedTo: orNull(fc.record({ recordTypes: some(types), fieldGroups: some(words) })),
});

const viewerText = oneOf([
  viewer("partnerId"),
  viewer("accountId"),
  viewer("sessionId"),
  viewer("purpose"),
]);
const textConstant = oneOf([...words, ...uuids, "P", null]).map(constant);
const listConstant = oneOf([["a", "b"], ["c", uuids[0]!], [], uuids]).map(constant);

function comparisons(
  texts: readonly string[],
  lists: readonly string[],
  numbers: readonly string[],
  times: readonly string[],
): Arbitrary<Condition> {
  const text = oneOf(texts.map(row));
  const list = oneOf(lists.map(row));
  const number = oneOf(numbers.map(row));
  const someText = fc.oneof(text, viewerText, textConstant);
  const someList = fc.oneof(list, fc.constant(viewer("roles")), listConstant);
  return fc.oneof(
    fc.tuple(text, fc.oneof(viewerText, textConstant)).map(([left, right]) => equals(left, right)),
    fc.tuple(someText, someList).map(([left, right]) => isIn(left, right)),
    fc
      .tuple(list, fc.oneof(fc.constant(viewer("roles")), listConstant))
      .map(([left, right]) => overlaps(left, right)),
    fc
      .tuple(number, fc.oneof(fc.constant(viewer("clearance")), oneOf([0, 1, 2]).map(constant)))
      .map(([left, right]) => atMost(left, right)),
    fc.tuple(number, oneOf([1, 2]).map(constant)).map(([left, right]) => equals(left, right)),
    fc.oneof(text, list, number, viewerText).map(isNull),
    oneOf(times.map(row)).chain((moment) => oneOf([before(moment), after(moment)])),
    oneOf([true, false, null]).map((value): Condition => ({ kind: "constant", value })),
  );
}

function trees(leaf: Arbitrary<Condition>): Arbitrary<Condition> {
  return fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      fc.array(tie("tree"), { maxLength: 3 }).map((parts) => allOf(...parts)),
      fc.array(tie("tree"), { maxLength: 3 }).map((parts) => anyOf(...parts)),
      tie("tree").map(not),
    ),
  })).tree;
}

const scopeLeaf = fc
  .tuple(orNull(oneOf(words)), oneOf(levels))
  .map(([group, level]) => withinScope(group, level));
const tokenLeaf = oneOf([...words, "record"]).map(tokenKeeps);
const classLeaf = fc.oneof(
  comparisons(
    ["recordType", "ownerId", "handling", "district", "onward", "originatorId"],
    ["themes", "sensitivities", "namedReaderIds", "handlingConditions", "releasedToIds"],
    ["marking"],
    ["embargoUntil", "expiresAt"],
  ),
  scopeLeaf,
  tokenLeaf,
);

/** Conditions over the access class and the viewer alone. */
export const classCondition: Arbitrary<Condition> = trees(classLeaf);

/** Conditions over everything that a rule may name. */
export const anyCondition: Arbitrary<Condition> = trees(
  fc.oneof(
    classLeaf,
    scopeLeaf,
    comparisons(["kind"], ["tags"], ["score"], ["moment"]),
    trees(classLeaf).map((condition) => related("other", condition)),
  ),
);

/** A row of the concept. */
export interface ProbeRow {
  readonly access_class: number;
  readonly other_class: number;
  readonly kind: string | null;
  readonly score: number | null;
  readonly tags: string[] | null;
  readonly moment: string | null;
}

/** Rows over some classes. */
export const rowsOver = (classes: readonly AccessClass[]): Arbitrary<ProbeRow[]> =>
  fc.array(
    fc.record({
      access_class: oneOf(classes.map(({ id }) => id)),
      other_class: oneOf(classes.map(({ id }) => id)),
      kind: orNull(oneOf([...words, ...uuids])),
      score: orNull(oneOf([0, 1, 2, 3])),
      tags: orNull(some([...words, ...uuids])),
      moment: orNull(oneOf(moments)),
    }),
    { minLength: 1, maxLength: 8 },
  );
