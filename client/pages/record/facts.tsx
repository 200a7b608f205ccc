import type { ReactNode } from "react";
import { type NamedRecord } from "../../lib/records.ts";
import type { CodeListName, CodeWords } from "../../lib/use-codes.ts";
import { RecordLink } from "../../ui/RecordLink.tsx";

/** One fact of a record: the field it comes from, its label, its value and how the value reads. */
export interface FactOfRecord {
  readonly field: string;
  readonly label: string;
  readonly value: unknown;
  readonly shown: ReactNode;
}

/** A value that reads as it stands. */
export function text(field: string, label: string, value: string | number | null): FactOfRecord {
  return { field, label, value, shown: value };
}

/** A reference, number or code of which each character counts. */
export function mono(field: string, label: string, value: string | number | null): FactOfRecord {
  return { field, label, value, shown: <span className="mono">{value}</span> };
}

/** A value that is written out. */
export function written(
  field: string,
  label: string,
  value: string | null,
  write: (value: string) => ReactNode,
): FactOfRecord {
  return { field, label, value, shown: value === null ? null : write(value) };
}

/** A code, by its words. */
export const coded = (
  field: string,
  label: string,
  value: string | null,
  codes: CodeWords,
  list: CodeListName,
): FactOfRecord => written(field, label, value, (code) => codes.label(list, code));

/** Several words, one after the other. */
export function listed(
  field: string,
  label: string,
  values: readonly string[] | null,
  write: (value: string) => string,
): FactOfRecord {
  const value = values === null || values.length === 0 ? null : values;
  return { field, label, value, shown: value?.map(write).join(", ") };
}

/** Another record. */
export function referred(field: string, label: string, value: NamedRecord | null): FactOfRecord {
  return { field, label, value, shown: value && <RecordLink record={value} /> };
}
