import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { type ContactFilter, type ContactOrderField, ContactsRegisterDocument, type ContactsRegisterQuery } from "../../gql/operations.ts";
import { contactColumns } from "./columns.tsx";
import { commonColumns, commonFilter, orderBy } from "./common.tsx";
import { registerResult } from "./register-query.ts";
import { RegisterPage } from "./RegisterPage.tsx";
import type { Register, RegisterRequest } from "./register-types.ts";

type ContactRow = NonNullable<ContactsRegisterQuery["contacts"]>["nodes"][number];

const isNumber = (value: string) => ({ or: [{ value: { equals: value } }, { normalised: { equals: value } }] });

/** Calls of one number, or between two numbers whichever of them called. */
function filterOf(filters: RegisterRequest["filters"]): ContactFilter {
  const { kind, number, other } = filters;
  const base = { ...commonFilter(filters), ...(kind === undefined ? {} : { kind: { equals: kind } }) };
  const [first, second] = number === undefined ? [other, undefined] : [number, other];
  if (first === undefined) return base;
  if (second === undefined) return { ...base, or: [{ from: isNumber(first) }, { to: isNumber(first) }] };
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
  useRows: (request, skip) =>
    registerResult(
      useQuery(ContactsRegisterDocument, {
        variables: { filter: filterOf(request.filters), orderBy: orderBy<ContactOrderField>(request), ...request.page },
        skip,
      }),
      (data) => data.contacts,
    ),
};

/** The register of calls and messages. */
export function ContactsPage(): ReactNode {
  return <RegisterPage register={contacts} />;
}
