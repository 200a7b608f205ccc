/**
 * Makes the GraphQL types of every governed concept: object, connection, filter, order and groups.
 * They are registered with type-graphql under their class, so that hand-written mutations can return
 * them; reading them is the governed read's work, and no resolver stands on any of their fields.
 */
import { ID, Int, InterfaceType, ObjectType, registerEnumType } from "type-graphql";
import type { GovernedType } from "../kernel/governed-type.js";
import type { Register } from "../policy/register.js";
import { typeOfObject } from "../reading/compiled-object.js";
import { DirectionEnum, FieldAccessClass, PageInfoClass, ReceiptClass } from "./shared-types.js";
import {
  addField,
  addFieldWithArguments,
  describedClass,
  emptyClass,
  enumOf,
  inputClass,
  type Argument,
  type TypeClass,
} from "./type-classes.js";
import {
  comparisonFor,
  groupableFields,
  isClassReference,
  keyComparison,
  scalarOfKind,
  sortableFields,
} from "./value-types.js";

/** The classes made for one concept. */
export interface TypeClasses {
  readonly object: TypeClass;
  readonly connection: TypeClass;
  readonly filter: TypeClass;
  readonly order: TypeClass | null;
  readonly group: TypeClass | null;
  readonly groupField: object | null;
}

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

/** What records share that is asked of any of them. */
const sharedFields = [
  "reference",
  "marking",
  "handling",
  "handlingConditions",
  "expiresAt",
  "onward",
  "releasedTo",
  "embargoUntil",
  "namedReaders",
  "recordedAt",
  "provenance",
] as const;

function recordInterface(register: Register): TypeClass {
  const made = emptyClass("Record");
  InterfaceType("Record", {
    description: "What every shared record carries: identity, owner, marking and provenance.",
    resolveType: (value: { readonly [typeOfObject]?: string }) => value[typeOfObject],
  })(made);
  addField(made, "id", () => ID, {
    description: "Random identity of the record.",
    nullable: false,
  });
  addField(made, "title", () => String, {
    description: "What names the record, as the viewer sees it.",
  });
  addField(made, "access", () => [FieldAccessClass], {
    description: "The fields that are shown less than in full.",
    nullable: false,
  });
  const sample = register.records[0]?.type;
  for (const name of sharedFields) {
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
    addField(made, "access", () => [FieldAccessClass], {
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
  addField(made, "pageInfo", () => PageInfoClass, {
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
  addField(made, "direction", () => DirectionEnum, { description: "Ascending when left out." });
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
    addField(filter, name, () => comparisonFor(spec.kind), {
      description: spec.description,
    });
  }
  for (const [name, edge] of Object.entries(type.edges)) {
    if (edge.kind === "oneOfAny") continue;
    if (edge.kind === "one") {
      const reference = isClassReference(edge) ? keyComparison() : classes(edge.target).filter;
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
  addField(record, "originator", () => named("Partner").object, {
    description: "The partner that it came from, where that is not its owner.",
  });
  addField(record, "district", () => named("District").object, {
    description: "The district it is filed under.",
  });
  addField(ReceiptClass, "record", () => record, {
    description: "The record as the viewer may read it. Null when they may write it only.",
  });
  addField(ReceiptClass, "contribution", () => named("Contribution").object, {
    description: "Of a report that the viewer handed in: what they are told of it.",
  });
  return governed;
}
