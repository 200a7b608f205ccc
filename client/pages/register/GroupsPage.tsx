import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import {
  type OcgFilter,
  type OcgOrderField,
  GroupsRegisterDocument,
  type GroupsRegisterQuery,
} from "../../gql/operations.ts";
import { commonColumns, commonFilter, commonFilters, orderBy } from "./common.tsx";
import { ocgColumns } from "./picture-columns.tsx";
import { codeFilter, equalsEach } from "./picture-filters.ts";
import { registerResult } from "./register-query.ts";
import type { Register, RegisterRequest } from "./register-types.ts";
import { RegisterView } from "./RegisterView.tsx";
import { useRegisterAddress } from "./use-register-address.ts";

type Row = NonNullable<GroupsRegisterQuery["ocgs"]>["nodes"][number];

const orderFields = [
  "NAME",
  "STATUS",
  "BAND_CODE",
  "OWNER_LEVEL",
  "REVIEW_ON",
  "NOMINATED_ON",
  "LEAD_OFFICER",
  "MARKING",
  "HANDLING",
  "RECORDED_AT",
] as const satisfies readonly OcgOrderField[];

function filterOf(filters: RegisterRequest["filters"]): OcgFilter {
  const { name } = filters;
  return {
    ...commonFilter(filters),
    ...equalsEach(filters, ["status", "ownerLevel"]),
    ...(name === undefined ? {} : { name: { contains: name } }),
  };
}

const register: Register<Row> = {
  type: "Ocg",
  title: "Crime groups",
  lead: "Organised crime groups, from those put forward to those that were dismantled.",
  singular: "group",
  plural: "groups",
  columns: [...ocgColumns, ...commonColumns],
  filters: [
    { name: "name", label: "Part of the name", fields: ["name"], input: { kind: "text" } },
    codeFilter("status", "Status", "ocgStatus"),
    codeFilter("ownerLevel", "Managed by", "ocgOwnerLevel"),
    ...commonFilters,
  ],
};

/** The register of crime groups. */
export function GroupsPage(): ReactNode {
  const address = useRegisterAddress(register);
  const filter = filterOf(address.request.filters);
  const state = useQuery(GroupsRegisterDocument, {
    variables: {
      filter,
      orderBy: orderBy(address.request, orderFields),
      ...address.request.page,
    },
    skip: !address.rights.mayReadAny,
  });
  const result = registerResult(state, (data) => data.ocgs);
  return <RegisterView register={register} address={address} result={result} />;
}
