import { dayOf } from "../lib/dates.ts";

/** The time that a date covers, in milliseconds; an exact one is known to the day. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly isExact: boolean;
}

const dayMs = 86_400_000;

/** The time that a date of any precision covers: "2026-03" is all of March. An instant is its day in London. */
export function stretchOf(date: string): Stretch {
  const day = date.includes("T") ? dayOf(date) : date;
  const [year = 0, month, dayOfMonth] = day.split("-").map(Number);
  if (month === undefined)
    return { start: Date.UTC(year, 0), end: Date.UTC(year + 1, 0) - dayMs, isExact: false };
  if (dayOfMonth === undefined)
    return { start: Date.UTC(year, month - 1), end: Date.UTC(year, month) - dayMs, isExact: false };
  const start = Date.UTC(year, month - 1, dayOfMonth);
  return { start, end: start, isExact: true };
}

/** A line of time: where an instant stands on it, and its marks. */
export interface TimeScale {
  /** Where an instant stands between the beginning (0) and the end (1). */
  readonly at: (instant: number) => number;
  readonly ticks: readonly { readonly at: number; readonly words: string }[];
}

const monthsBetweenTicks = [1, 3, 6, 12, 24, 60, 120];
const ticksAtMost = 6;
const monthAndYear = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  month: "short",
  year: "numeric",
});

/** A scale that holds both instants with a little room about them, and at most six marks at the starts of months or years. */
export function timeScale(first: number, last: number): TimeScale {
  const room = Math.max((last - first) * 0.04, 10 * dayMs);
  const [begin, end] = [first - room, last + room];
  const at = (instant: number): number => (instant - begin) / (end - begin);
  const [from, to] = [monthOf(begin) + 1, monthOf(end)];
  const step = monthsBetweenTicks.find((months) => (to - from) / months < ticksAtMost) ?? 240;
  const ticks = [];
  for (let number = Math.ceil(from / step) * step; number <= to; number += step) {
    const instant = Date.UTC(Math.floor(number / 12), number % 12);
    const words =
      step >= 12 ? String(Math.floor(number / 12)) : monthAndYear.format(new Date(instant));
    ticks.push({ at: at(instant), words: words.replace("Sept", "Sep") });
  }
  return { at, ticks };
}

/** The month of an instant, counted from the year nought. */
function monthOf(instant: number): number {
  const date = new Date(instant);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
