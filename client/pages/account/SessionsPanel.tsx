import { useMutation, useQuery } from "@apollo/client/react";
import { type ReactNode, useState } from "react";
import {
  EndMySessionDocument,
  MySessionsDocument,
  type MySessionsQuery,
} from "../../gql/operations.ts";
import { formatMoment, formatTime } from "../../lib/dates.ts";
import { failureOf, refusalOf } from "../../lib/failures.ts";
import { humanise } from "../../lib/words.ts";
import { signOutEverywhere } from "../../session.tsx";
import { AsyncState } from "../../ui/AsyncState.tsx";
import { type Column, DataTable } from "../../ui/DataTable.tsx";
import { Panel } from "../../ui/Panel.tsx";

type SignedIn = NonNullable<MySessionsQuery["mySessions"]>[number];

const waysIn: Readonly<Record<string, string>> = {
  PASSWORD: "With your password",
  CODE: "With your password and a code",
  PASSKEY: "With a passkey",
  CONSOLE: "By an operator of the portal, at its console",
};

/** Where this account is signed in, with the way to end one place or all. */
export function SessionsPanel(): ReactNode {
  const { data, loading, error, refetch } = useQuery(MySessionsDocument, {
    fetchPolicy: "cache-and-network",
  });
  const [end] = useMutation(EndMySessionDocument, {
    refetchQueries: ["MySessions"],
    awaitRefetchQueries: true,
  });
  const [outcome, setOutcome] = useState("");
  const sessions = data?.mySessions ?? undefined;

  async function endOne({ id, startedAt }: SignedIn): Promise<void> {
    const { error: failure } = await end({ variables: { id } });
    setOutcome(refusalOf(failure) ?? `The session begun ${formatMoment(startedAt)} has ended.`);
  }

  return (
    <Panel
      title="Where you are signed in"
      note={sessions?.length}
      flush
      actions={
        <button type="button" className="btn sm" onClick={() => void signOutEverywhere()}>
          Sign out everywhere
        </button>
      }
      footer="Do you not know one of these? End it and change your password."
    >
      <AsyncState
        subject="where you are signed in"
        loading={loading}
        hasContent={sessions !== undefined}
        failure={failureOf(error)}
        onRetry={() => void refetch()}
        lines={2}
      >
        <DataTable
          caption="Sessions of your account"
          rows={sessions ?? []}
          keyOf={({ id }) => id}
          columns={columnsOf((session) => void endOne(session))}
        />
      </AsyncState>
      <p role="status" className="muted sm" style={{ paddingInline: "var(--s4)" }}>
        {outcome}
      </p>
    </Panel>
  );
}

function columnsOf(onEnd: (session: SignedIn) => void): readonly Column<SignedIn>[] {
  return [
    {
      id: "way",
      header: "Signed in",
      cell: ({ openedBy, isThis }) => (
        <>
          {waysIn[openedBy] ?? humanise(openedBy)} {isThis && <span className="tag">This one</span>}
        </>
      ),
    },
    { id: "began", header: "Began", cell: ({ startedAt }) => formatMoment(startedAt) },
    { id: "used", header: "Last used", cell: ({ seenAt }) => formatMoment(seenAt) },
    { id: "ends", header: "Ends by", cell: ({ endsAt }) => formatMoment(endsAt) },
    {
      id: "end",
      header: "End it",
      cell: (session) =>
        session.isThis ? null : (
          <button type="button" className="btn sm" onClick={() => onEnd(session)}>
            End<span className="sr"> the session begun {formatTime(session.startedAt)}</span>
          </button>
        ),
    },
  ];
}
