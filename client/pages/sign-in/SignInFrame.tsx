import type { ReactNode } from "react";
import styles from "./SignInPage.module.css";

/** The frame of the pages before anybody is known: the marking, the portal's name, and whom to ask. */
export function SignInFrame({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.page}>
      <section className="marking official" aria-label="Page marking">
        OFFICIAL
      </section>
      <header className={styles.brand}>
        <span className="brand strong">
          Challenger <i>Shared intelligence</i>
        </span>
      </header>
      <main className={styles.main}>{children}</main>
      <footer className={styles.foot}>
        Having trouble? Ask your agency’s information manager. You may paste your password.
      </footer>
      <div className="marking official foot" aria-hidden="true">
        OFFICIAL
      </div>
    </div>
  );
}
