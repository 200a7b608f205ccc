/**
 * Disclosure levels: how much of a field a viewer gets, row by row.
 *
 * WITHHELD: nothing, not even whether there is a value. POINTER: a contact who can help, nothing
 * else. GENERALISED: a coarser value (year, outward code, last three digits, initials). FULL: the value.
 */
export type Level = "WITHHELD" | "POINTER" | "GENERALISED" | "FULL";

/** The levels in rising order; a level's place in this list is its number in SQL and in the audit. */
export const levels: readonly Level[] = ["WITHHELD", "POINTER", "GENERALISED", "FULL"];

/** The level's number: 0 withheld to 3 full. */
export const levelNumber = (level: Level): number => levels.indexOf(level);

/** Whether one level gives at least as much as another. */
export const isAtLeast = (level: Level, wanted: Level): boolean =>
  levelNumber(level) >= levelNumber(wanted);

/** Verbs that a rule speaks of beside reading; each acts on the masked value only. */
export type Verb = "read" | "filter" | "sort" | "group" | "aggregate" | "search";

/** The questions about a field that are separate from reading it. */
export const questionVerbs: readonly Verb[] = ["filter", "sort", "group", "aggregate", "search"];
