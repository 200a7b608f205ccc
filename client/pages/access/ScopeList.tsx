import type { ReactNode } from "react";
import type { WhatIMaySeeQuery } from "../../gql/operations.ts";
import { formatDate } from "../../lib/dates.ts";
import { readRecordType, wordsOfType } from "../../lib/records.ts";
import { type CodeWords, useCodes } from "../../lib/use-codes.ts";
import { countOf, inSentence } from "../../lib/words.ts";
import { type Column, DataTable } from "../../ui/DataTable.tsx";
import { HandlingMark } from "../../ui/HandlingMark.tsx";

type Scope = NonNullable<WhatIMaySeeQuery["myAccess"]>["scopes"][number];

const typeName = (code: string): string => {
  const type = readRecordType(code);
  return type === undefined ? code : wordsOfType(type).plural.toLowerCase();
};

function typesInWords(types: readonly string[]): string {
  const text = inSentence(types.map(typeName));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const districtNames = (codes: CodeWords, districts: readonly string[] | null): string =>
  districts === null || districts.length === 0
    ? "All districts"
    : inSentence(districts.map((code) => codes.label("district", code)));

function columnsOf(codes: CodeWords): readonly Column<Scope>[] {
  return [
    { id: "title", header: "Scope", cell: (scope) => <ScopeTitle scope={scope} /> },
    { id: "agreement", header: "Agreement", cell: (scope) => scope.agreement },
    { id: "types", header: "Records", cell: (scope) => typesInWords(scope.recordTypes) },
    {
      id: "districts",
      header: "Districts",
      cell: (scope) => districtNames(codes, scope.districts),
    },
    {
      id: "marking",
      header: "Up to",
      cell: (scope) => (
        <span className="row wrap">
          <HandlingMark marking={scope.marking} />
          <span className="muted">handling {inSentence(scope.handling)}</span>
        </span>
      ),
    },
    {
      id: "purposes",
      header: "For",
      cell: (scope) => inSentence(scope.purposes.map((code) => codes.label("purpose", code))),
    },
    {
      id: "until",
      header: "Until",
      cell: (scope) => (scope.validUntil === null ? "No end date" : formatDate(scope.validUntil)),
    },
  ];
}

/** The scopes that give this viewer records: what, where, under which marking, until when. */
export function ScopeList({ scopes }: { readonly scopes: readonly Scope[] }): ReactNode {
  const codes = useCodes();
  return (
    <DataTable
      caption="Sharing scopes"
      rows={scopes}
      keyOf={(scope) => `${scope.agreement} ${scope.title}`}
      columns={columnsOf(codes)}
    />
  );
}

/** A scope's title; one that takes away says so, because it beats every scope that gives. */
function ScopeTitle({ scope }: { readonly scope: Scope }): ReactNode {
  return (
    <>
      {scope.title}
      {scope.effect === "DENY" && <span className="nope"> Excludes</span>}
      <span className="muted xs"> from {countOf(scope.disclosers, "partner")}</span>
    </>
  );
}
