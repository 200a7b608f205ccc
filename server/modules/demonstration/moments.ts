/** Days and moments before the demonstration's reference date. */
import type { Random } from "./random.js";
import { referenceDate } from "./words.js";

const dayInMilliseconds = 86_400_000;
const referenceMidnight = Date.parse(`${referenceDate}T00:00:00Z`);

/** The calendar date so many days before the reference date. */
export const daysBefore = (days: number): string =>
  new Date(referenceMidnight - days * dayInMilliseconds).toISOString().slice(0, 10);

/** How many days lie between a calendar date and the reference date. */
export const daysSince = (date: string): number =>
  Math.round((referenceMidnight - Date.parse(`${date}T00:00:00Z`)) / dayInMilliseconds);

/** A moment of a day, by chance between its first and last hour (UTC). */
export function momentOn(date: string, random: Random, firstHour = 7, lastHour = 21): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${date}T${two(random.between(firstHour, lastHour))}:${two(random.below(60))}:${two(random.below(60))}Z`;
}

/** A moment on one of the days after a date and before the reference date. */
export const momentSince = (date: string, random: Random, withinDays = 30): string =>
  momentOn(daysBefore(Math.max(1, daysSince(date) - random.below(withinDays))), random);

/** Whole years from a birthday to the reference date. */
export function ageOf(dateOfBirth: string): number {
  const years = Number(referenceDate.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return dateOfBirth.slice(5) > referenceDate.slice(5) ? years - 1 : years;
}
