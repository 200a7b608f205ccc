import { useEffect, useEffectEvent } from "react";
import { readPreference } from "./preferences.ts";

/** One line of the keyboard help. */
export interface Shortcut {
  readonly keys: string;
  readonly does: string;
}

export const generalShortcuts: readonly Shortcut[] = [
  { keys: "Ctrl K  or  /", does: "Search everything you can see" },
  { keys: "?", does: "This list" },
  { keys: "j  k", does: "Next or previous row of a list" },
  { keys: "a", does: "On a record: write a note" },
  { keys: "e  c  h  p", does: "On a link chart: show links, put them away, hide, pin" },
  { keys: "Esc", does: "Close the top layer; focus goes back" },
];

interface ShortcutActions {
  readonly focusSearch: () => void;
  readonly showHelp: () => void;
  /** Goes where `g` and a letter lead; false when the letter leads nowhere. */
  readonly goTo: (letter: string) => boolean;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input, textarea, select, [contenteditable]") !== null
  );
}

function moveRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row-link]")];
  if (rows.length === 0) return;
  const at = rows.findIndex((row) => row === document.activeElement);
  rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
}

/** Goes to the box to write in; false where the page has none. */
function focusCompose(): boolean {
  const box = document.querySelector<HTMLElement>("[data-compose]");
  box?.focus();
  return box !== null;
}

/** Listens for the portal's keys. Single letters stay silent while somebody types, and when they are switched off. */
export function useShortcuts(actions: ShortcutActions): void {
  const act = useEffectEvent((event: KeyboardEvent, afterG: boolean): boolean => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      event.preventDefault();
      actions.focusSearch();
      return false;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return false;
    if (
      readPreference("keys") === "off" ||
      document.querySelector("[role=dialog], [role=menu]") !== null
    )
      return false;
    if (afterG && actions.goTo(event.key)) event.preventDefault();
    else if (event.key === "/") {
      event.preventDefault();
      actions.focusSearch();
    } else if (event.key === "?") actions.showHelp();
    else if (event.key === "j") moveRow(1);
    else if (event.key === "k") moveRow(-1);
    else if (event.key === "a" && focusCompose()) event.preventDefault();
    return event.key === "g" && !afterG;
  });
  useEffect(() => {
    let gAt = -Infinity;
    function onKeyDown(event: KeyboardEvent): void {
      gAt = act(event, event.timeStamp - gAt < 1200) ? event.timeStamp : -Infinity;
    }
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
}
