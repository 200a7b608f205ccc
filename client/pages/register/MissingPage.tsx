import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import {
  type MissingEpisodeFilter,
  type MissingEpisodeOrderField,
  MissingRegisterDocument,
  type MissingRegisterQuery,
} from "../../gql/operations.ts";
import { commonColumns, commonFilter, commonFilters, orderBy } from "./common.tsx";
import { missingColumns } from "./picture-columns.tsx";
import { codeFilter, equalsEach } from "./picture-filters.ts";
import { registerResult } from "./register-query.ts";
import type { Register, RegisterRequest } from "./register-types.ts";
import { RegisterView } from "./RegisterView.tsx";
import { useRegisterAddress } from "./use-register-address.ts";

type Row = NonNullable<MissingRegisterQuery["missingEpisodes"]>["nodes"][number];

const orderFields = [
  "STATUS",
  "RISK",
  "MISSING_SINCE",
  "FOUND_AT",
  "MARKING",
  "HANDLING",
  "RECORDED_AT",
] as const satisfies readonly MissingEpisodeOrderField[];

function filterOf(filters: RegisterRequest["filters"]): MissingEpisodeFilter {
  return { ...commonFilter(filters), ...equalsEach(filters, ["status", "risk"]) };
}

const register: Register<Row> = {
  type: "MissingEpisode",
  title: "Missing",
  lead: "Episodes in which somebody was missing, and what is feared.",
  singular: "missing episode",
  plural: "missing episodes",
  columns: [...missingColumns, ...commonColumns],
  filters: [
    codeFilter("status", "Status", "missingStatus"),
    codeFilter("risk", "Risk", "missingRisk"),
    ...commonFilters,
  ],
};

/** The register of missing episodes. */
export function MissingPage(): ReactNode {
  const address = useRegisterAddress(register);
  const filter = filterOf(address.request.filters);
  const state = useQuery(MissingRegisterDocument, {
    variables: {
      filter,
      orderBy: orderBy(address.request, orderFields),
      ...address.request.page,
    },
    skip: !address.rights.mayReadAny,
  });
  const result = registerResult(state, (data) => data.missingEpisodes);
  return <RegisterView register={register} address={address} result={result} />;
}
