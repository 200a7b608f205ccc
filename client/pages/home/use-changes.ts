import { useApolloClient, useQuery } from "@apollo/client/react";
import { useState } from "react";
import {
  BriefingChangesDocument,
  type BriefingChangesQueryVariables,
} from "../../gql/operations.ts";
import { failureOf } from "../../lib/failures.ts";
import { useRights } from "../../lib/use-rights.ts";
import {
  changeKinds,
  type ChangeKind,
  type ChangeLists,
  countChanges,
  listsOf,
  pictureKinds,
  recordKinds,
  withNextChanges,
} from "./changes.ts";

const atATime = 8;

export interface Changes {
  readonly lists: ChangeLists | undefined;
  readonly loading: boolean;
  readonly error: unknown;
  readonly refetch: () => unknown;
  readonly isReadingMore: boolean;
  readonly moreFailure: ReturnType<typeof failureOf>;
  /** Reads on in these kinds, as far as there is more of them. */
  readonly readMore: (kinds: readonly ChangeKind[]) => Promise<void>;
}

/** What one request asks: the newest of each of these kinds, or what stands behind a mark. */
function variablesFor(
  since: string,
  wanted: Readonly<Partial<Record<ChangeKind, string | null>>>,
): BriefingChangesQueryVariables {
  const filter = { recordedAt: { from: since } };
  const of = (kind: ChangeKind) => ({
    filter: kind in wanted ? filter : null,
    after: wanted[kind] ?? null,
    isWanted: kind in wanted,
  });
  const parts = Object.keys(changeKinds).map((kind) => {
    const { filter: own, after, isWanted } = of(kind as ChangeKind);
    const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
    return { [kind]: own, [`after${name}`]: after, [`with${name}`]: isWanted };
  });
  return Object.assign({ first: atATime }, ...parts) as BriefingChangesQueryVariables;
}

/** The newest of these kinds, and whether the answer is there. */
function useNewest(since: string, kinds: readonly ChangeKind[], isWanted: boolean) {
  const state = useQuery(BriefingChangesDocument, {
    variables: variablesFor(since, Object.fromEntries(kinds.map((kind) => [kind, null]))),
    skip: !isWanted || kinds.length === 0,
  });
  const isSettled = isWanted && (kinds.length === 0 || state.data !== undefined);
  return { ...state, isSettled, lists: state.data === undefined ? {} : listsOf(state.data) };
}

/**
 * What came in since a moment, by kind: of the threat picture, and where nothing of it came in, of the records that it
 * is made from. Only kinds of which this viewer ever sees a field are asked for.
 */
export function useChanges(since: string): Changes {
  const client = useApolloClient();
  const rights = useRights();
  const { known, error: rightsError } = rights("Report");
  const readable = (kinds: readonly ChangeKind[]): readonly ChangeKind[] =>
    kinds.filter((kind) => rights(changeKinds[kind].type).mayReadAny);
  const picture = useNewest(since, readable(pictureKinds), known);
  const isQuiet = picture.isSettled && countChanges(Object.values(picture.lists)) === 0;
  const records = useNewest(since, readable(recordKinds), isQuiet);
  const state = isQuiet ? records : picture;
  const [further, setFurther] = useState<{ readonly of: unknown; readonly lists: ChangeLists }>();
  const [isReadingMore, setReadingMore] = useState(false);
  const [moreFailure, setMoreFailure] = useState<Changes["moreFailure"]>(undefined);
  // What was read on belongs to the first page that it stands behind.
  const lists = further !== undefined && further.of === state.data ? further.lists : state.lists;

  async function readMore(wanted: readonly ChangeKind[]): Promise<void> {
    if (isReadingMore) return;
    const marks = wanted.flatMap((kind) => {
      const next = lists[kind]?.next ?? null;
      return next === null ? [] : [[kind, next] as const];
    });
    setReadingMore(true);
    const { data, error } = await client.query({
      query: BriefingChangesDocument,
      variables: variablesFor(since, Object.fromEntries(marks)),
      fetchPolicy: "no-cache",
    });
    setReadingMore(false);
    setMoreFailure(failureOf(error));
    if (data !== undefined)
      setFurther({ of: state.data, lists: withNextChanges(lists, listsOf(data)) });
  }

  return {
    lists: state.isSettled ? lists : undefined,
    loading: picture.loading || records.loading || (!known && rightsError === undefined),
    error: state.error ?? rightsError,
    refetch: state.refetch,
    isReadingMore,
    moreFailure,
    readMore,
  };
}
