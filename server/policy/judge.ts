/**
 * Judges one row for one viewer with the interpreter: may they know of it, do they see a field in full, may
 * they change it. For writes, which look at few rows, and at every column that the rules ask of.
 */
import { decide, type DecidedRow } from "./decide.js";
import type { Level } from "./level.js";
import type { Governed } from "./register.js";
import { changeCondition, fieldCondition, rowCondition, type ChangeVerb } from "./rules.js";
import type { Viewer } from "./viewer.js";

/** Who asks, and when: ISO date-time of the portal's clock. */
export interface Asker {
  readonly viewer: Viewer;
  readonly now: string;
}

/** Whether the viewer may know of the row. */
export const maySee = (
  { type, policy }: Governed,
  { viewer, now }: Asker,
  row: DecidedRow,
): boolean => decide(rowCondition(policy, viewer, type.recordType), viewer, row, now) === true;

/** Whether the viewer sees a field of the row in full; nobody does where there is no such field. */
export function seesInFull(
  { policy }: Governed,
  field: string,
  { viewer, now }: Asker,
  row: DecidedRow,
): boolean {
  if (!Object.hasOwn(policy.fields, field)) return false;
  return decide(fieldCondition(policy.fields[field]!, "FULL", viewer), viewer, row, now) === true;
}

/** How much of a field the viewer sees: of a row that is hidden nothing, and a coarser value only where there is one. */
export function levelSeen(governed: Governed, field: string, asker: Asker, row: DecidedRow): Level {
  if (!maySee(governed, asker, row)) return "WITHHELD";
  const { type, policy } = governed;
  const { viewer, now } = asker;
  const isCoarser = type.fields[field]?.generalisation !== null;
  const given = (["FULL", "GENERALISED", "POINTER"] as const).find(
    (level) =>
      decide(fieldCondition(policy.fields[field]!, level, viewer), viewer, row, now) === true,
  );
  return given === "GENERALISED" && !isCoarser ? "WITHHELD" : (given ?? "WITHHELD");
}

/** Whether the viewer may make a change, judged on the row as it is or as it would be. */
export const mayChange = (
  { type, policy }: Governed,
  change: ChangeVerb,
  { viewer, now }: Asker,
  row: DecidedRow,
): boolean =>
  decide(changeCondition(policy, change, viewer, type.recordType), viewer, row, now) === true;
