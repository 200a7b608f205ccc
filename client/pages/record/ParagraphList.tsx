import type { ReactNode } from "react";
import type { ParagraphRowFragment } from "../../gql/operations.ts";
import { accessTo } from "../../lib/access.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { FactValue } from "../../ui/Facts.tsx";
import { GradeBadge } from "../../ui/GradeBadge.tsx";
import { HandlingMark } from "../../ui/HandlingMark.tsx";
import { Tag } from "../../ui/Tag.tsx";
import styles from "./ReportText.module.css";

/** Paragraphs of a report, each with its own grade, marking and kind of statement. */
export function ParagraphList({
  paragraphs,
}: {
  readonly paragraphs: readonly ParagraphRowFragment[];
}): ReactNode {
  const codes = useCodes();
  return (
    <ol className={styles.paragraphs}>
      {paragraphs.map((paragraph) => (
        <li key={paragraph.id} value={paragraph.position ?? undefined}>
          <div id={`paragraph-${paragraph.id}`} tabIndex={-1} className={styles.text}>
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
            <FactValue
              label="Grade"
              value={paragraph.sourceEvaluation ?? paragraph.intelligenceAssessment}
              access={accessTo(paragraph.access, "sourceEvaluation")}
              shown={
                <GradeBadge
                  source={paragraph.sourceEvaluation}
                  assessment={paragraph.intelligenceAssessment}
                  handling={paragraph.handling}
                />
              }
              blank
            />
            <HandlingMark marking={paragraph.marking} />
          </p>
        </li>
      ))}
    </ol>
  );
}
