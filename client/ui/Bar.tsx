import type { ReactNode } from "react";
import styles from "./Bars.module.css";

/** A horizontal bar beside its number; the number says it all, so the bar is decoration. */
export function Bar({
  count,
  largest,
}: {
  readonly count: number;
  readonly largest: number;
}): ReactNode {
  const share = largest === 0 ? 0 : (count / largest) * 100;
  return (
    <svg
      className={styles.track}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect x="0" y="1" width={share} height="8" />
    </svg>
  );
}
