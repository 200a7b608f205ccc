import { useMutation } from "@apollo/client/react";
import type { PublicKeyCredentialCreationOptionsJSON } from "@simplewebauthn/browser";
import type { ReactNode } from "react";
import { AddPasskeyDocument, AskForNewPasskeyDocument } from "../../gql/operations.ts";
import { formRefusalOf } from "../../lib/failures.ts";
import type { Refusal } from "../../lib/refusals.ts";
import { ChangeForm, type Filled } from "../../ui/ChangeForm.tsx";
import { CurrentPasswordField } from "../../ui/CurrentPasswordField.tsx";
import { TextField } from "../../ui/FormField.tsx";

const notMade: Refusal = {
  field: null,
  words: "No passkey was made. Try again, or with another device or key.",
};

/** Adds a passkey: the password, a name, and then the browser asks for the rest. */
export function AddPasskey(): ReactNode {
  const [ask] = useMutation(AskForNewPasskeyDocument, { fetchPolicy: "no-cache" });
  const [add] = useMutation(AddPasskeyDocument, { refetchQueries: ["MyPasskeys"] });

  async function onSubmit(form: Filled): Promise<Refusal | undefined> {
    const currentPassword = form.secret("currentPassword");
    const asked = await ask({ variables: { currentPassword } });
    if (!asked.data?.askForNewPasskey) return formRefusalOf(asked.error);
    const options = JSON.parse(
      asked.data.askForNewPasskey,
    ) as PublicKeyCredentialCreationOptionsJSON;
    const { startRegistration } = await import("@simplewebauthn/browser");
    const made = await startRegistration({ optionsJSON: options }).catch(() => null);
    if (made === null) return notMade;
    const variables = { answer: JSON.stringify(made), name: form.text("name") };
    return formRefusalOf((await add({ variables })).error);
  }

  return (
    <ChangeForm submit="Add a passkey" done="The passkey is added." onSubmit={onSubmit}>
      {(errorOf) => (
        <>
          <TextField
            name="name"
            label="Name of the passkey"
            hint="Where it is, such as “work laptop”."
            maxLength={80}
            required
            error={errorOf("name")}
          />
          <CurrentPasswordField error={errorOf("currentPassword")} />
        </>
      )}
    </ChangeForm>
  );
}
