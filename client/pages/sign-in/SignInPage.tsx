import { type ReactNode, useEffect, useState } from "react";
import { choosePurpose, loadSession, type Session } from "../../session.tsx";
import { CodeForm } from "./CodeForm.tsx";
import { CredentialsForm } from "./CredentialsForm.tsx";
import { ForgottenForm } from "./ForgottenForm.tsx";
import { PurposeForm } from "./PurposeForm.tsx";
import { SignInFrame } from "./SignInFrame.tsx";
import styles from "./SignInPage.module.css";

const notices: Readonly<Record<string, string>> = {
  "signed-out": "You are signed out.",
  everywhere: "You are signed out here and everywhere else.",
  "password-set": "Your password is set. Sign in with it.",
  idle: "You were signed out because nothing was used for 15 minutes.",
  ended: "Your session ended. Sign in to go back to the page you were on.",
  unconfirmed:
    "This page is cleared, but the server could not be told. Close this browser if others use it.",
};

/** Sign-in: e-mail and password, a code where the account has a second step, then the purpose of this session when there are several. */
export function SignInPage(): ReactNode {
  const [address] = useState(() => new URLSearchParams(location.search));
  const after = address.get("after");
  const [form, setForm] = useState<"credentials" | "code" | "forgotten">("credentials");
  const { session, settle, enter } = useArrival(address.get("next"));
  const notice = after === null || session !== null ? undefined : notices[after];
  return (
    <SignInFrame>
      {notice !== undefined && (
        <p className="callout" role="status">
          {notice}
        </p>
      )}
      {session !== null ? (
        <PurposeForm session={session} onChosen={enter} />
      ) : form === "forgotten" ? (
        <ForgottenForm onBack={() => setForm("credentials")} />
      ) : form === "code" ? (
        <CodeForm onSignedIn={settle} onBack={() => setForm("credentials")} />
      ) : (
        <CredentialsForm
          onSignedIn={settle}
          onCodeAwaited={() => setForm("code")}
          onForgotten={() => setForm("forgotten")}
        />
      )}
      <p className={styles.warning}>
        For people of the partnership, on the partnership’s work. What you open is recorded with
        your name and the purpose you choose. Using it for anything else may be an offence.
      </p>
    </SignInFrame>
  );
}

interface Arrival {
  /** A session that still needs a purpose. */
  readonly session: Session | null;
  readonly settle: (found: Session) => Promise<void>;
  readonly enter: () => void;
}

/** From a session to the page that was wanted: an only purpose is chosen without asking. */
function useArrival(next: string | null): Arrival {
  const [session, setSession] = useState<Session | null>(null);
  const [{ settle, enter }] = useState(() => {
    function goIn(): void {
      // Only addresses inside the portal: a link to sign-in must not lead elsewhere.
      const isInside = next !== null && /^\/(?![/\\])/.test(next) && !next.startsWith("/sign-in");
      location.replace(isInside ? next : "/");
    }
    async function settleSession(found: Session): Promise<void> {
      if (found.purpose) return goIn();
      const [only, another] = found.purposes;
      if (only !== undefined && another === undefined) {
        const chosen = await choosePurpose(only).catch(() => undefined);
        if (chosen?.data?.choosePurpose) return goIn();
      }
      setSession(found);
    }
    return { settle: settleSession, enter: goIn };
  });
  useEffect(() => {
    loadSession().then(
      (found) => (found === null ? undefined : settle(found)),
      () => undefined,
    );
  }, [settle]);
  return { session, settle, enter };
}
