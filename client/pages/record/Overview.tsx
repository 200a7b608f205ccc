import { type ReactNode, useMemo } from "react";
import { useCodes } from "../../lib/use-codes.ts";
import { FactsPanel } from "./FactsPanel.tsx";
import { LinksPanel } from "./LinksPanel.tsx";
import styles from "./RecordPage.module.css";
import { relationsOf } from "./relations.ts";
import { ReportText } from "./ReportText.tsx";
import type { Section } from "./sections.tsx";
import type { ShownRecord } from "./shown-record.ts";

const rowsOnOverview = 5;

interface OverviewProps {
  readonly record: ShownRecord;
  readonly failed: ReadonlySet<string>;
  readonly sections: readonly Section[];
}

/** The facts beside what a record is joined to, or beside its text, and the beginning of each of its lists. */
export function Overview({ record, failed, sections }: OverviewProps): ReactNode {
  const codes = useCodes();
  const relations = useMemo(() => relationsOf(record, codes), [record, codes]);
  const links = "links" in record ? (record.links ?? undefined) : undefined;
  const joinedCount = countOfRelations(record) + (links?.totalCount ?? 0);
  const chart = joinedCount > 0 && (
    <LinksPanel record={record} relations={relations} links={links} totalCount={joinedCount} />
  );
  const paragraphs = "paragraphs" in record ? record.paragraphs : null;
  const hasText = paragraphs !== null && paragraphs.totalCount > 0;
  const isAlone = !hasText && joinedCount === 0;
  return (
    <div className={styles.parts}>
      <div className={isAlone ? `${styles.overview} ${styles.alone}` : styles.overview}>
        <FactsPanel record={record} failed={failed} />
        {hasText ? <ReportText recordId={record.id} paragraphs={paragraphs} /> : chart}
      </div>
      {hasText && chart}
      {sections.map((section) => (
        <div key={section.tab}>{section.render(rowsOnOverview)}</div>
      ))}
    </div>
  );
}

/** How many relations beside its links a record has, read or not. */
function countOfRelations(record: ShownRecord): number {
  const memberships = "memberships" in record ? (record.memberships?.totalCount ?? 0) : 0;
  const run = record.__typename === "Ocg" ? (record.countyLines?.totalCount ?? 0) : 0;
  const held = record.__typename === "Person" ? (record.heldLines?.totalCount ?? 0) : 0;
  return memberships + run + held;
}
