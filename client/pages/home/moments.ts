import { dayOf, formatDateInProse, formatTime } from "../../lib/dates.ts";

/** From when on changes are told. */
export type Since = "sign-in" | "7" | "28";

/** The moments that a briefing is written at. */
export interface Moments {
  /** The portal's clock when the briefing was opened. */
  readonly now: string;
  /** Its calendar day in London. */
  readonly today: string;
  readonly choice: Since;
  readonly since: string;
  /** "in the last 7 days", "since your last sign-in, 20 November 2026 at 16:42" */
  readonly sinceWords: string;
  readonly choices: readonly (readonly [Since, string])[];
}

const dayMs = 86_400_000;

/**
 * Reads from when on changes are asked for. Without an earlier sign-in that choice is not offered, and an address that
 * asks for it reads as the last 7 days.
 */
export function readMoments(
  now: string,
  previousSignInAt: string | null,
  asked: string | undefined,
): Moments {
  const choice: Since =
    asked === "28" ? "28" : asked === "sign-in" && previousSignInAt !== null ? "sign-in" : "7";
  const days = choice === "28" ? 28 : 7;
  const isSignIn = choice === "sign-in" && previousSignInAt !== null;
  return {
    now,
    today: dayOf(now),
    choice,
    since: isSignIn ? previousSignInAt : new Date(Date.parse(now) - days * dayMs).toISOString(),
    sinceWords: isSignIn
      ? `since your last sign-in, ${formatDateInProse(previousSignInAt)} at ${formatTime(previousSignInAt)}`
      : `in the last ${days} days`,
    choices: [
      ...(previousSignInAt === null ? [] : [["sign-in", "Since last sign-in"] as const]),
      ["7", "7 days"],
      ["28", "28 days"],
    ],
  };
}
