import type { TypeRights } from "./use-rights.ts";

/**
 * A filter if this viewer may use every field that it names, and null otherwise: what can only be counted in part is
 * not counted at all.
 */
export function filterWithin<Filter extends object>(
  rights: TypeRights,
  filter: Filter,
): Filter | null {
  return rights.mayReadAny && Object.keys(filter).every(rights.mayFilter) ? filter : null;
}
