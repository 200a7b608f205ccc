import type { ReactNode, SVGProps } from "react";
import { type DistrictLayout, tileLayout } from "../lib/district-layout.ts";
import { formatCount } from "../lib/words.ts";
import styles from "./DistrictMap.module.css";

export interface DistrictMapProps {
  /** The finding, in words. */
  readonly caption: string;
  readonly nameOf: (code: string) => string;
  readonly counts: ReadonlyMap<string, number>;
  /** Where the districts stand; tiles when nothing else is said. */
  readonly layout?: DistrictLayout;
  /** Makes the districts buttons, of which the chosen one stays pressed. */
  readonly choice?: DistrictChoice | undefined;
}

/** One district of the ten, or none. */
export interface DistrictChoice {
  readonly chosen: string | null;
  readonly onChoose: (code: string) => void;
}

/** The districts, darker where there is more; the numbers stand on them. */
export function DistrictMap(props: DistrictMapProps): ReactNode {
  const { caption, nameOf, counts, layout = tileLayout, choice } = props;
  const largest = Math.max(1, ...counts.values());
  const districts = [...layout.places].map(([code, place]) => {
    const count = counts.get(code);
    const step = count === undefined ? 1 : Math.min(5, 1 + Math.floor((count / largest) * 4.999));
    return { code, count, step, ...place };
  });
  return (
    <div className={styles.frame}>
      <svg
        className={styles.map}
        viewBox={layout.viewBox}
        role={choice === undefined ? "img" : "group"}
        aria-label={caption}
      >
        {districts.map(({ code, outline, count, step }) => (
          <path
            key={code}
            className={styles.area}
            d={outline}
            fill={`var(--m${step})`}
            {...(choice === undefined ? {} : buttonOf(code, nameOf(code), count, choice))}
          />
        ))}
        {/* Behind every outline, so that none covers another's name. */}
        {districts.map(({ code, count, step, centre: [x, y] }) => (
          <g
            key={code}
            className={`${styles.words} ${step >= 4 ? styles.onDark : ""} ${code === choice?.chosen ? styles.chosen : ""}`}
            aria-hidden={choice !== undefined}
          >
            <text x={x} y={y - 6} textAnchor="middle">
              {nameOf(code)}
            </text>
            <text className={styles.number} x={x} y={y + 17} textAnchor="middle">
              {count === undefined ? "–" : formatCount(count)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** A district as a button; it says what it shows, for those who do not see it. */
function buttonOf(
  code: string,
  name: string,
  count: number | undefined,
  { chosen, onChoose }: DistrictChoice,
): SVGProps<SVGPathElement> {
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
