/** The seven domain errors. Each has a public code and sentence; the cause stays inside. */

/**
 * The codes of these errors. A client may see one more, NOT_UNDERSTOOD, of a request that never reached a
 * domain.
 */
export type PublicCode =
  | "INVALID_INPUT"
  | "NOT_FOUND"
  | "NOT_ALLOWED"
  | "CONFLICT"
  | "LIMIT_EXCEEDED"
  | "UNAUTHENTICATED"
  | "UNAVAILABLE";

/** A failure with a public face. */
export abstract class DomainError extends Error {
  abstract readonly code: PublicCode;
}

/** A part of an input, and the rule that it breaks. */
export interface Fault {
  readonly field: string;
  readonly rule: string;
}

/** An input breaks a rule that may be told; where an input is read as a whole, each that it breaks. */
export class InvalidInput extends DomainError {
  readonly code = "INVALID_INPUT";
  readonly faults: readonly Fault[];
  constructor(
    readonly field: string,
    rule: string,
    ...others: readonly Fault[]
  ) {
    super(rule);
    this.faults = [{ field, rule }, ...others];
  }
}

/**
 * There is nothing there, or nothing that this viewer may know of: the same.
 * @public for changes by identity
 */
export class NotFound extends DomainError {
  readonly code = "NOT_FOUND";
  constructor() {
    super("There is nothing here that you can open.");
  }
}

/** The caller knows that the thing exists and may not do this to it. */
export class NotAllowed extends DomainError {
  readonly code = "NOT_ALLOWED";
}

/** Somebody else changed it first. */
export class Conflict extends DomainError {
  readonly code = "CONFLICT";
}

/** The request is larger, deeper or more frequent than the portal serves. */
export class LimitExceeded extends DomainError {
  readonly code = "LIMIT_EXCEEDED";
  constructor(
    sentence: string,
    /** After so many seconds it may be asked again; null when the same is always too much. */
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(sentence);
  }
}

/** Nobody is signed in, or the session has ended. */
export class Unauthenticated extends DomainError {
  readonly code = "UNAUTHENTICATED";
  constructor() {
    super("Sign in, or send a token that is in force.");
  }
}

/** The portal cannot answer now. */
export class Unavailable extends DomainError {
  readonly code = "UNAVAILABLE";
}
