/**
 * The masked table: what stands in a statement in place of a concept's table.
 *
 * It applies the viewer's row predicate and replaces every column by its masked expression. Whatever
 * a caller filters, sorts, groups, counts, searches or pages by can only name these columns, so a
 * hidden value is not there to be asked about.
 */
import type { FieldSpec } from "../kernel/governed-type.js";
import { levelNumber } from "../policy/level.js";
import type { BoundField, BoundType } from "../policy/bind.js";
import { predicateSql, type ParameterSink, type Predicate } from "../policy/compile-sql.js";

/** A disclosure level in a statement: fixed for all rows, or an expression of the row. */
export type LevelSource =
  | { readonly kind: "fixed"; readonly level: number; readonly admitted: boolean }
  | { readonly kind: "column"; readonly name: string };

/** Added to a level's number when the viewer may be told of it. */
export const admittedBit = 8;

const isFixed = (predicate: Predicate): boolean =>
  predicate.kind === "always" || predicate.kind === "never";

/** A masked table being written. Columns appear in it because something asked for them. */
export interface MaskedTable {
  readonly alias: string;
  readonly bound: BoundType;
  /** The key column, which every visible row shows. */
  readonly key: string;
  /** A masked field or reference column, as SQL over this table's alias. */
  readonly column: (name: string) => string;
  /** A column that every reader of the row may see, such as the type of a reference. */
  readonly plain: (column: string) => string;
  /** The level at which each row shows a field. */
  readonly level: (field: BoundField) => LevelSource;
  /**
   * Adds a condition inside the table, over raw columns, so that an index can be used. It must be
   * implied by a condition already asked of the masked columns.
   */
  readonly rescue: (name: string, write: (column: string) => string) => void;
  /** The finished text: a derived table with its alias. */
  readonly sql: () => string;
}

function columnNameOf(
  bound: BoundType,
  name: string,
): { column: string; spec: FieldSpec | null; source: "table" | "class" } {
  const spec = bound.type.fields[name];
  if (spec !== undefined) return { column: spec.column, spec, source: spec.source };
  const edge = bound.type.edges[name];
  if (edge === undefined || edge.kind === "many" || edge.kind === "linked") {
    throw new Error(`${bound.type.name}.${name} is not a column`);
  }
  return { column: edge.column, spec: null, source: edge.kind === "one" ? edge.source : "table" };
}

/** Starts a masked table. */
export function maskedTable(
  bound: BoundType,
  alias: string,
  parameter: ParameterSink,
): MaskedTable {
  const { type } = bound;
  const inner = "t";
  const columns = new Map<string, string>();
  const levelNames = new Map<BoundField, string>();
  const rescues: string[] = [];
  let needsClass = false;

  const test = (predicate: Predicate): string => predicateSql(predicate, inner, parameter);

  const rawColumn = (column: string, source: "table" | "class"): string => {
    if (source === "table") return `${inner}.${column}`;
    needsClass = true;
    const expression = type.accessClass?.columns[column];
    if (expression === undefined) throw new Error(`An access class has no column ${column}`);
    return expression;
  };

  const maskedExpression = (name: string): string => {
    const { column, spec, source } = columnNameOf(bound, name);
    const field = bound.field(name);
    const raw = rawColumn(column, source);
    if (field.full.kind === "always") return raw;
    const branches: string[] = [];
    if (field.full.kind !== "never") branches.push(`when ${test(field.full)} then ${raw}`);
    if (spec?.generalisation && field.generalised.kind !== "never") {
      branches.push(`when ${test(field.generalised)} then ${spec.generalisation.sql(raw)}`);
    }
    return branches.length === 0 ? `nullif(${raw}, ${raw})` : `case ${branches.join(" ")} end`;
  };

  return {
    alias,
    bound,
    key: `${alias}.${type.key}`,
    column: (name) => {
      const { column } = columnNameOf(bound, name);
      if (!columns.has(column)) columns.set(column, maskedExpression(name));
      return `${alias}.${column}`;
    },
    plain: (column) => {
      columns.set(column, `${inner}.${column}`);
      return `${alias}.${column}`;
    },
    level: (field) => {
      const { full, generalised, pointer, admitWithheld } = field;
      if ([full, generalised, pointer, admitWithheld].every(isFixed)) {
        const level =
          full.kind === "always"
            ? "FULL"
            : generalised.kind === "always"
              ? "GENERALISED"
              : pointer.kind === "always"
                ? "POINTER"
                : "WITHHELD";
        return {
          kind: "fixed",
          level: levelNumber(level),
          admitted: admitWithheld.kind === "always",
        };
      }
      if (full.kind === "always") return { kind: "fixed", level: 3, admitted: true };
      let name = levelNames.get(field);
      if (name === undefined) {
        name = `level_${levelNames.size}`;
        levelNames.set(field, name);
        columns.set(
          name,
          `case when ${test(full)} then 3 when ${test(generalised)} then 2 when ${test(pointer)} then 1 else 0 end` +
            ` + case when ${test(admitWithheld)} then ${admittedBit} else 0 end`,
        );
      }
      return { kind: "column", name: `${alias}.${name}` };
    },
    rescue: (name, write) => {
      const { column, spec, source } = columnNameOf(bound, name);
      const field = bound.field(name);
      if (source === "class" || field.full.kind === "always" || field.full.kind === "never") return;
      const raw = rawColumn(column, source);
      const coarse = spec?.generalisation;
      rescues.push(
        coarse && field.generalised.kind !== "never"
          ? `(${write(raw)} or ${write(coarse.sql(raw))})`
          : write(raw),
      );
    },
    sql: () => {
      const shown = [...columns].map(([name, expression]) => `${expression} as ${name}`);
      const list = [`${inner}.${type.key}`, ...shown].join(", ");
      const join = needsClass ? ` join access_class c on c.id = ${inner}.access_class` : "";
      const where = [test(bound.rows), ...rescues].filter((part) => part !== "true");
      const condition = where.length === 0 ? "" : ` where ${where.join(" and ")}`;
      return `(select ${list} from ${type.table} ${inner}${join}${condition}) ${alias}`;
    },
  };
}
