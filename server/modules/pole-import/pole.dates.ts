/** Dates and times as POLE files write them. Pure; London time rules come from the runtime. */
import type { PoleReasonCode } from "./pole.reasons.js";

/** A value read from text, or null, and why it is not plain. */
export interface Reading {
  readonly value: string | null;
  readonly reason: PoleReasonCode | null;
}

const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/u;
const clock = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/u;

const isCalendarDate = (year: number, month: number, day: number): boolean =>
  year >= 1900 &&
  year <= 2100 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

const pad = (number: number): string => String(number).padStart(2, "0");

/**
 * Reads a date of the forms `dd/mm/yyyy`, `d/mm/yyyy` and `yyyy-mm-dd`.
 * @returns an ISO date; null with the reason when it is not a date, or one only with the month first
 */
export function readDate(text: string): Reading {
  const isoParts = iso.exec(text);
  if (isoParts !== null) {
    const isDate = isCalendarDate(Number(isoParts[1]), Number(isoParts[2]), Number(isoParts[3]));
    return isDate
      ? { value: text, reason: "date.iso-form" }
      : { value: null, reason: "date.unreadable" };
  }
  const parts = slashed.exec(text);
  if (parts === null) return { value: null, reason: "date.unreadable" };
  const [, first = "", second = "", yearText = ""] = parts;
  const [day, month, year] = [Number(first), Number(second), Number(yearText)];
  if (isCalendarDate(year, month, day)) {
    const padded = first.length === 2 && second.length === 2;
    return {
      value: `${yearText}-${pad(month)}-${pad(day)}`,
      reason: padded ? null : "date.not-padded",
    };
  }
  const monthFirst = isCalendarDate(year, day, month);
  return { value: null, reason: monthFirst ? "date.month-first" : "date.unreadable" };
}

/**
 * Reads a time of day of the forms `hh:mm` and `hh:mm:ss`, 24 hours.
 * @returns `hh:mm:ss`, or null with the reason
 */
export function readTime(text: string): Reading {
  const [, hour = "", minute = "", second = "00"] = clock.exec(text) ?? [];
  const isTime = hour !== "" && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  if (!isTime) return { value: null, reason: "time.unreadable" };
  return { value: `${pad(Number(hour))}:${minute}:${second}`, reason: null };
}

const london = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

/** The wall clock in London at an instant, as `yyyy-mm-ddThh:mm:ss`. */
function wallClockAt(instant: Date): string {
  const [date = "", time = ""] = london.format(instant).split(", ");
  return `${date.split("/").reverse().join("-")}T${time}`;
}

const minutesAheadOfUtc = [0, 60, 120];

/**
 * The instant at which clocks in London showed a date and time.
 * @param wallClock `yyyy-mm-ddThh:mm:ss`
 * @returns an ISO instant in UTC; null with the reason when the clocks were changing
 */
export function instantInLondon(wallClock: string): Reading {
  const asUtc = Date.parse(`${wallClock}Z`);
  const instants = minutesAheadOfUtc
    .map((minutes) => new Date(asUtc - minutes * 60_000))
    .filter((instant) => wallClockAt(instant) === wallClock);
  if (instants.length === 0) return { value: null, reason: "time.skipped-hour" };
  if (instants.length > 1) return { value: null, reason: "time.repeated-hour" };
  return { value: instants[0]?.toISOString() ?? null, reason: null };
}
