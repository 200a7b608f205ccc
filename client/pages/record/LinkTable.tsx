import type { ReactNode } from "react";
import { type LinkPageFragment, RecordLinksDocument } from "../../gql/operations.ts";
import { formatPeriod } from "../../lib/dates.ts";
import { type CodeWords, useCodes } from "../../lib/use-codes.ts";
import { type Column, DataTable } from "../../ui/DataTable.tsx";
import { GradeBadge } from "../../ui/GradeBadge.tsx";
import { HandlingMark } from "../../ui/HandlingMark.tsx";
import { Provenance } from "../../ui/Provenance.tsx";
import { RecordLink } from "../../ui/RecordLink.tsx";
import { MoreRows } from "./MoreRows.tsx";
import { otherEnd, type RecordLinkRow } from "./record-links.ts";

function columnsOf(ownId: string, codes: CodeWords): readonly Column<RecordLinkRow>[] {
  return [
    { id: "other", header: "Record", cell: (link) => <OtherEnd link={link} ownId={ownId} /> },
    {
      id: "kind",
      header: "How",
      cell: (link) => (link.kind === null ? null : codes.label("linkKind", link.kind)),
    },
    {
      id: "period",
      header: "When",
      cell: (link) => formatPeriod(link.validFrom, link.validTo),
    },
    {
      id: "grade",
      header: "Grade",
      cell: (link) => (
        <GradeBadge
          source={link.sourceEvaluation}
          assessment={link.intelligenceAssessment}
          handling={link.handling}
        />
      ),
    },
    {
      id: "marking",
      header: "Marking",
      cell: (link) => link.marking && <HandlingMark marking={link.marking} />,
    },
    {
      id: "from",
      header: "From",
      cell: (link) =>
        link.owner?.name && <Provenance owner={link.owner.name} recordedAt={link.recordedAt} />,
    },
  ];
}

/** Links with what the chart cannot say: grade, dates, who says so. */
export function LinkTable(props: {
  readonly links: LinkPageFragment;
  readonly ownId: string;
}): ReactNode {
  const { links, ownId } = props;
  const codes = useCodes();
  return (
    <>
      <DataTable
        caption="Links of this record"
        rows={links.nodes}
        keyOf={(link) => link.id}
        columns={columnsOf(ownId, codes)}
      />
      <MoreRows subject="links" recordId={ownId} list={links} query={RecordLinksDocument} />
    </>
  );
}

function OtherEnd({
  link,
  ownId,
}: {
  readonly link: RecordLinkRow;
  readonly ownId: string;
}): ReactNode {
  const other = otherEnd(link, ownId);
  return other === null ? "Link" : <RecordLink record={other} row />;
}
