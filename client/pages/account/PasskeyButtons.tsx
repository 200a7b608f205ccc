import { useMutation } from "@apollo/client/react";
import type { ReactNode } from "react";
import { RemovePasskeyDocument, RenamePasskeyDocument } from "../../gql/operations.ts";
import { formRefusalOf } from "../../lib/failures.ts";
import { ChangeForm } from "../../ui/ChangeForm.tsx";
import { CurrentPasswordField } from "../../ui/CurrentPasswordField.tsx";
import { TextField } from "../../ui/FormField.tsx";
import { PopoverButton } from "../../ui/PopoverButton.tsx";
import popover from "../../ui/Popover.module.css";

interface PasskeyProps {
  readonly passkey: { readonly id: string; readonly name: string };
}

/** Another name for a passkey. */
export function RenamePasskey({ passkey }: PasskeyProps): ReactNode {
  const [rename] = useMutation(RenamePasskeyDocument, { refetchQueries: ["MyPasskeys"] });
  return (
    <PopoverButton
      className="btn sm"
      face="Rename"
      label={`Rename ${passkey.name}`}
      layer={{
        placement: "bottom end",
        className: popover.sheet ?? "",
        title: { words: `Rename ${passkey.name}`, level: 3 },
      }}
    >
      {(close) => (
        <ChangeForm
          submit="Rename"
          onSubmit={async (form) => {
            const { error } = await rename({
              variables: { id: passkey.id, name: form.text("name") },
            });
            if (error === undefined) close();
            return formRefusalOf(error);
          }}
        >
          {(errorOf) => (
            <TextField
              name="name"
              label="New name"
              defaultValue={passkey.name}
              maxLength={80}
              required
              error={errorOf("name")}
            />
          )}
        </ChangeForm>
      )}
    </PopoverButton>
  );
}

/** Takes a passkey away, with the password. */
export function RemovePasskey({ passkey }: PasskeyProps): ReactNode {
  const [remove] = useMutation(RemovePasskeyDocument, { refetchQueries: ["MyPasskeys"] });
  return (
    <PopoverButton
      className="btn sm"
      face="Remove"
      label={`Remove ${passkey.name}`}
      layer={{
        placement: "bottom end",
        className: popover.sheet ?? "",
        title: { words: `Remove ${passkey.name}`, level: 3 },
      }}
    >
      <p>It signs nobody in any more. Where you are signed in with it now you stay so.</p>
      <ChangeForm
        submit="Remove it"
        onSubmit={async (form) => {
          const currentPassword = form.secret("currentPassword");
          const { error } = await remove({ variables: { id: passkey.id, currentPassword } });
          return formRefusalOf(error);
        }}
      >
        {(errorOf) => <CurrentPasswordField error={errorOf("currentPassword")} />}
      </ChangeForm>
    </PopoverButton>
  );
}
