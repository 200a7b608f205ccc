/**
 * What a concept is: its table, its fields and its edges, declared once in the room's model file.
 * The stored entity, the GraphQL type, the filters and the masked table are all made from this.
 */
import type { Generalisation } from "./generalisation.js";

/** How a value is stored and shown. `partialDate` is a calendar date that may be shown coarser. */
export type FieldKind =
  | "text"
  | "code"
  | "integer"
  | "float"
  | "boolean"
  | "partialDate"
  | "dateTime"
  | "uuid"
  | "textList"
  | "uuidList";

/** How the portal's search reads a field. */
export type SearchKind = "name" | "identifier" | "text";

/** One value of a concept. */
export interface FieldSpec {
  readonly kind: FieldKind;
  readonly description: string;
  /** Column name; by default the field's name in snake case. */
  readonly column: string;
  /** Where the value lives: the concept's own table, or the access class of the record. */
  readonly source: "table" | "class";
  /** The coarser form given at the level GENERALISED; without one that level shows nothing. */
  readonly generalisation: Generalisation | null;
  /** Name of the code list its codes come from. */
  readonly codeList: string | null;
  readonly search: SearchKind | null;
}

/** A road from a concept to others. */
export type EdgeSpec =
  /** A reference to one row of one type. */
  | {
      readonly kind: "one";
      readonly target: string;
      readonly column: string;
      readonly source: "table" | "class";
      /** Column that carries the other record's access class, where rules speak of it. */
      readonly classColumn?: string;
      readonly description: string;
    }
  /** A reference to one record of any type; the row carries that record's type and class. */
  | {
      readonly kind: "oneOfAny";
      readonly column: string;
      readonly typeColumn: string;
      readonly classColumn: string;
      readonly description: string;
    }
  /** Rows of the target that name this one in any of these reference fields. */
  | {
      readonly kind: "many";
      readonly target: string;
      readonly by: readonly string[];
      readonly description: string;
    }
  /** Rows of the target joined to this one by a visible Link. */
  | {
      readonly kind: "linked";
      readonly target: string;
      /** Which end of the link this concept stands at. */
      readonly thisEnd: "from" | "to";
      readonly description: string;
    };

/** A concept as the mechanisms see it. */
export interface GovernedType {
  readonly name: string;
  readonly plural: string;
  readonly table: string;
  readonly description: string;
  /** Its place in the record room, e.g. PERSON; null for reference types without an access class. */
  readonly recordType: string | null;
  /** Column of the key: `id`, or `code` for reference data. */
  readonly key: string;
  readonly fields: Readonly<Record<string, FieldSpec>>;
  readonly edges: Readonly<Record<string, EdgeSpec>>;
  /** Columns that rules may name although no field shows them. */
  readonly ruleColumns: readonly string[];
  /** The field whose visible value names the record, shown as `title`. */
  readonly titleField: string | null;
  /** Order of a list when the caller names none. */
  readonly defaultOrder: {
    readonly field: string;
    readonly direction: "ASCENDING" | "DESCENDING";
  };
}

const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

type FieldOptions = Partial<Omit<FieldSpec, "kind" | "description">>;
type FieldDraft = Omit<FieldSpec, "column"> & { readonly column: string | null };

const field =
  (kind: FieldKind) =>
  (description: string, options: FieldOptions = {}): FieldDraft => ({
    kind,
    description,
    column: null,
    source: "table",
    generalisation: null,
    codeList: null,
    search: null,
    ...options,
  });

/** A text. */
export const text = field("text");
/** A whole number. */
export const integer = field("integer");
/** A number. */
export const float = field("float");
/** A calendar date, shown as precisely as the viewer may see. */
export const partialDate = field("partialDate");
/** A moment, stored and shown in UTC. */
export const dateTime = field("dateTime");
/** An id. */
export const uuid = field("uuid");
/** A list of short texts. */
export const textList = field("textList");
/** A list of ids. */
export const uuidList = field("uuidList");
/** A code of a named list of the reference data. */
export const code = (
  codeList: string,
  description: string,
  options: FieldOptions = {},
): FieldDraft => field("code")(description, { codeList, ...options });

interface TypeDraft {
  readonly plural: string;
  readonly table: string;
  readonly description: string;
  readonly key?: string;
  readonly title?: string;
  readonly ruleColumns?: readonly string[];
  readonly defaultOrder: GovernedType["defaultOrder"];
  readonly fields: Readonly<Record<string, FieldDraft>>;
  readonly edges?: Readonly<Record<string, EdgeSpec>>;
}

function withColumns(fields: Readonly<Record<string, FieldDraft>>): Record<string, FieldSpec> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, draft]) => [
      name,
      Object.freeze({ ...draft, column: draft.column ?? snakeCase(name) }),
    ]),
  );
}

/** A reference type: rows without an access class, governed by conditions over their own columns. */
export function referenceType(name: string, draft: TypeDraft): GovernedType {
  return Object.freeze({
    name,
    plural: draft.plural,
    table: draft.table,
    description: draft.description,
    recordType: null,
    key: draft.key ?? "id",
    fields: Object.freeze(withColumns(draft.fields)),
    edges: Object.freeze({ ...draft.edges }),
    ruleColumns: draft.ruleColumns ?? [],
    titleField: draft.title ?? null,
    defaultOrder: draft.defaultOrder,
  });
}

/** What every record carries, beside its own fields. */
const recordFields = {
  reference: text("Random human reference with a check character; tells nothing about the record."),
  marking: code("Marking", "Protective marking; only the owner may change it.", {
    source: "class",
  }),
  handling: code("HandlingCode", "Handling code of the 3x5x2 scale: P or C.", { source: "class" }),
  recordedAt: dateTime("When the portal took the record in."),
  provenance: text("Where the record came from, in plain words."),
} satisfies Record<string, FieldDraft>;

const recordEdges = {
  owner: {
    kind: "one",
    target: "Partner",
    column: "owner_id",
    source: "class",
    description: "The partner that owns the record and answers for it.",
  },
  district: {
    kind: "one",
    target: "District",
    column: "district",
    source: "class",
    description: "The district the record is filed under, when there is one.",
  },
} satisfies Record<string, EdgeSpec>;

/** A record: identified in the record room, owned, marked, and seen through its access class. */
export function recordType(
  name: string,
  draft: TypeDraft & { readonly title: string },
): GovernedType {
  const base = referenceType(name, {
    ...draft,
    fields: { ...recordFields, ...draft.fields },
    edges: { ...recordEdges, ...draft.edges },
  });
  return Object.freeze({ ...base, recordType: snakeCase(name).slice(1).toUpperCase() });
}

/** Columns of the access class that a rule may name, and that every record carries through it. */
export const classColumns: readonly string[] = [
  "recordType",
  "ownerId",
  "marking",
  "handling",
  "district",
  "themes",
  "sensitivities",
  "embargoUntil",
  "namedReaderIds",
];
