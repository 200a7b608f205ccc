import { useMutation } from "@apollo/client/react";
import type { ReactNode } from "react";
import { DisableAccountDocument } from "../../gql/operations.ts";
import { formRefusalOf } from "../../lib/failures.ts";
import { ChangeForm } from "../../ui/ChangeForm.tsx";
import { CurrentPasswordField } from "../../ui/CurrentPasswordField.tsx";
import { PopoverButton } from "../../ui/PopoverButton.tsx";
import popover from "../../ui/Popover.module.css";
import type { KeptAccount } from "./kept-account.ts";

/** Closes an account, once its administrator has read what that ends. */
export function CloseAccount({ account }: { readonly account: KeptAccount }): ReactNode {
  const [close] = useMutation(DisableAccountDocument, { refetchQueries: ["PartnerAccounts"] });
  return (
    <PopoverButton
      className="btn sm"
      label={`Close the account of ${account.name}`}
      face="Close"
      layer={{
        placement: "bottom end",
        className: popover.sheet ?? "",
        title: { words: `Close the account of ${account.name}`, level: 2 },
      }}
    >
      <p className="sm">
        They are signed out everywhere at once, their tokens and any open link stop working, and
        they cannot sign in again. What they recorded stays.
      </p>
      <ChangeForm
        submit="Close the account"
        onSubmit={async (form) => {
          const { error } = await close({
            variables: { accountId: account.id, currentPassword: form.secret("currentPassword") },
          });
          return formRefusalOf(error);
        }}
      >
        {(errorOf) => <CurrentPasswordField error={errorOf("currentPassword")} />}
      </ChangeForm>
    </PopoverButton>
  );
}
