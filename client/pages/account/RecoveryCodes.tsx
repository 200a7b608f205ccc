import { type ReactNode, useEffect, useRef } from "react";
import { useCopy } from "../../lib/use-copy.ts";
import styles from "./SecondStep.module.css";

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Recovery codes, shown until they are put away and then never again. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const { copy, outcome } = useCopy(codes.join("\n"), "They could not be copied: write them down");
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        Keep these recovery codes
      </h3>
      <p>
        Each lets you in once in place of a code, when your authenticator is lost. They are shown
        this once: print them or write them down, and keep them away from your password.
      </p>
      <ul className={`mono ${styles.codes}`}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="row wrap">
        <button type="button" className="btn primary" onClick={onKept}>
          I have kept them
        </button>
        <button type="button" className="btn" onClick={copy}>
          Copy
        </button>
      </div>
      <p role="status" className="hint">
        {outcome}
      </p>
    </>
  );
}
