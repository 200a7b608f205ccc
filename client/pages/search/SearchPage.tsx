import { useQuery } from "@apollo/client/react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { SearchRecordsDocument } from "../../gql/operations.ts";
import { failureOf } from "../../lib/failures.ts";
import { codeOfType, type RecordTypeName, readRecordType, wordsOfType } from "../../lib/records.ts";
import { countOf } from "../../lib/words.ts";
import { AsyncState, Empty } from "../../ui/AsyncState.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { useShownMarkings } from "../../ui/page-marking.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Segments } from "../../ui/Segments.tsx";
import { HitList, type SearchHit } from "./HitList.tsx";
import { SearchPrompt } from "./SearchPrompt.tsx";

const searchableTypes: readonly RecordTypeName[] = [
  "Person",
  "Ocg",
  "Threat",
  "CountyLine",
  "Vulnerability",
  "Identifier",
  "Place",
  "Event",
  "Item",
  "Report",
  "Paragraph",
  "Annotation",
  "Contact",
];
const hitsAtFirst = 25;
const hitsAtMost = 200;

/** Results of a search, by type, each saying why it matched. */
export function SearchPage(): ReactNode {
  const { q = "", type: typeCode, more } = useSearch({ from: "/portal/search" });
  const type = typeCode === undefined ? undefined : readRecordType(typeCode);
  const navigate = useNavigate();
  const { data, previousData, loading, error, refetch } = useQuery(SearchRecordsDocument, {
    variables: {
      text: q,
      types: type === undefined || type === "Link" ? null : [codeOfType(type)],
      first: more === undefined ? hitsAtFirst : hitsAtMost,
    },
    skip: q === "",
  });
  const result = (data ?? (loading ? previousData : undefined))?.search ?? undefined;
  const hits = result?.hits ?? [];
  useShownMarkings(hits.map((hit) => hit.record?.marking));

  const go = (next: { type?: string | undefined; more?: string | undefined }): void =>
    void navigate({ to: "/search", search: { q, ...next }, resetScroll: false });
  return (
    <>
      <PageHead browserTitle="Search" heading="Search" />
      <Panel title="What are you looking for?">
        <SearchPrompt text={q} />
      </Panel>
      {q !== "" && (
        <>
          <div className="row wrap" style={{ marginBlock: "var(--s4)" }}>
            <Segments
              label="Type of record"
              value={type ?? "all"}
              options={[
                ["all", "All"],
                ...searchableTypes.map((one) => [one, wordsOfType(one).plural] as const),
              ]}
              onChange={(chosen) =>
                go({ type: chosen === "all" ? undefined : chosen.toLowerCase() })
              }
            />
          </div>
          <AsyncState
            subject="results"
            loading={loading}
            hasContent={result !== undefined}
            failure={failureOf(error)}
            onRetry={() => void refetch()}
          >
            <p className="sr" role="status">
              {countOf(hits.length, "result")}
            </p>
            <Groups hits={hits} />
            {hits.length === 0 && (
              <Panel title="No matches">
                <Empty>
                  Nothing you can see matches “{q}”. Try fewer letters, another spelling, or the
                  last four digits of a number.
                </Empty>
              </Panel>
            )}
            {result?.hasMore === true && more === undefined && (
              <p style={{ marginTop: "var(--s4)" }}>
                <button
                  type="button"
                  className="btn"
                  onClick={() => go({ type: typeCode, more: "yes" })}
                >
                  Show more results
                </button>
              </p>
            )}
            {result?.hasMore === true && more !== undefined && (
              <p className="muted sm" style={{ marginTop: "var(--s4)" }}>
                The best {hitsAtMost} are shown. Add a word to narrow the search.
              </p>
            )}
          </AsyncState>
        </>
      )}
    </>
  );
}

function Groups({ hits }: { readonly hits: readonly SearchHit[] }): ReactNode {
  return searchableTypes.map((type) => {
    const own = hits.filter((hit) => hit.record?.__typename === type);
    if (own.length === 0) return null;
    return (
      <Panel key={type} title={wordsOfType(type).plural} note={own.length} flush>
        <HitList hits={own} />
      </Panel>
    );
  });
}
