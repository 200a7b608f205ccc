import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { ThreatDistrictsDocument, type ThreatFilter } from "../../gql/operations.ts";
import { districtFinding } from "../../lib/district-finding.ts";
import { failureOf } from "../../lib/failures.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { useRights } from "../../lib/use-rights.ts";
import { AsyncState } from "../../ui/AsyncState.tsx";
import { DistrictPicture } from "../../ui/DistrictPicture.tsx";
import { Panel } from "../../ui/Panel.tsx";
import type { RegisterAddress } from "./use-register-address.ts";

interface ThreatMapProps {
  readonly filter: ThreatFilter;
  readonly address: RegisterAddress;
}

/**
 * The threats of the register in every district, counted by it; nothing where there is nothing to count.
 * A district that is chosen filters the register, and once more lets it go.
 */
export function ThreatMap({ filter, address }: ThreatMapProps): ReactNode {
  const codes = useCodes();
  const rights = useRights()("Threat");
  const { district: _district, ...everywhere } = filter;
  const { filters } = address.request;
  const chosen = filters["district"] ?? null;
  const choose = (code: string): void =>
    address.filterBy({ ...filters, district: code === chosen ? undefined : code });
  const mayCount = rights.mayGroup("district");
  const { data, previousData, error, refetch } = useQuery(ThreatDistrictsDocument, {
    variables: { filter: everywhere },
    skip: !mayCount,
  });
  const answer = data ?? previousData;
  const rows = answer?.threatGroups ?? [];
  if (mayCount && answer === undefined) {
    return (
      <Panel title="By district">
        <AsyncState
          subject="counts by district"
          loading={error === undefined}
          hasContent={false}
          failure={failureOf(error)}
          onRetry={() => void refetch()}
          lines={8}
        >
          {null}
        </AsyncState>
      </Panel>
    );
  }
  if (rows.length === 0) return null;
  const counts = rows.map(({ district, count }) => ({ code: district, count }));
  const nameOf = (code: string): string => codes.label("district", code);
  return (
    <DistrictPicture
      title="By district"
      heading="Threats"
      finding={districtFinding(counts, nameOf, "threat", "threats")}
      counts={counts}
      nameOf={nameOf}
      footer={
        chosen === null
          ? "Choose a district to see its threats."
          : `The register shows ${nameOf(chosen)}. Choose it again to see every district.`
      }
      choice={{ chosen, onChoose: choose }}
    />
  );
}
