import type { RecordShape } from "./shapes.ts";
import { stretchOf, timeScale, type TimeScale } from "./time-scale.ts";

/** Something that has a date: a day, or a period. Dates are as precise as they were given. */
export interface TimeMark {
  readonly id: string;
  /** What kind of thing it is; things of a kind stand on one lane. */
  readonly lane: string;
  readonly shape: RecordShape;
  /** 1987, 1987-03, 1987-03-02 or an instant. */
  readonly from: string;
  /** The end of a period, null where none was said; undefined for what has one day. */
  readonly to: string | null | undefined;
  readonly words: string;
}

/**
 * A mark in its place, from 0 to 1 along the line. It is certain between `sure` and `sureUntil`; what lies about them
 * is no more than possible.
 */
export interface PlacedMark {
  readonly mark: TimeMark;
  readonly start: number;
  readonly sure: number;
  readonly sureUntil: number;
  readonly end: number;
  /** Where its shape stands. */
  readonly at: number;
  /** Whether its beginning is known to the day. */
  readonly isExact: boolean;
}

/** The marks of one kind, in as few rows as keep them apart. */
export interface Lane {
  readonly name: string;
  readonly rows: readonly (readonly PlacedMark[])[];
}

/** Lanes on one line of time. */
export interface LaneLayout {
  readonly lanes: readonly Lane[];
  readonly ticks: TimeScale["ticks"];
  /** Where today stands, when it is on the line. */
  readonly today: number | null;
}

/** How far a period reaches of which no end was said: far enough to be seen to fade. */
const openReach = 0.07;
const gap = 0.025;

/** Places marks along one line, lane by lane in the order of their first marks; nothing is drawn that was not said. */
export function layLanes(marks: readonly TimeMark[], today: string): LaneLayout {
  const stretches = marks.flatMap(({ from, to }) => [stretchOf(from), stretchOf(to ?? from)]);
  if (stretches.length === 0) return { lanes: [], ticks: [], today: null };
  const first = Math.min(...stretches.map(({ start }) => start));
  const last = Math.max(...stretches.map(({ end }) => end));
  const scale = timeScale(first, last);
  const now = scale.at(stretchOf(today).start);
  return {
    lanes: [...Map.groupBy(marks, ({ lane }) => lane)].map(([name, own]) => ({
      name,
      rows: rowsOf(own.map((mark) => placed(mark, scale))),
    })),
    ticks: scale.ticks,
    today: now >= 0 && now <= 1 ? now : null,
  };
}

function placed(mark: TimeMark, { at }: TimeScale): PlacedMark {
  const from = stretchOf(mark.from);
  const start = at(from.start);
  const middle = (start + at(from.end)) / 2;
  const shared = { mark, start, at: middle, isExact: from.isExact };
  if (mark.to === undefined)
    return { ...shared, sure: middle, sureUntil: middle, end: at(from.end) };
  if (mark.to === null) {
    const sure = at(from.end);
    return { ...shared, sure, sureUntil: sure, end: Math.min(1, sure + openReach) };
  }
  const to = stretchOf(mark.to);
  const end = Math.max(at(to.end), start);
  // Of two dates that overlap, such as 2026 and March 2026, no day between them is certain.
  const sure = Math.min(at(from.end), end);
  return { ...shared, sure, sureUntil: Math.max(sure, at(to.start)), end };
}

function rowsOf(marks: readonly PlacedMark[]): readonly (readonly PlacedMark[])[] {
  const rows: PlacedMark[][] = [];
  for (const mark of marks.toSorted((one, other) => one.start - other.start)) {
    const free = rows.find((row) => row.every(({ end }) => end + gap <= mark.start));
    if (free === undefined) rows.push([mark]);
    else free.push(mark);
  }
  return rows;
}
