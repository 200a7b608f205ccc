/**
 * Tells a decision: which sentence of the policy lets a viewer through to a record, which one stops them, what
 * each scope has to do with it, and how much of a field that leaves. For those who answer for the record: it
 * names what the viewer may not know.
 */
import { partsOf, type Condition } from "./condition.js";
import { coverageBy, decide, type DecidedRow } from "./decide.js";
import { describeCondition } from "./describe.js";
import type { Level } from "./level.js";
import type { Governed } from "./register.js";
import { fieldCondition, rowCondition } from "./rules.js";
import { keepsGroup, type LiveScope, type Viewer } from "./viewer.js";

/** A sentence of the policy, and what came of it. The first that stops is the last that is reached. */
export interface TraceStep {
  readonly sentence: string;
  readonly outcome: "PASSES" | "STOPS" | "NOT_REACHED";
}

/** A live scope of the viewer, beside the record. */
export interface ScopeTrace {
  readonly title: string;
  readonly agreement: string;
  readonly effect: "ALLOW" | "DENY";
  /** What the record has that the scope does not cover: district, marking and the like; none when it covers it. */
  readonly outside: readonly string[];
  /** What it gives of the field's group; null without a field, and for a scope that denies. */
  readonly gives: Level | null;
  /** Whether it takes the field's group away, or the whole record; null without a field, and for one that allows. */
  readonly takes: boolean | null;
}

/** One level of a field, and whether the viewer reaches it. */
export interface LevelTrace {
  readonly level: Exclude<Level, "WITHHELD">;
  readonly sentence: string;
  readonly holds: boolean;
}

/** How a decision came. */
export interface Trace {
  readonly isSeen: boolean;
  readonly steps: readonly TraceStep[];
  readonly scopes: readonly ScopeTrace[];
  /** The levels of the field, from the whole value down; none without a field. */
  readonly levels: readonly LevelTrace[];
  /** What is left of the field: withheld whenever the record is not seen. Null without a field. */
  readonly level: Level | null;
}

function stepsOf(
  condition: Condition,
  holds: (part: Condition) => boolean,
): { readonly steps: readonly TraceStep[]; readonly isSeen: boolean } {
  const parts = partsOf("allOf", condition);
  const stop = parts.findIndex((part) => !holds(part));
  const outcome = (at: number): TraceStep["outcome"] =>
    stop < 0 || at < stop ? "PASSES" : at === stop ? "STOPS" : "NOT_REACHED";
  return {
    isSeen: stop < 0,
    steps: parts.map((part, at) => ({ sentence: describeCondition(part), outcome: outcome(at) })),
  };
}

function scopeTrace(
  scope: LiveScope,
  columns: DecidedRow["columns"],
  group: string | null,
  viewer: Viewer,
): ScopeTrace {
  const outside = Object.entries(coverageBy(scope, columns))
    .filter(([, answer]) => answer !== true)
    .map(([name]) => name);
  const told = {
    title: scope.title,
    agreement: scope.agreementTitle,
    effect: scope.effect,
    outside,
  };
  if (group === null) return { ...told, gives: null, takes: null };
  const ofGroup = scope.fieldGroups[group];
  if (scope.effect === "DENY") {
    const takesAll = Object.keys(scope.fieldGroups).length === 0;
    return { ...told, gives: null, takes: takesAll || ofGroup !== undefined };
  }
  const isKept = keepsGroup(viewer, group);
  return { ...told, gives: isKept ? (ofGroup ?? "WITHHELD") : "WITHHELD", takes: null };
}

const levelsDown = ["FULL", "GENERALISED", "POINTER"] as const;

/**
 * Traces a decision. Its verdict is that of the interpreter, sentence by sentence.
 * @param field name of a field or edge; null for the record alone
 * @param now the portal's clock, ISO date-time
 * @throws Error for a field without a rule
 */
export function traceDecision(
  { type, policy }: Governed,
  field: string | null,
  viewer: Viewer,
  row: DecidedRow,
  now: string,
): Trace {
  const holds = (condition: Condition): boolean => decide(condition, viewer, row, now) === true;
  const { steps, isSeen } = stepsOf(rowCondition(policy, viewer, type.recordType), holds);
  const rule = field === null ? null : policy.fields[field];
  if (rule === undefined) throw new Error(`${type.name}.${field} has no rule`);
  const levels =
    rule === null
      ? []
      : levelsDown.map((level): LevelTrace => {
          const condition = fieldCondition(rule, level, viewer);
          return { level, sentence: describeCondition(condition), holds: holds(condition) };
        });
  const reached = levels.find(({ holds: isReached }) => isReached)?.level ?? "WITHHELD";
  return {
    isSeen,
    steps,
    scopes: viewer.scopes.map((scope) =>
      scopeTrace(scope, row.columns, rule?.group ?? null, viewer),
    ),
    levels,
    level: rule === null ? null : isSeen ? reached : "WITHHELD",
  };
}
