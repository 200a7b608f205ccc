import type { TypeRights } from "../../lib/use-rights.ts";
import type { FilterField, RegisterRequest } from "./register-types.ts";

const rowsOnAPage = 25;

/**
 * Reads what an address asks of a register. An order or filter this viewer may not use is left out, so that a link from
 * a colleague with wider rights opens instead of failing.
 */
export function readRequest(
  search: Readonly<Record<string, string | undefined>>,
  filters: readonly FilterField[],
  rights: TypeRights,
): RegisterRequest {
  const { sort, order, after, before } = search;
  const asked = filters.flatMap(({ name }) => {
    const value = search[name]?.trim();
    return value === undefined || value === "" ? [] : [[name, value] as const];
  });
  return {
    filters: Object.fromEntries(asked),
    sort: sort !== undefined && rights.maySort(sort) ? sort : null,
    descending: order === "descending",
    page:
      before === undefined
        ? { first: rowsOnAPage, ...(after === undefined ? {} : { after }) }
        : { last: rowsOnAPage, before },
  };
}
