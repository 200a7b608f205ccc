import { useMutation } from "@apollo/client/react";
import type { ReactNode } from "react";
import { MakeSignInLinkDocument } from "../../gql/operations.ts";
import { formRefusalOf } from "../../lib/failures.ts";
import { ChangeForm } from "../../ui/ChangeForm.tsx";
import { CurrentPasswordField } from "../../ui/CurrentPasswordField.tsx";
import { PopoverButton } from "../../ui/PopoverButton.tsx";
import popover from "../../ui/Popover.module.css";
import type { KeptAccount } from "./kept-account.ts";
import type { MadeLink } from "./MadeLinkNote.tsx";

interface MakeLinkProps {
  readonly account: KeptAccount;
  readonly onMade: (made: MadeLink) => void;
}

/** Makes the link by which a person sets their password. */
export function MakeLink({ account, onMade }: MakeLinkProps): ReactNode {
  const [make] = useMutation(MakeSignInLinkDocument, { refetchQueries: ["PartnerAccounts"] });
  return (
    <PopoverButton
      className="btn sm"
      label={`Make a link for ${account.name}`}
      face="Make a link"
      layer={{
        placement: "bottom end",
        className: popover.sheet ?? "",
        title: { words: `A link for ${account.name}`, level: 2 },
      }}
    >
      {(close) => (
        <>
          <p className="sm">
            By it they set a password, once, within a day. A link made before opens nothing any
            more.
          </p>
          <ChangeForm
            submit="Make the link"
            onSubmit={async (form) => {
              const { data, error } = await make({
                variables: {
                  accountId: account.id,
                  currentPassword: form.secret("currentPassword"),
                },
              });
              if (data?.makeSignInLink) {
                close();
                onMade({ name: account.name, ...data.makeSignInLink });
              }
              return formRefusalOf(error);
            }}
          >
            {(errorOf) => <CurrentPasswordField error={errorOf("currentPassword")} />}
          </ChangeForm>
        </>
      )}
    </PopoverButton>
  );
}
