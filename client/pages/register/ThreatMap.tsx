import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { ThreatDistrictsDocument, type ThreatFilter } from "../../gql/operations.ts";
import { districtFinding } from "../../lib/district-finding.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { useRights } from "../../lib/use-rights.ts";
import { DistrictPicture } from "../../ui/DistrictPicture.tsx";

/** The threats that the register shows, counted by district; nothing where there is nothing to count. */
export function ThreatMap({ filter }: { readonly filter: ThreatFilter }): ReactNode {
  const codes = useCodes();
  const rights = useRights()("Threat");
  const { data, previousData } = useQuery(ThreatDistrictsDocument, {
    variables: { filter },
    skip: !rights.mayGroup("district"),
  });
  const rows = (data ?? previousData)?.threatGroups;
  if (!rows || rows.length === 0) return null;
  const counts = rows.map(({ district, count }) => ({ code: district, count }));
  const nameOf = (code: string): string => codes.label("district", code);
  return (
    <DistrictPicture
      title="By district"
      heading="Threats"
      finding={districtFinding(counts, nameOf, "threat", "threats")}
      counts={counts}
      nameOf={nameOf}
    />
  );
}
