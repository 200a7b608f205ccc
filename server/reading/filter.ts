/** Filters: what a caller asks of rows becomes a condition over masked columns. */
import { InvalidInput } from "../kernel/errors.js";
import type { EdgeSpec, FieldKind, FieldSpec } from "../kernel/governed-type.js";
import { conjunction, type FilterInput } from "./conditions.js";
import type { StatementContext } from "./context.js";
import { edgeCondition } from "./edge-join.js";
import type { MaskedTable } from "./masked-table.js";

const castOf: Readonly<Record<FieldKind, string>> = {
  text: "text",
  code: "text",
  integer: "integer",
  float: "double precision",
  boolean: "boolean",
  partialDate: "date",
  dateTime: "timestamptz",
  uuid: "uuid",
  textList: "text",
  uuidList: "uuid",
};

/** Wild-cards in a caller's text stand for themselves. */
const literally = (text: string): string => text.replace(/[\\%_]/g, "\\$&");

type Writer = (column: string) => string;

/** How one operator reads over a column. All but `isNull` reject an absent value. */
function operatorWriter(
  context: StatementContext,
  operator: string,
  value: unknown,
  cast: string,
): Writer {
  const parameter = (given: unknown, of: string): string => context.parameters.add(given, of);
  switch (operator) {
    case "equals":
      return (column) => `${column} = ${parameter(value, cast)}`;
    case "in":
      return (column) => `${column} = any(${parameter(value, `${cast}[]`)})`;
    case "startsWith":
      return (column) => `${column} ilike ${parameter(`${literally(String(value))}%`, "text")}`;
    case "contains":
      return (column) => `${column} ilike ${parameter(`%${literally(String(value))}%`, "text")}`;
    case "atLeast":
    case "from":
      return (column) => `${column} >= ${parameter(value, cast)}`;
    case "atMost":
      return (column) => `${column} <= ${parameter(value, cast)}`;
    case "before":
      return (column) => `${column} < ${parameter(value, cast)}`;
    case "has":
      return (column) => `${column} @> array[${parameter(value, cast)}]`;
    default:
      throw new InvalidInput(operator, "This comparison is not known.");
  }
}

function columnConditions(
  context: StatementContext,
  table: MaskedTable,
  name: string,
  kind: FieldKind,
  operators: FilterInput,
  isConjunct: boolean,
): readonly string[] {
  return Object.entries(operators)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([operator, value]) => {
      context.spend("conditions");
      const column = table.column(name);
      if (operator === "isNull")
        return value === true ? `${column} is null` : `${column} is not null`;
      const write = operatorWriter(context, operator, value, castOf[kind]);
      if (isConjunct) table.rescue(name, write);
      return write(column);
    });
}

const referenceKind = (edge: EdgeSpec): FieldKind =>
  edge.kind === "one" && edge.target === "District" ? "text" : "uuid";

function entryConditions(
  context: StatementContext,
  table: MaskedTable,
  name: string,
  value: FilterInput,
  isConjunct: boolean,
): readonly string[] {
  const { type } = table.bound;
  const spec: FieldSpec | undefined = type.fields[name];
  if (spec !== undefined) {
    return columnConditions(context, table, name, spec.kind, value, isConjunct);
  }
  const edge = type.edges[name];
  if (edge === undefined) throw new InvalidInput(name, "This field is not known.");
  if (edge.kind === "one" && edge.source === "class") {
    return columnConditions(context, table, name, referenceKind(edge), value, isConjunct);
  }
  return edgeCondition(context, table, name, value, filterConditions);
}

/**
 * Writes a filter as SQL conditions that must all hold.
 * @param isConjunct whether every row of the answer must meet this filter, so that an index may be
 *   offered the raw columns as well
 */
export function filterConditions(
  context: StatementContext,
  table: MaskedTable,
  filter: FilterInput | null | undefined,
  isConjunct = true,
): readonly string[] {
  if (filter === null || filter === undefined) return [];
  return Object.entries(filter).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    if (name === "and") {
      return (value as readonly FilterInput[]).flatMap((part) =>
        filterConditions(context, table, part, isConjunct),
      );
    }
    if (name === "or") {
      const parts = (value as readonly FilterInput[]).map((part) =>
        conjunction(filterConditions(context, table, part, false)),
      );
      return [parts.length === 0 ? "false" : `(${parts.join(" or ")})`];
    }
    if (name === "not") {
      return [`not ${conjunction(filterConditions(context, table, value as FilterInput, false))}`];
    }
    return entryConditions(context, table, name, value as FilterInput, isConjunct);
  });
}
