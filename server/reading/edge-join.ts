/** How the rows at the other end of an edge are found, over masked columns at both ends. */
import { InvalidInput } from "../kernel/errors.js";
import type { EdgeSpec } from "../kernel/governed-type.js";
import type { StatementContext } from "./context.js";
import { conjunction, whereClause, type FilterInput, type FilterWriter } from "./conditions.js";
import type { MaskedTable } from "./masked-table.js";

/** The edges that lead to a list. */
export type ListEdge = Extract<EdgeSpec, { kind: "many" | "linked" }>;

/** Whether an edge leads to a list. */
export const isListEdge = (edge: EdgeSpec): edge is ListEdge =>
  edge.kind === "many" || edge.kind === "linked";

/** The condition that a row of `other` stands at the far end of the edge from a row of `table`. */
export function listEdgeCondition(
  context: StatementContext,
  table: MaskedTable,
  edge: ListEdge,
  other: MaskedTable,
): string {
  if (edge.kind === "many") {
    const parts = edge.by.map((reference) => `${other.column(reference)} = ${table.key}`);
    return parts.length === 1 ? parts[0]! : `(${parts.join(" or ")})`;
  }
  const link = context.table("Link");
  const thisEnd = link.column(edge.thisEnd);
  const farEnd = link.column(edge.thisEnd === "from" ? "to" : "from");
  // The far end's type is written on the link: links to other types need not be followed.
  const farType = link.plain(edge.thisEnd === "from" ? "to_type" : "from_type");
  const isTarget = `${farType} = '${other.bound.type.recordType}'`;
  return `${other.key} in (select ${farEnd} from ${link.sql()} where ${thisEnd} = ${table.key} and ${isTarget})`;
}

function existence(
  context: StatementContext,
  table: MaskedTable,
  edge: ListEdge,
  filter: FilterInput,
  wanted: boolean,
  writeFilter: FilterWriter,
): string {
  const other = context.table(edge.target);
  const join = listEdgeCondition(context, table, edge, other);
  const asked = conjunction(writeFilter(context, other, filter, false));
  const condition = wanted ? asked : `(${asked}) is not true`;
  return `exists (select 1 from ${other.sql()}${whereClause([join, condition])})`;
}

/**
 * A filter that speaks of an edge: `some`, `every` or `none` of a list, or the fields of a single
 * reference.
 */
export function edgeCondition(
  context: StatementContext,
  table: MaskedTable,
  name: string,
  value: FilterInput,
  writeFilter: FilterWriter,
): readonly string[] {
  context.spend("edges");
  const edge = table.bound.type.edges[name];
  if (edge === undefined || edge.kind === "oneOfAny") {
    throw new InvalidInput(name, "This edge cannot be filtered by.");
  }
  if (edge.kind === "one") {
    const other = context.table(edge.target);
    const conditions = writeFilter(context, other, value, false);
    const join = `${other.key} = ${table.column(name)}`;
    return [`exists (select 1 from ${other.sql()}${whereClause([join, ...conditions])})`];
  }
  return Object.entries(value)
    .filter(([, filter]) => filter !== null && filter !== undefined)
    .map(([quantifier, filter]) => {
      const asked = filter as FilterInput;
      switch (quantifier) {
        case "some":
          return existence(context, table, edge, asked, true, writeFilter);
        case "none":
          return `not ${existence(context, table, edge, asked, true, writeFilter)}`;
        case "every":
          return `not ${existence(context, table, edge, asked, false, writeFilter)}`;
        default:
          throw new InvalidInput(quantifier, "Ask for some, every or none.");
      }
    });
}
