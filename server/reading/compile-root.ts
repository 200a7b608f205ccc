/** The governed root fields: what each asks, and the one statement that answers it. */
import {
  getArgumentValues,
  type FieldNode,
  type GraphQLObjectType,
  type SelectionSetNode,
} from "graphql";
import { LimitExceeded } from "../kernel/errors.js";
import type { Register } from "../policy/register.js";
import { compileConnection } from "./compile-connection.js";
import { compileGroups } from "./compile-groups.js";
import { compileObject } from "./compile-object.js";
import { compileSearch } from "./compile-search.js";
import { statement, type ReadingContext, type StatementContext } from "./context.js";
import { numbered } from "./parameters.js";
import { isRecordId, wantedId, type RecordTypes } from "./record-types.js";
import type { RowArray } from "./row-items.js";
import { selectionsUnder } from "./selection.js";

/** A read with its SQL: one JSON value in one row. */
export interface CompiledRead {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly shape: (value: unknown) => unknown;
}

/** What a governed root field does. */
export type RootRead =
  | { readonly kind: "one"; readonly typeName: string }
  | { readonly kind: "list"; readonly typeName: string }
  | { readonly kind: "groups"; readonly typeName: string }
  | { readonly kind: "node" }
  | { readonly kind: "search" };

/** Longest statement the portal sends, in characters: a wall behind the cost limits. */
const longestStatement = 400_000;

/** Ids that cannot be ids are looked up all the same, so that they cost what a missing one costs. */
const nobody = "00000000-0000-4000-8000-000000000000";

interface Body {
  readonly sql: string;
  readonly shape: (value: unknown) => unknown;
}

function compileOne(
  context: StatementContext,
  typeName: string,
  given: Readonly<Record<string, unknown>>,
  selections: readonly SelectionSetNode[],
  path: string,
): Body {
  const table = context.table(typeName);
  const object = compileObject(context, table, selections, path);
  const { key } = table.bound.type;
  const wanted = String(given[key]);
  const value = key !== "id" || isRecordId(wanted) ? wanted : nobody;
  const parameter = context.parameters.add(value, key === "id" ? "uuid" : "text");
  return {
    sql: `(select ${object.sql} from ${table.sql()} where ${table.key} = ${parameter})`,
    shape: (row) => (row === null ? null : object.shape(row as RowArray)),
  };
}

function compileBody(
  context: StatementContext,
  register: Register,
  recordTypes: RecordTypes,
  read: RootRead,
  given: Readonly<Record<string, unknown>>,
  nodes: readonly FieldNode[],
  path: string,
): Body {
  const selections = selectionsUnder(nodes);
  switch (read.kind) {
    case "list":
      return compileConnection(context, {
        typeName: read.typeName,
        arguments: given,
        selections,
        path,
        join: null,
        isNested: false,
        compileObject,
      });
    case "groups":
      return compileGroups(context, {
        typeName: read.typeName,
        arguments: given,
        selections,
        path,
      });
    case "search":
      return compileSearch(context, register, { arguments: given, selections, path });
    case "one":
      return compileOne(context, read.typeName, given, selections, path);
    case "node": {
      const typeName = recordTypes.get(wantedId(context, nodes));
      return typeName === undefined
        ? { sql: "null::json", shape: () => null }
        : compileOne(context, typeName, given, selections, `${path}<${typeName}>`);
    }
  }
}

/**
 * Compiles one governed root field for one viewer.
 * @param recordTypes the types of the records that \`node\` fields ask for, where the viewer may see them
 * @throws InvalidInput, LimitExceeded for arguments outside their bounds
 * @throws GraphQLError when an argument names what is outside the viewer's schema
 */
export function compileRoot(
  reading: ReadingContext,
  register: Register,
  recordTypes: RecordTypes,
  read: RootRead,
  nodes: readonly FieldNode[],
  path: string,
): CompiledRead {
  const context = statement(reading);
  const query = context.schema.getQueryType() as GraphQLObjectType;
  const definition = query.getFields()[nodes[0]!.name.value]!;
  const given = getArgumentValues(definition, nodes[0]!, context.variables);
  const body = compileBody(context, register, recordTypes, read, given, nodes, path);
  const { text, values } = numbered(
    `select ${body.sql}::text as answer`,
    context.parameters.values,
  );
  if (text.length > longestStatement)
    throw new LimitExceeded("This request asks for too much at once.");
  return {
    text,
    values,
    shape: (value) => body.shape(value === null ? null : JSON.parse(value as string)),
  };
}
