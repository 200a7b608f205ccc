import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import {
  type ContactFilter,
  type ContactOrderField,
  ContactsRegisterDocument,
  type ContactsRegisterQuery,
} from "../../gql/operations.ts";
import { contactColumns } from "./columns.tsx";
import { commonColumns, commonFilter, orderBy } from "./common.tsx";
import { registerResult } from "./register-query.ts";
import { RegisterView } from "./RegisterView.tsx";
import { useRegisterAddress } from "./use-register-address.ts";
import type { Register, RegisterRequest } from "./register-types.ts";

type ContactRow = NonNullable<ContactsRegisterQuery["contacts"]>["nodes"][number];

const isNumber = (value: string) => ({
  or: [{ value: { equals: value } }, { normalised: { equals: value } }],
});

const orderFields = [
  "STARTED_AT",
  "KIND",
  "DURATION_SECONDS",
  "MARKING",
  "HANDLING",
  "RECORDED_AT",
] as const satisfies readonly ContactOrderField[];

/** Calls of one number, or between two numbers whichever of them called. */
function filterOf(filters: RegisterRequest["filters"]): ContactFilter {
  const { kind, number, other } = filters;
  const base = {
    ...commonFilter(filters),
    ...(kind === undefined ? {} : { kind: { equals: kind } }),
  };
  const [first, second] = number === undefined ? [other, undefined] : [number, other];
  if (first === undefined) return base;
  if (second === undefined)
    return { ...base, or: [{ from: isNumber(first) }, { to: isNumber(first) }] };
  return {
    ...base,
    or: [
      { from: isNumber(first), to: isNumber(second) },
      { from: isNumber(second), to: isNumber(first) },
    ],
  };
}

const contacts: Register<ContactRow> = {
  type: "Contact",
  title: "Calls and messages",
  lead: "Who was in contact with whom. Give two numbers to see what passed between them, either way.",
  singular: "call or message",
  plural: "calls and messages",
  columns: [...contactColumns, ...commonColumns],
  filters: [
    { name: "number", label: "Number", fields: ["from", "to"], input: { kind: "text" } },
    { name: "other", label: "Other number", fields: ["from", "to"], input: { kind: "text" } },
    { name: "kind", label: "Kind", fields: ["kind"], input: { kind: "code", list: "contactKind" } },
  ],
};

/** The register of calls and messages. */
export function ContactsPage(): ReactNode {
  const address = useRegisterAddress(contacts);
  const state = useQuery(ContactsRegisterDocument, {
    variables: {
      filter: filterOf(address.request.filters),
      orderBy: orderBy(address.request, orderFields),
      ...address.request.page,
    },
    skip: !address.rights.mayReadAny,
  });
  const result = registerResult(state, (data) => data.contacts);
  return <RegisterView register={contacts} address={address} result={result} />;
}
