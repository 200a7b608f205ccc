import { formatDate } from "../../lib/dates.ts";
import { markingWords, readMarking } from "../../lib/marking.ts";
import { HandlingMark } from "../../ui/HandlingMark.tsx";
import { Provenance } from "../../ui/Provenance.tsx";
import { orderFieldOf } from "./register-query.ts";
import type { FieldColumn, FilterField, RecordRow, RegisterRequest } from "./register-types.ts";

/** Columns that every register ends with. */
export const commonColumns: readonly FieldColumn<RecordRow>[] = [
  {
    field: "district",
    header: "District",
    value: (row) => row.district?.name,
    show: (row) => row.district?.name,
  },
  {
    field: "marking",
    header: "Marking",
    value: (row) => row.marking,
    show: (row) => <HandlingMark marking={row.marking} />,
    text: (row) => row.marking && markingWords(readMarking(row.marking)),
  },
  {
    field: "handling",
    header: "Handling",
    value: (row) => row.handling,
    show: (row) => row.handling,
    optional: true,
  },
  {
    field: "recordedAt",
    header: "From",
    value: (row) => row.owner?.name ?? row.recordedAt,
    show: (row) => <Provenance owner={row.owner?.name} recordedAt={row.recordedAt} />,
    text: (row) =>
      [row.owner?.name, row.recordedAt && formatDate(row.recordedAt)].filter(Boolean).join(", "),
  },
];

/** Filters that every type of record shares. */
export const commonFilters: readonly FilterField[] = [
  {
    name: "district",
    label: "District",
    fields: ["district"],
    input: { kind: "code", list: "district" },
  },
  {
    name: "marking",
    label: "Marking",
    fields: ["marking"],
    input: { kind: "code", list: "marking" },
  },
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
    or: fields.map(
      (field) =>
        ({ [field]: { contains: word } }) as Partial<Record<Field, { readonly contains: string }>>,
    ),
  };
}

/** The order as the contract spells it; a field that is not among the offered ones is left to the server's own order. */
export function orderBy<const OrderField extends string>(
  request: RegisterRequest,
  offered: readonly OrderField[],
): { field: OrderField; direction: "ASCENDING" | "DESCENDING" }[] | null {
  const { sort, descending } = request;
  const field = offered.find((one) => sort !== null && one === orderFieldOf(sort));
  return field === undefined
    ? null
    : [{ field, direction: descending ? "DESCENDING" : "ASCENDING" }];
}
