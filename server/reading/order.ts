/** Order and paging: a total, visible order, and keyset conditions that continue it. */
import { InvalidInput } from "../kernel/errors.js";
import type { MaskedTable } from "./masked-table.js";
import type { ParameterSink } from "../policy/compile-sql.js";

/** One step of an order, as the caller wrote it. */
export interface OrderInput {
  readonly field: string;
  readonly direction?: "ASCENDING" | "DESCENDING" | null;
}

/** One masked column of a total order. */
export interface OrderColumn {
  readonly sql: string;
  readonly cast: string;
  readonly descending: boolean;
  /** The key closes every order and is never absent. */
  readonly isKey: boolean;
}

const castOfKind: Readonly<Record<string, string>> = {
  integer: "integer",
  float: "double precision",
  boolean: "boolean",
  partialDate: "date",
  dateTime: "timestamptz",
};

const maximumOrderSteps = 4;

/** The total order of a list: the caller's steps over masked columns, closed by the key. */
export function orderColumns(
  table: MaskedTable,
  order: readonly OrderInput[] | null | undefined,
): readonly OrderColumn[] {
  const { type } = table.bound;
  const given =
    order === null || order === undefined || order.length === 0 ? defaultOrder(table) : order;
  if (given.length > maximumOrderSteps) {
    throw new InvalidInput("orderBy", `Order by at most ${maximumOrderSteps} fields.`);
  }
  const columns = given.map(({ field, direction }): OrderColumn => {
    const spec = type.fields[field];
    return {
      sql: table.column(field),
      cast: spec === undefined ? "text" : (castOfKind[spec.kind] ?? "text"),
      descending: direction === "DESCENDING",
      isKey: false,
    };
  });
  const closing: OrderColumn = {
    sql: table.key,
    cast: type.key === "id" ? "uuid" : "text",
    descending: columns.at(-1)?.descending ?? false,
    isKey: true,
  };
  return [...columns, closing];
}

/** A list that the viewer may not sort by its usual field is ordered by key alone. */
function defaultOrder(table: MaskedTable): readonly OrderInput[] {
  const { field, direction } = table.bound.type.defaultOrder;
  const bound = table.bound.field(field);
  return bound.read !== "never" && bound.verbs.has("sort") ? [{ field, direction }] : [];
}

/** `a desc nulls last, id`; reversed for a page that is read backwards. */
export function orderClause(columns: readonly OrderColumn[], reversed: boolean): string {
  return columns
    .map(({ sql, descending, isKey }) => {
      const direction = descending === reversed ? "asc" : "desc";
      return isKey
        ? `${sql} ${direction}`
        : `${sql} ${direction} nulls ${reversed ? "first" : "last"}`;
    })
    .join(", ");
}

function sameAs(column: OrderColumn, value: unknown, parameter: ParameterSink): string {
  return value === null
    ? `${column.sql} is null`
    : `${column.sql} = ${parameter(value, column.cast)}`;
}

/** Strictly beyond a place along one column; absent values stand last in either direction. */
function beyond(
  column: OrderColumn,
  value: unknown,
  backwards: boolean,
  parameter: ParameterSink,
): string {
  const sign = column.descending === backwards ? ">" : "<";
  if (value === null) return backwards ? `${column.sql} is not null` : "false";
  const compared = `${column.sql} ${sign} ${parameter(value, column.cast)}`;
  return backwards || column.isKey ? compared : `(${compared} or ${column.sql} is null)`;
}

/** The condition that a row stands strictly after (or before) a place in the order. */
export function keysetCondition(
  columns: readonly OrderColumn[],
  place: readonly unknown[],
  backwards: boolean,
  parameter: ParameterSink,
): string {
  const alternatives = columns.map((column, position) =>
    [
      ...columns
        .slice(0, position)
        .map((earlier, index) => sameAs(earlier, place[index], parameter)),
      beyond(column, place[position], backwards, parameter),
    ].join(" and "),
  );
  return `(${alternatives.map((alternative) => `(${alternative})`).join(" or ")})`;
}
