/** One counted cell as the server gave it: a null code is "not recorded or not shown". */
export interface CountedGroup {
  readonly district: string | null;
  readonly category: string | null;
  readonly count: number;
}

export interface Line {
  readonly code: string | null;
  readonly count: number;
}

/** Sums of the counts by one of their keys, largest first. */
export function totalsBy(
  groups: readonly CountedGroup[],
  key: "district" | "category",
): readonly Line[] {
  const totals = new Map<string | null, number>();
  for (const group of groups) totals.set(group[key], (totals.get(group[key]) ?? 0) + group.count);
  return [...totals]
    .map(([code, count]) => ({ code, count }))
    .toSorted((one, other) => other.count - one.count);
}

/** The count of one district and category; 0 where the server gave no such cell. */
export function cellOf(
  groups: readonly CountedGroup[],
  district: string | null,
  category: string | null,
): number {
  return groups
    .filter((group) => group.district === district && group.category === category)
    .reduce((sum, group) => sum + group.count, 0);
}

export function sumOf(groups: readonly { readonly count: number }[]): number {
  return groups.reduce((sum, group) => sum + group.count, 0);
}
