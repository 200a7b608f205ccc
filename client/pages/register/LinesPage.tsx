import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import {
  type CountyLineFilter,
  type CountyLineOrderField,
  LinesRegisterDocument,
  type LinesRegisterQuery,
} from "../../gql/operations.ts";
import { commonColumns, commonFilter, commonFilters, orderBy } from "./common.tsx";
import { countyLineColumns } from "./picture-columns.tsx";
import { codeFilter, equalsEach } from "./picture-filters.ts";
import { registerResult } from "./register-query.ts";
import type { Register, RegisterRequest } from "./register-types.ts";
import { RegisterView } from "./RegisterView.tsx";
import { useRegisterAddress } from "./use-register-address.ts";

type Row = NonNullable<LinesRegisterQuery["countyLines"]>["nodes"][number];

const orderFields = [
  "BRAND",
  "STATUS",
  "EXPORTING_AREA",
  "LAST_SEEN",
  "FIRST_SEEN",
  "LINE_TYPE",
  "MARKING",
  "HANDLING",
  "RECORDED_AT",
] as const satisfies readonly CountyLineOrderField[];

function filterOf(filters: RegisterRequest["filters"]): CountyLineFilter {
  const { brand } = filters;
  return {
    ...commonFilter(filters),
    ...equalsEach(filters, ["status", "lineType"]),
    ...(brand === undefined ? {} : { brand: { contains: brand } }),
  };
}

const register: Register<Row> = {
  type: "CountyLine",
  title: "County lines",
  lead: "Deal lines that sell drugs out of one area into others, with their numbers over time.",
  singular: "line",
  plural: "lines",
  columns: [...countyLineColumns, ...commonColumns],
  filters: [
    { name: "brand", label: "Part of the brand", fields: ["brand"], input: { kind: "text" } },
    codeFilter("status", "Status", "countyLineStatus"),
    codeFilter("lineType", "Type", "countyLineType"),
    ...commonFilters,
  ],
};

/** The register of county lines. */
export function LinesPage(): ReactNode {
  const address = useRegisterAddress(register);
  const filter = filterOf(address.request.filters);
  const state = useQuery(LinesRegisterDocument, {
    variables: {
      filter,
      orderBy: orderBy(address.request, orderFields),
      ...address.request.page,
    },
    skip: !address.rights.mayReadAny,
  });
  const result = registerResult(state, (data) => data.countyLines);
  return <RegisterView register={register} address={address} result={result} />;
}
