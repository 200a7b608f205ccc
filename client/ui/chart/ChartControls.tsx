import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  type LucideIcon,
  Maximize,
  Minus,
  Plus,
} from "lucide-react";
import type { ReactNode } from "react";
import styles from "./ChartCanvas.module.css";

interface ChartControlsProps {
  readonly onZoom: (inwards: boolean) => void;
  readonly onFit: () => void;
  /** Moves the picture; 1 to the right or down. */
  readonly onPan: (dx: number, dy: number) => void;
}

/** Buttons for what the wheel and dragging do, for whoever cannot or would rather not. */
export function ChartControls({ onZoom, onFit, onPan }: ChartControlsProps): ReactNode {
  return (
    <div className={`noprint ${styles.controls}`}>
      <div className={styles.arrows} role="group" aria-label="Move the picture">
        <Control label="Look left" icon={ArrowLeft} onPress={() => onPan(1, 0)} />
        <Control label="Look up" icon={ArrowUp} onPress={() => onPan(0, 1)} />
        <Control label="Look down" icon={ArrowDown} onPress={() => onPan(0, -1)} />
        <Control label="Look right" icon={ArrowRight} onPress={() => onPan(-1, 0)} />
      </div>
      <div className={styles.arrows} role="group" aria-label="Zoom">
        <Control label="Zoom out" icon={Minus} onPress={() => onZoom(false)} />
        <Control label="Zoom in" icon={Plus} onPress={() => onZoom(true)} />
        <Control label="Fit to the picture" icon={Maximize} onPress={onFit} />
      </div>
    </div>
  );
}

function Control(props: {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly onPress: () => void;
}): ReactNode {
  const { label, icon: Icon, onPress } = props;
  return (
    <button
      type="button"
      className={styles.control}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <Icon className="ic" aria-hidden="true" />
    </button>
  );
}
