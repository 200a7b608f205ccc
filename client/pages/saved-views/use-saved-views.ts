import { useMutation, useQuery } from "@apollo/client/react";
import { useState } from "react";
import {
  DeleteViewDocument,
  RenameViewDocument,
  SavedViewsDocument,
  type SavedViewsQuery,
  SaveViewDocument,
} from "../../gql/operations.ts";
import { refusalOf } from "../../lib/failures.ts";

type SavedViewNode = NonNullable<SavedViewsQuery["savedViews"]>["nodes"][number];

/** A view of a register under the name that this viewer gave it. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly register: string;
  readonly query: string;
}

export interface SavedViews {
  readonly views: readonly SavedView[] | undefined;
  readonly loading: boolean;
  readonly error: unknown;
  readonly refetch: () => unknown;
  /** Why the last change was refused, in the server's words. */
  readonly refusal: string | undefined;
  /** The view that was deleted last, while that can be undone. */
  readonly deleted: SavedView | undefined;
  /** @returns whether it was saved */
  readonly save: (view: Omit<SavedView, "id">) => Promise<boolean>;
  /** @returns whether it has the new name */
  readonly rename: (view: SavedView, name: string) => Promise<boolean>;
  readonly remove: (view: SavedView) => Promise<void>;
  readonly undoRemove: () => Promise<void>;
}

function readView({ id, name, register, query }: SavedViewNode): readonly SavedView[] {
  return name === null || register === null ? [] : [{ id, name, register, query: query ?? "" }];
}

/** The viewer's saved views, and their changes. */
export function useSavedViews(): SavedViews {
  const { data, loading, error, refetch } = useQuery(SavedViewsDocument);
  const changed = { refetchQueries: ["SavedViews"], awaitRefetchQueries: true };
  const [saveView] = useMutation(SaveViewDocument, changed);
  const [renameView] = useMutation(RenameViewDocument, changed);
  const [deleteView] = useMutation(DeleteViewDocument, changed);
  const [refusal, setRefusal] = useState<string | undefined>(undefined);
  const [deleted, setDeleted] = useState<SavedView | undefined>(undefined);

  async function attempt(change: Promise<{ readonly error?: unknown }>): Promise<boolean> {
    const outcome = await change;
    const refused = refusalOf(outcome.error);
    setRefusal(refused);
    return refused === undefined;
  }

  async function save({ name, register, query }: Omit<SavedView, "id">): Promise<boolean> {
    return attempt(saveView({ variables: { name, register, query } }));
  }

  return {
    views: data?.savedViews?.nodes.flatMap(readView),
    loading,
    error,
    refetch,
    refusal,
    deleted,
    save,
    rename: (view, name) => attempt(renameView({ variables: { id: view.id, name } })),
    remove: async (view) => {
      if (await attempt(deleteView({ variables: { id: view.id } }))) setDeleted(view);
    },
    undoRemove: async () => {
      if (deleted !== undefined && (await save(deleted))) setDeleted(undefined);
    },
  };
}
