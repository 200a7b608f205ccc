import type { CodeListName } from "../../lib/use-codes.ts";
import type { FilterField, RegisterRequest } from "./register-types.ts";

/** A filter by one code of a list; it is named after the field. */
export const codeFilter = (name: string, label: string, list: CodeListName): FilterField => ({
  name,
  label,
  fields: [name],
  input: { kind: "code", list },
});

/** Fields of the address that are asked for as they stand. */
export function equalsEach<Name extends string>(
  filters: RegisterRequest["filters"],
  names: readonly Name[],
): Partial<Record<Name, { readonly equals: string }>> {
  const given: Partial<Record<Name, { readonly equals: string }>> = {};
  for (const name of names) {
    const value = filters[name];
    if (value !== undefined) given[name] = { equals: value };
  }
  return given;
}
