import { useQuery } from "@apollo/client/react";
import { useParams, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type LinkPageFragment, RecordPageDocument } from "../../gql/operations.ts";
import { failedFields, failureOf } from "../../lib/failures.ts";
import { formatCount } from "../../lib/words.ts";
import { AsyncState } from "../../ui/AsyncState.tsx";
import { PageTabs } from "../../ui/PageTabs.tsx";
import { useShownMarkings } from "../../ui/page-marking.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { NothingHerePage } from "../statement/NothingHerePage.tsx";
import { AnnotationsPanel } from "./AnnotationsPanel.tsx";
import { FactsPanel } from "./FactsPanel.tsx";
import { LinksPanel } from "./LinksPanel.tsx";
import { LinkTable } from "./LinkTable.tsx";
import { RecordHead } from "./RecordHead.tsx";
import styles from "./RecordPage.module.css";
import { ReportText } from "./ReportText.tsx";
import type { ShownRecord } from "./shown-record.ts";
import { type Section, sectionsOf } from "./sections.tsx";

const rowsOnOverview = 5;

/** One record, one shape for every type: facts, links, and lists of what belongs to it. */
export function RecordPage(): ReactNode {
  const { id } = useParams({ from: "/portal/records/$id" });
  const { data, loading, error, refetch } = useQuery(RecordPageDocument, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  const record = data?.node ?? undefined;
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
      {record !== undefined && (
        <Loaded key={record.id} record={record} failed={failedFields(error, ["node"])} />
      )}
    </AsyncState>
  );
}

function Loaded({
  record,
  failed,
}: {
  readonly record: ShownRecord;
  readonly failed: ReadonlySet<string>;
}): ReactNode {
  const { tab = "overview" } = useSearch({ from: "/portal/records/$id" });
  const sections = sectionsOf(record);
  const links = "links" in record ? (record.links ?? undefined) : undefined;
  const said = "annotations" in record ? (record.annotations ?? undefined) : undefined;
  const annotations = said !== undefined && said.totalCount > 0 ? said : undefined;
  useShownMarkings(markingsOf(record));
  const chosen = sections.find((section) => section.tab === tab);
  const tabs = [
    { id: "overview", label: "Overview" },
    ...(links !== undefined && links.totalCount > 0
      ? [{ id: "links", label: "Links", count: links.totalCount }]
      : []),
    ...sections.map((section) => ({ id: section.tab, label: section.label, count: section.count })),
  ];
  return (
    <>
      <RecordHead record={record} />
      {tabs.length > 1 && (
        <PageTabs
          label="Parts of this record"
          tabs={tabs}
          current={tabs.some((one) => one.id === tab) ? tab : "overview"}
        />
      )}
      <div className={annotations === undefined ? undefined : styles.annotated}>
        <div>
          {chosen?.render()}
          {tab === "links" && links !== undefined && (
            <Panel title="Links" note={formatCount(links.totalCount)} flush>
              <LinkTable links={links} ownId={record.id} />
            </Panel>
          )}
          {chosen === undefined && tab !== "links" && (
            <Overview record={record} failed={failed} sections={sections} links={links} />
          )}
        </div>
        {annotations !== undefined && (
          <AnnotationsPanel record={record} annotations={annotations} />
        )}
      </div>
    </>
  );
}

interface OverviewProps {
  readonly record: ShownRecord;
  readonly failed: ReadonlySet<string>;
  readonly sections: readonly Section[];
  readonly links: LinkPageFragment | undefined;
}

function Overview({ record, failed, sections, links }: OverviewProps): ReactNode {
  const hasMembers = "memberships" in record && (record.memberships?.totalCount ?? 0) > 0;
  const hasLinks = links !== undefined && (links.totalCount > 0 || hasMembers);
  return (
    <>
      {record.__typename === "Report" && record.paragraphs && record.paragraphs.totalCount > 0 && (
        <div className={styles.text}>
          <ReportText recordId={record.id} paragraphs={record.paragraphs} />
        </div>
      )}
      <div className={hasLinks ? styles.overview : `${styles.overview} ${styles.alone}`}>
        <FactsPanel record={record} failed={failed} />
        {hasLinks && <LinksPanel record={record} links={links} />}
      </div>
      {sections.map((section) => (
        <div key={section.tab} style={{ marginBottom: "var(--s4)" }}>
          {section.render(rowsOnOverview)}
        </div>
      ))}
    </>
  );
}

/** Every marking that reached this page: the record's own, its links' and its related records'. */
function markingsOf(record: ShownRecord): (string | null)[] {
  const lists = Object.values(record).filter(
    (value): value is { readonly nodes: readonly { readonly marking: string | null }[] } =>
      typeof value === "object" && value !== null && "nodes" in value,
  );
  return [record.marking, ...lists.flatMap((list) => list.nodes.map((node) => node.marking))];
}
