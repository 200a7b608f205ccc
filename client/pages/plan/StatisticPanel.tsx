import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import {
  PartnershipStatisticDocument,
  type PartnershipStatisticQuery,
} from "../../gql/operations.ts";
import { failureOf } from "../../lib/failures.ts";
import { formatCount } from "../../lib/words.ts";
import { AsyncState } from "../../ui/AsyncState.tsx";
import { Panel } from "../../ui/Panel.tsx";
import styles from "./PlanPage.module.css";

type Statistic = NonNullable<PartnershipStatisticQuery["statistic"]>;

/** One declared statistic, over the records of all partners; nothing for whoever may not read it. */
export function StatisticPanel({ name }: { readonly name: string }): ReactNode {
  const { data, loading, error, refetch } = useQuery(PartnershipStatisticDocument, {
    variables: { name },
  });
  const statistic = data?.statistic ?? undefined;
  if (data !== undefined && statistic === undefined) return null;
  return (
    <div className={styles.statistic}>
      <Panel
        title={statistic?.title ?? "Across all partners"}
        flush
        footer="Declared statistic over all partners, also over what you may not see; records under a restriction of their own are left out. As of the beginning of the month, rounded to five. A dash stands for fewer than five, or for a cell that would tell one."
      >
        <AsyncState
          subject="the statistic"
          loading={loading}
          hasContent={statistic !== undefined}
          failure={failureOf(error)}
          onRetry={() => void refetch()}
          lines={10}
        >
          {statistic !== undefined && <Cells statistic={statistic} />}
        </AsyncState>
      </Panel>
    </div>
  );
}

function Cells({ statistic }: { readonly statistic: Statistic }): ReactNode {
  const { title, description, rows, columns, cells } = statistic;
  const counts = new Map(cells.map(({ row, column, count }) => [`${row} ${column}`, count]));
  return (
    <table>
      <caption className="sr">
        {title}. {description}
      </caption>
      <thead>
        <tr>
          <th scope="col">District</th>
          {columns.map(({ code, label }) => (
            <th key={code} scope="col" className="num">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code}>
            <th scope="row">{row.label}</th>
            {columns.map((column) => (
              <Count key={column.code} count={counts.get(`${row.code} ${column.code}`) ?? null} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Count({ count }: { readonly count: number | null }): ReactNode {
  return (
    <td className="num">
      {count === null ? (
        <>
          <span aria-hidden="true" className="muted">
            –
          </span>
          <span className="sr">not told</span>
        </>
      ) : (
        formatCount(count)
      )}
    </td>
  );
}
