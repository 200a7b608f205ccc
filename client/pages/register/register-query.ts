import type { ApolloClient, OperationVariables, TypedDocumentNode } from "@apollo/client";
import type { PageRequest, RegisterAnswer, RegisterResult } from "./register-types.ts";

interface Connection<Row> {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly nodes: readonly Row[];
}

interface QueryState<Data, Variables extends OperationVariables> {
  readonly data: Data | undefined;
  readonly previousData?: Data | undefined;
  readonly loading: boolean;
  readonly error?: unknown;
  readonly refetch: () => unknown;
  readonly client: ApolloClient;
  readonly observable: {
    readonly query: TypedDocumentNode<Data, Variables>;
    readonly variables: Variables;
  };
}

/** Flattens a connection, and keeps the former rows while the next ones are on their way. */
export function registerResult<Data, Row, Variables extends OperationVariables>(
  state: QueryState<Data, Variables>,
  connectionOf: (data: Data) => Connection<Row> | null | undefined,
): RegisterResult<Row> {
  const data = state.data ?? (state.loading ? state.previousData : undefined);
  const { query, variables } = state.observable;
  async function read(page: PageRequest): Promise<RegisterAnswer<Row>> {
    const { data: slice } = await state.client.query({
      query,
      variables: { ...variables, first: null, after: null, last: null, before: null, ...page },
      fetchPolicy: "no-cache",
      errorPolicy: "none",
    });
    const answer = slice === undefined ? undefined : answerOf(connectionOf(slice as Data));
    if (answer === undefined) throw new Error("The register gave no rows.");
    return answer;
  }
  return {
    answer: data === undefined ? undefined : answerOf(connectionOf(data)),
    loading: state.loading,
    error: state.error,
    refetch: state.refetch,
    read,
  };
}

function answerOf<Row>(
  connection: Connection<Row> | null | undefined,
): RegisterAnswer<Row> | undefined {
  return connection
    ? { rows: connection.nodes, totalCount: connection.totalCount, ...connection.pageInfo }
    : undefined;
}

/** "familyName" -> "FAMILY_NAME", the way the contract spells order fields. */
export function orderFieldOf(field: string): string {
  return field.replaceAll(/([A-Z])/g, "_$1").toUpperCase();
}
