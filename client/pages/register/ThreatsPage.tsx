import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import {
  type ThreatFilter,
  type ThreatOrderField,
  ThreatsRegisterDocument,
  type ThreatsRegisterQuery,
} from "../../gql/operations.ts";
import { commonColumns, commonFilter, commonFilters, orderBy } from "./common.tsx";
import { threatColumns } from "./picture-columns.tsx";
import { dayOf } from "../../lib/dates.ts";
import { inAllFourPs } from "../../lib/picture-filters.ts";
import { ThreatMap } from "./ThreatMap.tsx";
import { codeFilter, equalsEach } from "./picture-filters.ts";
import { registerResult } from "./register-query.ts";
import type { Register, RegisterRequest } from "./register-types.ts";
import { RegisterView } from "./RegisterView.tsx";
import { useRegisterAddress } from "./use-register-address.ts";

type Row = NonNullable<ThreatsRegisterQuery["threats"]>["nodes"][number];

const orderFields = [
  "NAME",
  "KIND",
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
  const { name, review, plan } = filters;
  const today = dayOf(new Date().toISOString());
  return {
    ...commonFilter(filters),
    ...equalsEach(filters, ["kind", "theme", "riskBand", "status"]),
    ...(name === undefined ? {} : { name: { contains: name } }),
    ...(review === "overdue" ? { reviewOn: { before: today } } : {}),
    ...(review === "current" ? { assessedOn: { isNull: false }, reviewOn: { from: today } } : {}),
    ...(plan === "all" ? inAllFourPs : {}),
  };
}

/** The map takes a third of the width: what it says, and where a threat comes from, can be chosen. */
const besideMap = (columns: Register<Row>["columns"]): Register<Row>["columns"] =>
  columns.map((column) =>
    ["kind", "recordedAt"].includes(column.field) ? { ...column, optional: true } : column,
  );

const register: Register<Row> = {
  type: "Threat",
  title: "Threats",
  lead: "What is assessed as a threat of serious and organised crime, and what is planned against it.",
  singular: "threat",
  plural: "threats",
  columns: besideMap([...threatColumns, ...commonColumns]),
  filters: [
    { name: "name", label: "Part of the name", fields: ["name"], input: { kind: "text" } },
    codeFilter("kind", "Kind", "threatKind"),
    codeFilter("theme", "Theme", "theme"),
    codeFilter("riskBand", "Risk", "riskBand"),
    codeFilter("status", "Status", "threatStatus"),
    {
      name: "review",
      label: "Review",
      fields: ["reviewOn", "assessedOn"],
      input: {
        kind: "choice",
        choices: [
          ["current", "Assessed and in date"],
          ["overdue", "Overdue"],
        ],
      },
    },
    {
      name: "plan",
      label: "Plan",
      fields: ["pursue", "prevent", "protect", "prepare"],
      input: { kind: "choice", choices: [["all", "In all four Ps"]] },
    },
    ...commonFilters,
  ],
};

/** The register of threats, beside where they are. */
export function ThreatsPage(): ReactNode {
  const address = useRegisterAddress(register);
  const filter = filterOf(address.request.filters);
  const state = useQuery(ThreatsRegisterDocument, {
    variables: {
      filter,
      orderBy: orderBy(address.request, orderFields),
      ...address.request.page,
    },
    skip: !address.rights.mayReadAny,
  });
  const result = registerResult(state, (data) => data.threats);
  return (
    <RegisterView
      register={register}
      address={address}
      result={result}
      beside={<ThreatMap filter={filter} address={address} />}
    />
  );
}
