import { type ReactNode, type SubmitEvent, useState } from "react";
import { textOf } from "../../lib/forms.ts";
import { answerRefusalOf } from "../../lib/refusals.ts";
import { choosePurpose, signIn, signInWithCode, useSession } from "../../session.tsx";
import { TextField } from "../../ui/FormField.tsx";
import { Panel } from "../../ui/Panel.tsx";

/** What a step of signing in again came to: in, a code is to follow, or refused in a sentence. */
type Step = "in" | "code" | { readonly refused: string };

/** What is asked next is read out when it appears. */
const takeFocus = (lead: HTMLElement | null): void => lead?.focus();

const unreached: Step = { refused: "The portal could not be reached. Try again" };

/** Signing in again without leaving the page: what was written is kept, and not shown meanwhile. */
export function RenewSession({ onRenewed }: { readonly onRenewed: () => void }): ReactNode {
  const { account, purpose } = useSession();
  const [awaited, setAwaited] = useState<"password" | "code">("password");
  const [error, setError] = useState<string | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);

  async function enter(accountId: string | undefined): Promise<Step> {
    if (accountId !== account.id) return { refused: "This is another account" };
    const chosen = await choosePurpose(purpose);
    return chosen.data?.choosePurpose
      ? "in"
      : { refused: "This purpose could not be started again" };
  }

  async function tryPassword(password: string): Promise<Step> {
    const { data, errors } = await signIn(account.email, password);
    if (data?.signIn) return enter(data.signIn.account.id);
    if (data && errors === undefined) return "code";
    return { refused: "The password is not right" };
  }

  async function tryCode(code: string): Promise<Step> {
    const answer = await signInWithCode(code);
    const refused = answerRefusalOf(answer);
    return refused === undefined
      ? enter(answer.data?.signInWithCode?.account.id)
      : { refused: refused.words };
  }

  async function onSubmit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (isBusy) return;
    const form = event.currentTarget;
    const password = new FormData(form).get("password");
    setBusy(true);
    const step = await (
      typeof password === "string" ? tryPassword(password) : tryCode(textOf(form, "code"))
    ).catch(() => unreached);
    setBusy(false);
    setError(typeof step === "string" ? undefined : step.refused);
    if (step === "code") setAwaited("code");
    if (step === "in") onRenewed();
  }

  return (
    <Panel title="Your session ended">
      <p key={awaited} ref={takeFocus} tabIndex={-1}>
        {awaited === "code" ? (
          "Your password is right. Now the code that your authenticator shows, or one of your recovery codes."
        ) : (
          <>
            What you wrote is kept on this page and has not been handed in yet. Sign in again as{" "}
            {account.name}, and it is.
          </>
        )}
      </p>
      <form noValidate onSubmit={(event) => void onSubmit(event)}>
        {awaited === "code" ? (
          <TextField
            key="code"
            id="code"
            name="code"
            label="Code"
            autoComplete="one-time-code"
            autoCapitalize="characters"
            spellCheck={false}
            error={error}
          />
        ) : (
          <TextField
            key="password"
            id="password"
            name="password"
            label="Password"
            type="password"
            autoComplete="current-password"
            error={error}
          />
        )}
        <button type="submit" className="btn primary" aria-disabled={isBusy}>
          Sign in and hand in
        </button>
      </form>
    </Panel>
  );
}
