/**
 * Makes the GraphQL types of every governed concept: object, connection, filter, order and groups.
 * They are registered with type-graphql under their class, so that hand-written mutations can return
 * them; reading them is the governed read's work, and no resolver stands on any of their fields.
 */
import {
  Arg,
  Field,
  Float,
  ID,
  InputType,
  Int,
  InterfaceType,
  ObjectType,
  registerEnumType,
} from "type-graphql";
import type { EdgeSpec, FieldKind, GovernedType } from "../kernel/governed-type.js";
import { levels } from "../policy/level.js";
import type { Register } from "../policy/register.js";
import { DateScalar, DateTimeScalar, PartialDateScalar } from "./scalars.js";

type TypeThunk = Parameters<typeof Arg>[1] & object;
type TypeClass = new () => object;

/** The classes made for one concept. */
export interface TypeClasses {
  readonly object: TypeClass;
  readonly connection: TypeClass;
  readonly filter: TypeClass;
  readonly order: TypeClass | null;
  readonly group: TypeClass | null;
  readonly groupField: object | null;
}

const emptyClass = (name: string): TypeClass => ({ [name]: class {} })[name]!;

interface FieldOptions {
  readonly description: string;
  readonly nullable?: boolean;
}

/** Adds a property to a class. */
function addField(target: TypeClass, name: string, type: TypeThunk, options: FieldOptions): void {
  Field(type, { nullable: true, ...options })(target.prototype as object, name);
}

interface Argument {
  readonly name: string;
  readonly type: TypeThunk;
  readonly description: string;
  readonly required?: boolean;
}

/** Adds a field with arguments. Its method is never called. */
function addFieldWithArguments(
  target: TypeClass,
  name: string,
  type: TypeThunk,
  options: FieldOptions,
  given: readonly Argument[],
): void {
  const prototype = target.prototype as object;
  Object.defineProperty(prototype, name, { value: () => undefined, configurable: true });
  given.forEach((argument, index) => {
    Arg(argument.name, argument.type, {
      nullable: argument.required !== true,
      description: argument.description,
    })(prototype, name, index);
  });
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name)!;
  Field(type, { nullable: true, ...options })(prototype, name, descriptor);
}

/** Turns `familyName` into `FAMILY_NAME`. */
export const enumName = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const enumOf = (name: string, description: string, fields: readonly string[]): object => {
  const values = Object.fromEntries(fields.map((field) => [enumName(field), field]));
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      fields.map((field) => [
        enumName(field),
        { description: `The field ${field}, as the viewer sees it.` },
      ]),
    ),
  });
  return values;
};

const levelEnum = Object.fromEntries(levels.map((level) => [level, level]));
registerEnumType(levelEnum, {
  name: "DisclosureLevel",
  description: "How much of a field is shown.",
  valuesConfig: {
    WITHHELD: { description: "Nothing is shown, and nothing is said of whether there is a value." },
    POINTER: { description: "Only who can help." },
    GENERALISED: { description: "A coarser value; `precision` says how coarse." },
    FULL: { description: "The value." },
  },
});
/** The enum DisclosureLevel, for resolvers. */
export const DisclosureLevelEnum = levelEnum;

const directionEnum = { ASCENDING: "ASCENDING", DESCENDING: "DESCENDING" };
registerEnumType(directionEnum, {
  name: "Direction",
  description: "Which end of an order comes first. Absent values come last either way.",
  valuesConfig: {
    ASCENDING: { description: "Smallest, earliest or first in the alphabet first." },
    DESCENDING: { description: "Largest, latest or last in the alphabet first." },
  },
});

function describedClass(name: string, description: string): TypeClass {
  const made = emptyClass(name);
  ObjectType(name, { description })(made);
  return made;
}

function inputClass(name: string, description: string): TypeClass {
  const made = emptyClass(name);
  InputType(name, { description })(made);
  return made;
}

const fieldAccess = describedClass(
  "FieldAccess",
  "A field of this record that is shown less than in full.",
);
addField(fieldAccess, "field", () => String, {
  description: "Name of the field.",
  nullable: false,
});
addField(fieldAccess, "level", () => levelEnum, {
  description: "How much is shown.",
  nullable: false,
});
addField(fieldAccess, "precision", () => String, {
  description: "How coarse a generalised value is: year, outward code, initials.",
});
addField(fieldAccess, "reason", () => String, {
  description: "Code of the list ReasonCode; WITHHELD is the neutral one.",
  nullable: false,
});
addField(fieldAccess, "contact", () => String, {
  description: "Who can help, where that may be told.",
});

const pageInfo = describedClass("PageInfo", "Where a page stands in its list.");
addField(pageInfo, "hasNextPage", () => Boolean, {
  description: "Whether rows follow.",
  nullable: false,
});
addField(pageInfo, "hasPreviousPage", () => Boolean, {
  description: "Whether rows come before.",
  nullable: false,
});
addField(pageInfo, "startCursor", () => String, { description: "Sealed mark of the first row." });
addField(pageInfo, "endCursor", () => String, { description: "Sealed mark of the last row." });

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

const filterOfKind: Readonly<Record<FieldKind, string>> = {
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

const scalarOfKind: Readonly<Record<FieldKind, TypeThunk>> = {
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

const isClassReference = (edge: EdgeSpec): boolean =>
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

/** `filter`, `orderBy` and the paging arguments of a list. */
export function listArguments(classes: TypeClasses): readonly Argument[] {
  const { order } = classes;
  return [
    {
      name: "filter",
      type: () => classes.filter,
      description: "Which rows; only what the viewer sees can be asked.",
    },
    ...(order === null
      ? []
      : [
          {
            name: "orderBy",
            type: () => [order],
            description: "The order; ties are broken by id.",
          } as const,
        ]),
    { name: "first", type: () => Int, description: "Rows to take from the start, 200 at most." },
    { name: "after", type: () => String, description: "Sealed mark after which to go on." },
    { name: "last", type: () => Int, description: "Rows to take from the end, 200 at most." },
    { name: "before", type: () => String, description: "Sealed mark before which to go on." },
  ];
}

/** All classes by concept, with the interface that records share. */
export interface GovernedClasses {
  readonly record: TypeClass;
  readonly recordTypeEnum: object;
  readonly named: (name: string) => TypeClasses;
}

function recordInterface(register: Register): TypeClass {
  const made = emptyClass("Record");
  InterfaceType("Record", {
    description: "What every shared record carries: identity, owner, marking and provenance.",
    resolveType: (value: { __typename?: string }) => value.__typename,
  })(made);
  addField(made, "id", () => ID, {
    description: "Random identity of the record.",
    nullable: false,
  });
  addField(made, "title", () => String, {
    description: "What names the record, as the viewer sees it.",
  });
  addField(made, "access", () => [fieldAccess], {
    description: "The fields that are shown less than in full.",
    nullable: false,
  });
  const sample = register.records[0]?.type;
  for (const name of ["reference", "marking", "handling", "recordedAt", "provenance"]) {
    const spec = sample?.fields[name];
    if (spec) addField(made, name, scalarOfKind[spec.kind], { description: spec.description });
  }
  return made;
}

function objectClass(type: GovernedType, record: TypeClass): TypeClass {
  const made = emptyClass(type.name);
  const isRecord = type.recordType !== null;
  ObjectType(type.name, {
    description: type.description,
    ...(isRecord ? { implements: record } : {}),
  })(made);
  addField(made, type.key, () => ID, { description: "Identity.", nullable: false });
  if (isRecord) {
    addField(made, "title", () => String, {
      description: "What names the record, as the viewer sees it.",
    });
    addField(made, "access", () => [fieldAccess], {
      description: "The fields that are shown less than in full.",
      nullable: false,
    });
  }
  for (const [name, spec] of Object.entries(type.fields)) {
    const list = spec.codeList === null ? "" : ` Code of the list ${spec.codeList}.`;
    const coarse =
      spec.generalisation === null
        ? ""
        : ` May be shown reduced to: ${spec.generalisation.precision}.`;
    addField(made, name, scalarOfKind[spec.kind], {
      description: `${spec.description}${list}${coarse} Null when absent or hidden.`,
    });
  }
  return made;
}

function connectionClass(type: GovernedType, object: TypeClass): TypeClass {
  const edge = describedClass(`${type.name}Edge`, `A row of a list of ${type.plural}.`);
  addField(edge, "cursor", () => String, {
    description: "Sealed mark of this row.",
    nullable: false,
  });
  addField(edge, "node", () => object, { description: "The row.", nullable: false });
  const made = describedClass(`${type.name}Connection`, `A page of ${type.plural}.`);
  addField(made, "nodes", () => [object], { description: "The rows.", nullable: false });
  addField(made, "edges", () => [edge], {
    description: "The rows with their marks.",
    nullable: false,
  });
  addField(made, "pageInfo", () => pageInfo, {
    description: "Where the page stands.",
    nullable: false,
  });
  addField(made, "totalCount", () => Int, {
    description: "How many rows the viewer may read under this filter, exactly.",
    nullable: false,
  });
  return made;
}

function orderClass(type: GovernedType): TypeClass | null {
  const fields = sortableFields(type);
  if (fields.length === 0) return null;
  const orderField = enumOf(
    `${type.name}OrderField`,
    `Fields that ${type.plural} can be ordered by.`,
    fields,
  );
  const made = inputClass(`${type.name}Order`, `One step of an order of ${type.plural}.`);
  addField(made, "field", () => orderField, { description: "By which field.", nullable: false });
  addField(made, "direction", () => directionEnum, { description: "Ascending when left out." });
  return made;
}

function groupClasses(type: GovernedType): Pick<TypeClasses, "group" | "groupField"> {
  const fields = groupableFields(type);
  if (fields.length === 0) return { group: null, groupField: null };
  const group = describedClass(
    `${type.name}Group`,
    `A group of ${type.plural} and how many it holds.`,
  );
  for (const name of fields) {
    addField(group, name, () => String, {
      description: `The value of ${name} that the group shares, as text.`,
    });
  }
  addField(group, "count", () => Int, {
    description: "How many rows that the viewer may read.",
    nullable: false,
  });
  return {
    group,
    groupField: enumOf(
      `${type.name}GroupField`,
      `Fields that ${type.plural} can be counted by.`,
      fields,
    ),
  };
}

function fillFilter(type: GovernedType, classes: (name: string) => TypeClasses): void {
  const { filter } = classes(type.name);
  addField(filter, "and", () => [filter], { description: "All of these hold." });
  addField(filter, "or", () => [filter], { description: "At least one of these holds." });
  addField(filter, "not", () => filter, { description: "This does not hold." });
  for (const [name, spec] of Object.entries(type.fields)) {
    addField(filter, name, () => comparisonClasses.get(filterOfKind[spec.kind])!, {
      description: spec.description,
    });
  }
  for (const [name, edge] of Object.entries(type.edges)) {
    if (edge.kind === "oneOfAny") continue;
    if (edge.kind === "one") {
      const reference = isClassReference(edge)
        ? comparisonClasses.get("KeyFilter")!
        : classes(edge.target).filter;
      addField(filter, name, () => reference, { description: edge.description });
      continue;
    }
    addField(filter, name, () => listFilter(edge.target, classes), {
      description: edge.description,
    });
  }
}

const listFilters = new Map<string, TypeClass>();

function listFilter(target: string, classes: (name: string) => TypeClasses): TypeClass {
  const known = listFilters.get(target);
  if (known !== undefined) return known;
  const made = inputClass(
    `${target}ListFilter`,
    "What must hold of the rows at the other end of an edge.",
  );
  listFilters.set(target, made);
  const filter = (): TypeClass => classes(target).filter;
  addField(made, "some", filter, { description: "At least one row meets this." });
  addField(made, "every", filter, { description: "Every row meets this." });
  addField(made, "none", filter, { description: "No row meets this." });
  return made;
}

function fillEdges(type: GovernedType, governed: GovernedClasses): void {
  const { object } = governed.named(type.name);
  for (const [name, edge] of Object.entries(type.edges)) {
    const options = { description: `${edge.description} Null when absent or hidden.` };
    if (edge.kind === "one")
      addField(object, name, () => governed.named(edge.target).object, options);
    else if (edge.kind === "oneOfAny") addField(object, name, () => governed.record, options);
    else {
      const target = governed.named(edge.target);
      addFieldWithArguments(object, name, () => target.connection, options, listArguments(target));
    }
  }
}

/** Makes the classes of every registered concept. May be called once in a process. */
export function governedClasses(register: Register): GovernedClasses {
  const record = recordInterface(register);
  const classes = new Map<string, TypeClasses>();
  const named = (name: string): TypeClasses => classes.get(name)!;
  for (const { type } of register.all) {
    const object = objectClass(type, record);
    classes.set(type.name, {
      object,
      connection: connectionClass(type, object),
      filter: inputClass(
        `${type.name}Filter`,
        `Which ${type.plural}; all that is given must hold.`,
      ),
      order: orderClass(type),
      ...groupClasses(type),
    });
  }
  for (const { type } of register.all) {
    for (const edge of Object.values(type.edges)) {
      if (edge.kind === "many" || edge.kind === "linked") listFilter(edge.target, named);
    }
  }
  const recordTypeNames = register.records.map(({ type }) => type.recordType ?? "");
  const recordTypes: object = Object.fromEntries(recordTypeNames.map((name) => [name, name]));
  registerEnumType(recordTypes, {
    name: "RecordType",
    description: "Kinds of record that the portal holds.",
    valuesConfig: Object.fromEntries(
      register.records.map(({ type }) => [
        type.recordType ?? "",
        { description: type.description },
      ]),
    ),
  });
  const governed: GovernedClasses = { record, recordTypeEnum: recordTypes, named };
  for (const { type } of register.all) {
    fillFilter(type, named);
    fillEdges(type, governed);
  }
  // The interface's references need the finished classes.
  addField(record, "owner", () => named("Partner").object, {
    description: "The partner that owns the record.",
  });
  addField(record, "district", () => named("District").object, {
    description: "The district it is filed under.",
  });
  return governed;
}
