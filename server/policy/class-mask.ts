/**
 * Access classes and masks.
 *
 * A record's policy attributes (type, owner, marking, handling, district, themes, restrictions) are
 * interned as one access class. A rule over them is decided once for each class, not once for each
 * row: its outcome is a bit string, and the row's test in SQL is one look-up of a bit.
 */
import type { Condition } from "./condition.js";
import { decide, type DecidedRow } from "./decide.js";
import type { Viewer } from "./viewer.js";

/** One interned combination of policy attributes. */
export interface AccessClass {
  readonly id: number;
  readonly columns: DecidedRow["columns"];
}

/** A bit for each class id, as PostgreSQL's bit string: the leftmost character is class 0. */
export type Mask = string;

/**
 * Decides a condition for every class.
 * @param now the clock that embargoes are compared with, ISO date-time
 */
export function maskOf(
  condition: Condition,
  viewer: Viewer,
  classes: readonly AccessClass[],
  now: string,
): Mask {
  const highest = classes.reduce((most, one) => Math.max(most, one.id), 0);
  const bits = Array.from({ length: highest + 1 }, () => "0");
  for (const one of classes) {
    if (decide(condition, viewer, { columns: one.columns }, now) === true) bits[one.id] = "1";
  }
  return bits.join("");
}

// Plain loops: masks are as long as there are classes, and many are compared when a policy is bound.
function combine(left: Mask, right: Mask, keep: (a: boolean, b: boolean) => boolean): Mask {
  let combined = "";
  for (let place = 0; place < left.length; place += 1) {
    combined += keep(left[place] === "1", right[place] === "1") ? "1" : "0";
  }
  return combined;
}

/** Classes in both masks. */
export const intersection = (left: Mask, right: Mask): Mask =>
  combine(left, right, (a, b) => a && b);

/** Classes in either mask. */
export const union = (left: Mask, right: Mask): Mask => combine(left, right, (a, b) => a || b);

/** A mask as PostgreSQL reads it: hexadecimal digits, a quarter of the length of the bits. */
export function bitsLiteral(mask: Mask): string {
  const digits = mask.padEnd(Math.ceil(mask.length / 4) * 4, "0").match(/.{4}/g) ?? [];
  return `x${digits.map((four) => Number.parseInt(four, 2).toString(16)).join("")}`;
}

/** Whether a mask holds no class. */
export const isEmpty = (mask: Mask): boolean => !mask.includes("1");

/** Whether every class of the one is in the other. */
export function isCoveredBy(mask: Mask, other: Mask): boolean {
  for (let place = mask.indexOf("1"); place >= 0; place = mask.indexOf("1", place + 1)) {
    if (other[place] !== "1") return false;
  }
  return true;
}
