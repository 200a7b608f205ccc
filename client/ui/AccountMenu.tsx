import { ChevronDown } from "lucide-react";
import { type ReactNode, Suspense, useRef, useState } from "react";
import styles from "./AccountMenu.module.css";
import type { AccountChoices } from "./AccountMenuLayer.tsx";
import { AccountMenuLayer } from "./on-demand.ts";

interface AccountMenuProps extends AccountChoices {
  readonly name: string;
  readonly role: string;
}

/** Who is signed in, under which purpose, how the portal looks, and the way out. */
export function AccountMenu({ name, role, ...choices }: AccountMenuProps): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const approach = (): void => void AccountMenuLayer.preload?.();
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.trigger}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPointerEnter={approach}
        onFocus={approach}
        onClick={() => {
          // Not every browser focuses a button that is clicked, and focus is to come back here.
          button.current?.focus();
          setOpen(true);
        }}
      >
        <span className="sr">Account:</span>
        <span className="whoami">
          {name}
          <small>{role}</small>
        </span>
        <span className={styles.initials}>{initialsOf(name)}</span>
        <ChevronDown className="ic" aria-hidden="true" />
      </button>
      {isOpen && (
        <Suspense>
          <AccountMenuLayer {...choices} at={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return `${words[0]?.[0] ?? ""}${words.length > 1 ? (words.at(-1)?.[0] ?? "") : ""}`.toUpperCase();
}
