import { operationIds } from "./gql/operation-ids.ts";

/** The name of one of the portal's own trusted documents. */
export type OperationName = keyof typeof operationIds;

/** One error of an answer, as the server publishes it. */
export interface PublicError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: {
    readonly code?: string;
    readonly correlationId?: string;
    /** The input that the sentence is about. */
    readonly field?: string;
    /** What is wrong with an input, each by its field. */
    readonly faults?: readonly { readonly field: string; readonly rule: string }[];
  };
}

/** An answer: what could be read, and what went wrong on the way. */
export interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly PublicError[];
}

/** The server could not be reached, or did not answer in GraphQL. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(operationIds, name);
}

/**
 * Asks the server by the hash of a trusted document; the text itself never travels.
 * @throws Unreachable when there is no GraphQL answer; AbortError when the signal fires
 */
export async function askServer<Result>(
  operationName: OperationName,
  variables: Readonly<Record<string, unknown>> = {},
  signal?: AbortSignal,
): Promise<Answer<Result>> {
  const body = JSON.stringify({
    documentId: operationIds[operationName],
    operationName,
    variables,
  });
  let response: Response;
  try {
    response = await fetch("/graphql", {
      method: "POST",
      credentials: "same-origin",
      cache: "no-store",
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        "x-challenger": "portal",
      },
      body,
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new Unreachable("The portal could not reach its server.", { cause });
  }
  return readAnswer<Result>(response);
}

async function readAnswer<Result>(response: Response): Promise<Answer<Result>> {
  const answer: unknown = await response.json().catch(() => undefined);
  if (typeof answer !== "object" || answer === null || !("data" in answer || "errors" in answer)) {
    throw new Unreachable(`The server answered ${response.status} without a GraphQL answer.`);
  }
  return answer as Answer<Result>;
}
