/** The shape of a standard code list, and the one way to make one. */

/** One code of a list. Dates are ISO calendar dates; both ends are included. */
export interface CodeEntry {
  /** Upper case, stable for ever: a code is closed with `validTo`, never deleted or reused. */
  readonly code: string;
  readonly label: string;
  readonly definition: string;
  /** Where this entry comes from, when that differs from the list's own note. */
  readonly sourceNote?: string;
  /** Place in a scale whose codes are ordered, lowest first; absent where order means nothing. */
  readonly rank?: number;
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** A versioned list of codes with an honest note on where it comes from. */
export interface CodeList {
  /** Name by which GraphQL `codes(list:)` finds it. */
  readonly name: string;
  readonly title: string;
  /** The primary body cited, "general knowledge, to be checked", or "proposal of this software". */
  readonly sourceNote: string;
  readonly schemeVersion: string;
  readonly entries: readonly CodeEntry[];
}

/** The union of a list's codes, for exhaustive switches. */
export type CodeOf<List extends CodeList> = List["entries"][number]["code"];

/**
 * Freezes a list and keeps its codes as literal types.
 * @returns the same list, deeply frozen
 */
export function defineCodeList<const List extends CodeList>(list: List): List {
  list.entries.forEach((entry) => Object.freeze(entry));
  Object.freeze(list.entries);
  return Object.freeze(list);
}
