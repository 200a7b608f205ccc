import type { ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import styles from "./Popover.module.css";

interface WhyProps {
  /** What is not fully shown, for the accessible name: "Date of birth". */
  readonly subject: string;
  readonly sentence: string;
  readonly contact: string | null;
}

/** "Why?": one plain sentence, and who to ask where that may be told. */
export function Why({ subject, sentence, contact }: WhyProps): ReactNode {
  return (
    <DialogTrigger>
      <Button aria-label={`Why? ${subject}`} data-why="">
        Why?
      </Button>
      <Popover className={styles.popover} placement="bottom start">
        <Dialog className={styles.sheet}>
          <Heading slot="title" level={3}>
            {subject}
          </Heading>
          <p>{sentence}</p>
          {contact !== null && <p className="muted">Who can help: {contact}</p>}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
