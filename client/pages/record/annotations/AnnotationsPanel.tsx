import { type ReactNode, useId, useMemo, useState } from "react";
import { type AnnotationPageFragment, RecordAnnotationsDocument } from "../../../gql/operations.ts";
import { type CodeWords, useCodes } from "../../../lib/use-codes.ts";
import { humanise } from "../../../lib/words.ts";
import { Segments } from "../../../ui/Segments.tsx";
import { MoreRows } from "../MoreRows.tsx";
import { nameFieldOf } from "../name-field.ts";
import { factsOf } from "../record-facts.tsx";
import type { ShownRecord } from "../shown-record.ts";
import { AnnotationThread } from "./AnnotationThread.tsx";
import styles from "./AnnotationsPanel.module.css";
import { isTextChanged } from "./quoted-words.ts";
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
  const places = useMemo(() => placesOn(record, codes), [record, codes]);
  const open = threads.filter(isOpen);
  const view = chosen ?? (open.length > 0 ? "open" : "all");
  const shown = view === "open" ? open : threads;
  usePaintedQuotes(shown.flatMap(remarksOf));
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
      <p className="xs muted">An annotation carries the marking of what it is about.</p>
      {shown.length === 0 && (
        <p className={styles.none}>None of those read so far is open. “All” shows the others.</p>
      )}
      <ul className={styles.threads}>
        {shown.map((thread) => (
          <li key={thread.remark.id}>
            <AnnotationThread
              thread={thread}
              placeOf={(field) => places.get(field)}
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

/** What the fields are called that stand on the page. */
function placesOn(record: ShownRecord, codes: CodeWords): ReadonlyMap<string, string> {
  const name = nameFieldOf(record.__typename);
  return new Map([
    ...(name === undefined ? [] : [[name, humanise(name)] as const]),
    ...(record.__typename === "Report" ? [["text", "Text"] as const] : []),
    ...factsOf(record, codes).map(({ field, label }) => [field, label] as const),
  ]);
}
