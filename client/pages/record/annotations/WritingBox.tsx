import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { TextAreaField } from "../../../ui/FormField.tsx";

interface WritingBoxProps {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string | undefined;
  readonly rows: number;
  readonly value: string;
  readonly refusal: string | undefined;
  readonly onChange: (text: string) => void;
  /** Gives the writing up; a box that somebody opened can be, and has the focus from the start. */
  readonly onCancel?: (() => void) | undefined;
}

/** Where words are written: Ctrl Enter sends the form that it is in, Esc gives up. */
export function WritingBox(props: WritingBoxProps): ReactNode {
  const { label, hint, placeholder, rows, value, refusal, onChange, onCancel } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const isOpened = onCancel !== undefined;
  useEffect(() => {
    if (isOpened) box.current?.focus();
  }, [isOpened]);
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
      box.current?.form?.requestSubmit();
    else if (event.key === "Escape") onCancel?.();
  }
  return (
    <TextAreaField
      ref={box}
      label={label}
      hint={hint}
      placeholder={placeholder}
      rows={rows}
      value={value}
      maxLength={4_000}
      error={refusal}
      data-compose={isOpened ? undefined : ""}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
