import { useQuery } from "@apollo/client/react";
import { useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { BriefingClockDocument } from "../../gql/operations.ts";
import { type Moments, readMoments } from "./moments.ts";

export interface BriefingMoments {
  readonly moments: Moments | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** The portal's clock as the briefing is opened, each time anew, and the moment that the address asks from. */
export function useMoments(): BriefingMoments {
  const { since } = useSearch({ from: "/portal/" });
  const { data, error, refetch } = useQuery(BriefingClockDocument, { fetchPolicy: "no-cache" });
  const me = data?.me;
  const moments = useMemo(
    () => (me ? readMoments(me.now, me.previousSignInAt, since) : undefined),
    [me, since],
  );
  return { moments, error, refetch };
}
