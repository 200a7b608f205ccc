import type { ReactNode } from "react";
import styles from "./StartFailure.module.css";

/** The page that remains when the portal cannot start: it says what failed and what to do, and shows no data. */
export function StartFailure(): ReactNode {
  return (
    <main className={styles.page}>
      <h1>Challenger could not be reached</h1>
      <p>Nothing was changed. Check your connection, then try again.</p>
      <p>
        <button type="button" className="btn primary" onClick={() => location.reload()}>
          Try again
        </button>
      </p>
    </main>
  );
}
