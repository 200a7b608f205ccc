/** A list of an answer, as a Relay connection: page first, then project. */
import {
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type SelectionSetNode,
} from "graphql";
import type { CompiledObject, ObjectCompiler } from "./compiled-object.js";
import type { StatementContext } from "./context.js";
import { namesAsked, whereClause, type FilterInput } from "./conditions.js";
import { filterConditions } from "./filter.js";
import type { MaskedTable } from "./masked-table.js";
import {
  keysetCondition,
  orderClause,
  orderColumns,
  type OrderColumn,
  type OrderInput,
} from "./order.js";
import { pageOf, type Page } from "./page.js";
import { rowItems, type RowArray } from "./row-items.js";
import { collectFields, selectionsUnder } from "./selection.js";

/** A list to compile. */
export interface ConnectionRequest {
  readonly typeName: string;
  /** `filter`, `orderBy`, `first`, `after`, `last`, `before`, coerced. */
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly selections: readonly SelectionSetNode[];
  readonly path: string;
  /** Ties the rows to the object they hang from; null at the root. */
  readonly join: ((table: MaskedTable) => string) | null;
  readonly isNested: boolean;
  /** Compiles a row of the list. */
  readonly compileObject: ObjectCompiler;
}

/** A list's SQL, one JSON value, and its shaping. */
export interface CompiledConnection {
  readonly sql: string;
  readonly shape: (value: unknown) => object;
}

/** What a cursor is bound to: whose it is, and which list. */
function cursorContext(context: StatementContext, request: ConnectionRequest): string {
  const { viewer } = context.access;
  const { filter, orderBy } = request.arguments;
  return JSON.stringify([
    viewer.accountId,
    viewer.purpose,
    context.policyVersion,
    request.typeName,
    filter ?? null,
    orderBy ?? null,
  ]);
}

type ObjectUse = { readonly position: number; readonly object: CompiledObject };

interface PageRows {
  readonly rows: readonly RowArray[];
  readonly hasMore: boolean;
  readonly total: number | null;
}

/** Everything that turns the rows of a page into the connection's fields. */
interface Projection {
  readonly context: StatementContext;
  readonly request: ConnectionRequest;
  readonly table: MaskedTable;
  readonly items: ReturnType<typeof rowItems>;
  readonly page: Page;
  readonly cursorOf: (row: RowArray) => string;
  /** The objects made of each row so far; they note what they reveal themselves. */
  readonly uses: ObjectUse[];
}

function objectUse(projection: Projection, nodes: readonly FieldNode[]): ObjectUse {
  const { context, table, items, request } = projection;
  const object = request.compileObject(context, table, selectionsUnder(nodes), request.path);
  const use = { position: items.add(object.sql), object };
  projection.uses.push(use);
  return use;
}

const readObject = (projection: Projection, use: ObjectUse, row: RowArray): object =>
  use.object.shape(projection.items.read(row, use.position) as RowArray);

function edgesReader(
  projection: Projection,
  nodes: readonly FieldNode[],
): (page: PageRows) => unknown {
  const { context, request } = projection;
  const type = context.schema.getType(`${request.typeName}Edge`) as GraphQLObjectType;
  const readers = [...collectFields(context, type, selectionsUnder(nodes))].map(
    ([key, fields]): readonly [string, (row: RowArray) => unknown] => {
      const name = fields[0]!.name.value;
      if (name === "cursor") return [key, projection.cursorOf];
      if (name === "__typename") return [key, () => type.name];
      const use = objectUse(projection, fields);
      return [key, (row) => readObject(projection, use, row)];
    },
  );
  return ({ rows }) =>
    rows.map((row) => Object.fromEntries(readers.map(([key, read]) => [key, read(row)])));
}

function pageInfoReader(
  projection: Projection,
  nodes: readonly FieldNode[],
): (page: PageRows) => unknown {
  const { context, page, cursorOf } = projection;
  const type = context.schema.getType("PageInfo") as GraphQLObjectType;
  const asked = [...collectFields(context, type, selectionsUnder(nodes))].map(
    ([key, fields]): readonly [string, string] => [key, fields[0]!.name.value],
  );
  return ({ rows, hasMore }) => {
    const cursorAt = (row: RowArray | undefined): string | null =>
      row === undefined ? null : cursorOf(row);
    const info: Readonly<Record<string, () => unknown>> = {
      __typename: () => "PageInfo",
      hasNextPage: () => (page.backwards ? page.cursor !== null : hasMore),
      hasPreviousPage: () => (page.backwards ? hasMore : page.cursor !== null),
      startCursor: () => cursorAt(rows[0]),
      endCursor: () => cursorAt(rows.at(-1)),
    };
    return Object.fromEntries(asked.map(([key, name]) => [key, info[name]!()]));
  };
}

function fieldReader(
  projection: Projection,
  nodes: readonly FieldNode[],
): (page: PageRows) => unknown {
  switch (nodes[0]!.name.value) {
    case "nodes": {
      const use = objectUse(projection, nodes);
      return ({ rows }) => rows.map((row) => readObject(projection, use, row));
    }
    case "edges":
      return edgesReader(projection, nodes);
    case "pageInfo":
      return pageInfoReader(projection, nodes);
    case "totalCount":
      return ({ total }) => total;
    default:
      return () => `${projection.request.typeName}Connection`;
  }
}

function cursorReader(
  context: StatementContext,
  request: ConnectionRequest,
  order: readonly OrderColumn[],
  items: ReturnType<typeof rowItems>,
  isAsked: boolean,
): (row: RowArray) => string {
  if (!isAsked) return () => "";
  const bindingContext = cursorContext(context, request);
  const places = order.map((column) => items.add(column.sql));
  return (row) =>
    context.cursors.seal(
      bindingContext,
      places.map((position) => items.read(row, position)),
    );
}

/** Notes what was asked of a list, and the rows of a page that shows marks or a count but no record. */
function rowNoter(
  { context, request, table, items, uses }: Projection,
  filter: FilterInput | null | undefined,
): (row: RowArray) => void {
  const asked = namesAsked(filter);
  if (table.bound.type.recordType === null || (asked.length === 0 && uses.length > 0)) {
    return () => undefined;
  }
  const path = context.disclosure.addPath({
    path: request.path,
    type: request.typeName,
    fields: [],
    asked,
  });
  return uses.length > 0
    ? () => undefined
    : (row) => context.disclosure.reveal(path, items.read(row, 0) as string, null);
}

/** Compiles a list. */
export function compileConnection(
  context: StatementContext,
  request: ConnectionRequest,
): CompiledConnection {
  const type = context.schema.getType(`${request.typeName}Connection`);
  if (!isObjectType(type)) return { sql: "null::json", shape: () => ({}) };
  const page = pageOf(request.arguments, request.isNested);
  const asked = collectFields(context, type, request.selections);
  const names = new Set([...asked.values()].map((nodes) => nodes[0]!.name.value));
  const filter = request.arguments["filter"] as FilterInput | null | undefined;

  const table = context.table(request.typeName);
  const items = rowItems();
  items.add(table.key);
  const order = orderColumns(
    table,
    request.arguments["orderBy"] as readonly OrderInput[] | undefined,
  );
  const needsCursor = names.has("pageInfo") || names.has("edges");
  const projection: Projection = {
    context,
    request,
    table,
    items,
    page,
    cursorOf: cursorReader(context, request, order, items, needsCursor),
    uses: [],
  };
  const readers = [...asked].map(([key, nodes]): readonly [string, (page: PageRows) => unknown] => [
    key,
    fieldReader(projection, nodes),
  ]);

  const noteRow = rowNoter(projection, filter);

  const joins = request.join === null ? [] : [request.join(table)];
  const conditions = [...joins, ...filterConditions(context, table, filter)];
  const paged =
    page.cursor === null
      ? conditions
      : [
          ...conditions,
          keysetCondition(
            order,
            context.cursors.open(cursorContext(context, request), page.cursor),
            page.backwards,
            context.parameters.add,
          ),
        ];
  const needsRows = ["nodes", "edges", "pageInfo"].some((name) => names.has(name));
  const rowsSql = needsRows
    ? `(select coalesce(json_agg(r.item), '[]'::json) from (select ${items.sql()} as item from (` +
      `select ${table.alias}.* from ${table.sql()}${whereClause(paged)}` +
      ` order by ${orderClause(order, page.backwards)} limit ${page.size + 1}) ${table.alias}) r)`
    : "'[]'::json";
  const countSql = names.has("totalCount") ? countOf(context, request, filter) : "null::integer";

  return {
    sql: `json_build_array(${rowsSql}, ${countSql})`,
    shape: (value) => {
      const [found, total] = value as readonly [RowArray[], number | null];
      const hasMore = found.length > page.size;
      const kept = hasMore ? found.slice(0, page.size) : found;
      const rows = page.backwards ? kept.toReversed() : kept;
      rows.forEach(noteRow);
      return Object.fromEntries(
        readers.map(([key, read]) => [key, read({ rows, hasMore, total })]),
      );
    },
  };
}

/** The exact number of rows that the viewer may read and that meet the filter. */
function countOf(
  context: StatementContext,
  request: ConnectionRequest,
  filter: FilterInput | null | undefined,
): string {
  const table = context.table(request.typeName);
  const joins = request.join === null ? [] : [request.join(table)];
  const conditions = [...joins, ...filterConditions(context, table, filter)];
  return `(select count(*) from ${table.sql()}${whereClause(conditions)})`;
}
