import { useQuery } from "@apollo/client/react";
import { PlanMeasuresDocument, type PlanMeasuresQuery } from "../../gql/operations.ts";
import { addDays } from "../../lib/dates.ts";
import { filterWithin } from "../../lib/filters.ts";
import { activeThreats, assessedThreats, plannedThreats } from "../../lib/picture-filters.ts";
import { useRights } from "../../lib/use-rights.ts";

export interface Measures {
  readonly data: PlanMeasuresQuery | undefined;
  readonly loading: boolean;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** The counts behind the measures, over what this viewer may see. */
export function useMeasures(today: string | undefined): Measures {
  const rights = useRights();
  const { known, error: rightsError } = rights("Threat");
  const day = today ?? "";
  const ready = filterWithin(rights("Threat"), { ...assessedThreats(day), ...plannedThreats });
  const dismantled = filterWithin(rights("Ocg"), { status: { equals: "DISMANTLED" } });
  const submitted = filterWithin(rights("Report"), {
    reportedOn: { from: day && addDays(day, -365) },
  });
  const exploited = filterWithin(rights("MissingEpisode"), { exploitation: { isNull: false } });
  const { data, loading, error, refetch } = useQuery(PlanMeasuresDocument, {
    variables: {
      active: ready === null ? null : activeThreats,
      ready,
      dismantled,
      submitted,
      exploited,
      withReady: ready !== null,
      withDismantled: dismantled !== null,
      withSubmitted: submitted !== null,
      withExploited: exploited !== null,
    },
    skip: !known || today === undefined,
  });
  return {
    data,
    loading: loading || (!known && rightsError === undefined),
    error: error ?? rightsError,
    refetch,
  };
}
