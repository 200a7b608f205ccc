import { useSyncExternalStore } from "react";

/** How this person likes the portal to look. Preferences only: no record, name or search is ever kept here. */
const preferenceNames = {
  theme: "challenger.theme",
  density: "challenger.density",
  keys: "challenger.keys",
} as const;

export type PreferenceName = keyof typeof preferenceNames;

const changed = "challenger:preferences";

export function readPreference(name: PreferenceName): string | null {
  try {
    return localStorage.getItem(preferenceNames[name]);
  } catch {
    return null;
  }
}

/** Keeps a choice in this browser, or forgets it; storage that is switched off only means it is not remembered. */
export function writePreference(name: PreferenceName, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(preferenceNames[name]);
    else localStorage.setItem(preferenceNames[name], value);
  } catch {
    return;
  } finally {
    dispatchEvent(new Event(changed));
  }
}

function subscribe(onChange: () => void): () => void {
  addEventListener(changed, onChange);
  return () => removeEventListener(changed, onChange);
}

export function usePreference(name: PreferenceName): string | null {
  return useSyncExternalStore(subscribe, () => readPreference(name));
}
