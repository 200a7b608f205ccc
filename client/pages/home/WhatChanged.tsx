import { type ReactNode, useState } from "react";
import { formatWhen } from "../../lib/dates.ts";
import { failureOf } from "../../lib/failures.ts";
import { formatCount } from "../../lib/words.ts";
import { AsyncState, Empty } from "../../ui/AsyncState.tsx";
import { type Column, DataTable } from "../../ui/DataTable.tsx";
import { GradeBadge } from "../../ui/GradeBadge.tsx";
import { useShownMarkings } from "../../ui/page-marking.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Provenance } from "../../ui/Provenance.tsx";
import { Segments } from "../../ui/Segments.tsx";
import { ShowMore } from "../../ui/ShowMore.tsx";
import {
  type Change,
  changeKinds,
  type ChangeKind,
  type ChangeLists,
  countChanges,
  mergeChanges,
} from "./changes.ts";
import { ChangeSentence } from "./ChangeSentence.tsx";
import styles from "./HomePage.module.css";
import type { Moments } from "./moments.ts";
import type { Changes } from "./use-changes.ts";

const rowsAtATime = 10;

interface WhatChangedProps {
  readonly changes: Changes;
  readonly moments: Moments;
}

/** What came in that this viewer may see: every kind together, or one of them. */
export function WhatChanged({ changes, moments }: WhatChangedProps): ReactNode {
  const { lists, loading, error, refetch } = changes;
  const [chosen, setChosen] = useState<ChangeKind | "all">("all");
  const present = kindsIn(lists ?? {});
  const kind = chosen !== "all" && present.includes(chosen) ? chosen : "all";
  return (
    <Panel
      title="What changed"
      note={lists === undefined ? null : formatCount(countChanges(Object.values(lists)))}
      flush
    >
      <AsyncState
        subject="what changed"
        loading={loading}
        hasContent={lists !== undefined}
        failure={failureOf(error)}
        onRetry={() => void refetch()}
        lines={26}
      >
        {present.length === 0 ? (
          <Empty>Nothing that you can see was recorded {moments.sinceWords}.</Empty>
        ) : (
          <>
            {present.length > 1 && (
              <div className={`${styles.kinds} noprint`}>
                <Segments
                  label="Kind of change"
                  value={kind}
                  options={[
                    ["all", "All"],
                    ...present.map(
                      (one) =>
                        [
                          one,
                          `${changeKinds[one].tab} ${formatCount(lists?.[one]?.totalCount ?? 0)}`,
                        ] as const,
                    ),
                  ]}
                  onChange={setChosen}
                />
              </div>
            )}
            <ChangeRows
              key={kind}
              changes={changes}
              kinds={kind === "all" ? present : [kind]}
              moments={moments}
            />
          </>
        )}
      </AsyncState>
    </Panel>
  );
}

const kindsIn = (lists: ChangeLists): readonly ChangeKind[] =>
  (Object.keys(changeKinds) as readonly ChangeKind[]).filter(
    (kind) => (lists[kind]?.totalCount ?? 0) > 0,
  );

/** Whether a change carries a grade. */
const isGraded = (change: Change): boolean =>
  "sourceEvaluation" in change &&
  (change.sourceEvaluation !== null || change.intelligenceAssessment !== null);

function columnsFor(rows: readonly Change[], now: string): readonly Column<Change>[] {
  const columns: readonly Column<Change>[] = [
    {
      id: "when",
      header: "When",
      cell: ({ recordedAt }) =>
        recordedAt && <span className="mono nowrap">{formatWhen(recordedAt, now)}</span>,
    },
    { id: "change", header: "Change", cell: (change) => <ChangeSentence change={change} /> },
    {
      id: "grade",
      header: "Grade",
      cell: (change) =>
        "sourceEvaluation" in change && isGraded(change) ? (
          <GradeBadge
            source={change.sourceEvaluation}
            assessment={change.intelligenceAssessment}
            handling={change.handling}
          />
        ) : null,
    },
    {
      id: "from",
      header: "Shared by",
      cell: ({ owner }) => owner?.name && <Provenance owner={owner.name} />,
    },
  ];
  return rows.some(isGraded) ? columns : columns.filter((column) => column.id !== "grade");
}

interface ChangeRowsProps extends WhatChangedProps {
  readonly kinds: readonly ChangeKind[];
}

function ChangeRows({ changes, kinds, moments }: ChangeRowsProps): ReactNode {
  const { lists, isReadingMore, moreFailure, readMore } = changes;
  const [limit, setLimit] = useState(rowsAtATime);
  const own = kinds.flatMap((kind) => lists?.[kind] ?? []);
  const read = mergeChanges(own);
  const rows = read.slice(0, limit);
  useShownMarkings(rows.map((change) => change.marking));
  const mayReadMore = own.some((list) => list.next !== null);
  async function showMore(): Promise<void> {
    const wanted = limit + rowsAtATime;
    if (mayReadMore && read.length < wanted) await readMore(kinds);
    setLimit(wanted);
  }
  return (
    <div className={styles.changes}>
      <DataTable
        caption={`What changed ${moments.sinceWords}`}
        columns={columnsFor(rows, moments.now)}
        rows={rows}
        keyOf={(change) => change.id}
      />
      <ShowMore
        subject="changes"
        shown={rows.length}
        totalCount={countChanges(own)}
        onMore={mayReadMore || read.length > limit ? () => void showMore() : undefined}
        loading={isReadingMore}
        failure={moreFailure}
      />
    </div>
  );
}
