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

/**
 * How the portal's search reads a field: a name by likeness, an identifier by its last characters, a title
 * by the beginnings of its words, a text by its words in whatever form. Candidates come from the database's
 * function `challenger_search_<table>_<column>`.
 */
export type SearchKind = "name" | "identifier" | "title" | "text";

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

/** The attributes that the rows of one class share, and that decide who may see them. */
export interface AccessClassShape {
  /** Attribute as rules name it -> SQL of the value that they compare; `c` stands for the class. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Column as fields and edges name it -> SQL of the value that they show; `c` stands for the class. */
  readonly columns: Readonly<Record<string, string>>;
}

/** A concept as the mechanisms see it. */
export interface GovernedType {
  readonly name: string;
  readonly plural: string;
  readonly table: string;
  readonly description: string;
  /** Its place in the record room, e.g. PERSON; null for reference types without an access class. */
  readonly recordType: string | null;
  /** What its rows' access classes hold; null for reference types. */
  readonly accessClass: AccessClassShape | null;
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
/** A field as a model writes it. */
export type FieldDraft = Omit<FieldSpec, "column"> & { readonly column: string | null };

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
/** Yes or no. */
export const boolean = field("boolean");
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

/** Codes of a named list of the reference data. */
export const codes = (
  codeList: string,
  description: string,
  options: FieldOptions = {},
): FieldDraft => field("textList")(description, { codeList, ...options });

/** A concept as a model writes it. */
export interface TypeDraft {
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

function governedType(
  name: string,
  draft: TypeDraft,
  access: Pick<GovernedType, "recordType" | "accessClass">,
): GovernedType {
  return Object.freeze({
    name,
    plural: draft.plural,
    table: draft.table,
    description: draft.description,
    ...access,
    key: draft.key ?? "id",
    fields: Object.freeze(withColumns(draft.fields)),
    edges: Object.freeze({ ...draft.edges }),
    ruleColumns: draft.ruleColumns ?? [],
    titleField: draft.title ?? null,
    defaultOrder: draft.defaultOrder,
  });
}

/** A reference type: rows without an access class, governed by conditions over their own columns. */
export const referenceType = (name: string, draft: TypeDraft): GovernedType =>
  governedType(name, draft, { recordType: null, accessClass: null });

/** A type whose rows are seen through the access class that each of them has. */
export const classifiedType = (
  name: string,
  draft: TypeDraft & { readonly title: string },
  accessClass: AccessClassShape,
): GovernedType =>
  governedType(name, draft, { recordType: snakeCase(name).slice(1).toUpperCase(), accessClass });
