import type { LinkRowFragment } from "../../gql/operations.ts";
import { isWeak } from "../../lib/grading.ts";
import { type NamedRecord, nameOfRecord } from "../../lib/records.ts";
import { shapeOfRecord } from "../../lib/shape-of-record.ts";
import type { CodeWords } from "../../lib/use-codes.ts";
import type { ShownRecord } from "./shown-record.ts";
import type { ChartLink, ChartNode } from "../../ui/chart-layout.ts";

export type RecordLinkRow = LinkRowFragment;

/** The end of a link that is not the record it is listed under. */
export function otherEnd(link: RecordLinkRow, id: string): NamedRecord | null {
  return link.from?.id === id ? link.to : link.from;
}

export function nodeOf(record: NamedRecord): ChartNode {
  return { id: record.id, name: nameOfRecord(record), shape: shapeOfRecord(record) };
}

export interface ChartContent {
  readonly nodes: readonly ChartNode[];
  readonly links: readonly ChartLink[];
}

/** The members of a group as they stand around it on a chart. */
export function membersOnChart(record: ShownRecord, codes: CodeWords): ChartContent {
  if (record.__typename !== "Ocg") return { nodes: [], links: [] };
  const members = (record.memberships?.nodes ?? []).flatMap(
    ({ id, person, role, intelligenceAssessment }) =>
      person ? [{ id, person, role, weak: isWeak(intelligenceAssessment) }] : [],
  );
  return {
    nodes: members.map(({ person }) => nodeOf(person)),
    links: members.map(({ id, person, role, weak }) => ({
      id,
      fromId: record.id,
      toId: person.id,
      words: role === null ? "Member" : codes.label("ocgRole", role),
      weak,
    })),
  };
}

/** What a chart of these links shows; a link of which one end is not shown is not drawn. */
export function chartOf(links: readonly RecordLinkRow[], codes: CodeWords): ChartContent {
  const nodes = new Map<string, ChartNode>();
  const lines: ChartLink[] = [];
  for (const link of links) {
    if (link.from === null || link.to === null) continue;
    for (const end of [link.from, link.to]) nodes.set(end.id, nodeOf(end));
    lines.push({
      id: link.id,
      fromId: link.from.id,
      toId: link.to.id,
      words: link.kind === null ? "Linked" : codes.label("linkKind", link.kind),
      weak: isWeak(link.intelligenceAssessment),
    });
  }
  return { nodes: [...nodes.values()], links: lines };
}
