import { type ReactNode, useId } from "react";
import styles from "./TokensPage.module.css";

/** A box: what it stands for, and a line about it. */
interface Choice {
  readonly value: string;
  readonly label: string;
  readonly about?: string;
}

interface TickListProps {
  readonly name: string;
  readonly title: string;
  readonly choices: readonly Choice[];
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
        {choices.map(({ value, label, about }, position) => (
          <label key={value} className="choice">
            <input
              type="checkbox"
              name={name}
              value={value}
              aria-invalid={error !== undefined && position === 0 ? true : undefined}
            />
            <span>
              <b>{label}</b>
              {about}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
