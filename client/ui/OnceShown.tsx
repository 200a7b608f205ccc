import { type ReactNode, useId } from "react";
import { useCopy } from "../lib/use-copy.ts";
import styles from "./OnceShown.module.css";

/** A secret that is shown this once, to be copied. */
export function OnceShown(props: { readonly label: string; readonly value: string }): ReactNode {
  const { label, value } = props;
  const id = useId();
  const { copy, outcome } = useCopy(
    value,
    "It could not be copied: select it and copy it yourself",
  );
  return (
    <div className={styles.once}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.line}>
        <input
          id={id}
          className="input mono"
          readOnly
          value={value}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" className="btn" onClick={copy}>
          Copy
        </button>
      </div>
      <p role="status" className="hint">
        {outcome}
      </p>
    </div>
  );
}
