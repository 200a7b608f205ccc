import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { parse } from "graphql";

/**
 * Parses the text of one of the portal's own operations.
 * Locations are dropped: nothing in the client points back into the text.
 * @public used by the generated client/gql/operations.ts, which is not committed
 */
export function typedDocument<Result, Variables>(
  text: string,
): TypedDocumentNode<Result, Variables> {
  return parse(text, { noLocation: true });
}
