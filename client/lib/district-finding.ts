import { formatCount } from "./words.ts";

interface Counted {
  readonly code: string | null;
  readonly count: number;
}

/** What counts by district say, in one sentence: "You can see 24 active groups. Oldham has the most: 6." */
export function districtFinding(
  counts: readonly Counted[],
  nameOf: (code: string) => string,
  singular: string,
  plural: string,
): string {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return `There are no ${plural} here that you can see.`;
  const seen = `You can see ${formatCount(total)} ${total === 1 ? singular : plural}`;
  const [first, second] = counts
    .flatMap(({ code, count }) => (code === null ? [] : [{ code, count }]))
    .toSorted((one, other) => other.count - one.count);
  if (first === undefined) return `${seen}; none shows its district.`;
  const name = nameOf(first.code);
  if (first.count === total) return `${seen}, ${total === 1 ? "" : "all "}in ${name}.`;
  if (first.count === second?.count) return `${seen}.`;
  return `${seen}. ${name} has the most: ${formatCount(first.count)}.`;
}
