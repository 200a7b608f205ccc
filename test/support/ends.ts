/** What ties a record to others: its references, and which kinds of record may stand there. */
import type { GovernedType } from "../../server/kernel/governed-type.js";
import { rooms } from "../../server/modules/index.js";
import { type Condition, relatedParts } from "../../server/policy/condition.js";
import type { Random } from "./random.js";

/** A record that others can refer to. */
export interface Placed {
  readonly id: string;
  readonly accessClass: number;
  readonly type: string;
  /** The report of a paragraph. */
  readonly report?: Placed;
}

/** A reference of a type. */
export interface End {
  readonly name: string;
  readonly column: string;
  readonly classColumn: string | null;
  readonly typeColumn: string | null;
  /** Kinds of record that may stand there. */
  readonly targets: readonly string[];
  /** Whether a row is seen only with what stands there, so that something must. */
  readonly isRequired: boolean;
}

const rowsAsk = (name: string): ReadonlySet<string> =>
  new Set(relatedParts(rooms.named(name).policy.rows).map(({ edge }) => edge));

/** Columns that a rule asks whether they are empty: a row without them is seen as well. */
function mayBeEmpty(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case "allOf":
    case "anyOf":
      return condition.of.flatMap(mayBeEmpty);
    case "isNull":
      return condition.of.from === "row" ? [condition.of.column] : [];
    default:
      return [];
  }
}

/** Kinds of record that are seen through their access class alone: others may stand on them. */
export const standing: readonly GovernedType[] = rooms.records
  .map(({ type }) => type)
  .filter(({ name }) => rowsAsk(name).size === 0);

/** The references of a type to other records. */
export function endsOf(type: GovernedType): readonly End[] {
  const optional = mayBeEmpty(rooms.named(type.name).policy.rows);
  return Object.entries(type.edges).flatMap(([name, edge]): End[] => {
    const isRequired =
      rowsAsk(type.name).has(name) && !("column" in edge && optional.includes(edge.column));
    if (edge.kind === "oneOfAny") {
      const targets = standing.map(({ recordType }) => recordType!);
      return [{ ...edge, name, targets, isRequired }];
    }
    if (edge.kind !== "one" || edge.source === "class") return [];
    const target = rooms.named(edge.target).type.recordType;
    if (target === null) return [];
    return [
      {
        name,
        column: edge.column,
        classColumn: edge.classColumn ?? null,
        // A contact's ends carry their type although it is always the same.
        typeColumn: type.name === "Contact" ? `${name}_type` : null,
        targets: [target],
        isRequired,
      },
    ];
  });
}

/** The columns with which a record stands at an end; nothing stands at one that is not required. */
export const endColumns = (end: End, at: Placed | null): Readonly<Record<string, unknown>> => ({
  [end.column]: at?.id ?? null,
  ...(end.typeColumn === null ? {} : { [end.typeColumn]: at?.type ?? null }),
  ...(end.classColumn === null ? {} : { [end.classColumn]: at?.accessClass ?? null }),
});

const roads: readonly (readonly [from: string, to: string])[] = rooms.records.flatMap(({ type }) =>
  Object.values(type.edges).flatMap((edge) =>
    edge.kind === "linked" && edge.thisEnd === "from"
      ? [[type.recordType!, rooms.named(edge.target).type.recordType!] as const]
      : [],
  ),
);

/** Columns for the ends of a new row, drawn from the records there are; null where a required end has none. */
export function randomEnds(
  type: GovernedType,
  placed: readonly Placed[],
  random: Random,
): Readonly<Record<string, unknown>> | null {
  // Most links go where some edge follows them.
  const road = type.name === "Link" && random.chance(0.8) ? random.pick(roads) : null;
  if (type.name === "Annotation") return randomPlace(placed, random);
  let columns: Record<string, unknown> = {};
  for (const end of endsOf(type)) {
    const targets = road === null ? end.targets : [road[end.name === "from" ? 0 : 1]];
    const candidates = placed.filter((one) => targets.includes(one.type));
    if (candidates.length === 0 && end.isRequired) return null;
    const isEmpty = candidates.length === 0 || (!end.isRequired && random.chance(0.3));
    const at = isEmpty ? null : random.pick(candidates);
    columns = { ...columns, ...endColumns(end, at) };
  }
  return columns;
}

/** What an annotation is about: a record, or a paragraph with its report. Answers are the world's. */
function randomPlace(
  placed: readonly Placed[],
  random: Random,
): Readonly<Record<string, unknown>> | null {
  const types = standing.map(({ recordType }) => recordType);
  const candidates = placed.filter(({ type, report }) => types.includes(type) || report);
  if (candidates.length === 0) return null;
  const about = random.pick(candidates);
  return { ...placeColumns(about), ...randomField(about.type, random) };
}

/** The columns with which an annotation is about a record, or about a paragraph of its report. */
export const placeColumns = (about: Placed): Readonly<Record<string, unknown>> => {
  const subject = about.report ?? about;
  return {
    subject_id: subject.id,
    subject_type: subject.type,
    subject_class: subject.accessClass,
    ...(about.report && { paragraph_id: about.id, paragraph_class: about.accessClass }),
  };
};

/** The field that an annotation sits on, with its group; often none. */
function randomField(recordType: string, random: Random): Readonly<Record<string, unknown>> {
  if (random.chance(0.4)) return { about_field: null, about_group: "record" };
  const { type, policy } = rooms.records.find((one) => one.type.recordType === recordType)!;
  const field = random.pick(Object.keys(type.fields));
  return { about_field: field, about_group: policy.fields[field]!.group };
}
