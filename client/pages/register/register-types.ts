import type { FieldAccess } from "../../lib/access.ts";
import type { CodeListName, CodeWords } from "../../lib/use-codes.ts";
import type { NamedRecord, RecordTypeName } from "../../lib/records.ts";
import type { ReactNode } from "react";

/** What every row of a register carries, whatever its type. */
export interface RecordRow extends NamedRecord {
  readonly marking: string | null;
  readonly handling: string | null;
  readonly recordedAt: string | null;
  readonly owner: { readonly name: string | null } | null;
  readonly district: { readonly name: string | null } | null;
  readonly access: readonly FieldAccess[];
}

/** What a choice of columns is made from. */
export interface ColumnChoice {
  readonly field: string;
  /** Hidden until chosen in the column list. */
  readonly optional?: boolean;
}

/** One column of a register: a field of the record, how it reads, and how the server sorts by it. */
export interface FieldColumn<Row> extends ColumnChoice {
  readonly header: string;
  readonly value: (row: Row) => unknown;
  readonly show: (row: Row, codes: CodeWords) => ReactNode;
  /** How the value reads in a file, where it does not read as it stands. */
  readonly text?: (row: Row, codes: CodeWords) => string | null | undefined;
  readonly numeric?: boolean;
}

/** One filter of a register; its name is the search parameter in the address. */
export interface FilterField {
  readonly name: string;
  readonly label: string;
  /** The fields it asks about: it is offered only to viewers who may filter by all of them. */
  readonly fields: readonly string[];
  readonly input:
    | { readonly kind: "text" }
    | { readonly kind: "year" }
    | { readonly kind: "code"; readonly list: CodeListName }
    /** Values of the address with their words. */
    | { readonly kind: "choice"; readonly choices: readonly (readonly [string, string])[] };
}

/** Which slice of a sorted list to read. */
export interface PageRequest {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

export interface RegisterRequest {
  readonly filters: Readonly<Record<string, string>>;
  /** The field to sort by, as the record names it; null for the server's own order. */
  readonly sort: string | null;
  readonly descending: boolean;
  readonly page: PageRequest;
}

export interface RegisterAnswer<Row> {
  readonly rows: readonly Row[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface RegisterResult<Row> {
  readonly answer: RegisterAnswer<Row> | undefined;
  readonly loading: boolean;
  readonly error: unknown;
  readonly refetch: () => unknown;
  /** Reads another slice of the same list in the same order, beside the cache. @throws what the reading fails with */
  readonly read: (page: PageRequest) => Promise<RegisterAnswer<Row>>;
}

/** Everything that differs from one register to the next. */
export interface Register<Row> {
  readonly type: RecordTypeName;
  readonly title: string;
  readonly lead: string;
  readonly singular: string;
  readonly plural: string;
  readonly columns: readonly FieldColumn<Row>[];
  readonly filters: readonly FilterField[];
}
