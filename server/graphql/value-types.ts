/** How each kind of value is shown, compared, sorted and grouped in the contract. */
import { Float, ID, Int } from "type-graphql";
import type { EdgeSpec, FieldKind, GovernedType } from "../kernel/governed-type.js";
import { DateScalar, DateTimeScalar, PartialDateScalar } from "./scalars.js";
import { addField, inputClass, type TypeClass, type TypeThunk } from "./type-classes.js";

/** Filters by kind of value. */
const comparisons: Readonly<Record<string, readonly (readonly [string, TypeThunk, string])[]>> = {
  TextFilter: [
    ["equals", () => String, "Exactly this text."],
    ["in", () => [String], "One of these texts."],
    ["startsWith", () => String, "Starts with this text, in capitals or not."],
    ["contains", () => String, "Contains this text, in capitals or not."],
  ],
  CodeFilter: [
    ["equals", () => String, "This code."],
    ["in", () => [String], "One of these codes."],
  ],
  NumberFilter: [
    ["equals", () => Float, "Exactly this number."],
    ["in", () => [Float], "One of these numbers."],
    ["atLeast", () => Float, "This number or more."],
    ["atMost", () => Float, "This number or less."],
  ],
  BooleanFilter: [["equals", () => Boolean, "Yes or no."]],
  DateFilter: [
    ["equals", () => DateScalar, "On this date."],
    ["from", () => DateScalar, "On this date or later."],
    ["before", () => DateScalar, "Before this date."],
  ],
  DateTimeFilter: [
    ["from", () => DateTimeScalar, "At this moment or later."],
    ["before", () => DateTimeScalar, "Before this moment."],
  ],
  ListFilter: [["has", () => String, "The list holds this value."]],
  KeyFilter: [
    ["equals", () => ID, "Refers to this one."],
    ["in", () => [ID], "Refers to one of these."],
  ],
};
const comparisonClasses = new Map(
  Object.entries(comparisons).map(([name, operators]) => {
    const made = inputClass(
      name,
      "Comparisons with the value as the viewer sees it; all given must hold.",
    );
    for (const [operator, type, description] of operators)
      addField(made, operator, type, { description });
    addField(made, "isNull", () => Boolean, {
      description: "Whether nothing is shown: a withheld value counts as nothing.",
    });
    return [name, made] as const;
  }),
);

const comparisonOfKind: Readonly<Record<FieldKind, string>> = {
  text: "TextFilter",
  code: "CodeFilter",
  integer: "NumberFilter",
  float: "NumberFilter",
  boolean: "BooleanFilter",
  partialDate: "DateFilter",
  dateTime: "DateTimeFilter",
  uuid: "KeyFilter",
  textList: "ListFilter",
  uuidList: "ListFilter",
};

/** The type a value is shown as. */
export const scalarOfKind: Readonly<Record<FieldKind, TypeThunk>> = {
  text: () => String,
  code: () => String,
  integer: () => Int,
  float: () => Float,
  boolean: () => Boolean,
  partialDate: () => PartialDateScalar,
  dateTime: () => DateTimeScalar,
  uuid: () => ID,
  textList: () => [String],
  uuidList: () => [ID],
};

const sortableKinds: ReadonlySet<FieldKind> = new Set([
  "text",
  "code",
  "integer",
  "float",
  "partialDate",
  "dateTime",
]);
const groupableKinds: ReadonlySet<FieldKind> = new Set(["text", "code", "boolean", "integer"]);

/** The fields a list can be ordered by. */
export const sortableFields = (type: GovernedType): readonly string[] =>
  Object.entries(type.fields)
    .filter(([, spec]) => sortableKinds.has(spec.kind))
    .map(([name]) => name);

/** Whether an edge is an attribute of the access class, such as the owner. */
export const isClassReference = (edge: EdgeSpec): boolean =>
  edge.kind === "one" && edge.source === "class";

/** The fields and references that rows can be counted by. */
export const groupableFields = (type: GovernedType): readonly string[] => [
  ...Object.entries(type.fields)
    .filter(([name, spec]) => groupableKinds.has(spec.kind) && name !== "reference")
    .map(([name]) => name),
  ...Object.entries(type.edges)
    .filter(([, edge]) => isClassReference(edge))
    .map(([name]) => name),
];

/** The comparisons of a kind of value. */
export const comparisonFor = (kind: FieldKind): TypeClass =>
  comparisonClasses.get(comparisonOfKind[kind])!;

/** The comparisons of a reference by its key. */
export const keyComparison = (): TypeClass => comparisonClasses.get("KeyFilter")!;
