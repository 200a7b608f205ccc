import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import {
  type PlaceFilter,
  type PlaceOrderField,
  PlacesRegisterDocument,
  type PlacesRegisterQuery,
} from "../../gql/operations.ts";
import { placeColumns } from "./columns.tsx";
import { commonColumns, commonFilter, commonFilters, orderBy } from "./common.tsx";
import { registerResult } from "./register-query.ts";
import { RegisterView } from "./RegisterView.tsx";
import { useRegisterAddress } from "./use-register-address.ts";
import type { Register, RegisterRequest } from "./register-types.ts";

type PlaceRow = NonNullable<PlacesRegisterQuery["places"]>["nodes"][number];

const orderFields = [
  "ADDRESS",
  "POSTCODE",
  "MARKING",
  "HANDLING",
  "RECORDED_AT",
] as const satisfies readonly PlaceOrderField[];

function filterOf(filters: RegisterRequest["filters"]): PlaceFilter {
  const { address, postcode } = filters;
  return {
    ...commonFilter(filters),
    ...(address === undefined ? {} : { address: { contains: address } }),
    ...(postcode === undefined ? {} : { postcode: { startsWith: postcode.toUpperCase() } }),
  };
}

const places: Register<PlaceRow> = {
  type: "Place",
  title: "Places",
  lead: "Addresses and other places where something happened or somebody lives.",
  singular: "place",
  plural: "places",
  columns: [...placeColumns, ...commonColumns],
  filters: [
    { name: "address", label: "Part of the address", fields: ["address"], input: { kind: "text" } },
    {
      name: "postcode",
      label: "Start of the postcode",
      fields: ["postcode"],
      input: { kind: "text" },
    },
    ...commonFilters,
  ],
};

/** The register of places. */
export function PlacesPage(): ReactNode {
  const address = useRegisterAddress(places);
  const state = useQuery(PlacesRegisterDocument, {
    variables: {
      filter: filterOf(address.request.filters),
      orderBy: orderBy(address.request, orderFields),
      ...address.request.page,
    },
    skip: !address.rights.mayReadAny,
  });
  const result = registerResult(state, (data) => data.places);
  return <RegisterView register={places} address={address} result={result} />;
}
