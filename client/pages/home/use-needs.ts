import { useQuery } from "@apollo/client/react";
import { BriefingNeedsDocument } from "../../gql/operations.ts";
import { addDays } from "../../lib/dates.ts";
import { filterWithin } from "../../lib/filters.ts";
import { reviewsBefore } from "../../lib/picture-filters.ts";
import { useRights } from "../../lib/use-rights.ts";
import { useSession } from "../../session.tsx";
import type { NeedLists } from "./needs.ts";

/** How many days ahead a review is told of. */
export const daysAhead = 7;

const asked = {
  state: { equals: "OPEN" },
  kind: { in: ["QUESTION", "PROPOSAL", "ACTION_ASKED"] },
};

export interface Needs {
  readonly lists: NeedLists | undefined;
  readonly loading: boolean;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

const nothing: NeedLists = { reviews: [], reports: [], questions: [] };

/** What waits on records of the viewer's own partner: only what their own rights can ask about. */
export function useNeeds(today: string): Needs {
  const { partnerId } = useSession();
  const rights = useRights();
  const threat = rights("Threat");
  const own = { owner: { equals: partnerId } };
  const reviews = reviewsBefore(partnerId, addDays(today, daysAhead + 1));
  const threatReviews = filterWithin(threat, reviews);
  const groupReviews = filterWithin(rights("Ocg"), reviews);
  const vulnerabilityReviews = filterWithin(rights("Vulnerability"), reviews);
  const rawReports = filterWithin(rights("Report"), {
    ...own,
    state: { in: ["RAW", "IN_SANITISATION"] },
  });
  // A record's annotations may be asked about by whoever ever reads one.
  const mayAsk = filterWithin(rights("Annotation"), asked) !== null;
  const askedOf = (type: Parameters<typeof rights>[0]) =>
    mayAsk && rights(type).mayReadAny ? { ...own, annotations: { some: asked } } : null;
  const askedThreats = askedOf("Threat");
  const askedGroups = askedOf("Ocg");
  const askedReports = askedOf("Report");
  const askedPersons = askedOf("Person");
  const variables = {
    threatReviews,
    groupReviews,
    vulnerabilityReviews,
    rawReports,
    askedThreats,
    askedGroups,
    askedReports,
    askedPersons,
    asked: mayAsk ? asked : null,
    withThreatReviews: threatReviews !== null,
    withGroupReviews: groupReviews !== null,
    withVulnerabilityReviews: vulnerabilityReviews !== null,
    withRawReports: rawReports !== null,
    withAskedThreats: askedThreats !== null,
    withAskedGroups: askedGroups !== null,
    withAskedReports: askedReports !== null,
    withAskedPersons: askedPersons !== null,
  };
  const isClosed = threat.known && !Object.values(variables).includes(true);
  const { data, loading, error, refetch } = useQuery(BriefingNeedsDocument, {
    variables,
    skip: !threat.known || isClosed,
  });
  return {
    lists:
      data === undefined
        ? isClosed
          ? nothing
          : undefined
        : {
            reviews: [data.threatReviews, data.groupReviews, data.vulnerabilityReviews],
            reports: [data.rawReports],
            questions: [data.askedThreats, data.askedGroups, data.askedReports, data.askedPersons],
          },
    loading: loading || (!threat.known && threat.error === undefined),
    error: error ?? threat.error,
    refetch,
  };
}
