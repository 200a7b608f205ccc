/** From what went wrong to what a client is told: a closed set of codes, and a reference to quote. */
import { HeaderMap } from "@apollo/server";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import {
  isLockTimeout,
  isStatementTimeout,
  isUnfitValue,
  sqlState,
} from "../database/sql-state.js";
import { DomainError, InvalidInput, LimitExceeded, type PublicCode } from "../kernel/errors.js";
import type { Log } from "../kernel/log.js";

/**
 * One answer for everything that the viewer's schema does not know, whatever the cause: an unknown name,
 * a name that others may see, an argument of another shape, a document that cannot be read.
 */
export const notUnderstood = (): GraphQLError =>
  new GraphQLError("This request is not one that you can make here.", {
    extensions: { code: "NOT_UNDERSTOOD", http: { status: 400 } },
  });

const statusOf: Readonly<Partial<Record<PublicCode, number>>> = {
  UNAUTHENTICATED: 401,
  UNAVAILABLE: 503,
};

/** What the HTTP answer says of it beside the body; null when it is a plain answer. */
function httpOf(cause: DomainError): { status: number; headers?: HeaderMap } | null {
  if (cause instanceof LimitExceeded && cause.retryAfterSeconds !== null) {
    return {
      status: 429,
      headers: new HeaderMap([["retry-after", String(cause.retryAfterSeconds)]]),
    };
  }
  const status = statusOf[cause.code];
  return status === undefined ? null : { status };
}

/** A failure as a GraphQL error without any inner detail. */
export function presentFailure(failure: unknown, correlationId: string, log: Log): GraphQLError {
  const cause = failure instanceof GraphQLError ? (failure.originalError ?? failure) : failure;
  if (cause instanceof DomainError) {
    const http = httpOf(cause);
    return new GraphQLError(cause.message, {
      path: failure instanceof GraphQLError ? failure.path : undefined,
      extensions: {
        code: cause.code,
        correlationId,
        ...(cause instanceof InvalidInput ? { field: cause.field, faults: cause.faults } : {}),
        ...(http === null ? {} : { http }),
      },
    });
  }
  if (cause instanceof GraphQLError) {
    return cause.extensions["code"] === "NOT_UNDERSTOOD" ? cause : notUnderstood();
  }
  if (isStatementTimeout(cause)) {
    return new GraphQLError("This took too long. Ask for less at once.", {
      extensions: { code: "LIMIT_EXCEEDED", correlationId },
    });
  }
  if (isLockTimeout(cause)) {
    return new GraphQLError("Access is being changed just now. Try again.", {
      extensions: { code: "UNAVAILABLE", correlationId, http: { status: 503 } },
    });
  }
  if (isUnfitValue(cause)) {
    return new GraphQLError("A value in this request is out of range.", {
      extensions: { code: "INVALID_INPUT", correlationId },
    });
  }
  log.error({ correlationId, failure: describe(cause) }, "request failed");
  return new GraphQLError("The portal could not answer. Quote the reference if you report this.", {
    extensions: { code: "UNAVAILABLE", correlationId, http: { status: 503 } },
  });
}

/** The kind of failure for the log: never inputs, never narrative text. */
function describe(failure: unknown): { name: string; sqlState: string; at: string } {
  if (!(failure instanceof Error)) return { name: typeof failure, sqlState: "", at: "" };
  const at = failure.stack?.split("\n").slice(1, 4).join(" ") ?? "";
  return { name: failure.name, sqlState: sqlState(failure), at };
}

const toldCodes: ReadonlySet<string> = new Set<PublicCode | "NOT_UNDERSTOOD">([
  "INVALID_INPUT",
  "NOT_FOUND",
  "NOT_ALLOWED",
  "CONFLICT",
  "LIMIT_EXCEEDED",
  "UNAUTHENTICATED",
  "UNAVAILABLE",
  "NOT_UNDERSTOOD",
]);

/** The last hand over every error that leaves: Apollo's own are replaced by the constant one. */
export function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (toldCodes.has(String(formatted.extensions?.["code"]))) return formatted;
  const { message, extensions } = notUnderstood().toJSON();
  return { message, extensions: { code: extensions?.["code"] } };
}
