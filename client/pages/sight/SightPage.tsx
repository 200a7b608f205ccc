import type { ApolloClient } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import {
  ExplainRecordDocument,
  RecordPageDocument,
  RecordSightDocument,
  SightPartnersDocument,
} from "../../gql/operations.ts";
import { failureOf } from "../../lib/failures.ts";
import { nameOfRecord, wordsOfType } from "../../lib/records.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { useSession } from "../../session.tsx";
import { AsyncState } from "../../ui/AsyncState.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { useShownMarkings } from "../../ui/page-marking.tsx";
import { markingsOf } from "../record/markings.ts";
import type { ShownRecord } from "../record/shown-record.ts";
import { NothingHerePage } from "../statement/NothingHerePage.tsx";
import { SightBar } from "./SightBar.tsx";
import styles from "./SightPage.module.css";
import { type RecordSight, sightRows } from "./sight-rows.tsx";
import { SightTable } from "./SightTable.tsx";
import { TracePanel } from "./TracePanel.tsx";
import { useSightClient } from "./use-sight-client.ts";

const here = { from: "/portal/records/$id/sight" } as const;

/** What a partner sees of a record, beside what its information owner does; for everybody else there is nothing here. */
export function SightPage(): ReactNode {
  const { id } = useParams(here);
  const own = useQuery(RecordPageDocument, { variables: { id } });
  const asked = useQuery(ExplainRecordDocument, { variables: { id } });
  const record = own.data?.node ?? undefined;
  const mayLook = asked.data?.explainAccess?.mayLookAs ?? false;
  const loading = own.loading || asked.loading;
  const error = own.error ?? asked.error;
  if (!loading && error === undefined && (record === undefined || !mayLook))
    return <NothingHerePage />;
  return (
    <AsyncState
      subject="this record"
      loading={loading}
      hasContent={record !== undefined && mayLook}
      failure={failureOf(error)}
      onRetry={() => void Promise.all([own.refetch(), asked.refetch()])}
      lines={10}
    >
      {record !== undefined && <Sight record={record} />}
    </AsyncState>
  );
}

/** The partners whose view may be asked for, without the viewer's own. */
function useOthers() {
  const { partnerName } = useSession();
  const { data } = useQuery(SightPartnersDocument);
  return data?.partners?.nodes.filter(({ name }) => name !== partnerName) ?? [];
}

function Sight({ record }: { readonly record: ShownRecord }): ReactNode {
  const { as, purpose } = useSearch(here);
  const { singular, plural } = wordsOfType(record.__typename);
  useShownMarkings(useMemo(() => markingsOf(record), [record]));
  return (
    <>
      <PageHead
        browserTitle={`What a partner sees of a ${singular.toLowerCase()}`}
        heading={`What this partner sees of ${nameOfRecord(record)}`}
        crumbs={
          <>
            {plural} /{" "}
            <Link to="/records/$id" params={{ id: record.id }}>
              <span className="mono">{record.reference ?? "Record"}</span>
            </Link>
          </>
        }
      />
      {as === undefined ? (
        <Bar record={record} sight={undefined} />
      ) : (
        <Look key={`${as} ${purpose}`} record={record} as={as} purpose={purpose ?? null} />
      )}
    </>
  );
}

interface BarProps {
  readonly record: ShownRecord;
  readonly sight: RecordSight | undefined;
}

function Bar({ record, sight }: BarProps): ReactNode {
  const { as, field } = useSearch(here);
  const navigate = useNavigate();
  return (
    <SightBar
      recordId={record.id}
      partners={useOthers()}
      as={as}
      sight={sight}
      onAs={(partner) => void navigate({ to: ".", search: { as: partner, field } })}
      onPurpose={(purpose) =>
        void navigate({ to: ".", search: (before) => ({ ...before, purpose }) })
      }
    />
  );
}

interface LookProps {
  readonly record: ShownRecord;
  readonly as: string;
  readonly purpose: string | null;
}

/** One look through a partner's eyes, with a client and cache of its own. */
function Look({ record, as, purpose }: LookProps): ReactNode {
  const client = useSightClient();
  const { data, loading, error, refetch } = useQuery(RecordSightDocument, {
    client,
    variables: { id: record.id, as, purpose },
  });
  const sight = data?.explainAccess ?? undefined;
  return (
    <>
      <Bar record={record} sight={sight} />
      <AsyncState
        subject="what they see"
        loading={loading}
        hasContent={sight !== undefined}
        failure={failureOf(error)}
        onRetry={() => void refetch()}
        lines={10}
      >
        {sight !== undefined && <Sides record={record} sight={sight} client={client} as={as} />}
      </AsyncState>
    </>
  );
}

interface SidesProps {
  readonly record: ShownRecord;
  readonly sight: RecordSight;
  readonly client: ApolloClient;
  readonly as: string;
}

function Sides({ record, sight, client, as }: SidesProps): ReactNode {
  const { field } = useSearch(here);
  const navigate = useNavigate();
  const codes = useCodes();
  const rows = useMemo(() => sightRows(record, sight, codes), [record, sight, codes]);
  const row = rows.find((one) => one.field === field);
  return (
    <div className={styles.sides}>
      <SightTable
        rows={rows}
        sight={sight}
        chosen={row?.field}
        onChoose={(chosen) =>
          void navigate({
            to: ".",
            search: (before) => ({ ...before, field: chosen === field ? undefined : chosen }),
            replace: true,
            resetScroll: false,
          })
        }
      />
      <TracePanel
        client={client}
        id={record.id}
        as={as}
        sight={sight}
        field={row === undefined ? undefined : { name: row.field, label: row.label }}
      />
    </div>
  );
}
