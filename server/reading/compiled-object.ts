/** What a compiled object is, for those who compile lists of them. */
import type { SelectionSetNode } from "graphql";
import type { StatementContext } from "./context.js";
import type { MaskedTable } from "./masked-table.js";
import type { RowArray } from "./row-items.js";

/**
 * Where a shaped object carries the name of its type. A response's keys are the caller's, who may give
 * the name `__typename` to anything; this one is out of reach.
 */
export const typeOfObject = Symbol("type");

/** An object's SQL and its reading. Shaping also notes what was revealed. */
export interface CompiledObject {
  readonly sql: string;
  readonly shape: (row: RowArray) => object;
}

/** Compiles the selection of one concrete type over a masked table. */
export type ObjectCompiler = (
  context: StatementContext,
  table: MaskedTable,
  selections: readonly SelectionSetNode[],
  path: string,
) => CompiledObject;
