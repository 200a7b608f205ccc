import { useApolloClient } from "@apollo/client/react";
import { useMemo, useState } from "react";
import {
  type LinkPageFragment,
  type LinkRowFragment,
  RecordLinksDocument,
} from "../../gql/operations.ts";

export interface Expansion {
  /** The links that were read. */
  readonly links: readonly LinkRowFragment[];
  /** The records whose links were read, and how far. */
  readonly read: ReadonlyMap<string, LinkPageFragment>;
  readonly state: "idle" | "loading" | "failed";
  /** Reads the links of one more record, or the next ones of one that has more, and adds them to the chart. */
  readonly expand: (id: string) => Promise<void>;
}

const noLinks: LinkPageFragment = {
  __typename: "LinkConnection",
  totalCount: 0,
  pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
  nodes: [],
};

/** Links read on demand, one record at a time, so that a chart can be followed several steps out. */
export function useExpansion(): Expansion {
  const client = useApolloClient();
  const [read, setRead] = useState<Expansion["read"]>(new Map());
  const [state, setState] = useState<Expansion["state"]>("idle");
  async function expand(id: string): Promise<void> {
    setState("loading");
    const { data, error } = await client.query({
      query: RecordLinksDocument,
      variables: { id, after: read.get(id)?.pageInfo.endCursor ?? null },
      fetchPolicy: "network-only",
    });
    setState(error === undefined ? "idle" : "failed");
    if (error !== undefined) return;
    const node = data?.node;
    // The cache answers with all that was read of the list, the new page at its end.
    const links = node && "links" in node ? node.links : null;
    setRead((before) => new Map(before).set(id, links ?? noLinks));
  }
  const links = useMemo(() => [...read.values()].flatMap((list) => list.nodes), [read]);
  return { links, read, state, expand };
}
