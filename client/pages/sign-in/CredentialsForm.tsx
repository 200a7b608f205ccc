import { type ReactNode, type SubmitEvent, useState } from "react";
import { type FormProblem, textOf } from "../../lib/forms.ts";
import { type Session, signIn } from "../../session.tsx";
import { TextField } from "../../ui/FormField.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { PasskeyButton } from "./PasskeyButton.tsx";
import styles from "./SignInPage.module.css";

/** E-mail and password. The server's refusal is one sentence for every cause, so that it tells nothing. */
export function CredentialsForm({
  onSignedIn,
  onCodeAwaited,
  onForgotten,
}: {
  readonly onSignedIn: (session: Session) => Promise<void>;
  /** The password was right, and a code is to follow it. */
  readonly onCodeAwaited: () => void;
  readonly onForgotten: () => void;
}): ReactNode {
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [isBusy, setBusy] = useState(false);

  async function onSubmit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const email = textOf(event.currentTarget, "email");
    const password = new FormData(event.currentTarget).get("password");
    if (typeof password !== "string") return;
    const found = missing(email, password);
    if (found.length > 0) return setProblems(found);
    setBusy(true);
    const outcome = await attempt(email, password);
    if (outcome === "code-awaited") return onCodeAwaited();
    if ("session" in outcome) return onSignedIn(outcome.session);
    setBusy(false);
    setProblems([outcome]);
  }

  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.words;
  return (
    <>
      <ErrorSummary problems={problems} page="Sign in" />
      <h1>Sign in</h1>
      <form className={styles.card} noValidate onSubmit={(event) => void onSubmit(event)}>
        <TextField
          id="email"
          name="email"
          label="E-mail"
          type="email"
          autoComplete="username"
          spellCheck={false}
          error={errorOf("email")}
        />
        <TextField
          id="password"
          name="password"
          label="Password"
          type="password"
          autoComplete="current-password"
          error={errorOf("password")}
        />
        <button type="submit" className={`btn primary ${styles.wide}`} aria-disabled={isBusy}>
          {isBusy ? "Signing in…" : "Sign in"}
        </button>
        <PasskeyButton onSignedIn={onSignedIn} />
        <button type="button" className={`btn quiet ${styles.wide}`} onClick={onForgotten}>
          Forgotten your password?
        </button>
      </form>
    </>
  );
}

function missing(email: string, password: string): FormProblem[] {
  const problems: FormProblem[] = [];
  if (email === "") problems.push({ field: "email", words: "Enter your e-mail address" });
  if (password === "") problems.push({ field: "password", words: "Enter your password" });
  return problems;
}

async function attempt(
  email: string,
  password: string,
): Promise<{ readonly session: Session } | "code-awaited" | FormProblem> {
  try {
    const { data, errors } = await signIn(email, password);
    if (data?.signIn) return { session: data.signIn };
    if (data && errors === undefined) return "code-awaited";
    if (errors?.some((error) => error.extensions?.code === "LIMIT_EXCEEDED")) {
      return { field: "email", words: "Too many attempts. Wait a few minutes, then try again" };
    }
    return { field: "email", words: "The e-mail address or the password is not right" };
  } catch {
    return { field: "email", words: "The portal could not be reached. Try again" };
  }
}
