import { type ReactNode, useEffect, useState } from "react";
import type { LinkedPersonQuery } from "../../gql/operations.ts";
import { answerRefusalOf } from "../../lib/refusals.ts";
import { type Answer, askServer } from "../../transport.ts";
import { ChangeForm } from "../../ui/ChangeForm.tsx";
import { NewPasswordField } from "../../ui/NewPasswordField.tsx";
import { SignInFrame } from "../sign-in/SignInFrame.tsx";
import styles from "../sign-in/SignInPage.module.css";

type LinkedPerson = NonNullable<LinkedPersonQuery["linkedPerson"]>;

/** What became of the look-up of a link. */
type Found =
  | { readonly kind: "looking" }
  | { readonly kind: "person"; readonly person: LinkedPerson }
  | { readonly kind: "spent" }
  | { readonly kind: "unreachable" };

/** The page that a link opens: whose it is, and the password to be. Its secret is in the part that is never sent. */
export function WelcomePage(): ReactNode {
  const [link] = useState(() => location.hash.slice(1));
  const found = useLinkedPerson(link);
  useEffect(() => {
    document.title = "Set your password – Challenger";
  }, []);
  return (
    <SignInFrame>
      <h1>Set your password</h1>
      {found.kind === "looking" && <p role="status">Looking at your link…</p>}
      {found.kind === "spent" && (
        <p className="callout bad" role="alert">
          This link was used, has run out, or was replaced by a newer one. Ask your agency’s
          administrator for another.
        </p>
      )}
      {found.kind === "unreachable" && (
        <p className="callout bad" role="alert">
          The portal could not be reached. Your link is as it was: load this page again.
        </p>
      )}
      {found.kind === "person" && <PasswordForm link={link} person={found.person} />}
      <p className={styles.warning}>
        <a href="/sign-in">Go to sign in</a>
      </p>
    </SignInFrame>
  );
}

function PasswordForm(props: { readonly link: string; readonly person: LinkedPerson }): ReactNode {
  const { link, person } = props;
  return (
    <>
      <p className={styles.lead}>
        {person.name}, you sign in as {person.email}. Setting a password signs you out everywhere.
      </p>
      <div className={styles.card}>
        <ChangeForm
          submit="Set password"
          onSubmit={async (form) => {
            const password = form.secret("password");
            const refusal = answerRefusalOf(await askServer("SetPassword", { link, password }));
            // The address of this page goes from the history: its link is spent.
            if (refusal === undefined) location.replace("/sign-in?after=password-set");
            return refusal;
          }}
        >
          {(errorOf) => (
            <>
              <input
                type="hidden"
                name="username"
                autoComplete="username"
                value={person.email}
                readOnly
              />
              <NewPasswordField name="password" label="Password" error={errorOf("password")} />
            </>
          )}
        </ChangeForm>
      </div>
    </>
  );
}

function readAnswer({ data, errors }: Answer<LinkedPersonQuery>): Found {
  const person = data?.linkedPerson;
  if (person) return { kind: "person", person };
  return { kind: errors === undefined ? "spent" : "unreachable" };
}

function useLinkedPerson(link: string): Found {
  const [found, setFound] = useState<Found>({ kind: "looking" });
  useEffect(() => {
    askServer<LinkedPersonQuery>("LinkedPerson", { link }).then(
      (answer) => setFound(readAnswer(answer)),
      () => setFound({ kind: "unreachable" }),
    );
  }, [link]);
  return found;
}
