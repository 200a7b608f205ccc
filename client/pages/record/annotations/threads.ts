/** What is read of an annotation to put it in its place. */
export interface Remark {
  readonly id: string;
  readonly state: string | null;
  readonly recordedAt: string | null;
  readonly parent: { readonly id: string } | null;
}

/** A remark with what was answered to it, the first answer first; answers may be answered in turn. */
export interface Thread<Row extends Remark> {
  readonly remark: Row;
  readonly replies: readonly Thread<Row>[];
}

/**
 * Puts answers under what they answer; the remarks that answer nothing keep their order.
 * An answer to a remark that is not among them stands on its own: nothing tells that there was another.
 */
export function threadsOf<Row extends Remark>(remarks: readonly Row[]): readonly Thread<Row>[] {
  const ids = new Set(remarks.map(({ id }) => id));
  const isRoot = ({ parent }: Row): boolean => parent === null || !ids.has(parent.id);
  const answers = Map.groupBy(remarks, ({ parent }) => parent?.id);
  const threadOf = (remark: Row): Thread<Row> => ({
    remark,
    replies: (answers.get(remark.id) ?? [])
      .toSorted((one, other) => (one.recordedAt ?? "").localeCompare(other.recordedAt ?? ""))
      .map(threadOf),
  });
  return remarks.filter(isRoot).map(threadOf);
}

/** Every remark of a thread, the first one first. */
export const remarksOf = <Row extends Remark>({ remark, replies }: Thread<Row>): readonly Row[] => [
  remark,
  ...replies.flatMap(remarksOf),
];

/** Whether somebody still has to do something about a thread: its first remark has not been answered or settled. */
export const isOpen = ({ remark }: Thread<Remark>): boolean =>
  remark.state === null || remark.state === "OPEN";
