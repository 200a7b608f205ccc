import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from "react";
import { choosePurpose, signIn, useSession } from "../../session.tsx";
import { TextField } from "../../ui/FormField.tsx";
import { Panel } from "../../ui/Panel.tsx";

/** Signing in again without leaving the page: what was written is kept, and not shown meanwhile. */
export function RenewSession({ onRenewed }: { readonly onRenewed: () => void }): ReactNode {
  const { account, purpose } = useSession();
  const [error, setError] = useState<string | undefined>(undefined);
  const [isBusy, setBusy] = useState(false);
  const lead = useRef<HTMLParagraphElement>(null);
  useEffect(() => lead.current?.focus(), []);

  async function renew(password: string): Promise<string | undefined> {
    const { data } = await signIn(account.email, password);
    if (data?.signIn?.account.id !== account.id) return "The password is not right";
    const chosen = await choosePurpose(purpose);
    return chosen.data?.choosePurpose ? undefined : "This purpose could not be started again";
  }

  async function onSubmit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const password = new FormData(event.currentTarget).get("password");
    if (typeof password !== "string" || isBusy) return;
    setBusy(true);
    const refused = await renew(password).catch(() => "The portal could not be reached. Try again");
    setBusy(false);
    setError(refused);
    if (refused === undefined) onRenewed();
  }

  return (
    <Panel title="Your session ended">
      <p ref={lead} tabIndex={-1}>
        What you wrote is kept on this page and has not been handed in yet. Sign in again as{" "}
        {account.name}, and it is.
      </p>
      <form noValidate onSubmit={(event) => void onSubmit(event)}>
        <TextField
          id="password"
          name="password"
          label="Password"
          type="password"
          autoComplete="current-password"
          error={error}
        />
        <button type="submit" className="btn primary" aria-disabled={isBusy}>
          Sign in and hand in
        </button>
      </form>
    </Panel>
  );
}
