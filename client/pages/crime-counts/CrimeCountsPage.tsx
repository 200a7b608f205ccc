import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode, SubmitEvent } from "react";
import { textOf } from "../../lib/forms.ts";
import { failureOf } from "../../lib/failures.ts";
import { AsyncState } from "../../ui/AsyncState.tsx";
import { DistrictMap } from "../../ui/DistrictMap.tsx";
import { TextField } from "../../ui/FormField.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { totalsBy } from "./count-tables.ts";
import { CountLines } from "./CountLines.tsx";
import { CrossTable } from "./CrossTable.tsx";
import styles from "./CrimeCountsPage.module.css";
import { useCrimeCounts } from "./use-crime-counts.ts";

/** Crimes by district and type: a schematic map, two bar tables, and every cell in one table. */
export function CrimeCountsPage(): ReactNode {
  const { year } = useSearch({ from: "/portal/crime-counts" });
  const counts = useCrimeCounts(year);
  const groups = counts.groups ?? [];
  const byDistrict = totalsBy(groups, "district");
  return (
    <>
      <PageHead
        browserTitle="Crime counts"
        heading="Crime counts"
        lead="Counted over the records you may read, exactly. Others may see other numbers."
        actions={<YearFilter year={year} />}
      />
      <AsyncState
        subject="crime counts"
        loading={counts.loading}
        hasContent={counts.groups !== undefined}
        failure={failureOf(counts.error)}
        onRetry={() => void counts.refetch()}
      >
        <p className={styles.finding}>{counts.finding}</p>
        <div className={styles.pair}>
          <Panel
            title="By district"
            footer="A schematic map: tiles stand roughly where the districts lie."
          >
            <DistrictMap
              caption={`Schematic map. ${counts.finding} The table of districts and types has every number.`}
              nameOf={counts.districtName}
              counts={new Map(byDistrict.map((line) => [line.code ?? "", line.count]))}
            />
          </Panel>
          <Panel title="By type" flush>
            <CountLines
              caption="Crimes by type"
              lines={totalsBy(groups, "category")}
              nameOf={counts.categoryName}
            />
          </Panel>
        </div>
        <Panel title="By district and type" flush>
          <CrossTable
            groups={groups}
            districtName={counts.districtName}
            categoryName={counts.categoryName}
          />
        </Panel>
      </AsyncState>
    </>
  );
}

function YearFilter({ year }: { readonly year: string | undefined }): ReactNode {
  const navigate = useNavigate();
  function onSubmit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const wanted = textOf(event.currentTarget, "year");
    void navigate({
      to: "/crime-counts",
      search: { year: /^\d{4}$/.test(wanted) ? wanted : undefined },
    });
  }
  return (
    <form className={styles.year} onSubmit={onSubmit} aria-label="Year">
      <TextField
        key={year}
        name="year"
        label="Year"
        placeholder="All"
        defaultValue={year}
        inputMode="numeric"
        maxLength={4}
        className="w4"
      />
      <button type="submit" className="btn">
        Apply
      </button>
    </form>
  );
}
