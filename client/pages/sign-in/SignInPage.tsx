import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { loadSession, type Session } from "../../session.tsx";
import { CredentialsForm } from "./CredentialsForm.tsx";
import { PurposeForm } from "./PurposeForm.tsx";
import styles from "./SignInPage.module.css";

const notices: Readonly<Record<string, string>> = {
  "signed-out": "You are signed out.",
  idle: "You were signed out because nothing was used for 15 minutes.",
  ended: "Your session ended. Sign in to go back to the page you were on.",
  unconfirmed: "This page is cleared, but the server could not be told. Close this browser if others use it.",
};

/** Sign-in: e-mail and password, then the purpose of this session when there are several. */
export function SignInPage(): ReactNode {
  const { after, next } = useSearch({ from: "/sign-in" });
  const [session, setSession] = useState<Session | null>(null);
  const enter = useEntry(next);
  useEffect(() => {
    loadSession().then(
      (found) => (found?.purpose ? enter() : setSession(found)),
      () => undefined,
    );
  }, [enter]);
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
      <main className={styles.main}>
        {after !== undefined && session === null && notices[after] !== undefined && (
          <p className={`callout ${styles.callout ?? ""}`} role="status">
            {notices[after]}
          </p>
        )}
        {session === null ? (
          <CredentialsForm onSignedIn={(found) => (found.purpose ? enter() : setSession(found))} />
        ) : (
          <PurposeForm session={session} onChosen={enter} />
        )}
        <p className={styles.warning}>
          For people of the partnership, on the partnership’s work. What you open is recorded with your name and the
          purpose you choose. Using it for anything else may be an offence.
        </p>
      </main>
      <footer className={styles.foot}>
        Having trouble? Ask your agency’s information manager. You may paste your password.
      </footer>
      <div className="marking official foot" aria-hidden="true">
        OFFICIAL
      </div>
    </div>
  );
}

/** Goes where the person wanted to go, and only inside the portal. */
function useEntry(next: string | undefined): () => void {
  const navigate = useNavigate();
  const [enter] = useState(() => () => {
    const inside = next !== undefined && /^\/(?![/\\])/.test(next) && !next.startsWith("/sign-in");
    void navigate({ href: inside ? next : "/", replace: true });
  });
  return enter;
}
