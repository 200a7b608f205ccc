import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import {
  type PeopleRegisterQuery,
  PeopleRegisterDocument,
  type PersonFilter,
  type PersonOrderField,
} from "../../gql/operations.ts";
import { commonColumns, commonFilters, commonFilter, orderBy } from "./common.tsx";
import { personColumns } from "./columns.tsx";
import { registerResult } from "./register-query.ts";
import { RegisterView } from "./RegisterView.tsx";
import { useRegisterAddress } from "./use-register-address.ts";
import type { Register, RegisterRequest } from "./register-types.ts";

type PersonRow = NonNullable<PeopleRegisterQuery["persons"]>["nodes"][number];

const orderFields = [
  "FAMILY_NAME",
  "DATE_OF_BIRTH",
  "AGE",
  "SEX",
  "SUBJECT_CATEGORY",
  "MARKING",
  "HANDLING",
  "RECORDED_AT",
] as const satisfies readonly PersonOrderField[];

function filterOf(filters: RegisterRequest["filters"]): PersonFilter {
  const category = filters["category"];
  const words = (filters["name"] ?? "").split(/\s+/).filter(Boolean);
  return {
    ...commonFilter(filters),
    ...(category === undefined ? {} : { subjectCategory: { equals: category } }),
    ...(words.length === 0 ? {} : { and: words.map((word) => ({ name: { contains: word } })) }),
  };
}

const people: Register<PersonRow> = {
  type: "Person",
  title: "People",
  lead: "Everyone you may know of here, whatever brought them into the records. Being listed says nothing about guilt.",
  singular: "person",
  plural: "people",
  columns: [...personColumns, ...commonColumns],
  filters: [
    { name: "name", label: "Part of a name", fields: ["name"], input: { kind: "text" } },
    ...commonFilters,
    {
      name: "category",
      label: "Category",
      fields: ["subjectCategory"],
      input: { kind: "code", list: "subjectCategory" },
    },
  ],
};

/** The register of people. */
export function PeoplePage(): ReactNode {
  const address = useRegisterAddress(people);
  const state = useQuery(PeopleRegisterDocument, {
    variables: {
      filter: filterOf(address.request.filters),
      orderBy: orderBy(address.request, orderFields),
      ...address.request.page,
    },
    skip: !address.rights.mayReadAny,
  });
  const result = registerResult(state, (data) => data.persons);
  return <RegisterView register={people} address={address} result={result} />;
}
