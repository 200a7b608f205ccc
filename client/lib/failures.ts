import { CombinedGraphQLErrors } from "@apollo/client";
import type { Refusal } from "./refusals.ts";

/** The reference a person can quote for a failed read, when the server gave one. */
export function failureOf(error: unknown): { readonly reference: string | null } | undefined {
  if (error === undefined || error === null) return undefined;
  if (!CombinedGraphQLErrors.is(error)) return { reference: null };
  const reference = error.errors[0]?.extensions?.["correlationId"];
  return { reference: typeof reference === "string" ? reference : null };
}

/** What the server said to a change that it did not make, in a sentence for people; undefined when it was made. */
export function refusalOf(error: unknown): string | undefined {
  if (error === undefined || error === null) return undefined;
  const told = CombinedGraphQLErrors.is(error) ? error.errors[0]?.message : undefined;
  return told ?? "The server could not be reached. Nothing was changed.";
}

/** Why a form was refused; undefined when it was not. */
export function formRefusalOf(error: unknown): Refusal | undefined {
  const words = refusalOf(error);
  if (words === undefined) return undefined;
  const field = CombinedGraphQLErrors.is(error)
    ? error.errors[0]?.extensions?.["field"]
    : undefined;
  return { field: typeof field === "string" ? field : null, words };
}

/** Names of the fields directly under a path that the server failed to read. */
export function failedFields(
  error: unknown,
  path: readonly (string | number)[],
): ReadonlySet<string> {
  if (!CombinedGraphQLErrors.is(error)) return new Set();
  return new Set(
    error.errors
      .map((one) => one.path ?? [])
      .filter(
        (found) =>
          found.length > path.length && path.every((step, position) => found[position] === step),
      )
      .map((found) => String(found[path.length])),
  );
}
