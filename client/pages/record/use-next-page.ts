import type { TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { failureOf } from "../../lib/failures.ts";

/** An operation that reads one list of a record from a mark on. */
export type RecordListQuery = TypedDocumentNode<
  unknown,
  { readonly id: string; readonly after?: string | null }
>;

export interface NextPage {
  readonly loading: boolean;
  readonly failure: ReturnType<typeof failureOf>;
  /** Reads the rows behind a mark; the cache adds them to the list that the page shows. */
  readonly read: (after: string) => Promise<void>;
}

/** The next page of a list of a record. */
export function useNextPage(query: RecordListQuery, id: string): NextPage {
  const client = useApolloClient();
  const [loading, setLoading] = useState(false);
  const [failure, setFailure] = useState<NextPage["failure"]>(undefined);
  async function read(after: string): Promise<void> {
    setLoading(true);
    setFailure(undefined);
    const { error } = await client.query({
      query,
      variables: { id, after },
      fetchPolicy: "network-only",
    });
    setFailure(failureOf(error));
    setLoading(false);
  }
  return { loading, failure, read };
}
