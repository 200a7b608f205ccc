import type { ReactNode } from "react";
import { answerRefusalOf } from "../../lib/refusals.ts";
import { type Session, signInWithCode } from "../../session.tsx";
import { ChangeForm } from "../../ui/ChangeForm.tsx";
import { TextField } from "../../ui/FormField.tsx";
import { NewHeading } from "./NewHeading.tsx";
import styles from "./SignInPage.module.css";

interface CodeFormProps {
  readonly onSignedIn: (session: Session) => Promise<void>;
  readonly onBack: () => void;
}

/** The second step: a code of the authenticator, or one that was kept for when it is lost. */
export function CodeForm({ onSignedIn, onBack }: CodeFormProps): ReactNode {
  return (
    <>
      <NewHeading words="Enter your code" />
      <div className={styles.card}>
        <ChangeForm
          submit="Continue"
          onSubmit={async (form) => {
            const answer = await signInWithCode(form.text("code"));
            if (answer.data?.signInWithCode) await onSignedIn(answer.data.signInWithCode);
            if (answer.errors?.[0]?.extensions?.code === "UNAUTHENTICATED")
              return { field: null, words: "This took too long. Start again with your password." };
            return answerRefusalOf(answer);
          }}
        >
          {(errorOf) => (
            <TextField
              name="code"
              label="Code"
              hint="The six digits that your authenticator shows now, or one of your recovery codes."
              autoComplete="one-time-code"
              autoCapitalize="characters"
              spellCheck={false}
              required
              error={errorOf("code")}
            />
          )}
        </ChangeForm>
        <button type="button" className={`btn quiet ${styles.wide}`} onClick={onBack}>
          Start again
        </button>
      </div>
    </>
  );
}
