import { useQuery } from "@apollo/client/react";
import { Link, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { WhatIMaySeeDocument } from "../../gql/operations.ts";
import { failureOf } from "../../lib/failures.ts";
import { type RecordTypeName, readRecordType, wordsOfType } from "../../lib/records.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { asContinuation, inSentence } from "../../lib/words.ts";
import { useSession } from "../../session.tsx";
import { AsyncState, Empty } from "../../ui/AsyncState.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { PageTabs } from "../../ui/PageTabs.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { type FieldRight, FieldRights } from "./FieldRights.tsx";
import { ScopeList } from "./ScopeList.tsx";

/** What this viewer may see, field by field, and the agreements it rests on. */
export function AccessPage(): ReactNode {
  const { account, partnerName, roles, clearance, purpose } = useSession();
  const codes = useCodes();
  const { data, loading, error, refetch } = useQuery(WhatIMaySeeDocument);
  const access = data?.myAccess ?? undefined;
  return (
    <>
      <PageHead
        browserTitle="What I may see and why"
        heading="What I may see and why"
        lead={
          <>
            {account.name}, {partnerName}, as{" "}
            {inSentence(roles.map((role) => codes.label("role", role).toLowerCase()))}. Purpose:{" "}
            {codes.label("purpose", purpose).toLowerCase()}. Cleared to{" "}
            {codes.label("marking", clearance)}. Another purpose may show more or less; change it in
            the account menu.
          </>
        }
      />
      <AsyncState
        subject="your access"
        loading={loading}
        hasContent={access !== undefined}
        failure={failureOf(error)}
        onRetry={() => void refetch()}
      >
        {access !== undefined && (
          <>
            <Panel title="Agreements you work under" note={access.scopes.length} flush>
              {access.scopes.length === 0 ? (
                <Empty>
                  No sharing agreement gives you records for this purpose. You see what your own
                  partner owns.
                </Empty>
              ) : (
                <ScopeList scopes={access.scopes} />
              )}
            </Panel>
            {data?.statistics !== undefined && data.statistics.length > 0 && (
              <Panel title="Declared statistics" note={data.statistics.length}>
                <p>
                  Counts on these pages are over what you may see, with one exception:{" "}
                  {inSentence(data.statistics.map(({ title }) => asContinuation(title)))} are
                  counted over all partners, without records that are restricted, without cells of
                  fewer than five, and rounded to five. The first stands on{" "}
                  <Link to="/plan">the plan on a page</Link>.
                </p>
              </Panel>
            )}
            <FieldsByType rights={access.fields} />
          </>
        )}
      </AsyncState>
    </>
  );
}

function FieldsByType({ rights }: { readonly rights: readonly FieldRight[] }): ReactNode {
  const { tab } = useSearch({ from: "/portal/access" });
  const types = [...new Set(rights.map((right) => right.type))].filter(
    (type) => readRecordType(type) !== undefined,
  );
  const current = types.find((type) => type.toLowerCase() === tab) ?? types[0];
  if (current === undefined) return null;
  return (
    <div style={{ marginTop: "var(--s5)" }}>
      <PageTabs
        label="Fields by type of record"
        current={current.toLowerCase()}
        tabs={types.map((type) => ({
          id: type.toLowerCase(),
          label: wordsOfType(readRecordType(type) as RecordTypeName).plural,
        }))}
      />
      <FieldRights
        rights={rights.filter((right) => right.type === current)}
        title={wordsOfType(readRecordType(current) as RecordTypeName).plural}
      />
    </div>
  );
}
