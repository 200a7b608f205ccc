import type { ReactNode } from "react";
import { type ParagraphPageFragment, RecordParagraphsDocument } from "../../gql/operations.ts";
import { formatCount } from "../../lib/words.ts";
import { Panel } from "../../ui/Panel.tsx";
import { MoreRows } from "./MoreRows.tsx";
import { ParagraphList } from "./ParagraphList.tsx";

interface ReportTextProps {
  readonly recordId: string;
  readonly paragraphs: ParagraphPageFragment;
}

/** What a report says. */
export function ReportText({ recordId, paragraphs }: ReportTextProps): ReactNode {
  return (
    <Panel title="Text" note={formatCount(paragraphs.totalCount)} flush>
      <ParagraphList paragraphs={paragraphs.nodes} />
      <MoreRows
        subject="paragraphs"
        recordId={recordId}
        list={paragraphs}
        query={RecordParagraphsDocument}
      />
    </Panel>
  );
}
