/** One object of an answer: its SQL row, and the shaping of that row into the response. */
import {
  getArgumentValues,
  isInterfaceType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type SelectionSetNode,
} from "graphql";
import type { EdgeSpec, FieldSpec } from "../kernel/governed-type.js";
import { levels } from "../policy/level.js";
import type { StatementContext } from "./context.js";
import { compileConnection } from "./compile-connection.js";
import { typeOfObject, type CompiledObject } from "./compiled-object.js";
import { isListEdge, listEdgeCondition } from "./edge-join.js";
import { accessReader, levelReader, type LevelReader } from "./field-access.js";
import type { MaskedTable } from "./masked-table.js";
import { rowItems, type RowArray, type RowItems } from "./row-items.js";
import { collectFields, selectionsUnder } from "./selection.js";

type Reader = (row: RowArray) => unknown;

/** Values as the contract writes them: UTC moments end in Z, generalised dates are shorter. */
function scalarReader(
  spec: FieldSpec,
  position: number,
  items: RowItems,
  level: LevelReader,
): Reader {
  if (spec.kind === "dateTime") {
    return (row) => (items.read(row, position) as string | null)?.replace("+00:00", "Z") ?? null;
  }
  if (spec.kind === "partialDate" && spec.generalisation !== null) {
    const { apply } = spec.generalisation;
    return (row) => {
      const value = items.read(row, position) as string | null;
      return value !== null && level(row).level === 2 ? apply(value) : value;
    };
  }
  return (row) => items.read(row, position) ?? null;
}

function oneEdgeReader(
  context: StatementContext,
  table: MaskedTable,
  items: RowItems,
  name: string,
  target: string,
  nodes: readonly FieldNode[],
  path: string,
): Reader {
  if (context.schema.getType(target) === undefined) return () => null;
  const other = context.table(target);
  const object = compileObject(context, other, selectionsUnder(nodes), path);
  const position = items.add(
    `(select ${object.sql} from ${other.sql()} where ${other.key} = ${table.column(name)})`,
  );
  return (row) => {
    const found = items.read(row, position) as RowArray | null;
    return found === null ? null : object.shape(found);
  };
}

/**
 * A reference to a record of any type. One sub-select for each type that the viewer may ever see; the
 * row's own type column picks which of them runs.
 * @param isPossible whether records of a type can stand there
 */
export function anyRecord(
  context: StatementContext,
  key: string,
  typeExpression: string,
  selections: readonly SelectionSetNode[],
  path: string,
  isPossible: (typeName: string) => boolean,
): { readonly sql: string; readonly shape: (value: unknown) => object | null } {
  const record = context.schema.getType("Record");
  const types = isInterfaceType(record) ? context.schema.getPossibleTypes(record) : [];
  const possible = types.filter(({ name }) => isPossible(name));
  const branches = possible.map((type) => {
    const table = context.table(type.name);
    const object = compileObject(context, table, selections, `${path}<${type.name}>`);
    return {
      recordType: table.bound.type.recordType ?? "",
      sql: `(select ${object.sql} from ${table.sql()} where ${table.key} = ${key})`,
      shape: object.shape,
    };
  });
  if (branches.length === 0) return { sql: "null::json", shape: () => null };
  const cases = branches.map(
    (branch, index) => `when '${branch.recordType}' then json_build_array(${index}, ${branch.sql})`,
  );
  return {
    sql: `case ${typeExpression} ${cases.join(" ")} end`,
    shape: (value) => {
      if (value === null) return null;
      const [index, row] = value as readonly [number, RowArray | null];
      return row === null ? null : branches[index]!.shape(row);
    },
  };
}

function edgeReader(
  context: StatementContext,
  table: MaskedTable,
  items: RowItems,
  name: string,
  edge: EdgeSpec,
  nodes: readonly FieldNode[],
  type: GraphQLObjectType,
  path: string,
): Reader {
  if (edge.kind === "one") {
    return oneEdgeReader(context, table, items, name, edge.target, nodes, path);
  }
  if (edge.kind === "oneOfAny") {
    const any = anyRecord(
      context,
      table.column(name),
      table.plain(edge.typeColumn),
      selectionsUnder(nodes),
      path,
      (target) => context.bound(target).standsAlone,
    );
    const position = items.add(any.sql);
    return (row) => any.shape(items.read(row, position));
  }
  const definition = type.getFields()[name]!;
  const connection = compileConnection(context, {
    typeName: edge.target,
    arguments: getArgumentValues(definition, nodes[0]!, context.variables),
    selections: selectionsUnder(nodes),
    path,
    join: (other) => (isListEdge(edge) ? listEdgeCondition(context, table, edge, other) : "false"),
    isNested: true,
    compileObject,
  });
  const position = items.add(connection.sql);
  return (row) => connection.shape(items.read(row, position));
}

interface ObjectBeingRead {
  readonly context: StatementContext;
  readonly table: MaskedTable;
  readonly items: RowItems;
  readonly type: GraphQLObjectType;
  readonly path: string;
  /** Names and levels of the fields that this object reveals, for the audit. */
  readonly revealed: Map<string, LevelReader>;
}

function fieldReader(reading: ObjectBeingRead, nodes: readonly FieldNode[]): Reader {
  const { context, table, items, type, path, revealed } = reading;
  const governed = table.bound.type;
  const asked = nodes[0]!.name.value;
  if (asked === "__typename") return () => type.name;
  if (asked === governed.key) return (row) => row[0];
  // Only the portal's own documents get here with a name outside the viewer's schema.
  if (type.getFields()[asked] === undefined) return () => null;
  if (asked === "access") return accessReader(context, table, items, selectionsUnder(nodes));

  const name = asked === "title" ? governed.titleField! : asked;
  const field = table.bound.field(name);
  if (field.read === "never") return () => null;
  const edge = governed.edges[name];
  if (edge !== undefined) {
    return edgeReader(context, table, items, name, edge, nodes, type, `${path}.${asked}`);
  }
  const spec = governed.fields[name]!;
  const level = levelReader(table.level(field), items);
  revealed.set(name, level);
  return scalarReader(spec, items.add(table.column(name)), items, level);
}

/** Where a record showed less than everything: `field:LEVEL` for each, or null. */
function exceptionsOf(revealed: ReadonlyMap<string, LevelReader>, row: RowArray): string | null {
  let exceptions: string | null = null;
  for (const [name, read] of revealed) {
    const { level } = read(row);
    if (level < 3)
      exceptions = `${exceptions === null ? "" : `${exceptions},`}${name}:${levels[level]}`;
  }
  return exceptions;
}

/** Compiles the selection of one concrete type over a masked table. */
export function compileObject(
  context: StatementContext,
  table: MaskedTable,
  selections: readonly SelectionSetNode[],
  path: string,
): CompiledObject {
  const items = rowItems();
  items.add(table.key);
  const governed = table.bound.type;
  const type = context.schema.getType(governed.name);
  if (!isObjectType(type)) return { sql: items.sql(), shape: () => ({}) };
  const revealed = new Map<string, LevelReader>();
  const reading = { context, table, items, type, path, revealed };
  const readers = [...collectFields(context, type, selections)].map(
    ([key, nodes]): readonly [string, Reader] => [key, fieldReader(reading, nodes)],
  );
  const isRecord = governed.recordType !== null;
  const pathNumber = isRecord
    ? context.disclosure.addPath({ path, type: governed.name, fields: [...revealed.keys()] })
    : -1;

  return {
    sql: items.sql(),
    shape: (row) => {
      if (isRecord) {
        context.disclosure.reveal(
          pathNumber,
          items.read(row, 0) as string,
          exceptionsOf(revealed, row),
        );
      }
      const object: Record<string | symbol, unknown> = { [typeOfObject]: type.name };
      for (const [key, read] of readers) object[key] = read(row);
      return object;
    },
  };
}
