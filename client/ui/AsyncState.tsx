import { CircleAlert } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import styles from "./AsyncState.module.css";

interface AsyncStateProps {
  /** What is loading, for people who wait: "people", "this record". */
  readonly subject: string;
  readonly loading: boolean;
  /** Whether there is something to show, new or old. */
  readonly hasContent: boolean;
  readonly failure?: { readonly reference: string | null } | undefined;
  readonly onRetry?: (() => void) | undefined;
  readonly lines?: number;
  readonly children: ReactNode;
}

/**
 * Loading, failed or there: one way to show each.
 * Old content stays, dimmed, until the new is there; a skeleton is seen only after 150 ms, and keeps its place from
 * the start, so that what stands below does not move.
 */
export function AsyncState(props: AsyncStateProps): ReactNode {
  const { subject, loading, hasContent, failure, onRetry, lines = 6, children } = props;
  if (hasContent) {
    return (
      <div className={loading ? "stale" : undefined} aria-busy={loading}>
        {children}
      </div>
    );
  }
  if (loading) return <Skeleton subject={subject} lines={lines} />;
  return failure === undefined ? (
    children
  ) : (
    <Failure subject={subject} {...failure} onRetry={onRetry} />
  );
}

function useAfter(delayMs: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), delayMs);
    return () => clearTimeout(timer);
  }, [delayMs]);
  return passed;
}

function Skeleton({
  subject,
  lines,
}: {
  readonly subject: string;
  readonly lines: number;
}): ReactNode {
  const visible = useAfter(150);
  const slow = useAfter(3000);
  return (
    <div className={styles.skeleton} aria-busy="true">
      <span className="sr" role="status">
        {slow ? `Still loading ${subject}` : ""}
      </span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={styles.line} data-seen={visible} />
      ))}
      {slow && <p className="muted sm">Still loading {subject}.</p>}
    </div>
  );
}

interface FailureProps {
  readonly subject: string;
  readonly reference: string | null;
  readonly onRetry?: (() => void) | undefined;
}

function Failure({ subject, reference, onRetry }: FailureProps): ReactNode {
  return (
    <div className={styles.error} role="alert">
      <CircleAlert className={`ic ${styles.icon}`} aria-hidden="true" />
      <div>
        <p className="strong">Could not load {subject}</p>
        <p className="sm">
          Nothing was changed. Try again; if it goes on, tell the service desk
          {reference === null ? " what you were doing." : ":"}
          {reference !== null && <span className="mono"> {reference}</span>}
        </p>
        {onRetry !== undefined && (
          <p>
            <button type="button" className="btn" onClick={onRetry}>
              Try again
            </button>
          </p>
        )}
      </div>
    </div>
  );
}

/** Says which kind of nothing this is. */
export function Empty({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={styles.words}>{children}</div>;
}
