/**
 * How often the portal serves, and how often a password may be tried. Counted in memory: one process serves,
 * and a start forgets. Nothing is counted under a key that a caller could choose without end: an attempt counts
 * against the address it comes from first, unless that account has signed in from there before.
 */
import { createHash } from "node:crypto";
import ipaddr from "ipaddr.js";
import { LRUCache } from "lru-cache";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { LimitExceeded } from "../kernel/errors.js";

/** How many requests are served in a minute. */
export interface Rates {
  /** Of one account, whatever tokens and sessions it asks with. */
  readonly ofAccount: number;
  /** Of one address, with nobody signed in. */
  readonly ofAddress: number;
}

/** Counts requests and attempts. */
export interface Throttle {
  /** @throws LimitExceeded when the account, or the address of nobody, asks too often */
  readonly countRequest: (accountId: string | null, address: string) => Promise<void>;
  /**
   * Counts an attempt to sign in, before the password is looked at.
   * @param email as it is looked up
   * @throws LimitExceeded when there were too many from there
   */
  readonly countAttempt: (email: string, address: string) => Promise<void>;
  /** Takes an attempt back whose password was right and whose code is awaited: it has got in nowhere yet. */
  readonly passwordWasRight: (email: string, address: string) => Promise<void>;
  /**
   * Counts a code, before it is looked at.
   * @param isShort whether it can be guessed, one of a million
   * @throws LimitExceeded when there were too many from there; of short ones, from all places that the account was not
   * signed in from
   */
  readonly countCode: (email: string, address: string, isShort: boolean) => Promise<void>;
  /**
   * Counts a wish for a link to set a password: it costs the portal a row, whomever it names.
   * @throws LimitExceeded when there were too many from there
   */
  readonly countWish: (address: string) => Promise<void>;
  /** Forgets the attempts of whoever got in, and remembers that they come from there. */
  readonly signedIn: (email: string, address: string) => Promise<void>;
}

const quarter = 15 * 60;

/**
 * Codes in a quarter of an hour, tried by who knows the password. Whoever does so from elsewhere closes the code for
 * places that the account was not signed in from, and for no other; there a recovery code, which nobody guesses, helps.
 */
const codes = { atPlace: 10, atNewPlaces: 20 } as const;

/** Links that one address may wish for in a quarter of an hour. */
const mostWishes = 10;

/**
 * Attempts in a quarter of an hour. Nobody can lock another out from another address: what is tried from elsewhere
 * against an account never closes it, but leaves fewer tries to each place that it was not signed in from before.
 */
const attempts = {
  ofAddress: 100,
  atNewPlace: 5,
  /** More where the account is known: a colleague who guesses from the same office is not to close it. */
  atKnownPlace: 20,
  whileAttacked: 1,
  untilAttacked: 50,
} as const;

/** An address as it is counted: an IPv6 network of 64 bits is one household. */
export function countedAddress(address: string): string {
  if (!ipaddr.isValid(address)) return "unknown";
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv6 ? parsed.parts.slice(0, 4).join(":") : parsed.toString();
}

const named = (email: string): string => createHash("sha256").update(email).digest("base64url");

const minutes = (ms: number): string => {
  const whole = Math.max(1, Math.ceil(ms / 60_000));
  return whole === 1 ? "a minute" : `${whole} minutes`;
};

async function take(limiter: RateLimiterMemory, key: string, what: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    const { msBeforeNext } = refused;
    throw new LimitExceeded(
      `${what} Try again in ${minutes(msBeforeNext)}.`,
      Math.ceil(msBeforeNext / 1000),
    );
  }
}

/** Starts counting. */
export function openThrottle(rates: Rates): Throttle {
  const inAMinute = (points: number): RateLimiterMemory =>
    new RateLimiterMemory({ points, duration: 60 });
  const inAQuarter = (points: number): RateLimiterMemory =>
    new RateLimiterMemory({ points, duration: quarter });
  const byAccount = inAMinute(rates.ofAccount);
  const byAddress = inAMinute(rates.ofAddress);
  const fromAddress = inAQuarter(attempts.ofAddress);
  const againstAccount = inAQuarter(attempts.untilAttacked);
  const atNewPlace = inAQuarter(attempts.atNewPlace);
  const atKnownPlace = inAQuarter(attempts.atKnownPlace);
  const whileAttacked = inAQuarter(attempts.whileAttacked);
  const codesAtPlace = inAQuarter(codes.atPlace);
  const codesAtNewPlaces = inAQuarter(codes.atNewPlaces);
  const wishesFrom = inAQuarter(mostWishes);
  const knownPlaces = new LRUCache<string, true>({ max: 50_000 });
  const tooManyCodes = "There were too many wrong codes.";
  const tooOften = "There were too many attempts to sign in.";

  return {
    countRequest: (accountId, address) =>
      accountId === null
        ? take(byAddress, countedAddress(address), "There were too many requests.")
        : take(byAccount, accountId, "There were too many requests."),
    countAttempt: async (email, address) => {
      const [from, account] = [countedAddress(address), named(email)];
      const place = `${account} ${from}`;
      const isKnown = knownPlaces.has(place);
      const against = await againstAccount.penalty(account);
      if (isKnown) return take(atKnownPlace, place, tooOften);
      await take(fromAddress, from, tooOften);
      await take(atNewPlace, place, tooOften);
      if (against.consumedPoints > attempts.untilAttacked)
        await take(whileAttacked, place, tooOften);
    },
    passwordWasRight: async (email, address) => {
      const [from, account] = [countedAddress(address), named(email)];
      const place = `${account} ${from}`;
      await Promise.all([
        knownPlaces.has(place) ? atKnownPlace.reward(place) : fromAddress.reward(from),
        knownPlaces.has(place) ? null : atNewPlace.reward(place),
        whileAttacked.delete(place),
        againstAccount.reward(account),
      ]);
    },
    countCode: async (email, address, isShort) => {
      const account = named(email);
      const place = `${account} ${countedAddress(address)}`;
      await take(codesAtPlace, place, tooManyCodes);
      if (isShort && !knownPlaces.has(place)) await take(codesAtNewPlaces, account, tooManyCodes);
    },
    countWish: (address) =>
      take(wishesFrom, countedAddress(address), "This was asked for too often."),
    signedIn: async (email, address) => {
      const [from, account] = [countedAddress(address), named(email)];
      const place = `${account} ${from}`;
      // Only what was counted is taken back: a sign-in earns nobody more tries.
      const wasCounted = !knownPlaces.has(place);
      knownPlaces.set(place, true);
      await Promise.all([
        wasCounted ? fromAddress.reward(from) : null,
        againstAccount.reward(account),
        atNewPlace.delete(place),
        atKnownPlace.delete(place),
        whileAttacked.delete(place),
        codesAtPlace.delete(place),
      ]);
    },
  };
}
