import { UndirectedGraph } from "graphology";
import { bidirectional } from "graphology-shortest-path/unweighted.js";
import { type Shown, tiesBetween } from "./shown.ts";

/** A way from one record to another: the records on it, in order, and every shown tie between two that follow. */
export interface ShortestPath {
  readonly recordIds: readonly string[];
  readonly tieIds: ReadonlySet<string>;
}

/** The shortest way between two shown records over shown ties; null when there is none. */
export function shortestPath(shown: Shown, fromId: string, toId: string): ShortestPath | null {
  const { records, ties } = shown;
  if (!records.has(fromId) || !records.has(toId)) return null;
  const graph = new UndirectedGraph();
  for (const id of records.keys()) graph.addNode(id);
  for (const { fromId: one, toId: other } of ties) graph.mergeEdge(one, other);
  const recordIds = bidirectional(graph, fromId, toId);
  if (recordIds === null) return null;
  const tieIds = recordIds.slice(1).flatMap((id, position) => {
    const before = recordIds[position];
    return before === undefined ? [] : tiesBetween(shown, id, before).map((tie) => tie.id);
  });
  return { recordIds, tieIds: new Set(tieIds) };
}
