import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import {
  type IdentifierFilter,
  type IdentifierOrderField,
  IdentifiersRegisterDocument,
  type IdentifiersRegisterQuery,
} from "../../gql/operations.ts";
import { identifierColumns } from "./columns.tsx";
import { commonColumns, commonFilter, commonFilters, nameFilter, orderBy } from "./common.tsx";
import { registerResult } from "./register-query.ts";
import { RegisterView } from "./RegisterView.tsx";
import { useRegisterAddress } from "./use-register-address.ts";
import type { Register, RegisterRequest } from "./register-types.ts";

type IdentifierRow = NonNullable<IdentifiersRegisterQuery["identifiers"]>["nodes"][number];

const orderFields = [
  "VALUE",
  "KIND",
  "DETAIL",
  "MARKING",
  "HANDLING",
  "RECORDED_AT",
] as const satisfies readonly IdentifierOrderField[];

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
    {
      name: "value",
      label: "Part of the value",
      fields: ["value", "normalised"],
      input: { kind: "text" },
    },
    {
      name: "kind",
      label: "Kind",
      fields: ["kind"],
      input: { kind: "code", list: "identifierKind" },
    },
    ...commonFilters,
  ],
};

/** The register of phones and other identifiers. */
export function IdentifiersPage(): ReactNode {
  const address = useRegisterAddress(identifiers);
  const state = useQuery(IdentifiersRegisterDocument, {
    variables: {
      filter: filterOf(address.request.filters),
      orderBy: orderBy(address.request, orderFields),
      ...address.request.page,
    },
    skip: !address.rights.mayReadAny,
  });
  const result = registerResult(state, (data) => data.identifiers);
  return <RegisterView register={identifiers} address={address} result={result} />;
}
