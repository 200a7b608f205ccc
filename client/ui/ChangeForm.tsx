import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from "react";
import type { Refusal } from "../lib/refusals.ts";
import { textOf } from "../lib/forms.ts";
import styles from "./ChangeForm.module.css";

/** What was filled in. */
export interface Filled {
  /** The text of a field, without the space around it. */
  readonly text: (name: string) => string;
  /** A password, exactly as it was typed. */
  readonly secret: (name: string) => string;
  /** The values of the ticked boxes of a name. */
  readonly ticked: (name: string) => readonly string[];
}

interface ChangeFormProps {
  /** What the button says. */
  readonly submit: string;
  readonly isPrimary?: boolean;
  /** Said when the change was made; left out where the page shows it otherwise. */
  readonly done?: string;
  /** Makes the change. @returns why it was refused; undefined when it was made. */
  readonly onSubmit: (filled: Filled) => Promise<Refusal | undefined>;
  /** The fields; each is told what is wrong with it. */
  readonly children: (errorOf: (field: string) => string | undefined) => ReactNode;
}

const unreachable: Refusal = {
  field: null,
  words: "The portal could not be reached. Nothing was changed. Try again.",
};

function readForm(form: HTMLFormElement): Filled {
  const data = new FormData(form);
  const plain = (value: FormDataEntryValue | null): string =>
    typeof value === "string" ? value : "";
  return {
    text: (name) => textOf(form, name),
    secret: (name) => plain(data.get(name)),
    ticked: (name) => data.getAll(name).map(plain),
  };
}

/** A refusal of what the form has no field for is one of the whole. */
function atFieldOf(form: HTMLFormElement, { field, words }: Refusal): Refusal {
  const isThere = field !== null && form.elements.namedItem(field) !== null;
  return { field: isThere ? field : null, words };
}

/** The first field that is needed and empty, in words. */
function missingIn(form: HTMLFormElement): Refusal | undefined {
  const inputs = form.querySelectorAll<HTMLInputElement>("input[required]");
  const empty = [...inputs].find((input) => input.value.trim() === "");
  if (empty === undefined) return undefined;
  const label = empty.labels?.[0]?.textContent ?? "this";
  return { field: empty.name, words: `Fill in “${label}”.` };
}

/**
 * A form that makes one change. A refusal stands at the field it is about and takes the focus there; what was typed
 * stays until the change is made.
 */
export function ChangeForm(props: ChangeFormProps): ReactNode {
  const { submit, isPrimary = true, done, onSubmit, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const [refusal, setRefusal] = useState<Refusal | undefined>(undefined);
  const [isDone, setDone] = useState(false);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    if (refusal === undefined) return;
    form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [refusal]);

  async function make(filled: HTMLFormElement): Promise<void> {
    setDone(false);
    const missing = missingIn(filled);
    if (missing !== undefined) return setRefusal(missing);
    setBusy(true);
    const refused = await onSubmit(readForm(filled)).catch(() => unreachable);
    setBusy(false);
    setRefusal(refused && atFieldOf(filled, refused));
    if (refused !== undefined) return;
    filled.reset();
    setDone(true);
  }

  function onSubmitForm(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (!isBusy) void make(event.currentTarget);
  }

  const wordsOf = (field: string): string | undefined =>
    refusal?.field === field ? refusal.words : undefined;
  const general = refusal?.field === null ? refusal.words : undefined;
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={onSubmitForm}>
      {children(wordsOf)}
      <div role="alert">{general !== undefined && <p className="errmsg">{general}</p>}</div>
      <button type="submit" className={isPrimary ? "btn primary" : "btn"} aria-disabled={isBusy}>
        {submit}
      </button>
      <p role="status" className={styles.done}>
        {isDone ? done : ""}
      </p>
    </form>
  );
}
