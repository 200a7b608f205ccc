import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import styles from "./KeyboardHelp.module.css";
import { usePreference, writePreference } from "./preferences.ts";
import { generalShortcuts, type Shortcut } from "./shortcuts.ts";

interface KeyboardHelpProps {
  readonly onClose: () => void;
  readonly places: readonly Shortcut[];
}

/** Every key the portal listens to, and the switch that silences the single letters. */
export function KeyboardHelp({ onClose, places }: KeyboardHelpProps): ReactNode {
  const keys = usePreference("keys");
  return (
    <ModalOverlay
      className={styles.veil}
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={styles.modal}>
        <Dialog className={styles.dialog}>
          <Heading slot="title" level={2}>
            Keyboard
          </Heading>
          <table className={styles.keys}>
            <caption className="sr">Keys and what they do</caption>
            <tbody>
              {[...generalShortcuts, ...places].map((shortcut) => (
                <tr key={shortcut.keys}>
                  <th scope="row">{shortcut.keys}</th>
                  <td>{shortcut.does}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <label className={styles.switch}>
            <input
              type="checkbox"
              checked={keys !== "off"}
              onChange={(event) => writePreference("keys", event.target.checked ? null : "off")}
            />
            Single letters work as shortcuts
          </label>
          <button type="button" className="btn primary" onClick={onClose}>
            Close
          </button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
