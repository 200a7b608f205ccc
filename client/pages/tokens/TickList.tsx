import { type ReactNode, useId } from "react";
import styles from "./TokensPage.module.css";

interface TickListProps {
  readonly name: string;
  readonly title: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly error: string | undefined;
}

/** Boxes to tick, with what is wrong about them. */
export function TickList({ name, title, choices, error }: TickListProps): ReactNode {
  const id = useId();
  return (
    <fieldset
      className={styles.ticks}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
    >
      <legend>{title}</legend>
      {error !== undefined && (
        <p className="errmsg" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className={styles.choices}>
        {choices.map(([value, label], position) => (
          <label key={value} className="choice">
            <input
              type="checkbox"
              name={name}
              value={value}
              aria-invalid={error !== undefined && position === 0 ? true : undefined}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
