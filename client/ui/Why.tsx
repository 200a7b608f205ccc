import type { ReactNode } from "react";
import styles from "./Popover.module.css";
import { PopoverButton } from "./PopoverButton.tsx";

interface WhyProps {
  /** What is not fully shown, for the accessible name: "Date of birth". */
  readonly subject: string;
  readonly sentence: string;
  readonly contact: string | null;
}

/** "Why?": one plain sentence, and who to ask where that may be told. */
export function Why({ subject, sentence, contact }: WhyProps): ReactNode {
  return (
    <PopoverButton
      face="Why?"
      label={`Why? ${subject}`}
      isWhy
      layer={{
        placement: "bottom start",
        className: styles.sheet ?? "",
        title: { words: subject, level: 3 },
      }}
    >
      <p>{sentence}</p>
      {contact !== null && <p className="muted">Who can help: {contact}</p>}
    </PopoverButton>
  );
}
