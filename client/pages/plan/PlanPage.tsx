import { useQuery } from "@apollo/client/react";
import { Printer } from "lucide-react";
import type { ReactNode } from "react";
import { PlanOnAPageDocument } from "../../gql/operations.ts";
import { dayOf, formatPeriod } from "../../lib/dates.ts";
import { failureOf } from "../../lib/failures.ts";
import { AsyncState, Empty } from "../../ui/AsyncState.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { MeasureList } from "./MeasureList.tsx";
import { ObjectiveList } from "./ObjectiveList.tsx";
import styles from "./PlanPage.module.css";
import { StatisticPanel } from "./StatisticPanel.tsx";
import type { Strategy } from "./strategy.ts";
import { ThemeTable } from "./ThemeTable.tsx";

/** The strategy on a page, in the programme's own words, with what can be counted of it today. */
export function PlanPage(): ReactNode {
  const { data, loading, error, refetch } = useQuery(PlanOnAPageDocument);
  const strategy = data?.strategies?.nodes[0];
  const today = data?.me ? dayOf(data.me.now) : undefined;
  return (
    <div className={styles.plan}>
      <PageHead
        browserTitle="Plan on a page"
        heading="Plan on a page"
        lead={strategy === undefined ? undefined : leadOf(strategy, today)}
        actions={
          <button type="button" className="btn" onClick={() => globalThis.print()}>
            <Printer className="ic" aria-hidden="true" />
            Print
          </button>
        }
      />
      <AsyncState
        subject="the plan"
        loading={loading}
        hasContent={data !== undefined}
        failure={failureOf(error)}
        onRetry={() => void refetch()}
        lines={12}
      >
        {strategy === undefined ? (
          <Panel title="No strategy">
            <Empty>No strategy has been entered yet.</Empty>
          </Panel>
        ) : (
          <>
            <Panel title="Vision">
              <p className={styles.vision}>{strategy.vision}</p>
            </Panel>
            <Panel title="Aims" note={strategy.aims?.nodes.length}>
              <ol className={styles.aims}>
                {strategy.aims?.nodes.map(({ code, number, statement }) => (
                  <li key={code}>
                    <span className={styles.number} aria-hidden="true">
                      {number}
                    </span>
                    {statement}
                  </li>
                ))}
              </ol>
            </Panel>
            <ObjectiveList objectives={strategy.objectives?.nodes ?? []} />
            <MeasureList measures={strategy.measures?.nodes ?? []} today={today} />
          </>
        )}
        <ThemeTable themes={data?.themes?.nodes ?? []} />
        <StatisticPanel name="threats-by-district-and-kind" />
      </AsyncState>
    </div>
  );
}

function leadOf({ title, validFrom, validTo }: Strategy, today: string | undefined): string {
  const period = formatPeriod(validFrom, validTo);
  const isOver = validTo !== null && today !== undefined && validTo < today;
  return [
    title,
    period === null ? null : `, ${period}`,
    ". ",
    isOver ? "Its term is over; no later strategy has been entered. " : null,
    "Numbers are counted over what you may see.",
  ]
    .filter(Boolean)
    .join("");
}
