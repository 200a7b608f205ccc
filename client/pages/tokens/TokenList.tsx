import { useMutation, useQuery } from "@apollo/client/react";
import { type ReactNode, useState } from "react";
import { MyTokensDocument, type MyTokensQuery, RevokeTokenDocument } from "../../gql/operations.ts";
import { formatDate, formatMoment } from "../../lib/dates.ts";
import { failureOf, refusalOf } from "../../lib/failures.ts";
import { useCodes, type CodeWords } from "../../lib/use-codes.ts";
import { inSentence } from "../../lib/words.ts";
import { AsyncState, Empty } from "../../ui/AsyncState.tsx";
import { type Column, DataTable } from "../../ui/DataTable.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { inWords } from "./token-words.ts";

type Token = NonNullable<MyTokensQuery["myTokens"]>[number];

/** The tokens of this account: what each reads, when it was used, and the way to end it. */
export function TokenList(): ReactNode {
  const codes = useCodes();
  const { data, loading, error, refetch } = useQuery(MyTokensDocument, {
    fetchPolicy: "cache-and-network",
  });
  const [revoke] = useMutation(RevokeTokenDocument, {
    refetchQueries: ["MyTokens"],
    awaitRefetchQueries: true,
  });
  const [outcome, setOutcome] = useState("");
  const tokens = data?.myTokens ?? undefined;

  async function revokeOne({ id, name }: Token): Promise<void> {
    const { error: failure } = await revoke({ variables: { id } });
    setOutcome(refusalOf(failure) ?? `“${name}” no longer opens anything.`);
  }

  return (
    <Panel title="Your tokens" note={tokens?.length} flush>
      <AsyncState
        subject="your tokens"
        loading={loading}
        hasContent={tokens !== undefined}
        failure={failureOf(error)}
        onRetry={() => void refetch()}
        lines={2}
      >
        {tokens?.length === 0 ? (
          <Empty>You have made no token yet.</Empty>
        ) : (
          <DataTable
            caption="Your tokens"
            rows={tokens ?? []}
            keyOf={({ id }) => id}
            columns={columnsOf(codes, (token) => void revokeOne(token))}
          />
        )}
      </AsyncState>
      <p role="status" className="muted sm" style={{ paddingInline: "var(--s4)" }}>
        {outcome}
      </p>
    </Panel>
  );
}

function columnsOf(codes: CodeWords, onRevoke: (token: Token) => void): readonly Column<Token>[] {
  return [
    { id: "name", header: "For", cell: ({ name }) => name },
    {
      id: "reads",
      header: "Reads",
      cell: ({ recordTypes, fieldGroups }) =>
        `${inSentence(recordTypes.map(inWords))}: ${
          fieldGroups.length === 0
            ? "that they are there"
            : inSentence(fieldGroups.map((group) => inWords(group).toLowerCase()))
        }`,
    },
    { id: "purpose", header: "Purpose", cell: ({ purpose }) => codes.label("purpose", purpose) },
    {
      id: "used",
      header: "Last used",
      cell: ({ lastUsedAt }) => (lastUsedAt === null ? "Never" : formatMoment(lastUsedAt)),
    },
    {
      id: "ends",
      header: "Ends",
      cell: ({ expiresAt, revokedAt }) =>
        revokedAt === null ? formatDate(expiresAt) : `Revoked ${formatMoment(revokedAt)}`,
    },
    {
      id: "revoke",
      header: "Do",
      cell: (token) =>
        token.revokedAt === null && (
          <button type="button" className="btn sm" onClick={() => onRevoke(token)}>
            Revoke<span className="sr"> {token.name}</span>
          </button>
        ),
    },
  ];
}
