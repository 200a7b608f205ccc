import { Link } from "@tanstack/react-router";
import { Eye } from "lucide-react";
import { type ReactNode, useId } from "react";
import { useCodes } from "../../lib/use-codes.ts";
import type { RecordSight } from "./sight-rows.tsx";
import styles from "./SightPage.module.css";

interface SightBarProps {
  readonly recordId: string;
  readonly partners: readonly { readonly id: string; readonly name: string | null }[];
  readonly as: string | undefined;
  /** What they see, once it is known. */
  readonly sight: RecordSight | undefined;
  readonly onAs: (partner: string) => void;
  readonly onPurpose: (purpose: string) => void;
}

/** Says through whose eyes the record is looked at, and chooses them. */
export function SightBar(props: SightBarProps): ReactNode {
  const { recordId, partners, as, sight, onAs, onPurpose } = props;
  const codes = useCodes();
  const partner = partners.find(({ id }) => id === as);
  return (
    <div className={`callout warn ${styles.bar}`}>
      <Eye className="ic" aria-hidden="true" />
      <p role="status">
        {partner === undefined ? (
          <b>Choose the partner through whose eyes to look.</b>
        ) : (
          <>
            <b>You are looking as {partner.name}.</b> Read only.
          </>
        )}{" "}
        Each look is recorded in the audit trail as yours.
      </p>
      <Choice label="Partner" value={as ?? ""} onChoose={onAs}>
        {partner === undefined && <option value="">Choose</option>}
        {partners.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      {sight !== undefined && sight.purpose !== null && (
        <Choice label="Purpose" value={sight.purpose} onChoose={onPurpose}>
          {sight.purposes.map((code) => (
            <option key={code} value={code}>
              {codes.label("purpose", code)}
            </option>
          ))}
        </Choice>
      )}
      <Link className="btn" to="/records/$id" params={{ id: recordId }} search={{ tab: "access" }}>
        Stop looking
      </Link>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChoose, children }: ChoiceProps): ReactNode {
  const id = useId();
  return (
    <span className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={value}
        onChange={(event) => onChoose(event.target.value)}
      >
        {children}
      </select>
    </span>
  );
}
