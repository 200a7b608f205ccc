import { useQuery } from "@apollo/client/react";
import { type ReactNode, useState } from "react";
import { PlanCoverageDocument } from "../../gql/operations.ts";
import { failureOf } from "../../lib/failures.ts";
import { activeThreats } from "../../lib/picture-filters.ts";
import { pillars } from "../../lib/pillars.ts";
import { type PillarCoverage, planCoverage } from "../../lib/plan-coverage.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { useRights } from "../../lib/use-rights.ts";
import { formatCount } from "../../lib/words.ts";
import { AsyncState } from "../../ui/AsyncState.tsx";
import { Bar } from "../../ui/Bar.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { PillarTag } from "../../ui/PillarTag.tsx";
import { Segments } from "../../ui/Segments.tsx";
import styles from "./HomePage.module.css";

const coverageCodes = ["NONE", "PLANNED", "UNDER_WAY", "COMPLETE", "NOT_APPLICABLE"] as const;

/** How many active threats have a plan under each P; only for a viewer who may count by it. */
export function PlanCoveragePanel(): ReactNode {
  const rights = useRights()("Threat");
  const mayCount =
    rights.mayFilter("status") && pillars.every((one) => rights.mayGroup(one.toLowerCase()));
  return mayCount ? <Coverage /> : null;
}

function Coverage(): ReactNode {
  const [shape, setShape] = useState<"bars" | "table">("bars");
  const { data, loading, error, refetch } = useQuery(PlanCoverageDocument, {
    variables: { filter: activeThreats },
  });
  const coverage = data === undefined ? [] : planCoverage(data);
  // Without a threat to plan for there is nothing to say of plans.
  if (data !== undefined && coverage.every(({ total }) => total === 0)) return null;
  return (
    <Panel
      title="4P plans of active threats"
      flush={shape === "table"}
      actions={
        <Segments
          label="4P plans: bars or table"
          value={shape}
          options={[
            ["bars", "Bars"],
            ["table", "Table"],
          ]}
          onChange={setShape}
        />
      }
    >
      <AsyncState
        subject="plan coverage"
        loading={loading}
        hasContent={data !== undefined}
        failure={failureOf(error)}
        onRetry={() => void refetch()}
        lines={7}
      >
        {shape === "bars" ? <Bars coverage={coverage} /> : <Table coverage={coverage} />}
      </AsyncState>
    </Panel>
  );
}

function Bars({ coverage }: { readonly coverage: readonly PillarCoverage[] }): ReactNode {
  const codes = useCodes();
  return (
    <>
      <p className="sm">Threats with something planned, under way or done, or nothing needed:</p>
      <ul className={styles.coverage}>
        {coverage.map(({ pillar, planned, total }) => (
          <li key={pillar}>
            <PillarTag pillar={pillar} words={codes.label("fourP", pillar)} />
            <Bar count={planned} largest={total} />
            <span>
              <strong>{formatCount(planned)}</strong> of {formatCount(total)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Table({ coverage }: { readonly coverage: readonly PillarCoverage[] }): ReactNode {
  const codes = useCodes();
  return (
    <table>
      <caption className="sr">Active threats by what their plan covers under each P</caption>
      <thead>
        <tr>
          <th scope="col">Coverage</th>
          {coverage.map(({ pillar }) => (
            <th key={pillar} scope="col" className="num">
              {codes.label("fourP", pillar)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...coverageCodes, null].map((code) => {
          const counts = coverage.map((one) => one.counts.get(code) ?? 0);
          if (code === null && counts.every((count) => count === 0)) return null;
          return (
            <tr key={code}>
              <th scope="row">
                {code === null ? "None shown" : codes.label("planCoverage", code)}
              </th>
              {coverage.map(({ pillar }, position) => (
                <td key={pillar} className="num">
                  {formatCount(counts[position] ?? 0)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
