import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { NeighboursDocument } from "../../gql/operations.ts";
import type { RecordLinkRow } from "./record-links.ts";

export interface Expansion {
  readonly links: readonly RecordLinkRow[];
  readonly expanded: ReadonlySet<string>;
  readonly state: "idle" | "loading" | "failed";
  /** Reads the links of one more record and adds them to the chart. */
  readonly expand: (id: string) => Promise<void>;
}

/** Links read on demand, one record at a time, so that a chart can be followed several steps out. */
export function useExpansion(ownId: string, ownLinks: readonly RecordLinkRow[]): Expansion {
  const client = useApolloClient();
  const [added, setAdded] = useState<ReadonlyMap<string, readonly RecordLinkRow[]>>(new Map());
  const [state, setState] = useState<Expansion["state"]>("idle");
  async function expand(id: string): Promise<void> {
    setState("loading");
    try {
      const { data } = await client.query({ query: NeighboursDocument, variables: { id } });
      const node = data?.node;
      const found = node && "links" in node ? (node.links?.nodes ?? []) : [];
      setAdded((before) => new Map(before).set(id, found));
      setState("idle");
    } catch {
      setState("failed");
    }
  }
  const all = new Map([...ownLinks, ...[...added.values()].flat()].map((link) => [link.id, link]));
  return { links: [...all.values()], expanded: new Set([ownId, ...added.keys()]), state, expand };
}
