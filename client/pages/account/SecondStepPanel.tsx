import { useQuery } from "@apollo/client/react";
import { type ReactNode, useState } from "react";
import { MySecondStepDocument } from "../../gql/operations.ts";
import { formatDate } from "../../lib/dates.ts";
import { failureOf } from "../../lib/failures.ts";
import { countOf } from "../../lib/words.ts";
import { AsyncState } from "../../ui/AsyncState.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { ConfirmOffer, type Offer, OfferForm } from "./EnrolAuthenticator.tsx";
import { RecoveryCodes } from "./RecoveryCodes.tsx";
import { NewCodesButton, RemoveButton } from "./SecondStepButtons.tsx";

/** What is under way on this panel. */
type Step =
  | { readonly kind: "none" }
  | { readonly kind: "offered"; readonly offer: Offer }
  | { readonly kind: "codes"; readonly codes: readonly string[] };

/** The second step at sign-in: set up, kept, renewed and taken away. */
export function SecondStepPanel(): ReactNode {
  const { data, loading, error, refetch } = useQuery(MySecondStepDocument, {
    fetchPolicy: "cache-and-network",
  });
  const [step, setStep] = useState<Step>({ kind: "none" });
  const rest = (): void => setStep({ kind: "none" });
  const enrolled = data?.mySecondStep;
  return (
    <Panel title="Second step at sign-in" note={enrolled ? "On" : null}>
      <AsyncState
        subject="your second step"
        loading={loading}
        hasContent={data !== undefined}
        failure={failureOf(error)}
        onRetry={() => void refetch()}
        lines={2}
      >
        {step.kind === "codes" ? (
          <RecoveryCodes codes={step.codes} onKept={rest} />
        ) : step.kind === "offered" ? (
          <ConfirmOffer
            offer={step.offer}
            onConfirmed={(codes) => setStep({ kind: "codes", codes })}
            onCancel={rest}
          />
        ) : enrolled ? (
          <div className="stack">
            <p>
              After your password you enter a code of the authenticator that you set up{" "}
              {formatDate(enrolled.enrolledAt)}.{" "}
              {countOf(enrolled.recoveryCodesLeft, "recovery code")} left.
            </p>
            <div className="row wrap">
              <NewCodesButton onMade={(codes) => setStep({ kind: "codes", codes })} />
              <RemoveButton />
            </div>
          </div>
        ) : (
          <OfferForm onOffered={(offer) => setStep({ kind: "offered", offer })} />
        )}
      </AsyncState>
    </Panel>
  );
}
