import { type ReactNode, Suspense, useRef, useState } from "react";
import { PopoverLayer } from "./on-demand.ts";
import type { Layer } from "./PopoverLayer.tsx";

interface PopoverButtonProps {
  /** What stands on the button. */
  readonly face: ReactNode;
  readonly className?: string;
  readonly label?: string;
  /** Marks the button of an explanation, which paper leaves out. */
  readonly isWhy?: boolean;
  readonly layer: Layer;
  /** What stands in the dialog; a change in it may close it. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A button and the dialog that opens at it. */
export function PopoverButton(props: PopoverButtonProps): ReactNode {
  const { face, className, label, isWhy, layer, children } = props;
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  const approach = (): void => void PopoverLayer.preload?.();
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        data-why={isWhy === true ? "" : undefined}
        onPointerEnter={approach}
        onFocus={approach}
        onClick={() => {
          // Not every browser focuses a button that is clicked, and focus is to come back here.
          button.current?.focus();
          setOpen(true);
        }}
      >
        {face}
      </button>
      {isOpen && (
        <Suspense>
          <PopoverLayer layer={layer} at={button} onClose={close}>
            {typeof children === "function" ? children(close) : children}
          </PopoverLayer>
        </Suspense>
      )}
    </>
  );
}
