/** What changed between two versions of a policy: of each sentence, who gains and who loses. */
import { never, partsOf, type Condition } from "./condition.js";
import { describeCondition } from "./describe.js";
import { isAtLeast } from "./level.js";
import { listed } from "./words.js";

/** A field's rule, as versions of the policy are stored. */
interface StoredRule {
  readonly group: string;
  readonly full: Condition;
  readonly generalised: Condition;
  readonly pointer: Condition;
  readonly admitWithheld: Condition;
  readonly verbs: readonly string[];
}

/** A type's policy, as versions of the policy are stored. */
export interface StoredPolicy {
  readonly type: string;
  readonly rows: Condition;
  readonly changes: {
    readonly create: Condition;
    readonly update: Condition;
    readonly acts: Readonly<Record<string, Condition>>;
  };
  readonly fields: Readonly<Record<string, StoredRule>>;
}

/** A version of the policy, as it is stored. */
export interface StoredTree {
  readonly types: readonly StoredPolicy[];
  readonly statistics: { readonly readers: Condition; readonly counted: Condition };
}

/** What changed of one sentence. */
export interface PolicyChange {
  readonly subject: string;
  /** Who gets more than before, each in a sentence. */
  readonly gains: readonly string[];
  readonly loses: readonly string[];
}

interface Sides {
  readonly gains: readonly string[];
  readonly loses: readonly string[];
}

const nothing: Sides = { gains: [], loses: [] };

const both = (sides: readonly Sides[]): Sides => ({
  gains: sides.flatMap(({ gains }) => gains),
  loses: sides.flatMap(({ loses }) => loses),
});

/** A condition as text, whatever the order that a store keeps the names of its parts in. */
const textOf = (condition: Condition): string =>
  JSON.stringify(condition, (_name, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : value,
  );

const missingFrom = (some: readonly Condition[], others: readonly Condition[]) =>
  some.filter((part) => !others.some((other) => textOf(other) === textOf(part)));

function compareParts(
  kind: "allOf" | "anyOf",
  old: readonly Condition[],
  now: readonly Condition[],
) {
  const gone = missingFrom(old, now);
  const come = missingFrom(now, old);
  const [before, after] = [gone[0], come[0]];
  if (before !== undefined && after !== undefined && gone.length === 1 && come.length === 1)
    return compareConditions(before, after);
  return kind === "allOf"
    ? {
        gains: gone.map((part) => `no longer asked: that ${describeCondition(part)}`),
        loses: come.map((part) => `asked as well: that ${describeCondition(part)}`),
      }
    : {
        gains: come.map((part) => `now also when ${describeCondition(part)}`),
        loses: gone.map((part) => `no longer when ${describeCondition(part)}`),
      };
}

/** Who meets the one condition and not the other, as sentences of what changed. */
function compareConditions(old: Condition, now: Condition): Sides {
  if (textOf(old) === textOf(now)) return nothing;
  for (const kind of ["allOf", "anyOf"] as const) {
    const [before, after] = [partsOf(kind, old), partsOf(kind, now)];
    const isOfParts = old.kind === kind && now.kind === kind;
    const isShared = missingFrom(before, after).length < before.length;
    if (isOfParts || isShared) return compareParts(kind, before, after);
  }
  if (old.kind === "related" && now.kind === "related" && old.edge === now.edge)
    return compareConditions(old.condition, now.condition);
  if (old.kind === "withinScope" && now.kind === "withinScope" && old.group === now.group) {
    const told = `a scope must give at least ${now.level.toLowerCase()}, before ${old.level.toLowerCase()}`;
    return isAtLeast(old.level, now.level)
      ? { gains: [told], loses: [] }
      : { gains: [], loses: [told] };
  }
  const isNobody = (one: Condition): boolean => one.kind === "constant" && one.value !== true;
  return {
    gains: isNobody(now) ? [] : [`now when ${describeCondition(now)}`],
    loses: isNobody(old) ? [] : [`no longer when ${describeCondition(old)}`],
  };
}

const levelNames = [
  ["full", "in full"],
  ["generalised", "generalised"],
  ["pointer", "as a pointer"],
  ["admitWithheld", "told that it is withheld"],
] as const;

function changesOfRule(subject: string, old: StoredRule, now: StoredRule): readonly PolicyChange[] {
  const allowed = now.verbs.filter((verb) => !old.verbs.includes(verb));
  const forbidden = old.verbs.filter((verb) => !now.verbs.includes(verb));
  return [
    ...levelNames.map(([level, words]) => ({
      subject: `${subject}, ${words}`,
      ...compareConditions(old[level], now[level]),
    })),
    {
      subject,
      ...both([
        {
          gains: allowed.length > 0 ? [`may now ${listed(allowed)} by it`] : [],
          loses: forbidden.length > 0 ? [`may no longer ${listed(forbidden)} by it`] : [],
        },
        old.group === now.group
          ? nothing
          : {
              gains: [`whoever is given the group ${now.group}`],
              loses: [`whoever is given the group ${old.group} alone`],
            },
      ]),
    },
  ];
}

/** Who may change rows; an act that there was not, nobody might do. */
function changesOfChanges(old: StoredPolicy, now: StoredPolicy): readonly PolicyChange[] {
  const verbs = ({ changes }: StoredPolicy): Readonly<Record<string, Condition>> => ({
    create: changes.create,
    update: changes.update,
    ...changes.acts,
  });
  const [before, after] = [verbs(old), verbs(now)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].map((verb) => ({
    subject: `${verb} ${now.type}`,
    ...compareConditions(before[verb] ?? never, after[verb] ?? never),
  }));
}

function changesOfType(old: StoredPolicy, now: StoredPolicy): readonly PolicyChange[] {
  const rows = {
    subject: `rows of ${now.type}`,
    ...compareConditions(old.rows, now.rows),
  };
  const names = [...new Set([...Object.keys(old.fields), ...Object.keys(now.fields)])];
  return [
    rows,
    ...changesOfChanges(old, now),
    ...names.flatMap((name): readonly PolicyChange[] => {
      const [before, after] = [old.fields[name], now.fields[name]];
      const subject = `${now.type}.${name}`;
      if (before !== undefined && after !== undefined) return changesOfRule(subject, before, after);
      return after !== undefined
        ? [{ subject, gains: [`new: in full when ${describeCondition(after.full)}`], loses: [] }]
        : [{ subject, gains: [], loses: ["gone: nobody is shown it any more"] }];
    }),
  ];
}

function changesOfTypes(
  old: readonly StoredPolicy[],
  now: readonly StoredPolicy[],
): readonly PolicyChange[] {
  const names = [...new Set([...old, ...now].map(({ type }) => type))];
  return names.flatMap((name): readonly PolicyChange[] => {
    const before = old.find(({ type }) => type === name);
    const after = now.find(({ type }) => type === name);
    if (before !== undefined && after !== undefined) return changesOfType(before, after);
    return after !== undefined
      ? [{ subject: name, gains: [`new: seen when ${describeCondition(after.rows)}`], loses: [] }]
      : [{ subject: name, gains: [], loses: ["gone: nobody sees one any more"] }];
  });
}

/** Compares two versions of a policy; what did not change is left out. */
export const diffPolicies = (old: StoredTree, now: StoredTree): readonly PolicyChange[] =>
  [
    ...changesOfTypes(old.types, now.types),
    {
      subject: "readers of statistics",
      ...compareConditions(old.statistics.readers, now.statistics.readers),
    },
    {
      subject: "records counted in statistics",
      ...compareConditions(old.statistics.counted, now.statistics.counted),
    },
  ].filter(({ gains, loses }) => gains.length + loses.length > 0);
