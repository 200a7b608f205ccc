import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { type PlaceFilter, type PlaceOrderField, PlacesRegisterDocument, type PlacesRegisterQuery } from "../../gql/operations.ts";
import { placeColumns } from "./columns.tsx";
import { commonColumns, commonFilter, commonFilters, orderBy } from "./common.tsx";
import { registerResult } from "./register-query.ts";
import { RegisterPage } from "./RegisterPage.tsx";
import type { Register, RegisterRequest } from "./register-types.ts";

type PlaceRow = NonNullable<PlacesRegisterQuery["places"]>["nodes"][number];

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
    { name: "postcode", label: "Start of the postcode", fields: ["postcode"], input: { kind: "text" } },
    ...commonFilters,
  ],
  useRows: (request, skip) =>
    registerResult(
      useQuery(PlacesRegisterDocument, {
        variables: { filter: filterOf(request.filters), orderBy: orderBy<PlaceOrderField>(request), ...request.page },
        skip,
      }),
      (data) => data.places,
    ),
};

/** The register of places. */
export function PlacesPage(): ReactNode {
  return <RegisterPage register={places} />;
}
