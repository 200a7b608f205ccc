import { useNavigate, useSearch } from "@tanstack/react-router";
import { type TypeRights, useRights } from "../../lib/use-rights.ts";
import { readColumns, readRequest, writeColumns } from "./register-address.ts";
import type { FilterField, Register, RegisterRequest } from "./register-types.ts";

export type AddressParameters = Readonly<Record<string, string | undefined>>;

/** What the address asks of a register, and the way to ask something else. */
export interface RegisterAddress {
  readonly rights: TypeRights;
  /** The filters this viewer may use. */
  readonly filters: readonly FilterField[];
  readonly request: RegisterRequest;
  /** Fields of the columns that are shown; the first column is, whatever is chosen. */
  readonly chosen: ReadonlySet<string>;
  readonly chooseColumns: (chosen: ReadonlySet<string>) => void;
  /** Other filters: the order stays, the page starts over. */
  readonly filterBy: (filters: AddressParameters) => void;
  /** Another order: the filters stay, the page starts over. */
  readonly sortBy: (sort: string, descending: boolean) => void;
  /** Another page of the same list. */
  readonly turnTo: (page: { readonly after?: string; readonly before?: string }) => void;
}

/** Reads and writes the address of a register, so that a view can be shared, bookmarked and gone back to. */
export function useRegisterAddress<Row>(register: Register<Row>): RegisterAddress {
  const search: AddressParameters = useSearch({ strict: false });
  const navigate = useNavigate();
  const rights = useRights()(register.type);
  const filters = register.filters.filter((filter) => filter.fields.every(rights.mayFilter));
  const go = (next: AddressParameters): void =>
    void navigate({ to: ".", search: next, resetScroll: false });
  const { after: _after, before: _before, ...list } = search;
  const { sort, order, columns } = list;
  return {
    rights,
    filters,
    request: readRequest(search, filters, rights),
    chosen: readColumns(search, register.columns),
    chooseColumns: (chosen) => go({ ...search, columns: writeColumns(chosen, register.columns) }),
    filterBy: (values) => go({ sort, order, columns, ...values }),
    sortBy: (field, descending) =>
      go({ ...list, sort: field, order: descending ? "descending" : undefined }),
    turnTo: (page) => go({ ...list, ...page }),
  };
}
