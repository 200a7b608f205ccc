/** A type's policy as a page to read: the same tree that decides, in lists. */
import type { Condition } from "./condition.js";
import { describeCondition } from "./describe.js";
import { questionVerbs } from "./level.js";
import type { Governed } from "./register.js";
import type { FieldRule } from "./rules.js";
import { listed, spaced } from "./words.js";

/** Longest condition that stands in one line; a longer one becomes a list of its parts. */
const lineLength = 120;

/** Conditions by their trees, as they read when somebody has put them into words. */
export type Sentences = readonly (readonly [Condition, string])[];

/** A condition as an entry of a list, with its parts below it where they are too long for one line. */
function entryOf(
  sentences: Sentences,
  lead: string,
  condition: Condition,
  indent: string,
): readonly string[] {
  const known = sentences.find(([one]) => JSON.stringify(one) === JSON.stringify(condition))?.[1];
  const inline = `${indent}- ${lead}${known ?? describeCondition(condition)}`;
  const isSaid = known !== undefined || !hasSentence(sentences, condition);
  if (isSaid && inline.length <= lineLength) return [inline];
  const below = `${indent}  `;
  switch (condition.kind) {
    case "allOf":
    case "anyOf": {
      const head = condition.kind === "allOf" ? "all of:" : "any of:";
      return [
        `${indent}- ${lead}${head}`,
        ...condition.of.flatMap((part) => entryOf(sentences, "", part, below)),
      ];
    }
    case "related":
      return [
        `${indent}- ${lead}for the record at “${condition.edge}”:`,
        ...entryOf(sentences, "", condition.condition, below),
      ];
    default:
      return [inline];
  }
}

/** Whether some part of a condition has been put into words. */
function hasSentence(sentences: Sentences, condition: Condition): boolean {
  const parts = condition.kind === "allOf" || condition.kind === "anyOf" ? condition.of : [];
  const inside = condition.kind === "related" ? [condition.condition] : parts;
  return inside.some(
    (part) =>
      sentences.some(([one]) => JSON.stringify(one) === JSON.stringify(part)) ||
      hasSentence(sentences, part),
  );
}

const isNever = (condition: Condition): boolean =>
  condition.kind === "constant" && condition.value !== true;

const levelsOf = ({ full, generalised, pointer }: FieldRule) =>
  [
    ["in full", full],
    ["less precisely", generalised],
    ["only who can help", pointer],
  ] as const;

function ruleLines(
  sentences: Sentences,
  { type }: Governed,
  rule: FieldRule,
  names: readonly string[],
): readonly string[] {
  const forms = names.flatMap((name) => {
    const precision = type.fields[name]?.generalisation?.precision;
    return precision === undefined ? [] : [`\`${name}\` as ${precision}`];
  });
  const forbidden = questionVerbs.filter((verb) => !rule.verbs.has(verb));
  const isReduced = !isNever(rule.generalised) && forms.length > 0;
  return [
    ...levelsOf(rule)
      .filter(
        ([level, condition]) => !isNever(condition) && (level !== "less precisely" || isReduced),
      )
      .flatMap(([level, condition]) =>
        condition.kind === "constant"
          ? [`- ${level}: whoever sees the record`]
          : entryOf(sentences, `${level}: `, condition, ""),
      ),
    ...(isReduced ? [`- the less precise form: ${listed(forms)}`] : []),
    ...(forbidden.length > 0 ? [`- never to ${listed(forbidden)} by`] : []),
    ...(isNever(rule.admitWithheld)
      ? ["- where it is withheld it looks empty: whether there is anything is not told"]
      : []),
  ];
}

interface Section {
  readonly rule: FieldRule;
  readonly names: string[];
}

/** Fields that are read under the same rule, together. */
function sectionsOf(governed: Governed): readonly Section[] {
  const sections = new Map<string, Section>();
  for (const [name, rule] of Object.entries(governed.policy.fields)) {
    const key = JSON.stringify([rule, [...rule.verbs].sort()]);
    const known = sections.get(key);
    if (known === undefined) sections.set(key, { rule, names: [name] });
    else known.names.push(name);
  }
  return [...sections.values()];
}

function sectionLines(
  sentences: Sentences,
  governed: Governed,
  { rule, names }: Section,
): readonly string[] {
  const lines = ruleLines(sentences, governed, rule, names);
  return [
    `### ${spaced(rule.group)}: ${names.map((name) => `\`${name}\``).join(", ")}`,
    "",
    ...(lines.length > 0 ? lines : ["- nobody"]),
    "",
  ];
}

/** A condition that rows are asked for, as a list of all that must hold; its parts that have a sentence are one entry. */
export function conditionLines(sentences: Sentences, condition: Condition): readonly string[] {
  const isKnown = sentences.some(([one]) => JSON.stringify(one) === JSON.stringify(condition));
  const parts = condition.kind === "allOf" && !isKnown ? condition.of : [condition];
  return [
    parts.length === 1 ? "When this holds:" : "When all of this holds:",
    "",
    ...parts.flatMap((part) => entryOf(sentences, "", part, "")),
  ];
}

/**
 * The page of one type's policy, as Markdown.
 * @param sentences conditions that have been put into words
 * @param howToMake the command that makes it, told to whoever would edit it
 */
export function policyPage(governed: Governed, sentences: Sentences, howToMake: string): string {
  const { type, policy } = governed;
  return [
    `# ${type.name}`,
    "",
    type.description,
    "",
    `Made from the policy by \`${howToMake}\`.`,
    "",
    "## Who may see one",
    "",
    ...conditionLines(sentences, policy.rows),
    "",
    "## Who sees how much of it",
    "",
    "A field is shown as far as the first of these that holds; otherwise it is withheld.",
    "",
    ...sectionsOf(governed).flatMap((section) => sectionLines(sentences, governed, section)),
  ]
    .join("\n")
    .replace(/\n+$/u, "\n");
}
