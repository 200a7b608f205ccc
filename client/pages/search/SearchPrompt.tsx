import { useNavigate } from "@tanstack/react-router";
import type { ReactNode, SubmitEvent } from "react";
import { textOf } from "../../lib/forms.ts";
import { TextField } from "../../ui/FormField.tsx";
import styles from "./SearchPage.module.css";

/** The large search box of the search page and the home page. */
export function SearchPrompt({ text = "" }: { readonly text?: string }): ReactNode {
  const navigate = useNavigate();
  function onSubmit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const q = textOf(event.currentTarget, "q");
    if (q !== "") void navigate({ to: "/search", search: { q } });
  }
  return (
    <>
      <form className={styles.prompt} onSubmit={onSubmit} aria-label="Search">
        <TextField
          key={text}
          name="q"
          label="Search everything you can see"
          defaultValue={text}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
        />
        <button type="submit" className="btn primary">
          Search
        </button>
      </form>
      <p className={styles.examples}>
        Part of a name, a name as it sounds, a number or its last digits, an address, a
        registration.
      </p>
    </>
  );
}
