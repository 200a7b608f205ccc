import { type ReactNode, useId } from "react";
import { type LaneLayout, layLanes, type PlacedMark, type TimeMark } from "./lane-layout.ts";
import { outlineOf, shapeColour } from "./shapes.ts";
import styles from "./TimeLanes.module.css";

interface TimeLanesProps {
  /** What the lanes show, in words; names the list twin. */
  readonly label: string;
  readonly marks: readonly TimeMark[];
  /** The calendar day that "Today" stands at. */
  readonly today: string;
}

const rowHeight = 18;
const padding = 8;

/**
 * Dated things on one line of time, a lane for each kind. How certain a date is shows in its shape: filled when known
 * to the day, hollow with fading ends when only the month or the year is.
 */
export function TimeLanes({ label, marks, today }: TimeLanesProps): ReactNode {
  const layout = layLanes(marks, today);
  const fade = useId();
  return (
    <div className={styles.lanes} role="img" aria-label={label}>
      <svg className={styles.fades} aria-hidden="true">
        <defs>
          <Fade id={`${fade}in`} from="0" to="0.85" />
          <Fade id={`${fade}out`} from="0.85" to="0" />
        </defs>
      </svg>
      {layout.lanes.map(({ name, rows }) => (
        <div key={name} className={styles.lane}>
          <span className={styles.name}>{name}</span>
          <svg className={styles.track} height={rows.length * rowHeight + 2 * padding}>
            <Ticks layout={layout} />
            {rows.map((row, number) =>
              row.map((one) => (
                <Mark
                  key={one.mark.id}
                  placed={one}
                  y={padding + rowHeight * (number + 0.5)}
                  fade={fade}
                />
              )),
            )}
          </svg>
        </div>
      ))}
      <div className={styles.lane}>
        <span />
        <svg className={styles.axis} height="22">
          {layout.ticks.map(({ at, words }) => (
            <text key={words} x={percent(at)} y="15" textAnchor={anchorAt(at)}>
              {words}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}

/** Words at either end of the line stay within it. */
const anchorAt = (at: number): "start" | "middle" | "end" =>
  at < 0.05 ? "start" : at > 0.95 ? "end" : "middle";

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

interface FadeProps {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

function Fade({ id, from, to }: FadeProps): ReactNode {
  return (
    <linearGradient id={id}>
      <stop offset="0" stopColor="var(--accent)" stopOpacity={from} />
      <stop offset="1" stopColor="var(--accent)" stopOpacity={to} />
    </linearGradient>
  );
}

function Ticks({ layout }: { readonly layout: LaneLayout }): ReactNode {
  const { ticks, today } = layout;
  return (
    <>
      {ticks.map(({ at, words }) => (
        <line key={words} className={styles.tick} x1={percent(at)} x2={percent(at)} y2="100%" />
      ))}
      {today !== null && (
        <line className={styles.today} x1={percent(today)} x2={percent(today)} y2="100%" />
      )}
    </>
  );
}

interface MarkProps {
  readonly placed: PlacedMark;
  readonly y: number;
  /** Names the fading fills. */
  readonly fade: string;
}

function Mark({ placed, y, fade }: MarkProps): ReactNode {
  const { mark, start, sure, sureUntil, end, at, isExact } = placed;
  const colour = shapeColour[mark.shape];
  return (
    <g>
      <title>{mark.words}</title>
      <Bar from={start} to={sure} y={y} fill={`url(#${fade}in)`} />
      <Bar from={sure} to={sureUntil} y={y} fill="var(--accent)" />
      <Bar from={sureUntil} to={end} y={y} fill={`url(#${fade}out)`} />
      <svg className={styles.shape} x={percent(at)} y={y}>
        <path
          d={outlineOf(mark.shape, 5)}
          fill={isExact ? colour : "var(--surface)"}
          stroke={isExact ? "var(--surface)" : colour}
        />
      </svg>
    </g>
  );
}

interface BarProps {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly fill: string;
}

function Bar({ from, to, y, fill }: BarProps): ReactNode {
  if (to <= from) return null;
  return <rect x={percent(from)} y={y - 2.5} width={percent(to - from)} height="5" fill={fill} />;
}
