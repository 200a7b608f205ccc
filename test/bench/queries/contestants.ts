/** The servers that are compared, and how each is asked an operation. */
import { postRequest } from "../load/connection.js";
import { documents, type OperationName } from "./documents.js";
import { graphileDocuments } from "./graphile-documents.js";
import type { Variables } from "./parameters.js";

/** A server by its module, and its way of asking. */
export interface Contestant {
  readonly name: string;
  readonly file: string;
  readonly request: (operation: OperationName, secret: string, variables: Variables) => Buffer;
}

const asProduct = (file: string, name: string): Contestant => ({
  name,
  file,
  request: (operation, secret, variables) =>
    postRequest("/graphql", secret, { query: documents[operation], variables }),
});

/** The portal. */
export const product = asProduct("product.ts", "product");
/** The portal with its policy off. */
export const unguarded = asProduct("unguarded.ts", "unguarded");
/** Hand-written SQL: the limit. */
export const raw: Contestant = {
  name: "raw",
  file: "raw.ts",
  request: (operation, secret, variables) => postRequest(`/${operation}`, secret, { variables }),
};
/** PostGraphile 5. */
export const graphile: Contestant = {
  name: "postgraphile",
  file: "graphile.mjs",
  request: (operation, secret, variables) =>
    postRequest(`/${operation}`, secret, { query: graphileDocuments[operation], variables }),
};
/** type-graphql over MikroORM's entities. */
export const entity: Contestant = {
  name: "entity",
  file: "entity.ts",
  request: (operation, secret, variables) =>
    postRequest(`/${operation}`, secret, { query: documents[operation], variables }),
};
