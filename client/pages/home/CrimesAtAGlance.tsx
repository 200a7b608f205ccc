import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { failureOf } from "../../lib/failures.ts";
import { AsyncState, Empty } from "../../ui/AsyncState.tsx";
import { DistrictTiles } from "../../ui/DistrictTiles.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { totalsBy } from "../crime-counts/count-tables.ts";
import { useCrimeCounts } from "../crime-counts/use-crime-counts.ts";

/** Crimes by district on the home page, with the way to every number. */
export function CrimesAtAGlance(): ReactNode {
  const counts = useCrimeCounts();
  const byDistrict = totalsBy(counts.groups ?? [], "district");
  return (
    <Panel
      title="Crimes by district"
      actions={<Link to="/crime-counts">By district and type</Link>}
    >
      <AsyncState
        subject="crime counts"
        loading={counts.loading}
        hasContent={counts.groups !== undefined}
        failure={failureOf(counts.error)}
        onRetry={() => void counts.refetch()}
      >
        {byDistrict.length === 0 ? (
          <Empty>{counts.finding}</Empty>
        ) : (
          <>
            <p style={{ marginBottom: "var(--s3)" }}>{counts.finding}</p>
            <DistrictTiles
              caption={`Schematic map. ${counts.finding}`}
              nameOf={counts.districtName}
              counts={new Map(byDistrict.map((line) => [line.code ?? "", line.count]))}
            />
          </>
        )}
      </AsyncState>
    </Panel>
  );
}
