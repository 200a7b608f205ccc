/** An explanation of who gets what of one record: to a viewer of their own sight, to its owner of another's. */
import { decide } from "./decide.js";
import { adviceOn, whySeen, type OwnLook } from "./own-advice.js";
import { ruleSteps, type RuleStep } from "./rule-steps.js";
import type { Beside, RuleName } from "./scope-checks.js";
import { shownLevel, type ShownLevel } from "./shown-level.js";
import { viewerOf } from "./sight.js";
import type { Level } from "./level.js";

/** One field of an explained record. */
export interface ExplainedField {
  readonly field: string;
  /** Null where a viewer is not told whether there is a value. */
  readonly level: Level | null;
  readonly precision: string | null;
  /** Whether they can tell that it is withheld; to a viewer of their own sight, always. */
  readonly isAdmitted: boolean;
  readonly sentence: string;
  readonly change: string | null;
  readonly stoppedBy: RuleName | null;
}

/** An explanation. */
export interface Explanation {
  readonly isSeen: boolean;
  readonly sentence: string;
  /** Rule by rule; null to a viewer of their own sight. */
  readonly rules: readonly RuleStep[] | null;
  readonly fields: readonly ExplainedField[];
}

/**
 * Explains a record that the viewer sees to the viewer.
 * @param levels the fields in question, as the viewer gets them
 */
export function explainOwnSight(
  look: OwnLook,
  levels: readonly (readonly [string, ShownLevel])[],
): Explanation {
  return {
    isSeen: true,
    sentence: whySeen(look),
    rules: null,
    fields: levels.map(([field, shown]) => {
      const { level, sentence, change } = adviceOn(look, field, shown);
      const precision = level === null ? null : shown.precision;
      return { field, level, precision, isAdmitted: true, sentence, change, stoppedBy: null };
    }),
  };
}

const stopOf = (rules: readonly RuleStep[]): RuleStep | undefined =>
  rules.find(({ outcome }) => outcome === "STOPS");

const levelWords: Readonly<Record<Level, string>> = {
  FULL: "In full.",
  GENERALISED: "Less precisely.",
  POINTER: "Who can help, and nothing else.",
  WITHHELD: "Not at all.",
};

function explainedField(beside: Beside, field: string, isSeen: boolean): ExplainedField {
  const { governed, sight, purpose, row, now } = beside;
  const shown = shownLevel(governed, field, viewerOf(sight, purpose), row, now);
  const level = isSeen ? shown.level : "WITHHELD";
  const stop = stopOf(ruleSteps(beside, field));
  return {
    field,
    level,
    precision: isSeen ? shown.precision : null,
    isAdmitted: isSeen && (level !== "WITHHELD" || shown.isAdmitted),
    sentence: stop === undefined ? levelWords[level] : `${levelWords[level]} ${stop.sentence}`,
    change: null,
    stoppedBy: stop?.rule ?? null,
  };
}

/** Whether a sight reaches a record. */
export const reaches = ({ governed, row, sight, purpose, now }: Beside): boolean =>
  decide(governed.policy.rows, viewerOf(sight, purpose), row, now) === true;

/**
 * Explains somebody else's sight of a record to the one who answers for it.
 * @param fields the fields in question
 * @param field the one whose rules are asked for; null for those of the record
 */
export function explainSight(
  beside: Beside,
  fields: readonly string[],
  field: string | null,
): Explanation {
  const isSeen = reaches(beside);
  const rules = ruleSteps(beside, field);
  const who = beside.sight.accountName ?? `Nobody at ${beside.sight.partnerName}`;
  const verb = beside.sight.accountName === null ? "sees" : "does not see";
  const stop = stopOf(ruleSteps(beside, null));
  const seen = beside.sight.accountName ?? `Somebody at ${beside.sight.partnerName}`;
  return {
    isSeen,
    sentence: isSeen
      ? `${seen} may see this record.`
      : `${who} ${verb} this record: they cannot tell that it exists. ${stop?.sentence ?? ""}`.trim(),
    rules,
    fields: fields.map((name) => explainedField(beside, name, isSeen)),
  };
}
