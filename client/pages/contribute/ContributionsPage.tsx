import { useMutation, useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import {
  ContributionsDocument,
  type ContributionsQuery,
  WithdrawContributionDocument,
} from "../../gql/operations.ts";
import { formatMoment } from "../../lib/dates.ts";
import { failureOf, refusalOf } from "../../lib/failures.ts";
import { AsyncState, Empty } from "../../ui/AsyncState.tsx";
import { type Column, DataTable } from "../../ui/DataTable.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { useIntakeCodes } from "./use-intake-codes.ts";

type Row = NonNullable<ContributionsQuery["contributions"]>["nodes"][number];
type Place = { readonly after?: string; readonly before?: string };

const pageSize = 25;

/** What this account handed in and what became of it; nobody else is told. */
export function ContributionsPage(): ReactNode {
  const codes = useIntakeCodes();
  const [place, setPlace] = useState<Place>({});
  const [asked, setAsked] = useState<Row | null>(null);
  const variables = { ...place, [place.before === undefined ? "first" : "last"]: pageSize };
  const { data, previousData, loading, error, refetch } = useQuery(ContributionsDocument, {
    variables,
    // What was handed in or corrected just now is not known to the cache.
    fetchPolicy: "cache-and-network",
  });
  const list = (data ?? previousData)?.contributions;
  return (
    <>
      <PageHead
        browserTitle="What I handed in"
        heading="What I handed in"
        lead="Only you see this list. Until a report is graded you may correct it or take it back."
        actions={
          <Link to="/contribute" className="btn primary">
            Contribute a report
          </Link>
        }
      />
      {asked !== null && <TakeBack row={asked} onDone={() => setAsked(null)} />}
      <Panel title="Reports" note={list?.totalCount} flush>
        <AsyncState
          subject="what you handed in"
          loading={loading}
          hasContent={list !== undefined && list !== null}
          failure={failureOf(error)}
          onRetry={() => void refetch()}
        >
          {list?.nodes.length === 0 ? (
            <Empty>You have handed in nothing yet.</Empty>
          ) : (
            <DataTable
              caption="What you handed in, the newest first"
              columns={columnsOf(codes.label, setAsked)}
              rows={list?.nodes ?? []}
              keyOf={({ id }) => id}
            />
          )}
          {list?.pageInfo && <Pages info={list.pageInfo} onTurn={setPlace} />}
        </AsyncState>
      </Panel>
    </>
  );
}

const columnsOf = (
  label: ReturnType<typeof useIntakeCodes>["label"],
  onTakeBack: (row: Row) => void,
): readonly Column<Row>[] => [
  {
    id: "reference",
    header: "Reference",
    cell: ({ id, reference, report }) =>
      report?.id === id ? (
        <Link to="/records/$id" params={{ id }} className="mono">
          {reference}
        </Link>
      ) : (
        <span className="mono">{reference}</span>
      ),
  },
  {
    id: "heading",
    header: "About",
    cell: ({ heading, version }) =>
      version !== null && version > 1 ? `${heading} (version ${version})` : heading,
  },
  {
    id: "receivedAt",
    header: "Handed in",
    cell: ({ receivedAt }) => (receivedAt === null ? null : formatMoment(receivedAt)),
  },
  {
    id: "state",
    header: "State",
    cell: ({ state }) =>
      state !== null && <span className="tag">{label("intakeState", state)}</span>,
  },
  {
    id: "acts",
    header: "You may",
    cell: (row) =>
      row.state === "RECEIVED" && (
        <span className="row wrap">
          <Link
            to="/contribute"
            search={{ corrects: row.id }}
            className="btn sm"
            aria-label={`Correct ${row.reference}`}
          >
            Correct
          </Link>
          <button
            type="button"
            className="btn sm"
            aria-label={`Take back ${row.reference}`}
            onClick={() => onTakeBack(row)}
          >
            Take back
          </button>
        </span>
      ),
  },
];

function TakeBack({ row, onDone }: { readonly row: Row; readonly onDone: () => void }): ReactNode {
  const [withdraw, { loading }] = useMutation(WithdrawContributionDocument);
  const [key] = useState(() => crypto.randomUUID());
  const [refusal, setRefusal] = useState<string | undefined>(undefined);

  async function take(): Promise<void> {
    const { error } = await withdraw({ variables: { key, id: row.id } });
    const refused = refusalOf(error);
    setRefusal(refused);
    if (refused === undefined) onDone();
  }

  return (
    <section className="callout warn" aria-label="Take back a report">
      <h2>Take back {row.reference}?</h2>
      <p>
        From then on only your own agency sees it, and what partners wrote on it goes with it. This
        cannot be undone; you may hand it in anew.
      </p>
      {refusal !== undefined && <p role="alert">{refusal}</p>}
      <p className="row wrap">
        <button
          type="button"
          className="btn primary"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the question was asked for by a press
          autoFocus
          aria-disabled={loading}
          onClick={() => void take()}
        >
          Take it back
        </button>
        <button type="button" className="btn" onClick={onDone}>
          Leave it
        </button>
      </p>
    </section>
  );
}

interface PagesProps {
  readonly info: NonNullable<ContributionsQuery["contributions"]>["pageInfo"];
  readonly onTurn: (place: Place) => void;
}

function Pages({ info, onTurn }: PagesProps): ReactNode {
  const { hasPreviousPage, hasNextPage, startCursor, endCursor } = info;
  if (!hasPreviousPage && !hasNextPage) return null;
  return (
    <p className="row wrap">
      <button
        type="button"
        className="btn"
        disabled={!hasPreviousPage}
        onClick={() => startCursor !== null && onTurn({ before: startCursor })}
      >
        Newer
      </button>
      <button
        type="button"
        className="btn"
        disabled={!hasNextPage}
        onClick={() => endCursor !== null && onTurn({ after: endCursor })}
      >
        Older
      </button>
    </p>
  );
}
