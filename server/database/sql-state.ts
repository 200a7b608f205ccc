/** What PostgreSQL says a failure is, by its five-character code. */

const fiveCharacters = /^[0-9A-Z]{5}$/;

/** The code of a failure; "" when PostgreSQL did not name one. Other failures have codes of other lengths. */
export function sqlState(failure: unknown): string {
  if (typeof failure !== "object" || failure === null || !("code" in failure)) return "";
  const code = String(failure.code);
  return fiveCharacters.test(code) ? code : "";
}

/** The statement ran longer than it may. */
export const isStatementTimeout = (failure: unknown): boolean => sqlState(failure) === "57014";

/** Somebody else holds what a change needs, for longer than it waits. */
export const isLockTimeout = (failure: unknown): boolean => sqlState(failure) === "55P03";

/** Somebody else changed what the transaction rests on; it may be begun again. */
export const isSerializationFailure = (failure: unknown): boolean => sqlState(failure) === "40001";

/** A row that another refers to is not there, or not as it was. */
export const isBrokenReference = (failure: unknown): boolean => sqlState(failure) === "23503";

/**
 * What PostgreSQL says of a caller's value: not of its type, out of range, no such date or offset, a
 * character it cannot hold. The rest of class 22 would be a fault of ours.
 */
const unfitValueStates: ReadonlySet<string> = new Set([
  "22P02",
  "22P05",
  "22003",
  "22007",
  "22008",
  "22009",
  "22021",
]);

/** A value of the caller's does not fit. */
export const isUnfitValue = (failure: unknown): boolean => unfitValueStates.has(sqlState(failure));
