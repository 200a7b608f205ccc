/** The one place where the portal writes dates and times: Europe/London, 24 hours, never all numbers. */
const zone = "Europe/London";
const tableDate = new Intl.DateTimeFormat("en-GB", {
  timeZone: zone,
  day: "numeric",
  month: "short",
  year: "numeric",
});
const proseDate = new Intl.DateTimeFormat("en-GB", {
  timeZone: zone,
  day: "numeric",
  month: "long",
  year: "numeric",
});
const clockTime = new Intl.DateTimeFormat("en-GB", {
  timeZone: zone,
  hour: "2-digit",
  minute: "2-digit",
  hour12: false,
});
const monthAndYear = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  month: "short",
  year: "numeric",
});
const plainDate = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  day: "numeric",
  month: "short",
  year: "numeric",
});

const longDate = new Intl.DateTimeFormat("en-GB", {
  timeZone: zone,
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
});
const weekday = new Intl.DateTimeFormat("en-GB", { timeZone: zone, weekday: "short" });
const isoDate = new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" });
const dayMs = 86_400_000;

/** "Monday 23 November 2026", for headings. */
export function formatLongDate(instant: string): string {
  return longDate.format(new Date(instant)).replace(",", "");
}

/** The calendar day of an instant in London: "2026-11-23". */
export function dayOf(instant: string): string {
  return isoDate.format(new Date(instant));
}

/** Whether a calendar day lies before today in London. */
export function isPast(day: string): boolean {
  return day < dayOf(new Date().toISOString());
}

/** The calendar day so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** Whole days from one calendar day to another; negative when the other is earlier. */
export function daysBetween(day: string, other: string): number {
  return Math.round((Date.parse(`${other}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / dayMs);
}

/** How a list says when something was: "09:12" today, "Sun 22:31" within the week, "9 Nov" before, with its year when another. */
export function formatWhen(instant: string, now: string): string {
  const age = daysBetween(dayOf(instant), dayOf(now));
  if (age === 0) return formatTime(instant);
  if (age > 0 && age < 7) return `${weekday.format(new Date(instant))} ${formatTime(instant)}`;
  const date = formatDate(instant);
  return date.endsWith(` ${now.slice(0, 4)}`) ? date.slice(0, -5) : date;
}

/** "23 Nov 2026", for tables. Some browsers write "Sept": three letters everywhere. */
export function formatDate(instant: string): string {
  return tableDate.format(new Date(instant)).replace("Sept", "Sep");
}

/** "23 November 2026", for sentences. */
export function formatDateInProse(instant: string): string {
  return proseDate.format(new Date(instant));
}

/** "09:12" */
export function formatTime(instant: string): string {
  return clockTime.format(new Date(instant));
}

/** "23 Nov 2026, 09:12" */
export function formatMoment(instant: string): string {
  return `${formatDate(instant)}, ${formatTime(instant)}`;
}

/**
 * Writes a partial date as precisely as it was given: "1987", "Mar 1987" or "2 Mar 1987".
 * @param value 1987, 1987-03 or 1987-03-02; anything else is shown as it came
 */
export function formatPartialDate(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value))
    return plainDate.format(new Date(`${value}T00:00:00Z`)).replace("Sept", "Sep");
  if (/^\d{4}-\d{2}$/.test(value))
    return monthAndYear.format(new Date(`${value}-01T00:00:00Z`)).replace("Sept", "Sep");
  return value;
}

/** "45 s", "3 min 20 s", "1 h 4 min" */
export function formatDuration(durationSeconds: number): string {
  if (durationSeconds < 60) return `${durationSeconds} s`;
  const minutes = Math.floor(durationSeconds / 60);
  if (minutes < 60)
    return durationSeconds % 60 === 0
      ? `${minutes} min`
      : `${minutes} min ${durationSeconds % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** "1 Jan 2024 to 3 Mar 2025", "From 1 Jan 2024", "Until 3 Mar 2025", or null when neither end is known. */
export function formatPeriod(from: string | null, to: string | null): string | null {
  if (from !== null && to !== null) {
    return from === to
      ? formatPartialDate(from)
      : `${formatPartialDate(from)} to ${formatPartialDate(to)}`;
  }
  if (from !== null) return `From ${formatPartialDate(from)}`;
  return to === null ? null : `Until ${formatPartialDate(to)}`;
}
