/**
 * A decision rule by rule, for those who answer for the record: agreement, marking, handling, district, purpose,
 * role, the record's own restrictions, and what is given of a field. The verdict is the interpreter's; the steps
 * follow the scope that comes nearest, and the first that fails is the one that stops.
 */
import {
  columnsOf,
  partsOf,
  relatedParts,
  type Condition,
  type ViewerAttribute,
} from "./condition.js";
import { describeCondition } from "./describe.js";
import type { Level } from "./level.js";
import {
  decidesFor,
  denial,
  nearest,
  roadsOf,
  type Beside,
  type Check,
  type Road,
  type RuleName,
} from "./scope-checks.js";
import { ruleOf, shownLevel } from "./shown-level.js";
import { viewerOf } from "./sight.js";
import type { TraceStep } from "./trace.js";
import { spaced } from "./words.js";

/** One rule, and what came of it. */
export interface RuleStep {
  readonly rule: RuleName;
  readonly outcome: TraceStep["outcome"];
  readonly sentence: string;
}

/** What a condition asks of the viewer. */
function attributesAsked(condition: Condition): readonly ViewerAttribute[] {
  switch (condition.kind) {
    case "allOf":
    case "anyOf":
      return condition.of.flatMap(attributesAsked);
    case "not":
      return attributesAsked(condition.of);
    case "compare":
      return [condition.left, condition.right].flatMap((operand) =>
        operand.from === "viewer" ? [operand.attribute] : [],
      );
    case "isNull":
      return condition.of.from === "viewer" ? [condition.of.attribute] : [];
    default:
      return [];
  }
}

/** What the checks of every road ask about already. */
const toldBeforehand: readonly ViewerAttribute[] = ["purpose", "clearance"];

const isScopePart = (condition: Condition): boolean =>
  partsOf("anyOf", condition).some(({ kind }) => kind === "withinScope");

function restrictionWords(condition: Condition, holds: boolean): string {
  if (condition.kind === "related")
    return holds
      ? `They may see the record at its “${spaced(condition.edge)}”.`
      : `They may not see the record at its “${spaced(condition.edge)}”.`;
  if (relatedParts(condition).length > 0)
    return holds
      ? "They see enough of what it stands on."
      : "They do not see enough of what it stands on.";
  const columns = columnsOf(condition);
  if (columns.has("embargoUntil"))
    return holds ? "No embargo keeps it from them." : "It is under an embargo.";
  if (columns.has("namedReaderIds"))
    return holds
      ? "It names no readers, or names them."
      : "It names its readers, and they are not among them.";
  return `It asks that ${describeCondition(condition)}.`;
}

const givenWords: Readonly<Record<Exclude<Level, "FULL">, (group: string) => string>> = {
  GENERALISED: (group) => `They are given “${group}” only less precisely.`,
  POINTER: (group) => `They are given “${group}” only as a pointer to who can help.`,
  WITHHELD: (group) => `They are not given “${group}”.`,
};

function fieldCheck(beside: Beside, field: string, road: Road, level: Level): Check {
  const rule = ruleOf(beside.governed, field);
  const group = spaced(rule.group);
  if (rule.full.kind === "constant")
    return { rule: "FIELD", holds: level === "FULL", sentence: "It goes with every record." };
  const given = road.given(rule.group);
  if (level === "FULL")
    return { rule: "FIELD", holds: true, sentence: `They are given “${group}” in full.` };
  const denied = denial(beside, rule.group);
  if (denied !== null) return { ...denied, rule: "FIELD" };
  const sentence =
    given === "FULL"
      ? `It is given when ${describeCondition(rule.full)}.`
      : givenWords[given](group);
  return { rule: "FIELD", holds: false, sentence };
}

function outcomesOf(checks: readonly Check[]): readonly RuleStep[] {
  const stop = checks.findIndex(({ holds }) => !holds);
  return checks.map(({ rule, sentence }, at) => ({
    rule,
    outcome: stop < 0 || at < stop ? "PASSES" : at === stop ? "STOPS" : "NOT_REACHED",
    sentence,
  }));
}

/**
 * Explains a decision rule by rule. A step stops exactly when the record is not seen or, with a field, when the
 * field is shown less than in full.
 * @param field name of a field or reference; null for the record alone
 */
export function ruleSteps(beside: Beside, field: string | null): readonly RuleStep[] {
  const { governed, sight, purpose, row, now } = beside;
  const holds = decidesFor(beside);
  const parts = partsOf("allOf", governed.policy.rows);
  const scopePart = parts.find(isScopePart) ?? governed.policy.rows;
  const group = field === null ? null : ruleOf(governed, field).group;
  const road = nearest(roadsOf(beside, scopePart), group);
  const restrictions = parts
    .filter((part) => part !== scopePart)
    .filter((part) => !attributesAsked(part).some((one) => toldBeforehand.includes(one)))
    .map((part): Check => {
      const isMet = holds(part);
      return { rule: "RESTRICTION", holds: isMet, sentence: restrictionWords(part, isMet) };
    });
  const ofRecord = [...road.checks, ...restrictions];
  const isSeen = holds(governed.policy.rows);
  // What no single scope tells, the denials and the sentence itself do.
  const unmet: Check = {
    rule: "RESTRICTION",
    holds: false,
    sentence: `It asks that ${describeCondition(scopePart)}.`,
  };
  if (!isSeen && ofRecord.every((check) => check.holds))
    ofRecord.push(denial(beside, null) ?? unmet);
  if (field === null) return outcomesOf(ofRecord);
  const { level } = shownLevel(governed, field, viewerOf(sight, purpose), row, now);
  return outcomesOf([...ofRecord, fieldCheck(beside, field, road, level)]);
}
