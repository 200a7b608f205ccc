import { CircleAlert, Lock } from "lucide-react";
import type { ReactNode } from "react";
import { explain, type FieldAccess, wordsOfPrecision, wordsOfReason } from "../lib/access.ts";
import { Why } from "./Why.tsx";
import styles from "./Withheld.module.css";

interface AccessNoteProps {
  /** What is not fully shown: "Date of birth". */
  readonly subject: string;
  readonly access: FieldAccess;
  /** The reason in the words of the server's list; the portal's own words are used without it. */
  readonly sentence?: string | undefined;
}

/** In place of a value that is not shown. Its size follows the reason's words, never the value. */
export function Withheld({ subject, access, sentence }: AccessNoteProps): ReactNode {
  const words =
    access.level === "POINTER" ? "Held, ask the owner" : wordsOfReason(access.reason).short;
  return (
    <span className={`withheld ${styles.chip}`}>
      <Lock className="ic" aria-hidden="true" />
      <span>
        <span className="sr">{subject}: withheld. </span>
        {words}
      </span>
      <Why subject={subject} sentence={explain(access, sentence)} contact={access.contact} />
    </span>
  );
}

/** Beside a value that is shown in a coarser form. */
export function Reduced({ subject, access, sentence }: AccessNoteProps): ReactNode {
  return (
    <span className={styles.reduced}>
      <span>
        <span className="sr">Reduced: </span>
        {wordsOfPrecision(access.precision)}
      </span>
      <Why subject={subject} sentence={explain(access, sentence)} contact={access.contact} />
    </span>
  );
}

/** In place of a value that the server failed to read: unlike withheld in colour, shape and words. */
export function CouldNotLoad({ subject }: { readonly subject: string }): ReactNode {
  return (
    <span className={styles.failed}>
      <CircleAlert className="ic" aria-hidden="true" />
      <span>
        <span className="sr">{subject}: </span>Could not load
      </span>
    </span>
  );
}
