import { useQuery } from "@apollo/client/react";
import { useParams, useSearch } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { RecordPageDocument } from "../../gql/operations.ts";
import { failedFields, failureOf } from "../../lib/failures.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { AsyncState } from "../../ui/AsyncState.tsx";
import { PageTabs } from "../../ui/PageTabs.tsx";
import { useShownMarkings } from "../../ui/page-marking.tsx";
import { NothingHerePage } from "../statement/NothingHerePage.tsx";
import { AnnotationsPanel } from "./annotations/AnnotationsPanel.tsx";
import { useDesk } from "./annotations/use-desk.ts";
import { markingsOf } from "./markings.ts";
import { partsOf } from "./parts.tsx";
import { RecordHead } from "./RecordHead.tsx";
import styles from "./RecordPage.module.css";
import type { ShownRecord } from "./shown-record.ts";
import { useFocusOnFact } from "./use-focus-on-fact.ts";

/** One record, one shape for every type: facts, links, and lists of what belongs to it. */
export function RecordPage(): ReactNode {
  const { id } = useParams({ from: "/portal/records/$id" });
  const { data, loading, error, refetch } = useQuery(RecordPageDocument, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  const record = data?.node ?? undefined;
  const failed = useMemo(() => failedFields(error, ["node"]), [error]);
  if (!loading && error === undefined && record === undefined) return <NothingHerePage />;
  return (
    <AsyncState
      subject="this record"
      loading={loading && record === undefined}
      hasContent={record !== undefined}
      failure={failureOf(error)}
      onRetry={() => void refetch()}
      lines={10}
    >
      {record !== undefined && <Loaded key={record.id} record={record} failed={failed} />}
    </AsyncState>
  );
}

interface LoadedProps {
  readonly record: ShownRecord;
  readonly failed: ReadonlySet<string>;
}

function Loaded({ record, failed }: LoadedProps): ReactNode {
  const { tab } = useSearch({ from: "/portal/records/$id" });
  const codes = useCodes();
  const parts = useMemo(() => partsOf(record, failed, codes), [record, failed, codes]);
  const said = "annotations" in record ? (record.annotations ?? undefined) : undefined;
  const remarkIds = useMemo(() => said?.nodes.map(({ id }) => id) ?? [], [said]);
  const desk = useDesk(record.id, remarkIds, said !== undefined);
  const annotations =
    said !== undefined && (said.totalCount > 0 || desk.mayAnnotate) ? said : undefined;
  useShownMarkings(useMemo(() => markingsOf(record), [record]));
  useFocusOnFact();
  const chosen = parts.find(({ id }) => id === tab) ?? parts[0];
  const content = (
    <>
      <RecordHead record={record} />
      <PageTabs label="Parts of this record" tabs={parts} current={chosen?.id ?? "overview"} />
      <div key={chosen?.id}>{chosen?.render()}</div>
    </>
  );
  if (annotations === undefined) return content;
  return (
    <div className={styles.annotated}>
      <div>{content}</div>
      <AnnotationsPanel record={record} annotations={annotations} desk={desk} />
    </div>
  );
}
