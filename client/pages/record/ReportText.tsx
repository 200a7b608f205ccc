import type { ReactNode } from "react";
import { type ParagraphPageFragment, RecordParagraphsDocument } from "../../gql/operations.ts";
import { accessTo } from "../../lib/access.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { formatCount } from "../../lib/words.ts";
import { FactValue } from "../../ui/Facts.tsx";
import { GradeBadge } from "../../ui/GradeBadge.tsx";
import { HandlingMark } from "../../ui/HandlingMark.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { MoreRows } from "./MoreRows.tsx";
import styles from "./ReportText.module.css";

interface ReportTextProps {
  readonly recordId: string;
  readonly paragraphs: ParagraphPageFragment;
}

/** What a report says: each paragraph with its own grade, marking and kind of statement. */
export function ReportText({ recordId, paragraphs }: ReportTextProps): ReactNode {
  const codes = useCodes();
  return (
    <Panel title="Report" note={formatCount(paragraphs.totalCount)} flush>
      <ol className={styles.paragraphs}>
        {paragraphs.nodes.map((paragraph) => (
          <li key={paragraph.id} value={paragraph.position ?? undefined}>
            <div className={styles.text}>
              <FactValue
                label={`Paragraph ${paragraph.position ?? ""}`}
                value={paragraph.text}
                access={accessTo(paragraph.access, "text")}
                shown={paragraph.text}
              />
            </div>
            <p className={styles.about}>
              {paragraph.statementType !== null && (
                <Tag>{codes.label("statementType", paragraph.statementType)}</Tag>
              )}
              <GradeBadge
                source={paragraph.sourceEvaluation}
                assessment={paragraph.intelligenceAssessment}
                handling={paragraph.handling}
              />
              <HandlingMark marking={paragraph.marking} />
            </p>
          </li>
        ))}
      </ol>
      <MoreRows
        subject="paragraphs"
        recordId={recordId}
        list={paragraphs}
        query={RecordParagraphsDocument}
      />
    </Panel>
  );
}
