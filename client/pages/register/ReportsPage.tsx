import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import {
  type ReportFilter,
  type ReportOrderField,
  ReportsRegisterDocument,
  type ReportsRegisterQuery,
} from "../../gql/operations.ts";
import { commonColumns, commonFilter, commonFilters, orderBy } from "./common.tsx";
import { reportColumns } from "./picture-columns.tsx";
import { codeFilter, equalsEach } from "./picture-filters.ts";
import { registerResult } from "./register-query.ts";
import type { Register, RegisterRequest } from "./register-types.ts";
import { RegisterView } from "./RegisterView.tsx";
import { useRegisterAddress } from "./use-register-address.ts";

type Row = NonNullable<ReportsRegisterQuery["reports"]>["nodes"][number];

const orderFields = [
  "HEADING",
  "REPORTED_ON",
  "SOURCE_EVALUATION",
  "STATE",
  "PRIORITY",
  "MARKING",
  "HANDLING",
  "RECORDED_AT",
] as const satisfies readonly ReportOrderField[];

function filterOf(filters: RegisterRequest["filters"]): ReportFilter {
  const { heading, year } = filters;
  const yearNumber = Number(year);
  return {
    ...commonFilter(filters),
    ...equalsEach(filters, ["state", "priority"]),
    ...(heading === undefined ? {} : { heading: { contains: heading } }),
    ...(Number.isInteger(yearNumber) && yearNumber > 1900
      ? { reportedOn: { from: `${yearNumber}-01-01`, before: `${yearNumber + 1}-01-01` } }
      : {}),
  };
}

const register: Register<Row> = {
  type: "Report",
  title: "Reports",
  lead: "Intelligence reports that partners share, newest first.",
  singular: "report",
  plural: "reports",
  columns: [...reportColumns, ...commonColumns],
  filters: [
    { name: "heading", label: "Part of the heading", fields: ["heading"], input: { kind: "text" } },
    codeFilter("state", "State", "sanitisationState"),
    codeFilter("priority", "Priority", "reportPriority"),
    { name: "year", label: "Year", fields: ["reportedOn"], input: { kind: "year" } },
    ...commonFilters,
  ],
};

/** The register of reports. */
export function ReportsPage(): ReactNode {
  const address = useRegisterAddress(register);
  const filter = filterOf(address.request.filters);
  const state = useQuery(ReportsRegisterDocument, {
    variables: {
      filter,
      orderBy: orderBy(address.request, orderFields),
      ...address.request.page,
    },
    skip: !address.rights.mayReadAny,
  });
  const result = registerResult(state, (data) => data.reports);
  return <RegisterView register={register} address={address} result={result} />;
}
