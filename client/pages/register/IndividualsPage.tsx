import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import {
  type ThreatFilter,
  type ThreatOrderField,
  IndividualsRegisterDocument,
  type IndividualsRegisterQuery,
} from "../../gql/operations.ts";
import { commonColumns, commonFilter, commonFilters, orderBy } from "./common.tsx";
import { individualColumns } from "./picture-columns.tsx";
import { codeFilter, equalsEach } from "./picture-filters.ts";
import { registerResult } from "./register-query.ts";
import type { Register, RegisterRequest } from "./register-types.ts";
import { RegisterView } from "./RegisterView.tsx";
import { useRegisterAddress } from "./use-register-address.ts";

type Row = NonNullable<IndividualsRegisterQuery["threats"]>["nodes"][number];

const orderFields = [
  "NAME",
  "THEME",
  "RISK_BAND",
  "RISK_SCORE",
  "STATUS",
  "REVIEW_ON",
  "ASSESSED_ON",
  "LEAD_OFFICER",
  "MARKING",
  "HANDLING",
  "RECORDED_AT",
] as const satisfies readonly ThreatOrderField[];

function filterOf(filters: RegisterRequest["filters"]): ThreatFilter {
  return {
    ...commonFilter(filters),
    ...equalsEach(filters, ["theme", "riskBand", "status"]),
    kind: { equals: "PRIORITY_INDIVIDUAL" },
  };
}

const register: Register<Row> = {
  type: "Threat",
  title: "Priority individuals",
  lead: "People who are assessed as a threat in their own right, not only as members of a group.",
  singular: "priority individual",
  plural: "priority individuals",
  columns: [...individualColumns, ...commonColumns],
  filters: [
    codeFilter("theme", "Theme", "theme"),
    codeFilter("riskBand", "Risk", "riskBand"),
    codeFilter("status", "Status", "threatStatus"),
    ...commonFilters,
  ],
};

/** The register of priority individuals. */
export function IndividualsPage(): ReactNode {
  const address = useRegisterAddress(register);
  const filter = filterOf(address.request.filters);
  const state = useQuery(IndividualsRegisterDocument, {
    variables: {
      filter,
      orderBy: orderBy(address.request, orderFields),
      ...address.request.page,
    },
    skip: !address.rights.mayReadAny,
  });
  const result = registerResult(state, (data) => data.threats);
  return <RegisterView register={register} address={address} result={result} />;
}
