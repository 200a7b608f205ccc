/** How much of a field a viewer gets of one row, as the portal shows it. */
import { decide, type DecidedRow } from "./decide.js";
import type { Level } from "./level.js";
import type { Governed } from "./register.js";
import { fieldCondition, type FieldRule } from "./rules.js";
import type { Viewer } from "./viewer.js";

/** A field of a row as a viewer gets it. */
export interface ShownLevel {
  readonly level: Level;
  /** Whether the viewer may be told when the field is withheld; otherwise it looks empty. */
  readonly isAdmitted: boolean;
  /** How coarse a generalised value is. */
  readonly precision: string | null;
}

const levelsDown = ["FULL", "GENERALISED", "POINTER"] as const;

/** The rule of a field. @throws Error for a field without one, which is a fault of the program */
export function ruleOf({ type, policy }: Governed, field: string): FieldRule {
  const rule = policy.fields[field];
  if (rule === undefined) throw new Error(`${type.name}.${field} has no rule`);
  return rule;
}

/**
 * The level of a field on a row that the viewer sees. A level without a coarser form shows nothing.
 * @param now the portal's clock, ISO date-time
 */
export function shownLevel(
  governed: Governed,
  field: string,
  viewer: Viewer,
  row: DecidedRow,
  now: string,
): ShownLevel {
  const rule = ruleOf(governed, field);
  const reached = levelsDown.find(
    (level) => decide(fieldCondition(rule, level, viewer), viewer, row, now) === true,
  );
  const precision = governed.type.fields[field]?.generalisation?.precision ?? null;
  const hasForm = reached !== "GENERALISED" || precision !== null;
  const level = reached !== undefined && hasForm ? reached : "WITHHELD";
  return {
    level,
    isAdmitted: decide(rule.admitWithheld, viewer, row, now) === true,
    precision: level === "GENERALISED" ? precision : null,
  };
}
