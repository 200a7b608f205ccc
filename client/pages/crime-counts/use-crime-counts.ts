import { useQuery } from "@apollo/client/react";
import { CrimeCountsDocument, type EventFilter } from "../../gql/operations.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { useRights } from "../../lib/use-rights.ts";
import { type CountedGroup, sumOf, totalsBy } from "./count-tables.ts";
import { formatCount } from "../../lib/words.ts";

export interface CrimeCounts {
  readonly groups: readonly CountedGroup[] | undefined;
  readonly loading: boolean;
  readonly error: unknown;
  readonly refetch: () => unknown;
  readonly districtName: (code: string | null) => string;
  readonly categoryName: (code: string | null) => string;
  /** What the counts say, in one sentence. */
  readonly finding: string;
}

/** Counts of crimes by district and type, over the events this viewer may read. */
export function useCrimeCounts(year?: string): CrimeCounts {
  const codes = useCodes();
  const rights = useRights()("Event");
  const state = useQuery(CrimeCountsDocument, {
    variables: { by: ["DISTRICT", "CATEGORY"], filter: filterOf(year, rights.mayFilter) },
    skip: !rights.mayReadAny,
  });
  const answer = (state.data ?? (state.loading ? state.previousData : undefined))?.eventGroups;
  const groups = rights.known && !rights.mayReadAny ? [] : (answer ?? undefined);
  const districtName = (code: string | null): string =>
    code === null ? "No district shown" : codes.label("district", code);
  return {
    groups,
    loading: state.loading || (!rights.known && rights.error === undefined),
    error: state.error ?? rights.error,
    refetch: state.refetch,
    districtName,
    categoryName: (code) => (code === null ? "No type shown" : codes.label("eventCategory", code)),
    finding: findingOf(groups ?? [], districtName),
  };
}

function filterOf(year: string | undefined, mayFilter: (field: string) => boolean): EventFilter {
  const number = Number(year);
  return {
    ...(mayFilter("kind") ? { kind: { equals: "CRIME" } } : {}),
    ...(Number.isInteger(number) && number > 1900 && mayFilter("occurredOn")
      ? { occurredOn: { from: `${number}-01-01`, before: `${number + 1}-01-01` } }
      : {}),
  };
}

function findingOf(
  groups: readonly CountedGroup[],
  districtName: (code: string | null) => string,
): string {
  const total = sumOf(groups);
  if (total === 0) return "There are no crimes here that you can see.";
  const seen = `You can see ${formatCount(total)} crimes`;
  const largest = totalsBy(groups, "district").find((line) => line.code !== null);
  if (largest === undefined) return `${seen}; none shows its district.`;
  const name = districtName(largest.code);
  if (largest.count === total) return `${seen}, all in ${name}.`;
  return `${seen}. ${name} has the most: ${formatCount(largest.count)}.`;
}
