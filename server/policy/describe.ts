/** Tells a policy in words: the same tree that decides, read aloud. */
import { allOf, type Comparison, type Condition, type Operand } from "./condition.js";
import type { Governed, Register } from "./register.js";
import { questionVerbs } from "./level.js";
import type { FieldRule } from "./rules.js";
import { spaced } from "./words.js";

const attributeWords: Readonly<Record<string, string>> = {
  partnerId: "the viewer's partner",
  accountId: "the viewer",
  sessionId: "the viewer's session",
  roles: "the viewer's roles",
  clearance: "the viewer's clearance",
  purpose: "the viewer's purpose",
};

function operandWords(operand: Operand): string {
  if (operand.from === "row") return `the record's ${spaced(operand.column)}`;
  if (operand.from === "viewer") return attributeWords[operand.attribute] ?? operand.attribute;
  return Array.isArray(operand.value) ? operand.value.join(", ") : String(operand.value);
}

const comparisonWords: Readonly<Record<Comparison, string>> = {
  equals: "is",
  in: "is among",
  atMost: "is at most",
  overlaps: "include one of",
};

/** One condition as a phrase. */
export function describeCondition(condition: Condition): string {
  switch (condition.kind) {
    case "constant":
      return condition.value === true ? "everybody" : "nobody";
    case "allOf":
      return condition.of.length === 0 ? "everybody" : condition.of.map(nested).join(" and ");
    case "anyOf":
      return condition.of.length === 0 ? "nobody" : condition.of.map(nested).join(" or ");
    case "not":
      return condition.of.kind === "isNull"
        ? `${operandWords(condition.of.of)} is set`
        : `not ${nested(condition.of)}`;
    case "compare":
      return `${operandWords(condition.left)} ${comparisonWords[condition.comparison]} ${operandWords(condition.right)}`;
    case "isNull":
      return `${operandWords(condition.of)} is not set`;
    case "before":
      return `${operandWords(condition.of)} is past`;
    case "after":
      return `${operandWords(condition.of)} is to come`;
    case "related":
      return `for the record at "${condition.edge}": (${describeCondition(condition.condition)})`;
    case "withinScope":
      return condition.group === null
        ? "a live scope covers the record"
        : `a live scope gives ${condition.group} at least ${condition.level.toLowerCase()}`;
    case "tokenKeeps":
      return `a token, if there is one, keeps ${condition.group}`;
  }
}

function nested(condition: Condition): string {
  const isList = condition.kind === "allOf" || condition.kind === "anyOf";
  return isList && condition.of.length > 1
    ? `(${describeCondition(condition)})`
    : describeCondition(condition);
}

const isNobody = (condition: Condition): boolean => describeCondition(condition) === "nobody";

function describeRule(rule: FieldRule): readonly string[] {
  const parts = [
    ["in full", rule.full],
    ["generalised", rule.generalised],
    ["as a pointer", rule.pointer],
  ] as const;
  const lines = parts
    .filter(([, condition]) => !isNobody(condition))
    .map(([level, condition]) => {
      const words = describeCondition(condition);
      return `    ${level}: ${words === "everybody" ? "whoever sees the row" : words}`;
    });
  const missing = questionVerbs.filter((verb) => !rule.verbs.has(verb));
  return [
    ...(lines.length > 0 ? lines : ["    nobody"]),
    ...(missing.length > 0 ? [`    never to ${missing.join(", ")} by`] : []),
    ...(isNobody(rule.admitWithheld) ? ["    when hidden it looks empty"] : []),
  ];
}

/** Who may change rows; nothing for a type that nobody changes. */
function describeChanges({ changes }: Governed["policy"]): readonly string[] {
  const verbs = [
    ["create", changes.create],
    ["update", changes.update],
    ...Object.entries(changes.acts),
  ] as const;
  const lines = verbs
    .filter(([, condition]) => !isNobody(condition))
    .map(([verb, condition]) => `    ${verb}: ${describeCondition(condition)}`);
  return lines.length === 0
    ? []
    : [`  Its rows are changed by (a token needs ${changes.group})`, ...lines];
}

function describeType({ type, policy }: Governed): readonly string[] {
  const conjuncts = policy.rows.kind === "allOf" ? policy.rows.of : [allOf(policy.rows)];
  const byRule = new Map<string, { readonly names: string[]; readonly lines: readonly string[] }>();
  for (const [name, rule] of Object.entries(policy.fields)) {
    const lines = describeRule(rule);
    const key = [rule.group, ...lines].join("\n");
    const known = byRule.get(key);
    if (known === undefined)
      byRule.set(key, { names: [name], lines: [`  Group ${rule.group}`, ...lines] });
    else known.names.push(name);
  }
  return [
    `${type.name}: ${type.description}`,
    "  Its rows are seen when",
    ...conjuncts.map(
      (condition, at) => `    ${at === 0 ? "" : "and "}${describeCondition(condition)}`,
    ),
    ...[...byRule.values()].flatMap(({ names, lines }) => [
      `${lines[0]}: ${names.join(", ")}`,
      ...lines.slice(1),
    ]),
    ...describeChanges(policy),
  ];
}

/** The declared statistics in words: who reads them, what they count, and what is told. */
export const describeStatistics = ({ statistics }: Register): readonly string[] => [
  "Declared statistics, the one declassification: cells of fewer than five are not told, others rounded to five.",
  `  They are read when ${describeCondition(statistics.readers)}`,
  `  They count records of all partners of which ${describeCondition(statistics.counted)}`,
  ...statistics.cubes.map(({ name, title }) => `  ${name}: ${title}`),
];

/**
 * Each type's policy as readable lines.
 * @param only a type's name in any case; null for all
 * @returns no lines when no type has that name
 */
export const describePolicies = (register: Register, only: string | null): readonly string[] =>
  register.all
    .filter(({ type }) => only === null || type.name.toLowerCase() === only.toLowerCase())
    .flatMap((governed) => [...describeType(governed), ""]);
