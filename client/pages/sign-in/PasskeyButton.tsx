import type { PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/browser";
import { type ReactNode, useState } from "react";
import { askForPasskey, type Session, signInWithPasskey } from "../../session.tsx";
import styles from "./SignInPage.module.css";

interface PasskeyButtonProps {
  readonly onSignedIn: (session: Session) => Promise<void>;
}

/** Signs in with a passkey, where the browser has any to do with them. */
export function PasskeyButton({ onSignedIn }: PasskeyButtonProps): ReactNode {
  const [problem, setProblem] = useState("");
  const [isBusy, setBusy] = useState(false);
  if (!("PublicKeyCredential" in globalThis)) return null;
  async function signIn(): Promise<void> {
    setBusy(true);
    setProblem("");
    const outcome = await attempt().catch(() => "The portal could not be reached. Try again.");
    setBusy(false);
    if (typeof outcome === "string") setProblem(outcome);
    else await onSignedIn(outcome);
  }
  return (
    <>
      <button
        type="button"
        className={`btn ${styles.wide}`}
        aria-disabled={isBusy}
        onClick={() => {
          if (!isBusy) void signIn();
        }}
      >
        Use a passkey
      </button>
      {problem !== "" && (
        <p role="alert" className="errmsg">
          {problem}
        </p>
      )}
    </>
  );
}

/** @returns the session, or what went wrong in a sentence. @throws Unreachable */
async function attempt(): Promise<Session | string> {
  const { data } = await askForPasskey();
  if (!data?.askForPasskey) return "There were too many attempts. Wait a few minutes.";
  const options = JSON.parse(data.askForPasskey) as PublicKeyCredentialRequestOptionsJSON;
  const { startAuthentication } = await import("@simplewebauthn/browser");
  const answer = await startAuthentication({ optionsJSON: options }).catch(() => null);
  if (answer === null) return "No passkey was used. Try again, or use your password.";
  const told = await signInWithPasskey(JSON.stringify(answer));
  return (
    told.data?.signInWithPasskey ??
    told.errors?.[0]?.message ??
    "This passkey does not open an account here."
  );
}
