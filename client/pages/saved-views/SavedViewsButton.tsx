import { useLocation } from "@tanstack/react-router";
import { Bookmark } from "lucide-react";
import type { ReactNode, SubmitEvent } from "react";
import { textOf } from "../../lib/forms.ts";
import { TextField } from "../../ui/FormField.tsx";
import popover from "../../ui/Popover.module.css";
import { PopoverButton } from "../../ui/PopoverButton.tsx";
import { SavedViewLine, SavedViewOutcome } from "./SavedViewLine.tsx";
import styles from "./SavedViews.module.css";
import { useSavedViews } from "./use-saved-views.ts";

/** In the head of a register: the viewer's views of it, and what is shown now to be kept as another. */
export function SavedViewsButton(): ReactNode {
  const saved = useSavedViews();
  const { pathname, searchStr } = useLocation();
  const own = saved.views?.filter((view) => view.register === pathname) ?? [];
  async function onSave(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const query = searchStr.replace(/^\?/, "");
    if (await saved.save({ name: textOf(form, "name"), register: pathname, query })) form.reset();
  }
  return (
    <PopoverButton
      className="btn"
      face={
        <>
          <Bookmark className="ic" aria-hidden="true" />
          Saved views
          {own.length > 0 && <span className="tag">{own.length}</span>}
        </>
      }
      layer={{
        placement: "bottom end",
        className: `${popover.sheet} ${styles.dialog}`,
        title: { words: "Your views of this register", level: 2 },
      }}
    >
      {own.length === 0 ? (
        <p className="muted sm">
          None yet. Filter and sort the register, then give what you see a name. Only you will see
          it.
        </p>
      ) : (
        <ul className={styles.list}>
          {own.map((view) => (
            <SavedViewLine key={view.id} view={view} saved={saved} />
          ))}
        </ul>
      )}
      <SavedViewOutcome saved={saved} />
      <form className={styles.save} onSubmit={(event) => void onSave(event)}>
        <TextField name="name" label="Name for what is shown now" maxLength={80} required />
        <button type="submit" className="btn primary">
          Save view
        </button>
      </form>
    </PopoverButton>
  );
}
