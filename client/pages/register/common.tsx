import { HandlingMark } from "../../ui/HandlingMark.tsx";
import { Provenance } from "../../ui/Provenance.tsx";
import { orderFieldOf } from "./register-query.ts";
import type { FieldColumn, FilterField, RecordRow, RegisterRequest } from "./register-types.ts";

/** Columns that every register ends with. */
export const commonColumns: readonly FieldColumn<RecordRow>[] = [
  { field: "district", header: "District", value: (row) => row.district?.name, show: (row) => row.district?.name },
  { field: "marking", header: "Marking", value: (row) => row.marking, show: (row) => <HandlingMark marking={row.marking} /> },
  { field: "handling", header: "Handling", value: (row) => row.handling, show: (row) => row.handling, optional: true },
  {
    field: "recordedAt",
    header: "From",
    value: (row) => row.owner?.name ?? row.recordedAt,
    show: (row) => <Provenance owner={row.owner?.name} recordedAt={row.recordedAt} />,
  },
];

/** Filters that every type of record shares. */
export const commonFilters: readonly FilterField[] = [
  { name: "district", label: "District", fields: ["district"], input: { kind: "code", list: "district" } },
  { name: "marking", label: "Marking", fields: ["marking"], input: { kind: "code", list: "marking" } },
];

interface CodeEquals {
  readonly equals: string;
}

export function commonFilter(filters: RegisterRequest["filters"]): {
  readonly district?: CodeEquals;
  readonly marking?: CodeEquals;
} {
  const { district, marking } = filters;
  return {
    ...(district === undefined ? {} : { district: { equals: district } }),
    ...(marking === undefined ? {} : { marking: { equals: marking } }),
  };
}

/** One word in any of several text fields. */
export function nameFilter<Field extends string>(
  word: string,
  fields: readonly Field[],
): { readonly or: readonly Partial<Record<Field, { readonly contains: string }>>[] } {
  return {
    or: fields.map((field) => ({ [field]: { contains: word } }) as Partial<Record<Field, { readonly contains: string }>>),
  };
}

/** The order as the contract spells it; the server refuses a field it does not know, so the cast is checked there. */
export function orderBy<OrderField extends string>(
  request: RegisterRequest,
): { field: OrderField; direction: "ASCENDING" | "DESCENDING" }[] | null {
  if (request.sort === null) return null;
  return [
    { field: orderFieldOf(request.sort) as OrderField, direction: request.descending ? "DESCENDING" : "ASCENDING" },
  ];
}
