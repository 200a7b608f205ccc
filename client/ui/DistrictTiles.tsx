import type { ReactNode, SVGProps } from "react";
import { formatCount } from "../lib/words.ts";
import styles from "./DistrictTiles.module.css";

/** Where each district stands on the schematic map: column and row. */
const tiles: Readonly<Record<string, readonly [column: number, row: number]>> = {
  E08000010: [0, 0],
  E08000001: [1, 0],
  E08000002: [2, 0],
  E08000005: [3, 0],
  E08000006: [0.5, 1],
  E08000003: [1.5, 1],
  E08000004: [2.5, 1],
  E08000009: [0.5, 2],
  E08000007: [1.5, 2],
  E08000008: [2.5, 2],
};

const tile = { width: 112, height: 68, gap: 6 };

interface DistrictTilesProps {
  /** The finding, in words. */
  readonly caption: string;
  readonly nameOf: (code: string) => string;
  readonly counts: ReadonlyMap<string, number>;
  /** Makes the tiles buttons, of which the chosen one stays pressed. */
  readonly choice?: DistrictChoice | undefined;
}

/** One district of the ten, or none. */
export interface DistrictChoice {
  readonly chosen: string | null;
  readonly onChoose: (code: string) => void;
}

/** The ten districts as tiles, darker where there is more; the numbers stand on the tiles. */
export function DistrictTiles({ caption, nameOf, counts, choice }: DistrictTilesProps): ReactNode {
  const largest = Math.max(1, ...counts.values());
  const width = 4 * tile.width + 3 * tile.gap;
  const height = 3 * tile.height + 2 * tile.gap;
  return (
    <svg
      className={styles.map}
      viewBox={`-1 -1 ${width + 2} ${height + 2}`}
      role={choice === undefined ? "img" : "group"}
      aria-label={caption}
    >
      {Object.entries(tiles).map(([code, [column, row]]) => {
        const count = counts.get(code);
        const step =
          count === undefined ? 1 : Math.min(5, 1 + Math.floor((count / largest) * 4.999));
        const x = column * (tile.width + tile.gap);
        const y = row * (tile.height + tile.gap);
        return (
          <g
            key={code}
            className={step >= 4 ? styles.onDark : undefined}
            transform={`translate(${x} ${y})`}
            {...(choice === undefined ? {} : buttonOf(code, nameOf(code), count, choice))}
          >
            <rect width={tile.width} height={tile.height} rx="3" fill={`var(--m${step})`} />
            <text x={tile.width / 2} y="28" textAnchor="middle">
              {nameOf(code)}
            </text>{" "}
            <text className={styles.number} x={tile.width / 2} y="51" textAnchor="middle">
              {count === undefined ? "–" : formatCount(count)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** A tile as a button; it says what it shows, for those who do not see it. */
function buttonOf(
  code: string,
  name: string,
  count: number | undefined,
  { chosen, onChoose }: DistrictChoice,
): SVGProps<SVGGElement> {
  return {
    role: "button",
    tabIndex: 0,
    "aria-pressed": code === chosen,
    "aria-label": `${name} ${count === undefined ? "–" : formatCount(count)}`,
    onClick: () => onChoose(code),
    onKeyDown: (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      onChoose(code);
    },
  };
}
