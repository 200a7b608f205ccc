import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { AnnotationRowFragment } from "../../../gql/operations.ts";
import { accessTo } from "../../../lib/access.ts";
import { formatDate } from "../../../lib/dates.ts";
import { type CodeWords, useCodes } from "../../../lib/use-codes.ts";
import { asContinuation, humanise } from "../../../lib/words.ts";
import { FactValue } from "../../../ui/Facts.tsx";
import { HandlingMark } from "../../../ui/HandlingMark.tsx";
import { Tag } from "../../../ui/Tag.tsx";
import styles from "./AnnotationsPanel.module.css";
import type { PlaceOfRemark } from "./place-of-remark.ts";
import { RemarkActions } from "./RemarkActions.tsx";
import type { Thread } from "./threads.ts";
import type { Annotating } from "./use-annotating.ts";
import type { Desk } from "./use-desk.ts";

interface AnnotationThreadProps {
  readonly thread: Thread<AnnotationRowFragment>;
  /** What a remark sits on, where the page has it. */
  readonly placeOf: (remark: AnnotationRowFragment) => PlaceOfRemark | undefined;
  /** Whether quoted words are no longer in their text. */
  readonly isTextChanged: (remark: AnnotationRowFragment) => boolean;
  readonly desk: Desk;
  readonly annotating: Annotating;
  /** An answer sits where the remark does that it answers. */
  readonly isReply?: boolean;
}

/** One remark, and under it what was answered. */
export function AnnotationThread(props: AnnotationThreadProps): ReactNode {
  const { thread, placeOf, isTextChanged, desk, annotating, isReply = false } = props;
  const { remark, replies } = thread;
  const codes = useCodes();
  const { id, aboutField, quote, text, state } = remark;
  const name = `${nameOfKind(remark, codes)} by ${remark.owner?.name ?? "a partner"}`;
  return (
    <article className={styles.thread} aria-label={name}>
      <Byline remark={remark} />
      {aboutField !== null && !isReply && <About field={aboutField} place={placeOf(remark)} />}
      {quote !== null && (
        <blockquote className={styles.quote}>
          {quote}
          {isTextChanged(remark) && <span className={styles.changed}>The text has changed.</span>}
        </blockquote>
      )}
      <div className={styles.text}>
        <FactValue
          label="What it says"
          value={text}
          access={accessTo(remark.access, "text")}
          shown={text}
        />
      </div>
      {!isReply && (
        <p className={styles.tags}>
          <Tag>{nameOfKind(remark, codes)}</Tag>
          {remark.statementType !== null && remark.agreement === null && (
            <Tag>{codes.label("statementType", remark.statementType)}</Tag>
          )}
          {state !== null && state !== "OPEN" && <Tag>{codes.label("annotationState", state)}</Tag>}
          <HandlingMark marking={remark.marking} />
        </p>
      )}
      {isReply && state === "WITHDRAWN" && (
        <p className={styles.tags}>
          <Tag>{codes.label("annotationState", state)}</Tag>
        </p>
      )}
      <RemarkActions {...{ id, state, text, name, isReply, desk, annotating }} />
      {replies.length > 0 && (
        <ul className={styles.replies} aria-label="Answers">
          {replies.map((reply) => (
            <li key={reply.remark.id}>
              <AnnotationThread {...props} thread={reply} isReply />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** "Opinion: agree" */
function nameOfKind({ kind, agreement }: AnnotationRowFragment, codes: CodeWords): string {
  const name = kind === null ? "Annotation" : codes.label("annotationKind", kind);
  return agreement === null ? name : `${name}: ${codes.word("opinionAgreement", agreement)}`;
}

function Byline({ remark }: { readonly remark: AnnotationRowFragment }): ReactNode {
  const { owner, recordedAt, editedAt, id } = remark;
  return (
    <p className={styles.byline}>
      {owner?.name && <span className="strong">{owner.name}</span>}
      {recordedAt !== null && (
        <Link className={styles.when} to="/records/$id" params={{ id }}>
          {formatDate(recordedAt)}
        </Link>
      )}
      {editedAt !== null && <span className="muted xs">edited {formatDate(editedAt)}</span>}
    </p>
  );
}

interface AboutProps {
  readonly field: string;
  readonly place: PlaceOfRemark | undefined;
}

/** What a remark is on, leading there where the page has it. */
function About({ field, place }: AboutProps): ReactNode {
  return (
    <p className={styles.about}>
      On{" "}
      {place === undefined ? (
        asContinuation(humanise(field))
      ) : (
        <Link
          to="."
          search={(before) => ({ ...before, tab: undefined })}
          hash={place.elementId}
          resetScroll={false}
        >
          {place.label}
        </Link>
      )}
    </p>
  );
}
