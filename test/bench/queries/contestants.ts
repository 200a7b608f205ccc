/** The servers that are compared, and how each is asked an operation. */
import { postRequest } from "../load/connection.js";
import { documents, recordDocuments, type OperationName } from "./documents.js";
import { graphileDocuments } from "./graphile-documents.js";
import type { Variables } from "./parameters.js";

/** A server by its module, what it can be asked, and its way of being asked. */
export interface Contestant {
  readonly name: string;
  readonly file: string;
  /** Whether it knows an operation; it takes part in those only. */
  readonly knows: (operation: OperationName) => boolean;
  readonly request: (operation: OperationName, secret: string, variables: Variables) => Buffer;
}

type Documents = Readonly<Partial<Record<OperationName, string>>>;

const contestant = (
  name: string,
  file: string,
  known: Documents,
  pathOf: (operation: OperationName) => string,
): Contestant => ({
  name,
  file,
  knows: (operation) => operation in known,
  request: (operation, secret, variables) =>
    postRequest(pathOf(operation), secret, { query: known[operation], variables }),
});

const byName = (operation: OperationName): string => `/${operation}`;

/** The portal. */
export const product = contestant("product", "product.ts", documents, () => "/graphql");
/** The portal with its policy off; what the policy costs is asked of the operations over plain records. */
export const unguarded = contestant("unguarded", "unguarded.ts", recordDocuments, () => "/graphql");
/** Hand-written SQL: the limit. */
export const raw: Contestant = {
  name: "raw",
  file: "raw.ts",
  knows: () => true,
  request: (operation, secret, variables) => postRequest(byName(operation), secret, { variables }),
};
/** PostGraphile 5. */
export const graphile = contestant("postgraphile", "graphile.mjs", graphileDocuments, byName);
/** type-graphql over MikroORM's entities. */
export const entity = contestant("entity", "entity.ts", recordDocuments, byName);
