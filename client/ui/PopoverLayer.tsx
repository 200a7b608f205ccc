import type { ReactNode, RefObject } from "react";
import { Dialog, Heading, Popover } from "react-aria-components";
import styles from "./Popover.module.css";

/** What opens at a button: where it stands, what it is called. */
export interface Layer {
  readonly placement: "bottom start" | "bottom end";
  readonly className: string;
  /** The heading it is called by; without one it is called by its label. */
  readonly title?: { readonly words: string; readonly level: 2 | 3 };
  readonly label?: string;
}

interface PopoverLayerProps {
  readonly layer: Layer;
  readonly at: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that stands at the button that opened it, and gives the focus back to it. */
export function PopoverLayer({ layer, at, onClose, children }: PopoverLayerProps): ReactNode {
  const { placement, className, title, label } = layer;
  return (
    <Popover
      className={styles.popover}
      placement={placement}
      triggerRef={at}
      isOpen
      onOpenChange={onClose}
    >
      <Dialog className={className} aria-label={label}>
        {title !== undefined && (
          <Heading slot="title" level={title.level}>
            {title.words}
          </Heading>
        )}
        {children}
      </Dialog>
    </Popover>
  );
}
