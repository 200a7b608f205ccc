import { type ReactNode, useState } from "react";
import { answerRefusalOf } from "../../lib/refusals.ts";
import { askServer } from "../../transport.ts";
import { ChangeForm } from "../../ui/ChangeForm.tsx";
import { TextField } from "../../ui/FormField.tsx";
import { NewHeading } from "./NewHeading.tsx";
import styles from "./SignInPage.module.css";

/** Asks the agency's administrators for a link. The answer is the same whether there is such an account. */
export function ForgottenForm({ onBack }: { readonly onBack: () => void }): ReactNode {
  const [isAsked, setAsked] = useState(false);
  const words = isAsked ? "Your agency has been asked" : "Forgotten password";
  return (
    <>
      <NewHeading key={words} words={words} />
      <div className={styles.card}>
        {isAsked ? (
          <p>
            If there is an account for this address, the administrators of its agency now see that
            you asked. They give you a link in person or by a channel they trust; the portal sends
            none.
          </p>
        ) : (
          <ChangeForm
            submit="Ask for a link"
            onSubmit={async (form) => {
              const answer = await askServer("AskForReset", { email: form.text("email") });
              const refusal = answerRefusalOf(answer);
              setAsked(refusal === undefined);
              return refusal;
            }}
          >
            {(errorOf) => (
              <TextField
                name="email"
                label="E-mail"
                type="email"
                autoComplete="username"
                spellCheck={false}
                required
                error={errorOf("email")}
              />
            )}
          </ChangeForm>
        )}
        <button type="button" className={`btn quiet ${styles.wide}`} onClick={onBack}>
          Back to sign in
        </button>
      </div>
    </>
  );
}
