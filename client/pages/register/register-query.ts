import type { RegisterAnswer, RegisterResult } from "./register-types.ts";

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

interface QueryState<Data> {
  readonly data: Data | undefined;
  readonly previousData?: Data | undefined;
  readonly loading: boolean;
  readonly error?: unknown;
  readonly refetch: () => unknown;
}

/** Flattens a connection, and keeps the former rows while the next ones are on their way. */
export function registerResult<Data, Row>(
  state: QueryState<Data>,
  connectionOf: (data: Data) => Connection<Row> | null | undefined,
): RegisterResult<Row> {
  const data = state.data ?? (state.loading ? state.previousData : undefined);
  const connection = data === undefined ? undefined : connectionOf(data);
  const answer: RegisterAnswer<Row> | undefined =
    connection === null || connection === undefined
      ? undefined
      : { rows: connection.nodes, totalCount: connection.totalCount, ...connection.pageInfo };
  return { answer, loading: state.loading, error: state.error, refetch: state.refetch };
}

/** "familyName" -> "FAMILY_NAME", the way the contract spells order fields. */
export function orderFieldOf(field: string): string {
  return field.replaceAll(/([A-Z])/g, "_$1").toUpperCase();
}
