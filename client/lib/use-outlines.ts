import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { DistrictOutlinesDocument } from "../gql/operations.ts";

/** A district's outline as the server has it. */
export interface DistrictOutline {
  readonly code: string;
  /** Coordinates of a GeoJSON MultiPolygon in WGS 84 degrees, as JSON. */
  readonly boundary: string;
}

/** Outlines, and whom to thank for them. */
export interface Outlines {
  readonly districts: readonly DistrictOutline[];
  readonly source: string;
}

/** The outlines of the districts; null where nobody brought any in. */
export function useOutlines(): Outlines | null {
  const { data } = useQuery(DistrictOutlinesDocument);
  return useMemo(() => {
    const districts = (data?.districts?.nodes ?? []).flatMap(
      ({ code, boundary, boundarySource }) =>
        boundary === null || boundarySource === null
          ? []
          : [{ code, boundary, source: boundarySource }],
    );
    const sources = [...new Set(districts.map(({ source }) => source))];
    return districts.length === 0 ? null : { districts, source: sources.join("; ") };
  }, [data]);
}
