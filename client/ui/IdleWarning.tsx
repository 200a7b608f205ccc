import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import styles from "./KeyboardHelp.module.css";

interface IdleWarningProps {
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Says that a desk that was left is about to be signed out. */
export function IdleWarning({ onStay, onLeave }: IdleWarningProps): ReactNode {
  return (
    <ModalOverlay className={styles.veil} isOpen>
      <Modal className={styles.modal}>
        <Dialog className={styles.dialog} role="alertdialog">
          <Heading slot="title" level={2}>
            You will be signed out in two minutes
          </Heading>
          <p>Nothing has been used for 13 minutes. What is on screen will be cleared.</p>
          <div className="row wrap">
            <button type="button" className="btn primary" onClick={onStay}>
              Stay signed in
            </button>
            <button type="button" className="btn" onClick={onLeave}>
              Sign out now
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
