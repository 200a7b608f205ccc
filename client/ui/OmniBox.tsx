import { Search } from "lucide-react";
import { type KeyboardEvent, type ReactNode, type RefObject, useId, useState } from "react";
import styles from "./OmniBox.module.css";
import type { RecordShape } from "./shapes.ts";
import { TypeGlyph } from "./TypeGlyph.tsx";

/** A record offered while somebody types. */
export interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly shape: RecordShape;
}

interface OmniBoxProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly suggestions: readonly Suggestion[];
  readonly onType: (text: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onSearch: (text: string) => void;
}

/** The search box of the header: Enter searches, the arrow keys choose one of the suggestions. */
export function OmniBox({
  inputRef,
  text,
  suggestions,
  onType,
  onOpen,
  onSearch,
}: OmniBoxProps): ReactNode {
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = isOpen && text.trim() !== "" && suggestions.length > 0;
  const optionCount = suggestions.length + 1;

  function choose(position: number): void {
    const suggestion = suggestions[position];
    setOpen(false);
    inputRef.current?.blur();
    if (suggestion === undefined) onSearch(text.trim());
    else onOpen(suggestion.id);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Escape") setOpen(false);
    if (!shown) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((before) => ((before + 1 + step + optionCount + 1) % (optionCount + 1)) - 1);
    }
  }

  return (
    <form
      className={styles.form}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") choose(shown ? active : -1);
      }}
    >
      <label className="omni">
        <Search className="ic" aria-hidden="true" />
        <span className="sr">Search everything you can see</span>
        <input
          ref={inputRef}
          role="combobox"
          aria-expanded={shown}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={shown && active >= 0 ? `${listId}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder="Search people, groups, phones, places, reports"
          value={text}
          onKeyDown={onKeyDown}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onChange={(event) => {
            setOpen(true);
            setActive(-1);
            onType(event.target.value);
          }}
        />
        <kbd aria-hidden="true">Ctrl K</kbd>
      </label>
      {shown && (
        <div className={styles.list} role="listbox" id={listId} aria-label="Suggestions">
          {suggestions.map((suggestion, position) => (
            <Option
              key={suggestion.id}
              id={`${listId}-${position}`}
              selected={active === position}
              onChoose={() => choose(position)}
            >
              <TypeGlyph shape={suggestion.shape} />
              <span>{suggestion.name}</span>
              <span className={styles.detail}>{suggestion.detail}</span>
            </Option>
          ))}
          <Option
            id={`${listId}-${suggestions.length}`}
            selected={active === suggestions.length}
            onChoose={() => choose(-1)}
            last
          >
            <Search className="ic" aria-hidden="true" />
            All results for “{text.trim()}”
          </Option>
        </div>
      )}
    </form>
  );
}

interface OptionProps {
  readonly id: string;
  readonly selected: boolean;
  readonly last?: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Option({ id, selected, last = false, onChoose, children }: OptionProps): ReactNode {
  return (
    // Focus stays in the box: the list is driven from there, and the pointer is the second way in.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      className={last ? `${styles.option} ${styles.all}` : styles.option}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}
