import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { ThemeListsDocument } from "../../gql/operations.ts";
import { formatPartialDate } from "../../lib/dates.ts";
import { failureOf } from "../../lib/failures.ts";
import type { NamedRecord } from "../../lib/records.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { formatCount } from "../../lib/words.ts";
import { AddressLink } from "../../ui/AddressLink.tsx";
import { AsyncState, Empty } from "../../ui/AsyncState.tsx";
import { GradeBadge } from "../../ui/GradeBadge.tsx";
import { useShownMarkings } from "../../ui/page-marking.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Provenance } from "../../ui/Provenance.tsx";
import { RecordLink } from "../../ui/RecordLink.tsx";
import { RiskTag } from "../../ui/RiskTag.tsx";
import { Tag } from "../../ui/Tag.tsx";
import styles from "./ThemePage.module.css";
import { useThemeFilters } from "./use-theme-filters.ts";

/** The newest threats and reports of a theme, its groups and its lines: the first of each. */
export function ThemeLists({ code }: { readonly code: string }): ReactNode {
  const { known, error: rightsError, variables } = useThemeFilters(code);
  const words = useCodes();
  const { data, loading, error, refetch } = useQuery(ThemeListsDocument, {
    variables,
    skip: !known,
  });
  const lists = [data?.threats, data?.groups, data?.lines, data?.reports];
  useShownMarkings(lists.flatMap((list) => list?.nodes.map((record) => record.marking) ?? []));
  if (data === undefined || lists.every((list) => !list || list.totalCount === 0)) {
    return (
      <Panel title="What you may see of it">
        <AsyncState
          subject="what belongs to the theme"
          loading={loading || (!known && rightsError === undefined)}
          hasContent={data !== undefined}
          failure={failureOf(error ?? rightsError)}
          onRetry={() => void refetch()}
        >
          <Empty>There is nothing of this theme here that you can see.</Empty>
        </AsyncState>
      </Panel>
    );
  }
  const { threats, groups, lines, reports } = data;
  return (
    <>
      {threats && (
        <ThemeList
          title="Threats"
          totalCount={threats.totalCount}
          to="/threats"
          search={{ theme: code }}
          rows={threats.nodes.map((threat) => ({
            record: threat,
            beside: (
              <>
                {threat.riskBand !== null && (
                  <RiskTag
                    band={threat.riskBand}
                    words={words.label("riskBand", threat.riskBand)}
                  />
                )}
                <Provenance owner={threat.owner?.name} />
              </>
            ),
          }))}
        />
      )}
      {groups && (
        <ThemeList
          title="Groups"
          totalCount={groups.totalCount}
          rows={groups.nodes.map((group) => ({
            record: group,
            beside: (
              <>
                {group.district?.name}
                {group.status !== null && <Tag>{words.label("ocgStatus", group.status)}</Tag>}
              </>
            ),
          }))}
        />
      )}
      {lines && (
        <ThemeList
          title="County lines"
          totalCount={lines.totalCount}
          rows={lines.nodes.map((line) => ({
            record: line,
            beside: (
              <>
                {line.district?.name}
                {line.status !== null && <Tag>{words.label("countyLineStatus", line.status)}</Tag>}
              </>
            ),
          }))}
        />
      )}
      {reports && (
        <ThemeList
          title="Newest reports"
          totalCount={reports.totalCount}
          rows={reports.nodes.map((report) => ({
            record: report,
            beside: (
              <>
                {report.reportedOn !== null && formatPartialDate(report.reportedOn)}
                {report.sourceEvaluation !== null && (
                  <GradeBadge
                    source={report.sourceEvaluation}
                    assessment={report.intelligenceAssessment}
                    handling={report.handling}
                  />
                )}
                <Provenance owner={report.owner?.name} />
              </>
            ),
          }))}
        />
      )}
    </>
  );
}

interface ThemeListProps {
  readonly title: string;
  readonly totalCount: number;
  readonly rows: readonly { readonly record: NamedRecord; readonly beside: ReactNode }[];
  /** The register that shows exactly these records, where there is one. */
  readonly to?: string;
  readonly search?: Readonly<Record<string, string>>;
}

function ThemeList({ title, totalCount, rows, to, search = {} }: ThemeListProps): ReactNode {
  return (
    <Panel
      title={title}
      note={totalCount === 0 ? null : formatCount(totalCount)}
      flush
      footer={
        totalCount > rows.length ? (
          <>
            The first {rows.length} of {formatCount(totalCount)}.{" "}
            {to !== undefined && (
              <AddressLink to={to} search={search}>
                All in the register
              </AddressLink>
            )}
          </>
        ) : undefined
      }
    >
      {rows.length === 0 ? (
        <Empty>There are none here that you can see.</Empty>
      ) : (
        <ul className={styles.list}>
          {rows.map(({ record, beside }) => (
            <li key={record.id}>
              <RecordLink record={record} row />
              <span className={styles.beside}>{beside}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
