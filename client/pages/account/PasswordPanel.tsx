import { useMutation } from "@apollo/client/react";
import type { ReactNode } from "react";
import { ChangePasswordDocument } from "../../gql/operations.ts";
import { formRefusalOf } from "../../lib/failures.ts";
import { useSession } from "../../session.tsx";
import { ChangeForm } from "../../ui/ChangeForm.tsx";
import { CurrentPasswordField } from "../../ui/CurrentPasswordField.tsx";
import { NewPasswordField } from "../../ui/NewPasswordField.tsx";
import { Panel } from "../../ui/Panel.tsx";

/** Another password, for whoever knows the one until now. */
export function PasswordPanel(): ReactNode {
  const { account } = useSession();
  const [change] = useMutation(ChangePasswordDocument, { refetchQueries: ["MySessions"] });
  return (
    <Panel title="Change your password">
      <ChangeForm
        submit="Change password"
        done="Your password is changed. You were signed out everywhere else."
        onSubmit={async (form) => {
          const variables = {
            currentPassword: form.secret("currentPassword"),
            newPassword: form.secret("password"),
          };
          return formRefusalOf((await change({ variables })).error);
        }}
      >
        {(errorOf) => (
          <>
            <input
              type="hidden"
              name="username"
              autoComplete="username"
              value={account.email}
              readOnly
            />
            <CurrentPasswordField error={errorOf("currentPassword")} />
            <NewPasswordField name="password" label="New password" error={errorOf("password")} />
          </>
        )}
      </ChangeForm>
    </Panel>
  );
}
