import type { TypeRights } from "../../lib/use-rights.ts";
import type { ColumnChoice, FilterField, RegisterRequest } from "./register-types.ts";

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

const usual = (columns: readonly ColumnChoice[]): readonly string[] =>
  columns.filter((column) => !column.optional).map(({ field }) => field);

/** The columns that an address asks for, in the register's own order; its usual ones when it names none that there is. */
export function readColumns(
  search: Readonly<Record<string, string | undefined>>,
  columns: readonly ColumnChoice[],
): ReadonlySet<string> {
  const named = search["columns"]?.split(",") ?? [];
  const asked = columns.map(({ field }) => field).filter((field) => named.includes(field));
  return new Set(asked.length === 0 ? usual(columns) : asked);
}

/** How an address says which columns are chosen; the usual ones are not said. */
export function writeColumns(
  chosen: ReadonlySet<string>,
  columns: readonly ColumnChoice[],
): string | undefined {
  // The first names the row and always stays, so that no choice is ever nothing.
  const fields = columns
    .map(({ field }) => field)
    .filter((field, at) => at === 0 || chosen.has(field));
  const text = fields.join(",");
  return text === usual(columns).join(",") ? undefined : text;
}
