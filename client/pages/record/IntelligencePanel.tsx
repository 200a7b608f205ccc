import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type IntelligencePageFragment, RecordIntelligenceDocument } from "../../gql/operations.ts";
import { accessTo } from "../../lib/access.ts";
import { formatPartialDate } from "../../lib/dates.ts";
import { failureOf } from "../../lib/failures.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { countOf, formatCount } from "../../lib/words.ts";
import { AsyncState } from "../../ui/AsyncState.tsx";
import { FactValue } from "../../ui/Facts.tsx";
import { HandlingMark } from "../../ui/HandlingMark.tsx";
import { useShownMarkings } from "../../ui/page-marking.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Provenance } from "../../ui/Provenance.tsx";
import { RecordLink } from "../../ui/RecordLink.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { gradeColumn } from "../register/column-kinds.tsx";
import styles from "./IntelligencePanel.module.css";
import { markingsOf } from "./markings.ts";
import { MoreRows } from "./MoreRows.tsx";
import { ParagraphList } from "./ParagraphList.tsx";

interface IntelligencePanelProps {
  readonly recordId: string;
  /** How many reports this viewer is shown. */
  readonly totalCount: number;
}

/** The reports about a record with what they say: a grade for the report, and one for each paragraph. */
export function IntelligencePanel({ recordId, totalCount }: IntelligencePanelProps): ReactNode {
  const { data, loading, error, refetch } = useQuery(RecordIntelligenceDocument, {
    variables: { id: recordId },
  });
  const node = data?.node;
  const reports = node && "reports" in node ? node.reports : null;
  useShownMarkings(markingsOf(reports));
  return (
    <Panel title="Intelligence" note={formatCount(totalCount)} flush>
      <AsyncState
        subject="the reports"
        loading={loading && reports === null}
        hasContent={reports !== null}
        failure={failureOf(error)}
        onRetry={() => void refetch()}
      >
        {reports === null ? (
          <p className="muted">There are no reports here any more.</p>
        ) : (
          <>
            <ul className={styles.reports}>
              {reports.nodes.map((report) => (
                <li key={report.id}>
                  <Report report={report} />
                </li>
              ))}
            </ul>
            <MoreRows
              subject="reports"
              recordId={recordId}
              list={reports}
              query={RecordIntelligenceDocument}
            />
          </>
        )}
      </AsyncState>
    </Panel>
  );
}

type ReportWithText = IntelligencePageFragment["nodes"][number];

function Report({ report }: { readonly report: ReportWithText }): ReactNode {
  const codes = useCodes();
  const { reportedOn, state, priority, marking, owner, recordedAt, paragraphs } = report;
  const unread = paragraphs === null ? 0 : paragraphs.totalCount - paragraphs.nodes.length;
  return (
    <article>
      <h3>
        <RecordLink record={report} row />
      </h3>
      <div className={styles.about}>
        <FactValue
          label="Grade"
          value={gradeColumn.value(report)}
          access={accessTo(report.access, gradeColumn.field)}
          shown={gradeColumn.show(report, codes)}
          blank
        />
        <HandlingMark marking={marking} />
        {reportedOn !== null && <span>Reported {formatPartialDate(reportedOn)}</span>}
        {state !== null && <Tag>{codes.label("sanitisationState", state)}</Tag>}
        {priority !== null && <Tag>{`${codes.label("reportPriority", priority)} priority`}</Tag>}
        <Provenance owner={owner?.name} recordedAt={recordedAt} />
      </div>
      {paragraphs !== null && paragraphs.nodes.length > 0 && (
        <ParagraphList paragraphs={paragraphs.nodes} />
      )}
      {unread > 0 && (
        <p className={styles.rest}>
          <Link to="/records/$id" params={{ id: report.id }}>
            {countOf(unread, "more paragraph")} in the report
          </Link>
        </p>
      )}
    </article>
  );
}
