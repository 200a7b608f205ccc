import { useApolloClient } from "@apollo/client/react";
import { useEffect, useRef, useState } from "react";
import { LinksAroundDocument, type LinksAroundQueryVariables } from "../../gql/operations.ts";
import { failureOf } from "../../lib/failures.ts";
import { addNeighbourhood, emptyNetwork, type Neighbourhood, type Network } from "./network.ts";
import { neighbourhoodOf } from "./read-answer.ts";

/** How a reading of several records goes. */
export type ReadingState =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly done: number; readonly of: number }
  | { readonly kind: "stopped"; readonly done: number; readonly of: number }
  | {
      readonly kind: "failed";
      readonly ids: readonly string[];
      readonly reference: string | null;
    };

export interface NetworkReading {
  readonly network: Network;
  readonly state: ReadingState;
  /**
   * Reads the links of records, or the next page of those that were begun.
   * @returns the records that were read
   */
  readonly read: (ids: readonly string[]) => Promise<readonly string[]>;
  /** Reads no further, and waits for no answer under way; what has come stays. */
  readonly stop: () => void;
}

/** Rows of each list in one answer: with two lists a record, the first picture has 101 records at most. */
const rowsAtATime = 50;
/** Answers waited for at once, so that a wide step neither takes for ever nor crowds others out. */
const atOnce = 3;

/** What is asked about a record: all its lists from their beginning, or those with more, from their marks. */
function variablesFor({ read }: Network, id: string): LinksAroundQueryVariables {
  const lists = read.get(id);
  const [links, memberships, contacts] = [
    lists?.links?.next,
    lists?.memberships?.next,
    lists?.contacts?.next,
  ];
  const isFirst = lists === undefined;
  return {
    id,
    first: rowsAtATime,
    withLinks: isFirst || Boolean(links),
    afterLinks: links ?? null,
    withMemberships: isFirst || Boolean(memberships),
    afterMemberships: memberships ?? null,
    withContacts: isFirst || Boolean(contacts),
    afterContacts: contacts ?? null,
  };
}

const nothing: Neighbourhood = { records: [], ties: [], lists: {} };

/**
 * What was read through the governed door so far. It is kept by the page alone and goes with it: ten thousand records
 * in the shared cache would slow every other page.
 */
export function useNetwork(): NetworkReading {
  const client = useApolloClient();
  const [network, setNetwork] = useState(emptyNetwork);
  const [state, setState] = useState<ReadingState>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      running.current?.abort();
      running.current = null;
    },
    [],
  );

  async function readOne(id: string, signal: AbortSignal): Promise<Neighbourhood> {
    const { data } = await client.query({
      query: LinksAroundDocument,
      variables: variablesFor(network, id),
      fetchPolicy: "no-cache",
      // Half an answer would be taken for all there is.
      errorPolicy: "none",
      // An answer shared with a reading that was stopped would stop with it.
      context: { signal, queryDeduplication: false },
    });
    return data?.node ? neighbourhoodOf(data.node) : nothing;
  }

  async function read(ids: readonly string[]): Promise<readonly string[]> {
    if (running.current !== null) return [];
    const abort = new AbortController();
    running.current = abort;
    setState({ kind: "reading", done: 0, of: ids.length });
    const came = new Map<string, Neighbourhood>();
    const waiting = [...ids];
    const failures: unknown[] = [];
    const work = async (): Promise<void> => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
        if (abort.signal.aborted || failures.length > 0) return;
        try {
          // One after the other is the point: each worker waits for its answer.
          // oxlint-disable-next-line no-await-in-loop
          came.set(id, await readOne(id, abort.signal));
        } catch (error) {
          // What was stopped has not failed.
          if (!abort.signal.aborted) failures.push(error);
        }
        if (!abort.signal.aborted) setState({ kind: "reading", done: came.size, of: ids.length });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    // The page was left, or left and opened again at once.
    if (running.current !== abort) return [];
    running.current = null;
    // Added together, so that the chart is laid out once.
    setNetwork((before) =>
      [...came].reduce((known, [id, found]) => addNeighbourhood(known, id, found), before),
    );
    if (failures.length > 0) {
      setState({
        kind: "failed",
        ids: ids.filter((id) => !came.has(id)),
        reference: failureOf(failures[0])?.reference ?? null,
      });
    } else if (abort.signal.aborted) setState({ kind: "stopped", done: came.size, of: ids.length });
    else setState({ kind: "idle" });
    return [...came.keys()];
  }

  return { network, state, read, stop: () => running.current?.abort() };
}
