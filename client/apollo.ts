import { ApolloClient, ApolloLink, CombinedGraphQLErrors, InMemoryCache } from "@apollo/client";
import { ErrorLink } from "@apollo/client/link/error";
import { Observable } from "rxjs";
import { possibleTypes } from "./gql/possible-types.ts";
import { pagedList } from "./lib/pages.ts";
import { askServer, isOperationName, type OperationName } from "./transport.ts";

/** Sends each operation as the hash of its trusted document; a signal in its context calls it off. */
const trustedDocumentLink = new ApolloLink(
  (operation) =>
    new Observable((observer) => {
      const name = operation.operationName ?? "";
      const abort = new AbortController();
      const stop: unknown = operation.getContext()["signal"];
      const signal =
        stop instanceof AbortSignal ? AbortSignal.any([stop, abort.signal]) : abort.signal;
      if (!isOperationName(name)) {
        observer.error(new Error(`"${name}" is not one of the portal's operations.`));
        return undefined;
      }
      async function ask(trusted: OperationName): Promise<void> {
        try {
          observer.next(
            (await askServer(trusted, operation.variables, signal)) as ApolloLink.Result,
          );
          observer.complete();
        } catch (error) {
          observer.error(error);
        }
      }
      void ask(name);
      return () => abort.abort();
    }),
);

/** The lists of a record, by the name that every type of record gives them. */
const recordLists = [
  "identifiers",
  "persons",
  "places",
  "events",
  "items",
  "contacts",
  "links",
  "memberships",
  "threats",
  "ocgs",
  "vulnerabilities",
  "countyLines",
  "heldLines",
  "reports",
  "paragraphs",
  "missingEpisodes",
  "annotations",
];

function lostSession(error: unknown): boolean {
  return (
    CombinedGraphQLErrors.is(error) &&
    error.errors.some((one) => one.extensions?.["code"] === "UNAUTHENTICATED")
  );
}

/**
 * A client with a cache of its own, in memory only.
 * Each purpose gets its own: a normalised cache merges by id, so records read for one purpose would otherwise appear
 * in another.
 * @param onSessionLost called when the server no longer knows this session
 */
export function createPortalClient(onSessionLost: () => void): ApolloClient {
  const sessionLink = new ErrorLink(({ error }) => {
    if (lostSession(error)) onSessionLost();
  });
  return new ApolloClient({
    link: ApolloLink.from([sessionLink, trustedDocumentLink]),
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: {
        District: { keyFields: ["code"] },
        CodeEntry: { keyFields: ["list", "code"] },
        Record: { fields: Object.fromEntries(recordLists.map((name) => [name, pagedList])) },
      },
    }),
    defaultOptions: {
      watchQuery: { errorPolicy: "all", notifyOnNetworkStatusChange: true },
      query: { errorPolicy: "all" },
      mutate: { errorPolicy: "all" },
    },
    devtools: { enabled: import.meta.env.DEV },
  });
}
