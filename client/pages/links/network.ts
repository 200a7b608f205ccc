import { MultiUndirectedGraph } from "graphology";
import { type FieldAccess, reducedText } from "../../lib/access.ts";
import type { RecordTypeName } from "../../lib/records.ts";
import type { RecordShape } from "../../ui/shapes.ts";

/** A record as the chart knows it: what this viewer was shown of it, and no more. */
export interface NetworkRecord {
  readonly id: string;
  readonly type: RecordTypeName;
  readonly shape: RecordShape;
  readonly name: string;
  readonly reference: string | null;
  readonly marking: string | null;
  /** What the server said of the name where it is not fully shown: withheld, or reduced. */
  readonly nameAccess: FieldAccess | undefined;
}

/** The name as a picture or a sentence writes it: one that is reduced says so. */
export function writtenName({
  name,
  nameAccess,
}: Pick<NetworkRecord, "name" | "nameAccess">): string {
  return nameAccess?.level === "GENERALISED" ? reducedText(name, nameAccess) : name;
}

/** What ties two records: a link, a membership, or a call or message. */
export interface Tie {
  readonly id: string;
  readonly type: "Link" | "Membership" | "Contact";
  /** The kind of a link or contact, the role of a member. */
  readonly code: string | null;
  readonly fromId: string;
  readonly toId: string;
  readonly source: string | null;
  readonly assessment: string | null;
  readonly handling: string | null;
  readonly marking: string | null;
  /** Partial dates: since when and until when it holds. */
  readonly since: string | null;
  readonly until: string | null;
  readonly owner: string | null;
  readonly recordedAt: string | null;
  /** What the server said of those of its fields that are not fully shown. */
  readonly access: readonly FieldAccess[];
}

/** The lists of a record that ties stand in. */
export const tieLists = ["links", "memberships", "contacts"] as const;

export type TieList = (typeof tieLists)[number];

/** How far one list of a record was read. */
export interface ReadList {
  readonly totalCount: number;
  /** The mark behind the last row read; null when there is nothing behind it. */
  readonly next: string | null;
}

/** How far a record was read; a list that its type does not have is not there. */
export type ReadLists = Readonly<Partial<Record<TieList, ReadList>>>;

/** One answer about one record. */
export interface Neighbourhood {
  readonly records: readonly NetworkRecord[];
  readonly ties: readonly Tie[];
  readonly lists: ReadLists;
}

export type NetworkGraph = MultiUndirectedGraph<NetworkRecord, Tie>;

/** All that was read. The graph only grows; each addition is a new network over it, so that what is derived follows. */
export interface Network {
  readonly graph: NetworkGraph;
  readonly read: ReadonlyMap<string, ReadLists>;
}

/** A network of nothing. */
export function emptyNetwork(): Network {
  return { graph: new MultiUndirectedGraph<NetworkRecord, Tie>(), read: new Map() };
}

/** The network with what one answer tells of a record added to it; what was there stays. */
export function addNeighbourhood(
  { graph, read }: Network,
  id: string,
  { records, ties, lists }: Neighbourhood,
): Network {
  for (const record of records) if (!graph.hasNode(record.id)) graph.addNode(record.id, record);
  for (const tie of ties) {
    if (graph.hasNode(tie.fromId) && graph.hasNode(tie.toId))
      graph.mergeEdgeWithKey(tie.id, tie.fromId, tie.toId, tie);
  }
  return { graph, read: new Map(read).set(id, { ...read.get(id), ...lists }) };
}

/** Whether there is something of a record that was not read: all of it, or the rest of a list. */
export function hasMore({ read }: Network, id: string): boolean {
  const lists = read.get(id);
  return lists === undefined || tieLists.some((name) => (lists[name]?.next ?? null) !== null);
}

/** How many ties of a record this viewer may read; undefined before it was asked. */
export function tieCount({ read }: Network, id: string): number | undefined {
  const lists = read.get(id);
  if (lists === undefined) return undefined;
  return tieLists.reduce((sum, name) => sum + (lists[name]?.totalCount ?? 0), 0);
}
