/** The register: every type with its policy, checked once at start. A field without a rule stops the server. */
import type { GovernedType } from "../kernel/governed-type.js";
import { columnsOf, never, relatedParts, type Condition } from "./condition.js";
import type { FieldRule, Policy } from "./rules.js";
import type { Cube, Statistics } from "./statistics.js";

/** A type together with its rules. */
export interface Governed {
  readonly type: GovernedType;
  readonly policy: Policy;
}

/** All governed types by name. */
export interface Register {
  readonly all: readonly Governed[];
  readonly records: readonly Governed[];
  readonly statistics: Statistics;
  /** @throws Error for a name that is not registered, which is a fault of the program */
  readonly named: (name: string) => Governed;
}

/** Every condition of a field's rule. */
export const fieldConditions = (rule: FieldRule): readonly Condition[] => [
  rule.full,
  rule.generalised,
  rule.pointer,
  rule.admitWithheld,
];

/** What a policy asks of whoever changes rows. */
export const changeConditions = ({ changes }: Policy): readonly Condition[] => [
  changes.create,
  changes.update,
  ...Object.values(changes.acts),
];

/** Every condition of a policy: of its rows, of its fields and of its changes. */
const conditionsOf = (policy: Policy): readonly Condition[] => [
  policy.rows,
  ...Object.values(policy.fields).flatMap(fieldConditions),
  ...changeConditions(policy),
];

/** A row carries the class of the record at an edge and nothing else of it: more could never be true. */
const asksBeyondClass = (condition: Condition, attributes: readonly string[]): boolean =>
  relatedParts(condition).length > 0 ||
  [...columnsOf(condition)].some((column) => !attributes.includes(column));

function problemsOf({ type, policy }: Governed): readonly string[] {
  const shown = [...Object.keys(type.fields), ...Object.keys(type.edges)];
  const missing = shown
    .filter((name) => policy.fields[name] === undefined)
    .map((name) => `${type.name}.${name} has no rule: nobody could be told who may see it`);
  const stray = Object.keys(policy.fields)
    .filter((name) => !shown.includes(name))
    .map((name) => `${type.name}.${name} has a rule but is not a field`);
  const attributes = Object.keys(type.accessClass?.attributes ?? {});
  const known = new Set([
    ...attributes,
    ...Object.values(type.fields).map((field) => field.column),
    ...Object.values(type.edges).flatMap((edge) => ("column" in edge ? [edge.column] : [])),
    type.key,
    ...type.ruleColumns,
  ]);
  const conditions = conditionsOf(policy);
  const strangers = conditions
    .flatMap((condition) => [...columnsOf(condition)])
    .filter((column) => !known.has(column))
    .map((column) => `a rule of ${type.name} names the unknown column ${column}`);
  const distant = conditions
    .flatMap(relatedParts)
    .some(({ condition }) => asksBeyondClass(condition, attributes))
    ? [`a rule of ${type.name} asks more of a related record than its access class`]
    : [];
  return [...missing, ...stray, ...strangers, ...distant];
}

/** A code is known by its list: a field of a list that nobody wrote could be shown to nobody in words. */
const unknownLists = ({ type }: Governed, codeLists: readonly string[]): readonly string[] =>
  Object.entries(type.fields)
    .filter(([, { codeList }]) => codeList !== null && !codeLists.includes(codeList))
    .map(([name, { codeList }]) => `${type.name}.${name} names the unknown code list ${codeList}`);

const noStatistics: Statistics = { readers: never, counted: never, cubes: [] };

/** A cube could be subtracted from another over the same records, so that each kind of record has one at most. */
function problemsOfCubes(
  { cubes, readers, counted }: Statistics,
  byName: ReadonlyMap<string, Governed>,
): readonly string[] {
  const isKnown = ({ typeName, divided }: Cube): boolean => {
    const type = byName.get(typeName)?.type;
    return type?.accessClass?.columns !== undefined && divided.field in type.fields;
  };
  const attributes = Object.keys([...byName.values()][0]?.type.accessClass?.attributes ?? {});
  const types = cubes.map(({ typeName }) => typeName);
  const names = cubes.map(({ name }) => name);
  return [
    ...cubes.filter((cube) => !isKnown(cube)).map(({ name }) => `the cube ${name} counts nothing`),
    ...(new Set(types).size < types.length ? ["two cubes count one kind of record"] : []),
    ...(new Set(names).size < names.length ? ["two cubes share a name"] : []),
    ...(columnsOf(readers).size > 0 || relatedParts(readers).length > 0
      ? ["who reads the statistics depends on records"]
      : []),
    ...(asksBeyondClass(counted, attributes)
      ? ["what is counted depends on more than classes"]
      : []),
  ];
}

/**
 * Collects types and policies.
 * @param codeLists names of the lists that there are
 * @throws Error naming every field without a rule, rule without a field, unknown column or code list, or distant record
 */
export function register(
  entries: readonly Governed[],
  codeLists: readonly string[],
  statistics: Statistics = noStatistics,
): Register {
  const byName = new Map(entries.map((entry) => [entry.type.name, entry]));
  const problems = entries.flatMap((entry) => [
    ...problemsOf(entry),
    ...unknownLists(entry, codeLists),
  ]);
  problems.push(...problemsOfCubes(statistics, byName));
  if (byName.size !== entries.length) problems.push("two types share a name");
  if (problems.length > 0) {
    throw new Error(`The access policy is incomplete:\n  ${problems.join("\n  ")}`);
  }
  return Object.freeze({
    all: entries,
    records: entries.filter((entry) => entry.type.recordType !== null),
    statistics,
    named: (name: string): Governed => {
      const entry = byName.get(name);
      if (entry === undefined) throw new Error(`No governed type is called ${name}`);
      return entry;
    },
  });
}
