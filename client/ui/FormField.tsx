import {
  type ComponentProps,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  useId,
} from "react";
import styles from "./FormField.module.css";

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

type TextFieldProps = FieldProps & InputHTMLAttributes<HTMLInputElement>;

/** A labelled text box with its hint and its error, tied together for screen readers. */
export function TextField({ label, hint, error, className, ...input }: TextFieldProps): ReactNode {
  const made = useId();
  const id = input.id ?? made;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input
        {...input}
        {...describedBy(id, hint, error)}
        id={id}
        className={`input ${className ?? ""}`}
      />
    </FieldFrame>
  );
}

type TextAreaFieldProps = FieldProps &
  ComponentProps<"textarea"> & {
    /** Set on the one box of a page that a key leads to. */
    readonly "data-compose"?: string | undefined;
  };

/** A labelled box for a text of several lines. */
export function TextAreaField({
  label,
  hint,
  error,
  className,
  ...area
}: TextAreaFieldProps): ReactNode {
  const made = useId();
  const id = area.id ?? made;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <textarea
        {...area}
        {...describedBy(id, hint, error)}
        id={id}
        className={`input ${className ?? ""}`}
      />
    </FieldFrame>
  );
}

type ChoiceFieldProps = FieldProps & SelectHTMLAttributes<HTMLSelectElement>;

/** A labelled drop-down list. */
export function ChoiceField({
  label,
  hint,
  error,
  className,
  children,
  ...select
}: ChoiceFieldProps): ReactNode {
  const made = useId();
  const id = select.id ?? made;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <select
        {...select}
        {...describedBy(id, hint, error)}
        id={id}
        className={`input ${className ?? ""}`}
      >
        {children}
      </select>
    </FieldFrame>
  );
}

/** One answer of a group, with what it means where that needs saying. */
export interface Answer {
  readonly value: string;
  readonly label: string;
  readonly more?: string;
}

interface AnswerFieldProps extends FieldProps {
  /** Also the id of the first answer, which an error summary leads to. */
  readonly id: string;
  readonly answers: readonly Answer[];
  readonly value: string;
  readonly onAnswer: (value: string) => void;
  /** Short answers stand beside one another. */
  readonly isBeside?: boolean;
}

/** A question of which one answer is chosen, all of them in view. */
export function AnswerField(props: AnswerFieldProps): ReactNode {
  const { id, label, hint, error, answers, value, onAnswer, isBeside = false } = props;
  return (
    <fieldset
      className={error === undefined ? "field" : "field error"}
      {...describedBy(id, hint, error)}
      aria-invalid={undefined}
    >
      <legend>{label}</legend>
      <Notes id={id} hint={hint} error={error} />
      <div className={`${styles.answers} ${isBeside ? styles.beside : ""}`}>
        {answers.map((answer, position) => (
          <label key={answer.value} className="choice">
            <input
              type="radio"
              name={id}
              value={answer.value}
              id={position === 0 ? id : undefined}
              checked={value === answer.value}
              onChange={() => onAnswer(answer.value)}
            />
            <span>
              <b>{answer.label}</b>
              {answer.more}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function describedBy(
  id: string,
  hint: string | undefined,
  error: string | undefined,
): Record<string, unknown> {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return {
    "aria-describedby": ids === "" ? undefined : ids,
    "aria-invalid": error === undefined ? undefined : true,
  };
}

function FieldFrame(
  props: FieldProps & { readonly id: string; readonly children: ReactNode },
): ReactNode {
  const { id, label, hint, error, children } = props;
  return (
    <div className={error === undefined ? "field" : "field error"}>
      <label htmlFor={id}>{label}</label>
      <Notes id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

function Notes({
  id,
  hint,
  error,
}: Omit<FieldProps, "label"> & { readonly id: string }): ReactNode {
  return (
    <>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="errmsg" id={`${id}-error`}>
          <span className="sr">Error: </span>
          {error}
        </p>
      )}
    </>
  );
}
