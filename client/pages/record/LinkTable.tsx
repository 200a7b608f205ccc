import type { ReactNode } from "react";
import { formatPeriod } from "../../lib/dates.ts";
import { accessTo } from "../../lib/access.ts";
import { type Column, DataTable } from "../../ui/DataTable.tsx";
import { FactValue } from "../../ui/Facts.tsx";
import { GradeBadge } from "../../ui/GradeBadge.tsx";
import { RecordLink } from "../../ui/RecordLink.tsx";
import { Source } from "./closing-columns.tsx";
import type { Relation } from "./relations.ts";

const columnsOf = (ownId: string): readonly Column<Relation>[] => [
  { id: "other", header: "Record", cell: (relation) => <OtherEnd {...{ relation, ownId }} /> },
  { id: "kind", header: "How", cell: ({ words }) => words },
  {
    id: "period",
    header: "When",
    cell: ({ validFrom, validTo }) => formatPeriod(validFrom, validTo),
  },
  { id: "grade", header: "Grade", cell: (relation) => <Grade relation={relation} /> },
  { id: "from", header: "Asserted by", cell: (relation) => <Source row={relation} /> },
];

interface LinkTableProps {
  readonly relations: readonly Relation[];
  readonly ownId: string;
}

/** What joins a record to others, with what the chart cannot say: grade, dates, who says so. */
export function LinkTable({ relations, ownId }: LinkTableProps): ReactNode {
  return (
    <DataTable
      caption="What this record is joined to"
      rows={relations}
      keyOf={({ id }) => id}
      columns={columnsOf(ownId)}
    />
  );
}

interface OtherEndProps {
  readonly relation: Relation;
  readonly ownId: string;
}

function OtherEnd({ relation, ownId }: OtherEndProps): ReactNode {
  const ends = (["from", "to"] as const).filter((end) => relation[end]?.id !== ownId);
  return ends.map((end) => (
    <FactValue
      key={end}
      label="Record"
      value={relation[end]}
      access={accessTo(relation.access, end)}
      shown={relation[end] && <RecordLink record={relation[end]} row />}
    />
  ));
}

function Grade({ relation }: { readonly relation: Relation }): ReactNode {
  const { grade, access } = relation;
  if (grade === null) return <span className="muted">A fact of the line</span>;
  return (
    <FactValue
      label="Grade"
      value={grade.source ?? grade.assessment}
      access={accessTo(access, "sourceEvaluation") ?? accessTo(access, "intelligenceAssessment")}
      shown={<GradeBadge {...grade} />}
      blank
    />
  );
}
