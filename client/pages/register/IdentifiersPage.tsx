import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { type IdentifierFilter, type IdentifierOrderField, IdentifiersRegisterDocument, type IdentifiersRegisterQuery } from "../../gql/operations.ts";
import { identifierColumns } from "./columns.tsx";
import { commonColumns, commonFilter, commonFilters, nameFilter, orderBy } from "./common.tsx";
import { registerResult } from "./register-query.ts";
import { RegisterPage } from "./RegisterPage.tsx";
import type { Register, RegisterRequest } from "./register-types.ts";

type IdentifierRow = NonNullable<IdentifiersRegisterQuery["identifiers"]>["nodes"][number];

function filterOf(filters: RegisterRequest["filters"]): IdentifierFilter {
  const { value, kind } = filters;
  return {
    ...commonFilter(filters),
    ...(kind === undefined ? {} : { kind: { equals: kind } }),
    ...(value === undefined ? {} : { and: [nameFilter(value, ["value", "normalised"])] }),
  };
}

const identifiers: Register<IdentifierRow> = {
  type: "Identifier",
  title: "Phones and identifiers",
  lead: "Phone numbers, e-mail addresses, vehicles, accounts and devices.",
  singular: "identifier",
  plural: "identifiers",
  columns: [...identifierColumns, ...commonColumns],
  filters: [
    { name: "value", label: "Part of the value", fields: ["value", "normalised"], input: { kind: "text" } },
    { name: "kind", label: "Kind", fields: ["kind"], input: { kind: "code", list: "identifierKind" } },
    ...commonFilters,
  ],
  useRows: (request, skip) =>
    registerResult(
      useQuery(IdentifiersRegisterDocument, {
        variables: { filter: filterOf(request.filters), orderBy: orderBy<IdentifierOrderField>(request), ...request.page },
        skip,
      }),
      (data) => data.identifiers,
    ),
};

/** The register of phones and other identifiers. */
export function IdentifiersPage(): ReactNode {
  return <RegisterPage register={identifiers} />;
}
