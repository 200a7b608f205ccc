import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { type Filters, readFilters, writeFilters } from "./filters.ts";

export type ExplorerTab = "chart" | "list";

type Parameters = Readonly<Record<string, string | undefined>>;

/** What the address says of the explorer, and the ways to change it. */
export interface ExplorerAddress {
  /** Undefined where the address leaves it to the screen. */
  readonly tab: ExplorerTab | undefined;
  readonly showTab: (tab: ExplorerTab | undefined) => void;
  readonly filters: Filters;
  readonly selectedIds: ReadonlySet<string>;
  /** Whether the way between the two selected records is shown. */
  readonly showsPath: boolean;
  readonly filterBy: (filters: Filters) => void;
  readonly select: (ids: Iterable<string>) => void;
  readonly showPath: (shows: boolean) => void;
}

/** Filters and selection stand in the address, so that a view can be shared and gone back to; ids tell nothing. */
export function useExplorerAddress(): ExplorerAddress {
  const search: Parameters = useSearch({ strict: false });
  const navigate = useNavigate();
  const { tab, selected, path, withoutTypes, withoutKinds, grade, since, until } = search;
  const filters = useMemo(
    () => readFilters({ withoutTypes, withoutKinds, grade, since, until }),
    [withoutTypes, withoutKinds, grade, since, until],
  );
  const selectedIds = useMemo(
    () => new Set((selected ?? "").split(",").filter((id) => id !== "")),
    [selected],
  );
  const go = (changes: Parameters): void =>
    void navigate({
      to: ".",
      search: (before: Parameters) => ({ ...before, ...changes }),
      replace: true,
      resetScroll: false,
    });
  return {
    tab: tab === "chart" || tab === "list" ? tab : undefined,
    showTab: (next) => go({ tab: next }),
    filters,
    selectedIds,
    showsPath: path === "shown",
    filterBy: (next) => go(writeFilters(next)),
    select: (ids) => go({ selected: [...ids].join(",") || undefined, path: undefined }),
    showPath: (shows) => go({ path: shows ? "shown" : undefined }),
  };
}
