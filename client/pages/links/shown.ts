import { type Filters, filtersTies, passesRecord, passesTie } from "./filters.ts";
import type { Network, NetworkRecord, Tie } from "./network.ts";
import type { ChartView } from "./view-history.ts";

/** What of a network may stand on the chart, before anything is hidden or filtered. */
export interface Reached {
  readonly rootId: string;
  readonly records: ReadonlyMap<string, NetworkRecord>;
  readonly ties: readonly Tie[];
}

/** What stands on the chart and in the list. */
export interface Shown {
  readonly records: ReadonlyMap<string, NetworkRecord>;
  readonly ties: readonly Tie[];
  /** The shown ties of each shown record that has any. */
  readonly tiesOf: ReadonlyMap<string, readonly Tie[]>;
}

/** The end of a tie that is not this record; the record itself when it is tied to itself. */
export function otherEnd(tie: Tie, id: string): string {
  return tie.fromId === id ? tie.toId : tie.fromId;
}

/** Records that one step out opens at most; the rest follow when it is asked for again. */
const recordsInAStep = 60;

/** The shown records that one step further out opens: those whose links are not shown, read before or not. */
export function nextStepOf({ records }: Shown, expanded: ChartView["expanded"]): readonly string[] {
  return [...records.keys()].filter((id) => !expanded.has(id)).slice(0, recordsInAStep);
}

/** Why no tie is shown: none was read, those of the first record were put away, or they are hidden or filtered. */
export function whyNoTies(
  reached: Reached,
  { expanded, pins }: Pick<ChartView, "expanded" | "pins">,
  filters: Filters,
): "none" | "put-away" | "hidden" | "filtered" {
  if (reached.ties.length === 0) return expanded.has(reached.rootId) ? "none" : "put-away";
  const unhidden = shownOf(reached, { hidden: new Set(), pins }, filters);
  return unhidden.ties.length > 0 ? "hidden" : "filtered";
}

/** The shown ties between two records. */
export function tiesBetween({ tiesOf }: Shown, id: string, otherId: string): readonly Tie[] {
  return (tiesOf.get(id) ?? []).filter((tie) => otherEnd(tie, id) === otherId);
}

/** The records that are reached from the first one through expanded ones, and all that ties two of them. */
export function reachedFrom(
  rootId: string,
  { graph }: Network,
  expanded: ChartView["expanded"],
): Reached {
  const ids = new Set(graph.hasNode(rootId) ? [rootId] : []);
  // A set hands out what is added while it is walked.
  for (const id of ids) {
    if (expanded.has(id)) graph.forEachNeighbor(id, (neighbour) => ids.add(neighbour));
  }
  const records = new Map([...ids].map((id) => [id, graph.getNodeAttributes(id)]));
  const ties: Tie[] = [];
  graph.forEachEdge((_key, tie) => {
    if (ids.has(tie.fromId) && ids.has(tie.toId)) ties.push(tie);
  });
  return { rootId, records, ties };
}

/** Of what is reached: the records that are not hidden, and what the filters leave. */
export function shownOf(
  { rootId, records: reached, ties: tying }: Reached,
  { hidden, pins }: Pick<ChartView, "hidden" | "pins">,
  filters: Filters,
): Shown {
  const isWanted = (id: string, record: NetworkRecord): boolean =>
    !hidden.has(id) && (id === rootId || passesRecord(record, filters));
  const wanted = new Set<string>();
  for (const [id, record] of reached) if (isWanted(id, record)) wanted.add(id);
  const ties: Tie[] = [];
  const tiesOf = new Map<string, Tie[]>();
  const note = (id: string, tie: Tie): void => {
    const known = tiesOf.get(id);
    if (known === undefined) tiesOf.set(id, [tie]);
    else known.push(tie);
  };
  for (const tie of tying) {
    if (!wanted.has(tie.fromId) || !wanted.has(tie.toId) || !passesTie(tie, filters)) continue;
    ties.push(tie);
    note(tie.fromId, tie);
    if (tie.toId !== tie.fromId) note(tie.toId, tie);
  }
  // A record whose every tie is filtered away would float about without a reason to be there.
  const isLoose = (id: string): boolean =>
    filtersTies(filters) && id !== rootId && !tiesOf.has(id) && !pins.has(id);
  const records = new Map([...reached].filter(([id]) => wanted.has(id) && !isLoose(id)));
  return { records, ties, tiesOf };
}
