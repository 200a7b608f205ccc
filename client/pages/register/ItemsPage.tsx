import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import {
  type ItemFilter,
  type ItemOrderField,
  ItemsRegisterDocument,
  type ItemsRegisterQuery,
} from "../../gql/operations.ts";
import { itemColumns } from "./columns.tsx";
import { commonColumns, commonFilter, commonFilters, orderBy } from "./common.tsx";
import { registerResult } from "./register-query.ts";
import { RegisterView } from "./RegisterView.tsx";
import { useRegisterAddress } from "./use-register-address.ts";
import type { Register, RegisterRequest } from "./register-types.ts";

type ItemRow = NonNullable<ItemsRegisterQuery["items"]>["nodes"][number];

const orderFields = [
  "DESCRIPTION",
  "KIND",
  "MARKING",
  "HANDLING",
  "RECORDED_AT",
] as const satisfies readonly ItemOrderField[];

function filterOf(filters: RegisterRequest["filters"]): ItemFilter {
  const { kind, description } = filters;
  return {
    ...commonFilter(filters),
    ...(kind === undefined ? {} : { kind: { equals: kind } }),
    ...(description === undefined ? {} : { description: { contains: description } }),
  };
}

const items: Register<ItemRow> = {
  type: "Item",
  title: "Items",
  lead: "Exhibits and property that figure in crimes and incidents.",
  singular: "item",
  plural: "items",
  columns: [...itemColumns, ...commonColumns],
  filters: [
    {
      name: "description",
      label: "Part of the description",
      fields: ["description"],
      input: { kind: "text" },
    },
    { name: "kind", label: "Kind", fields: ["kind"], input: { kind: "code", list: "itemKind" } },
    ...commonFilters,
  ],
};

/** The register of items. */
export function ItemsPage(): ReactNode {
  const address = useRegisterAddress(items);
  const state = useQuery(ItemsRegisterDocument, {
    variables: {
      filter: filterOf(address.request.filters),
      orderBy: orderBy(address.request, orderFields),
      ...address.request.page,
    },
    skip: !address.rights.mayReadAny,
  });
  const result = registerResult(state, (data) => data.items);
  return <RegisterView register={items} address={address} result={result} />;
}
