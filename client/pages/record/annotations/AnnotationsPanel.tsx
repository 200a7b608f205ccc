import { type ReactNode, useId, useMemo, useState } from "react";
import { type AnnotationPageFragment, RecordAnnotationsDocument } from "../../../gql/operations.ts";
import { useCodes } from "../../../lib/use-codes.ts";
import { Segments } from "../../../ui/Segments.tsx";
import { MoreRows } from "../MoreRows.tsx";
import type { ShownRecord } from "../shown-record.ts";
import { AnnotationThread } from "./AnnotationThread.tsx";
import styles from "./AnnotationsPanel.module.css";
import { ComposeRemark } from "./ComposeRemark.tsx";
import { isTextChanged, placeFinder } from "./place-of-remark.ts";
import { placesOf } from "./places.ts";
import { isOpen, remarksOf, threadsOf } from "./threads.ts";
import { type Outcome, useAnnotating } from "./use-annotating.ts";
import type { Desk } from "./use-desk.ts";
import { usePaintedQuotes } from "./use-painted-quotes.ts";
import { useSelectedWords } from "./use-selected-words.ts";

interface AnnotationsPanelProps {
  readonly record: ShownRecord;
  readonly annotations: AnnotationPageFragment;
  readonly desk: Desk;
}

/** What partners say of a record, beside it: threads on all of it, on a fact, or on a few words, which are painted. */
export function AnnotationsPanel({ record, annotations, desk }: AnnotationsPanelProps): ReactNode {
  const heading = useId();
  const codes = useCodes();
  const [chosen, setChosen] = useState<"open" | "all" | undefined>();
  const threads = useMemo(() => threadsOf(annotations.nodes), [annotations.nodes]);
  const placeOf = useMemo(() => placeFinder(record, codes), [record, codes]);
  const places = useMemo(() => placesOf(record, codes), [record, codes]);
  const selected = useSelectedWords(places);
  const annotating = useAnnotating(record.id);
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
      {shown.length === 0 && threads.length > 0 && (
        <p className={styles.none}>None of those read so far is open. “All” shows the others.</p>
      )}
      {threads.length === 0 && <p className={styles.none}>Nothing has been written here yet.</p>}
      <OutcomeLine outcome={annotating.outcome} />
      <ul className={styles.threads}>
        {annotating.sending !== undefined && (
          <li aria-busy="true">
            <p className={styles.byline}>Being posted…</p>
            <p className={styles.text}>{annotating.sending.text}</p>
          </li>
        )}
        {shown.map((thread) => (
          <li key={thread.remark.id}>
            <AnnotationThread
              thread={thread}
              placeOf={placeOf}
              isTextChanged={(remark) => isTextChanged(record, remark)}
              desk={desk}
              annotating={annotating}
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
      {desk.mayAnnotate && (
        <ComposeRemark
          draftKey={record.id}
          places={places}
          selected={selected}
          desk={desk}
          annotating={annotating}
        />
      )}
    </aside>
  );
}

/** What the last change came to, told as well to whoever does not see the page. */
function OutcomeLine({ outcome }: { readonly outcome: Outcome | undefined }): ReactNode {
  return (
    <div role="status" className={styles.outcome}>
      {outcome !== undefined && (
        <p>
          {outcome.words}{" "}
          {outcome.undo !== undefined && (
            <button type="button" className="btn sm" onClick={() => void outcome.undo?.()}>
              Undo
            </button>
          )}
        </p>
      )}
    </div>
  );
}
