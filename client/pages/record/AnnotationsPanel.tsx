import { type ReactNode, useState } from "react";
import { type AnnotationPageFragment, RecordAnnotationsDocument } from "../../gql/operations.ts";
import { accessTo } from "../../lib/access.ts";
import { formatDate } from "../../lib/dates.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { isOrphan } from "../../lib/quotes.ts";
import { asContinuation, formatCount, humanise } from "../../lib/words.ts";
import { FactValue } from "../../ui/Facts.tsx";
import { HandlingMark } from "../../ui/HandlingMark.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Segments } from "../../ui/Segments.tsx";
import { Tag } from "../../ui/Tag.tsx";
import styles from "./AnnotationsPanel.module.css";
import { MoreRows } from "./MoreRows.tsx";
import type { ShownRecord } from "./shown-record.ts";
import { usePaintedQuotes } from "./use-quotes.ts";

type Annotation = AnnotationPageFragment["nodes"][number];

interface AnnotationsPanelProps {
  readonly record: ShownRecord;
  readonly annotations: AnnotationPageFragment;
}

const isOpen = ({ state }: Annotation): boolean => state === null || state === "OPEN";

/** What partners say of a record: of all of it, of a field, or of a few words. */
export function AnnotationsPanel({ record, annotations }: AnnotationsPanelProps): ReactNode {
  const [shown, setShown] = useState<"open" | "all">(
    annotations.nodes.some(isOpen) ? "open" : "all",
  );
  usePaintedQuotes(annotations.nodes);
  const ids = new Set(annotations.nodes.map(({ id }) => id));
  const threads = annotations.nodes.filter(({ parent }) => !parent || !ids.has(parent.id));
  const wanted = shown === "all" ? threads : threads.filter(isOpen);
  return (
    <Panel
      title="Annotations"
      note={formatCount(annotations.totalCount)}
      actions={
        <Segments
          label="Which annotations"
          value={shown}
          options={[
            ["open", "Open"],
            ["all", "All"],
          ]}
          onChange={setShown}
        />
      }
      flush
    >
      {wanted.length === 0 && (
        <p className={styles.none}>
          None of those read so far is open. “All” shows the settled ones.
        </p>
      )}
      <ol className={styles.list}>
        {wanted.map((annotation) => (
          <li key={annotation.id}>
            <Note annotation={annotation} record={record} />
            {annotations.nodes
              .filter(({ parent }) => parent?.id === annotation.id)
              .map((reply) => (
                <div key={reply.id} className={styles.reply}>
                  <Note annotation={reply} record={record} />
                </div>
              ))}
          </li>
        ))}
      </ol>
      <MoreRows
        subject="annotations"
        recordId={record.id}
        list={annotations}
        query={RecordAnnotationsDocument}
      />
    </Panel>
  );
}

/** The value of the field that an annotation sits on, as far as it is shown. */
const textOf = (record: ShownRecord, field: string | null): unknown =>
  field === null ? undefined : (record as Readonly<Record<string, unknown>>)[field];

interface NoteProps {
  readonly annotation: Annotation;
  readonly record: ShownRecord;
}

function Note({ annotation, record }: NoteProps): ReactNode {
  const codes = useCodes();
  const { owner, recordedAt, aboutField, quote, text, kind, agreement, state, marking } =
    annotation;
  return (
    <article>
      <p className={styles.who}>
        <b>{owner?.name}</b>{" "}
        {recordedAt !== null && <span className="muted">{formatDate(recordedAt)}</span>}
      </p>
      {aboutField !== null && (
        <p className="xs muted">
          On <a href={`#fact-${aboutField}`}>{asContinuation(humanise(aboutField))}</a>
        </p>
      )}
      {quote !== null && (
        <blockquote className={styles.quote}>
          {quote}
          {isOrphan(textOf(record, aboutField), annotation) && (
            <span className={styles.orphan}>The text has changed.</span>
          )}
        </blockquote>
      )}
      <div className={styles.text}>
        <FactValue
          label="Annotation"
          value={text}
          access={accessTo(annotation.access, "text")}
          shown={text}
        />
      </div>
      <p className={styles.tags}>
        {kind !== null && <Tag>{codes.label("annotationKind", kind)}</Tag>}
        {agreement !== null && <Tag>{codes.label("opinionAgreement", agreement)}</Tag>}
        {state !== null && state !== "OPEN" && <Tag>{codes.label("annotationState", state)}</Tag>}
        {marking !== "OFFICIAL" && <HandlingMark marking={marking} />}
      </p>
    </article>
  );
}
