import { useQuery } from "@apollo/client/react";
import { ThemeCountsDocument, type ThemeCountsQuery } from "../../gql/operations.ts";
import { useThemeFilters } from "./use-theme-filters.ts";

export interface ThemeCounts {
  readonly data: ThemeCountsQuery | undefined;
  readonly loading: boolean;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** How many threats, groups, lines and reports of a theme this viewer may see. */
export function useThemeCounts(code: string): ThemeCounts {
  const { known, error: rightsError, variables } = useThemeFilters(code);
  const { data, loading, error, refetch } = useQuery(ThemeCountsDocument, {
    variables,
    skip: !known,
  });
  return { data, loading, error: error ?? rightsError, refetch };
}
