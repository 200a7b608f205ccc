import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import {
  type EventFilter,
  type EventOrderField,
  EventsRegisterDocument,
  type EventsRegisterQuery,
} from "../../gql/operations.ts";
import { eventColumns } from "./columns.tsx";
import { commonColumns, commonFilter, commonFilters, orderBy } from "./common.tsx";
import { registerResult } from "./register-query.ts";
import { RegisterView } from "./RegisterView.tsx";
import { useRegisterAddress } from "./use-register-address.ts";
import type { Register, RegisterRequest } from "./register-types.ts";

type EventRow = NonNullable<EventsRegisterQuery["events"]>["nodes"][number];

const orderFields = [
  "REFERENCE",
  "OCCURRED_ON",
  "CATEGORY",
  "OUTCOME",
  "MARKING",
  "HANDLING",
  "RECORDED_AT",
] as const satisfies readonly EventOrderField[];

function filterOf(filters: RegisterRequest["filters"]): EventFilter {
  const { kind, category, year } = filters;
  const yearNumber = Number(year);
  return {
    ...commonFilter(filters),
    ...(kind === undefined ? {} : { kind: { equals: kind } }),
    ...(category === undefined ? {} : { category: { equals: category } }),
    ...(Number.isInteger(yearNumber) && yearNumber > 1900
      ? { occurredOn: { from: `${yearNumber}-01-01`, before: `${yearNumber + 1}-01-01` } }
      : {}),
  };
}

const events: Register<EventRow> = {
  type: "Event",
  title: "Crimes and incidents",
  lead: "What was recorded as having happened.",
  singular: "event",
  plural: "events",
  columns: [...eventColumns, ...commonColumns],
  filters: [
    {
      name: "category",
      label: "Type",
      fields: ["category"],
      input: { kind: "code", list: "eventCategory" },
    },
    { name: "year", label: "Year", fields: ["occurredOn"], input: { kind: "year" } },
    ...commonFilters,
    { name: "kind", label: "Kind", fields: ["kind"], input: { kind: "code", list: "eventKind" } },
  ],
};

/** The register of crimes and incidents. */
export function EventsPage(): ReactNode {
  const address = useRegisterAddress(events);
  const state = useQuery(EventsRegisterDocument, {
    variables: {
      filter: filterOf(address.request.filters),
      orderBy: orderBy(address.request, orderFields),
      ...address.request.page,
    },
    skip: !address.rights.mayReadAny,
  });
  const result = registerResult(state, (data) => data.events);
  return <RegisterView register={events} address={address} result={result} />;
}
