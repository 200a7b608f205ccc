import type {
  CountyLineRowFragment,
  LinkRowFragment,
  MembershipRowFragment,
} from "../../gql/operations.ts";
import type { FieldAccess } from "../../lib/access.ts";
import { isWeak } from "../../lib/grading.ts";
import { type NamedRecord, nameOfRecord } from "../../lib/records.ts";
import { shapeOfRecord } from "../../lib/shape-of-record.ts";
import type { CodeWords } from "../../lib/use-codes.ts";
import { asContinuation } from "../../lib/words.ts";
import type { ChartLink, ChartNode } from "../../ui/chart-layout.ts";
import type { ShownRecord } from "./shown-record.ts";

/** One statement that joins two records: a link, a membership, or who runs a line. */
export interface Relation {
  readonly id: string;
  readonly from: NamedRecord | null;
  readonly to: NamedRecord | null;
  readonly words: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** The grade of a statement that has one of its own; a fact of one of its ends has not. */
  readonly grade: {
    readonly source: string | null;
    readonly assessment: string | null;
    readonly handling: string | null;
  } | null;
  readonly marking: string | null;
  readonly recordedAt: string | null;
  readonly owner: { readonly name: string | null } | null;
  readonly access: readonly FieldAccess[];
}

const gradeOf = (graded: LinkRowFragment | MembershipRowFragment): Relation["grade"] => ({
  source: graded.sourceEvaluation,
  assessment: graded.intelligenceAssessment,
  handling: graded.handling,
});

/** A graded link as a relation. */
export const relationOfLink = (link: LinkRowFragment, codes: CodeWords): Relation => ({
  ...link,
  words: link.kind === null ? "Linked" : codes.label("linkKind", link.kind),
  grade: gradeOf(link),
});

const relationOfMembership = (membership: MembershipRowFragment, codes: CodeWords): Relation => ({
  ...membership,
  from: membership.person,
  to: membership.ocg,
  words: membership.role === null ? "Member" : codes.label("ocgRole", membership.role),
  grade: gradeOf(membership),
});

/** Who runs or holds a line is a fact of the line. */
const relationToLine = (
  record: NamedRecord,
  line: CountyLineRowFragment,
  words: string,
): Relation => ({
  ...line,
  from: record,
  to: line,
  words,
  validFrom: line.firstSeen,
  validTo: line.lastSeen,
  grade: null,
});

function linesOf(record: ShownRecord): readonly Relation[] {
  switch (record.__typename) {
    case "Ocg":
      return (record.countyLines?.nodes ?? []).map((line) => relationToLine(record, line, "Runs"));
    case "Person":
      return (record.heldLines?.nodes ?? []).map((line) => relationToLine(record, line, "Holds"));
    default:
      return [];
  }
}

/** What joins a record to others beside its links: who belongs to it or what it belongs to, and the lines that it runs or holds. */
export function relationsOf(record: ShownRecord, codes: CodeWords): readonly Relation[] {
  const memberships = "memberships" in record ? (record.memberships?.nodes ?? []) : [];
  return [
    ...linesOf(record),
    ...memberships.map((membership) => relationOfMembership(membership, codes)),
  ];
}

/** A record as a shape on a chart. */
export function nodeOf(record: NamedRecord): ChartNode {
  return { id: record.id, name: nameOfRecord(record), shape: shapeOfRecord(record) };
}

/** The shapes and lines of a chart. */
export interface ChartContent {
  readonly nodes: readonly ChartNode[];
  readonly links: readonly ChartLink[];
}

/** What a chart of these relations shows: one line between two records, however much joins them; none to an end that is not shown. */
export function chartOf(relations: readonly Relation[]): ChartContent {
  const nodes = new Map<string, ChartNode>();
  const links = new Map<string, ChartLink>();
  for (const { id, from, to, words, grade } of relations) {
    if (from === null || to === null) continue;
    for (const end of [from, to]) nodes.set(end.id, nodeOf(end));
    const pair = [from.id, to.id].toSorted().join(" ");
    const before = links.get(pair);
    const isWeakOne = grade !== null && isWeak(grade.assessment);
    links.set(pair, {
      id: before?.id ?? id,
      fromId: from.id,
      toId: to.id,
      words: before === undefined ? words : wordsTogether(before.words, words),
      weak: isWeakOne && (before?.weak ?? true),
    });
  }
  return { nodes: [...nodes.values()], links: [...links.values()] };
}

/** "Lives at, frequents" */
const wordsTogether = (some: string, more: string): string =>
  some.toLowerCase().split(", ").includes(more.toLowerCase())
    ? some
    : `${some}, ${asContinuation(more)}`;
