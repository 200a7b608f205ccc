import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import {
  type VulnerabilityFilter,
  type VulnerabilityOrderField,
  VulnerabilitiesRegisterDocument,
  type VulnerabilitiesRegisterQuery,
} from "../../gql/operations.ts";
import { commonColumns, commonFilter, commonFilters, orderBy } from "./common.tsx";
import { vulnerabilityColumns } from "./picture-columns.tsx";
import { codeFilter, equalsEach } from "./picture-filters.ts";
import { registerResult } from "./register-query.ts";
import type { Register, RegisterRequest } from "./register-types.ts";
import { RegisterView } from "./RegisterView.tsx";
import { useRegisterAddress } from "./use-register-address.ts";

type Row = NonNullable<VulnerabilitiesRegisterQuery["vulnerabilities"]>["nodes"][number];

const orderFields = [
  "NAME",
  "KIND",
  "RISK_BAND",
  "STATUS",
  "SAFEGUARDING_LEAD",
  "REVIEW_ON",
  "MARKING",
  "HANDLING",
  "RECORDED_AT",
] as const satisfies readonly VulnerabilityOrderField[];

function filterOf(filters: RegisterRequest["filters"]): VulnerabilityFilter {
  const { name } = filters;
  return {
    ...commonFilter(filters),
    ...equalsEach(filters, ["kind", "riskBand", "status"]),
    ...(name === undefined ? {} : { name: { contains: name } }),
  };
}

const register: Register<Row> = {
  type: "Vulnerability",
  title: "Vulnerabilities",
  lead: "Places, people, trades and systems that organised crime exploits, and who looks after them.",
  singular: "vulnerability",
  plural: "vulnerabilities",
  columns: [...vulnerabilityColumns, ...commonColumns],
  filters: [
    { name: "name", label: "Part of the name", fields: ["name"], input: { kind: "text" } },
    codeFilter("kind", "Kind", "vulnerabilityKind"),
    codeFilter("riskBand", "Risk", "riskBand"),
    codeFilter("status", "Status", "threatStatus"),
    ...commonFilters,
  ],
};

/** The register of vulnerabilities. */
export function VulnerabilitiesPage(): ReactNode {
  const address = useRegisterAddress(register);
  const filter = filterOf(address.request.filters);
  const state = useQuery(VulnerabilitiesRegisterDocument, {
    variables: {
      filter,
      orderBy: orderBy(address.request, orderFields),
      ...address.request.page,
    },
    skip: !address.rights.mayReadAny,
  });
  const result = registerResult(state, (data) => data.vulnerabilities);
  return <RegisterView register={register} address={address} result={result} />;
}
