import type { ReactNode } from "react";
import { failureOf } from "../../lib/failures.ts";
import { AsyncState } from "../../ui/AsyncState.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { readMeasure } from "./measures.ts";
import type { Strategy } from "./strategy.ts";
import styles from "./PlanPage.module.css";
import { useMeasures } from "./use-measures.ts";

interface MeasureListProps {
  readonly measures: NonNullable<Strategy["measures"]>["nodes"];
  readonly today: string | undefined;
}

/** The measures, each with what it comes to now, or why it cannot be said. */
export function MeasureList({ measures, today }: MeasureListProps): ReactNode {
  const { data, loading, error, refetch } = useMeasures(today);
  return (
    <Panel title="Measures" note={measures.length}>
      <ol className={styles.measures}>
        {measures.map(({ code, number, statement, metric }) => {
          const reading = data === undefined ? undefined : readMeasure(code, data);
          return (
            <li key={code}>
              <p>
                <span className={styles.number} aria-hidden="true">
                  {number}
                </span>
                {statement}
              </p>
              {reading !== undefined && (
                <p className={styles.reading}>
                  {reading.value !== null && <strong>{reading.value}</strong>}
                  <span className="sm">{reading.words}</span>
                </p>
              )}
              <p className="muted xs">To be counted: {metric}</p>
            </li>
          );
        })}
      </ol>
      {data === undefined && (
        <AsyncState
          subject="the numbers of the measures"
          loading={loading}
          hasContent={false}
          failure={failureOf(error)}
          onRetry={() => void refetch()}
          lines={2}
        >
          {null}
        </AsyncState>
      )}
    </Panel>
  );
}
