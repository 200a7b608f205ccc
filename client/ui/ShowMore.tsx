import { type ReactNode, useEffect, useRef, useState } from "react";
import { formatCount } from "../lib/words.ts";
import { AsyncState } from "./AsyncState.tsx";
import styles from "./ShowMore.module.css";

interface ShowMoreProps {
  /** What the rows are: "people". */
  readonly subject: string;
  readonly shown: number;
  readonly totalCount: number;
  /** Adds the next rows; undefined when all are shown. */
  readonly onMore: (() => void) | undefined;
  readonly loading: boolean;
  readonly failure: { readonly reference: string | null } | undefined;
}

/**
 * How far a list is shown, and the next rows of it on demand, under the rows that are there.
 * Focus stays on the button while rows come, and goes to the count when there are no more.
 */
export function ShowMore(props: ShowMoreProps): ReactNode {
  const { subject, shown, totalCount, onMore, loading, failure } = props;
  const [isBegun, setIsBegun] = useState(false);
  const count = useRef<HTMLParagraphElement>(null);
  const isDone = isBegun && onMore === undefined;
  useEffect(() => {
    // The button took the focus away with it, unless somebody had moved on.
    if (isDone && document.activeElement === document.body) count.current?.focus();
  }, [isDone]);
  if (onMore === undefined && !isBegun) return null;
  function showMore(): void {
    setIsBegun(true);
    if (!loading) onMore?.();
  }
  return (
    <>
      <AsyncState
        subject={`more ${subject}`}
        loading={loading}
        hasContent={false}
        failure={failure}
        lines={3}
      >
        {null}
      </AsyncState>
      <div className={styles.more}>
        <p role="status" ref={count} tabIndex={-1}>
          {formatCount(shown)} of {formatCount(totalCount)} shown
        </p>
        {onMore !== undefined && (
          <button type="button" className="btn" aria-disabled={loading} onClick={showMore}>
            Show more<span className="sr"> {subject}</span>
          </button>
        )}
      </div>
    </>
  );
}
