import { Pencil, Trash2 } from "lucide-react";
import { type ReactNode, type SubmitEvent, useState } from "react";
import { textOf } from "../../lib/forms.ts";
import { AddressLink } from "../../ui/AddressLink.tsx";
import { TextField } from "../../ui/FormField.tsx";
import styles from "./SavedViews.module.css";
import type { SavedView, SavedViews } from "./use-saved-views.ts";

interface SavedViewLineProps {
  readonly view: SavedView;
  readonly saved: SavedViews;
  /** What to say of the register, where views of several stand together. */
  readonly registerName?: string | undefined;
}

/** One saved view: the way to it, another name, and away with it. */
export function SavedViewLine({ view, saved, registerName }: SavedViewLineProps): ReactNode {
  const [isRenaming, setRenaming] = useState(false);
  async function onRename(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (await saved.rename(view, textOf(event.currentTarget, "name"))) setRenaming(false);
  }
  if (isRenaming) {
    return (
      <li>
        <form className={styles.rename} onSubmit={(event) => void onRename(event)}>
          <TextField
            name="name"
            label="New name"
            defaultValue={view.name}
            maxLength={80}
            required
          />
          <button type="submit" className="btn sm">
            Rename
          </button>
          <button type="button" className="btn sm" onClick={() => setRenaming(false)}>
            Cancel
          </button>
        </form>
      </li>
    );
  }
  return (
    <li className={styles.line}>
      <span className={styles.name}>
        <AddressLink
          to={view.register}
          search={Object.fromEntries(new URLSearchParams(view.query))}
        >
          {view.name}
        </AddressLink>
        {registerName !== undefined && <span className="muted xs"> {registerName}</span>}
      </span>
      <button
        type="button"
        className={`iconbtn noprint ${styles.small}`}
        aria-label={`Rename ${view.name}`}
        title="Rename"
        onClick={() => setRenaming(true)}
      >
        <Pencil className="ic" aria-hidden="true" />
      </button>
      <button
        type="button"
        className={`iconbtn noprint ${styles.small}`}
        aria-label={`Delete ${view.name}`}
        title="Delete"
        onClick={() => void saved.remove(view)}
      >
        <Trash2 className="ic" aria-hidden="true" />
      </button>
    </li>
  );
}

/** What the last change came to: refused, or deleted and to be undone. */
export function SavedViewOutcome({ saved }: { readonly saved: SavedViews }): ReactNode {
  const { refusal, deleted, undoRemove } = saved;
  return (
    <div role="status" className={styles.outcome}>
      {refusal !== undefined && <p className="errmsg">{refusal}</p>}
      {deleted !== undefined && (
        <p className="sm">
          “{deleted.name}” was deleted.{" "}
          <button type="button" className="btn sm" onClick={() => void undoRemove()}>
            Undo
          </button>
        </p>
      )}
    </div>
  );
}
