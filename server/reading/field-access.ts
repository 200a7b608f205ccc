/** The `access` list of a record: which of its fields are shown less than in full, and why. */
import type { FieldNode, SelectionSetNode } from "graphql";
import type { BoundField } from "../policy/bind.js";
import { levels } from "../policy/level.js";
import type { StatementContext } from "./context.js";
import { admittedBit, type LevelSource, type MaskedTable } from "./masked-table.js";
import type { RowArray, RowItems } from "./row-items.js";
import { collectFields } from "./selection.js";

/** Reads one field's level from a row: its number, and whether it may be told of. */
export type LevelReader = (row: RowArray) => { readonly level: number; readonly admitted: boolean };

/** Prepares the reading of a field's level. */
export function levelReader(source: LevelSource, items: RowItems): LevelReader {
  if (source.kind === "fixed") return () => source;
  const position = items.add(source.name);
  return (row) => {
    const number = items.read(row, position) as number;
    return { level: number % admittedBit, admitted: number >= admittedBit };
  };
}

interface WatchedField {
  readonly name: string;
  readonly precision: string | null;
  /** SQL that is true of rows where the field is a pointer. */
  readonly isPointer: string;
  readonly read: LevelReader;
}

function watchedFields(
  context: StatementContext,
  table: MaskedTable,
  items: RowItems,
): readonly WatchedField[] {
  const { bound } = table;
  const visible = context.schema.getType(bound.type.name);
  const names =
    visible !== undefined && "getFields" in visible ? Object.keys(visible.getFields()) : [];
  return names.flatMap((name) => {
    const spec = bound.type.fields[name];
    const edge = bound.type.edges[name];
    const isValue = spec !== undefined || edge?.kind === "one" || edge?.kind === "oneOfAny";
    if (!isValue) return [];
    const field: BoundField = bound.field(name);
    if (field.read === "never") return [];
    const source = table.level(field);
    if (
      source.kind === "fixed" &&
      (source.level === 3 || (source.level === 0 && !source.admitted))
    ) {
      return [];
    }
    return [
      {
        name,
        precision: spec?.generalisation?.precision ?? null,
        isPointer: pointerSql(source),
        read: levelReader(source, items),
      },
    ];
  });
}

const pointerNumber = levels.indexOf("POINTER");

/** SQL for whether a row shows a field at the level POINTER. */
const pointerSql = (source: LevelSource): string =>
  source.kind === "fixed"
    ? String(source.level === pointerNumber)
    : `mod(${source.name}, ${admittedBit}) = ${pointerNumber}`;

/** The contact of the record's owner, on rows where some field is a pointer to it, and on no others. */
function contactPosition(
  table: MaskedTable,
  items: RowItems,
  watched: readonly WatchedField[],
): number | null {
  const pointers = [...new Set(watched.map(({ isPointer }) => isPointer))].filter(
    (sql) => sql !== "false",
  );
  if (pointers.length === 0 || !("owner" in table.bound.type.edges)) return null;
  const contact = `(select p.contact from partner p where p.id = ${table.column("owner")})`;
  return items.add(`case when ${pointers.join(" or ")} then ${contact} end`);
}

/**
 * Prepares the `access` list.
 * @returns a function from a row to the entries, in the order of the type's fields
 */
export function accessReader(
  context: StatementContext,
  table: MaskedTable,
  items: RowItems,
  selections: readonly SelectionSetNode[],
): (row: RowArray) => readonly object[] {
  const type = context.schema.getType("FieldAccess");
  if (type === undefined || !("getInterfaces" in type)) return () => [];
  const asked = [...collectFields(context, type as never, selections)].map(
    ([key, nodes]): [string, string] => [key, (nodes[0] as FieldNode).name.value],
  );
  const watched = watchedFields(context, table, items);
  const contact = contactPosition(table, items, watched);

  return (row) =>
    watched.flatMap(({ name, precision, read }) => {
      const { level, admitted } = read(row);
      // A level without a coarser form shows nothing, and is no more admitted than nothing is.
      const shown = level === 2 && precision === null ? 0 : level;
      if (shown === 3 || (shown === 0 && !admitted)) return [];
      const entry: Readonly<Record<string, unknown>> = {
        __typename: "FieldAccess",
        field: name,
        level: levels[shown],
        precision: shown === 2 ? precision : null,
        reason: shown === 2 ? "REDUCED" : "WITHHELD",
        contact: shown === 1 && contact !== null ? items.read(row, contact) : null,
      };
      return [Object.fromEntries(asked.map(([key, field]) => [key, entry[field]]))];
    });
}
