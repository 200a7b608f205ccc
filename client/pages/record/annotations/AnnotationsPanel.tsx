import { type ReactNode, useId, useMemo, useState } from "react";
import { type AnnotationPageFragment, RecordAnnotationsDocument } from "../../../gql/operations.ts";
import { useCodes } from "../../../lib/use-codes.ts";
import { Segments } from "../../../ui/Segments.tsx";
import { MoreRows } from "../MoreRows.tsx";
import type { ShownRecord } from "../shown-record.ts";
import { AnnotationThread } from "./AnnotationThread.tsx";
import styles from "./AnnotationsPanel.module.css";
import { isTextChanged, placeFinder } from "./place-of-remark.ts";
import { isOpen, remarksOf, threadsOf } from "./threads.ts";
import { usePaintedQuotes } from "./use-painted-quotes.ts";

interface AnnotationsPanelProps {
  readonly record: ShownRecord;
  readonly annotations: AnnotationPageFragment;
}

/** What partners say of a record, beside it: threads on all of it, on a fact, or on a few words, which are painted. */
export function AnnotationsPanel({ record, annotations }: AnnotationsPanelProps): ReactNode {
  const heading = useId();
  const codes = useCodes();
  const [chosen, setChosen] = useState<"open" | "all" | undefined>();
  const threads = useMemo(() => threadsOf(annotations.nodes), [annotations.nodes]);
  const placeOf = useMemo(() => placeFinder(record, codes), [record, codes]);
  const open = threads.filter(isOpen);
  const view = chosen ?? (open.length > 0 ? "open" : "all");
  const shown = view === "open" ? open : threads;
  usePaintedQuotes(
    shown.flatMap(remarksOf).flatMap((remark) => {
      const elementId = placeOf(remark)?.elementId;
      return elementId === undefined ? [] : [{ ...remark, elementId }];
    }),
  );
  return (
    <aside className={styles.side} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading}>Annotations</h2>
        <Segments
          label="Which annotations"
          value={view}
          options={[
            ["open", `Open ${open.length}`],
            ["all", `All ${threads.length}`],
          ]}
          onChange={setChosen}
        />
      </header>
      {shown.length === 0 && (
        <p className={styles.none}>None of those read so far is open. “All” shows the others.</p>
      )}
      <ul className={styles.threads}>
        {shown.map((thread) => (
          <li key={thread.remark.id}>
            <AnnotationThread
              thread={thread}
              placeOf={placeOf}
              isTextChanged={(remark) => isTextChanged(record, remark)}
            />
          </li>
        ))}
      </ul>
      <MoreRows
        subject="annotations"
        recordId={record.id}
        list={annotations}
        query={RecordAnnotationsDocument}
      />
    </aside>
  );
}
