import { useMutation } from "@apollo/client/react";
import { type ReactNode, useEffect, useRef } from "react";
import {
  ConfirmAuthenticatorDocument,
  OfferAuthenticatorDocument,
  type OfferAuthenticatorMutation,
} from "../../gql/operations.ts";
import { formRefusalOf } from "../../lib/failures.ts";
import { ChangeForm } from "../../ui/ChangeForm.tsx";
import { CurrentPasswordField } from "../../ui/CurrentPasswordField.tsx";
import { TextField } from "../../ui/FormField.tsx";
import { QrCode } from "./QrCode.tsx";

/** An authenticator to be: its secret as a picture's text, and as people type it. */
export type Offer = NonNullable<OfferAuthenticatorMutation["offerAuthenticator"]>;

/** Begins with the password. */
export function OfferForm(props: { readonly onOffered: (offer: Offer) => void }): ReactNode {
  // What is offered is for this page alone: the cache keeps no secret.
  const [ask] = useMutation(OfferAuthenticatorDocument, { fetchPolicy: "no-cache" });
  return (
    <>
      <p>
        With an authenticator on your phone, your password alone no longer lets anybody in: a code
        that changes every half-minute follows it.
      </p>
      <ChangeForm
        submit="Set up an authenticator"
        onSubmit={async (form) => {
          const currentPassword = form.secret("currentPassword");
          const { data, error } = await ask({ variables: { currentPassword } });
          if (data?.offerAuthenticator) props.onOffered(data.offerAuthenticator);
          return formRefusalOf(error);
        }}
      >
        {(errorOf) => <CurrentPasswordField error={errorOf("currentPassword")} />}
      </ChangeForm>
    </>
  );
}

interface ConfirmOfferProps {
  readonly offer: Offer;
  readonly onConfirmed: (recoveryCodes: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** The secret, as a picture and to be typed, and the code that proves it arrived. */
export function ConfirmOffer({ offer, onConfirmed, onCancel }: ConfirmOfferProps): ReactNode {
  const [confirm] = useMutation(ConfirmAuthenticatorDocument, {
    fetchPolicy: "no-cache",
    refetchQueries: ["MySecondStep"],
  });
  const heading = useRef<HTMLHeadingElement>(null);
  // The form before this one is gone, and the focus with it.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="stack">
      <h3 ref={heading} tabIndex={-1}>
        Add the portal to your authenticator
      </h3>
      <p>Let it read this picture, or type the key below it. Both are shown this once.</p>
      <QrCode text={offer.address} label="The key as a picture; the same key is written below" />
      <p>
        Key: <span className="mono strong">{offer.secret.match(/.{1,4}/gu)?.join(" ")}</span>
      </p>
      <ChangeForm
        submit="Confirm"
        onSubmit={async (form) => {
          const { data, error } = await confirm({ variables: { code: form.text("code") } });
          if (data?.confirmAuthenticator) onConfirmed(data.confirmAuthenticator);
          return formRefusalOf(error);
        }}
      >
        {(errorOf) => (
          <TextField
            name="code"
            label="Code"
            hint="The six digits that the authenticator shows for Challenger now."
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            error={errorOf("code")}
          />
        )}
      </ChangeForm>
      <button type="button" className="btn" onClick={onCancel}>
        Leave it as it was
      </button>
    </div>
  );
}
