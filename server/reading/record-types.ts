/**
 * Of what type a record is that is asked for by id alone. It is asked first, so that the read itself is
 * written for that type: written for every type there is, planning it takes longer than running it.
 */
import { getArgumentValues, isInterfaceType, type FieldNode } from "graphql";
import type { CompiledRead } from "./compile-root.js";
import { statement, type ReadingContext } from "./context.js";
import { numbered } from "./parameters.js";

/** Type names by record id, of the records that the viewer may see. */
export type RecordTypes = ReadonlyMap<string, string>;

/** A read that answers types. */
export type RecordTypeLookUp = Omit<CompiledRead, "shape"> & {
  readonly shape: (answer: unknown) => RecordTypes;
};

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text can be a record's id. */
export const isRecordId = (text: string): boolean => uuidPattern.test(text);

/** The id that a `node` field asks for, as the database writes ids. */
export function wantedId(
  { schema, variables }: ReadingContext,
  nodes: readonly FieldNode[],
): string {
  const definition = schema.getQueryType()!.getFields()[nodes[0]!.name.value]!;
  return String(getArgumentValues(definition, nodes[0]!, variables)["id"]).toLowerCase();
}

/** Compiles the look-up of some ids, through the same masked tables as every read. */
export function compileRecordTypes(
  reading: ReadingContext,
  ids: readonly string[],
): RecordTypeLookUp {
  const context = statement(reading);
  const record = context.schema.getType("Record");
  const types = isInterfaceType(record) ? context.schema.getPossibleTypes(record) : [];
  const wanted = context.parameters.add(ids.filter(isRecordId), "uuid[]");
  const found = types.map(({ name }) => {
    const table = context.table(name);
    return `select ${table.key}, '${name}' from ${table.sql()} where ${table.key} = any(${wanted})`;
  });
  const rows = found.length === 0 ? "select null::uuid, '' where false" : found.join(" union all ");
  return {
    ...numbered(
      `select coalesce(json_agg(json_build_array(f.id, f.type)), '[]'::json)::text as answer from (${rows}) f (id, type)`,
      context.parameters.values,
    ),
    shape: (answer) => new Map(JSON.parse(answer as string) as [string, string][]),
  };
}
