import { useQuery } from "@apollo/client/react";
import { useNavigate, useRouterState } from "@tanstack/react-router";
import { type ReactNode, type RefObject, useEffect, useState } from "react";
import { SearchRecordsDocument, type SearchRecordsQuery } from "./gql/operations.ts";
import { nameOfRecord, wordsOfType } from "./lib/records.ts";
import { shapeOfRecord } from "./lib/shape-of-record.ts";
import { asContinuation, humanise } from "./lib/words.ts";
import { OmniBox, type Suggestion } from "./ui/OmniBox.tsx";

/** The header's search: suggestions from the same governed search as the page of results. */
export function SearchBox({
  inputRef,
}: {
  readonly inputRef: RefObject<HTMLInputElement | null>;
}): ReactNode {
  const navigate = useNavigate();
  const shownQuery = useRouterState({
    select: ({ location }) => (location.pathname === "/search" ? (location.search.q ?? "") : ""),
  });
  // What is typed belongs to the page it was typed on: the results page shows its own query.
  const [typed, setTyped] = useState({ on: shownQuery, text: shownQuery });
  const text = typed.on === shownQuery ? typed.text : shownQuery;
  const setText = (next: string): void => setTyped({ on: shownQuery, text: next });
  const asked = useDebounced(text.trim(), 80);
  const { data, previousData } = useQuery(SearchRecordsDocument, {
    variables: { text: asked, first: 8 },
    skip: asked.length < 2 || asked === shownQuery,
  });
  return (
    <OmniBox
      inputRef={inputRef}
      text={text}
      suggestions={
        asked.length < 2 || asked === shownQuery
          ? []
          : suggestionsOf((data ?? previousData)?.search?.hits ?? [])
      }
      onType={setText}
      onOpen={(id) => {
        setText("");
        void navigate({ to: "/records/$id", params: { id } });
      }}
      onSearch={(query) => void navigate({ to: "/search", search: { q: query } })}
    />
  );
}

type Hits = NonNullable<SearchRecordsQuery["search"]>["hits"];

function suggestionsOf(hits: Hits): Suggestion[] {
  return hits.flatMap(({ record, matchedField }) =>
    record === null
      ? []
      : [
          {
            id: record.id,
            name: nameOfRecord(record),
            detail: `${wordsOfType(record.__typename).singular}, by ${asContinuation(humanise(matchedField))}`,
            shape: shapeOfRecord(record),
          },
        ],
  );
}

function useDebounced(value: string, delayMs: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delayMs);
    return () => clearTimeout(timer);
  }, [value, delayMs]);
  return settled;
}
