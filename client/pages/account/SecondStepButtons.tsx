import { useMutation } from "@apollo/client/react";
import type { ReactNode } from "react";
import { MakeRecoveryCodesDocument, RemoveAuthenticatorDocument } from "../../gql/operations.ts";
import { formRefusalOf } from "../../lib/failures.ts";
import { ChangeForm } from "../../ui/ChangeForm.tsx";
import { CurrentPasswordField } from "../../ui/CurrentPasswordField.tsx";
import { PopoverButton } from "../../ui/PopoverButton.tsx";
import popover from "../../ui/Popover.module.css";

/** New recovery codes, with the password. */
export function NewCodesButton(props: {
  readonly onMade: (codes: readonly string[]) => void;
}): ReactNode {
  const [make] = useMutation(MakeRecoveryCodesDocument, {
    fetchPolicy: "no-cache",
    refetchQueries: ["MySecondStep"],
  });
  return (
    <PopoverButton
      className="btn"
      face="New recovery codes"
      layer={{
        placement: "bottom start",
        className: popover.sheet ?? "",
        title: { words: "New recovery codes", level: 3 },
      }}
    >
      {(close) => (
        <>
          <p>Those you have now stop working.</p>
          <ChangeForm
            submit="Make new codes"
            onSubmit={async (form) => {
              const currentPassword = form.secret("currentPassword");
              const { data, error } = await make({ variables: { currentPassword } });
              if (data?.makeRecoveryCodes) {
                close();
                props.onMade(data.makeRecoveryCodes);
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

/** Takes the second step away, with the password. */
export function RemoveButton(): ReactNode {
  const [remove] = useMutation(RemoveAuthenticatorDocument, { refetchQueries: ["MySecondStep"] });
  return (
    <PopoverButton
      className="btn"
      face="Remove"
      label="Remove the second step"
      layer={{
        placement: "bottom start",
        className: popover.sheet ?? "",
        title: { words: "Remove the second step", level: 3 },
      }}
    >
      <p>Your password alone will let you in, and whoever else knows it.</p>
      <ChangeForm
        submit="Remove it"
        onSubmit={async (form) => {
          const currentPassword = form.secret("currentPassword");
          return formRefusalOf((await remove({ variables: { currentPassword } })).error);
        }}
      >
        {(errorOf) => <CurrentPasswordField error={errorOf("currentPassword")} />}
      </ChangeForm>
    </PopoverButton>
  );
}
