import type { BriefingChangesQuery } from "../../gql/operations.ts";
import type { RecordTypeName } from "../../lib/records.ts";

/** The kinds of change, by the name that the operation gives each list. */
export const changeKinds = {
  reports: { type: "Report", tab: "Reports" },
  threats: { type: "Threat", tab: "Threats" },
  groups: { type: "Ocg", tab: "Groups" },
  memberships: { type: "Membership", tab: "Members" },
  lines: { type: "CountyLine", tab: "Lines" },
  vulnerabilities: { type: "Vulnerability", tab: "Vulnerabilities" },
  episodes: { type: "MissingEpisode", tab: "Missing" },
  annotations: { type: "Annotation", tab: "Notes" },
  persons: { type: "Person", tab: "People" },
  places: { type: "Place", tab: "Places" },
  events: { type: "Event", tab: "Crimes and incidents" },
  identifiers: { type: "Identifier", tab: "Identifiers" },
} as const satisfies Record<string, { readonly type: RecordTypeName; readonly tab: string }>;

export type ChangeKind = keyof typeof changeKinds;

const allKinds = Object.keys(changeKinds) as readonly ChangeKind[];

/** The kinds that the threat picture is written in, and those of the records that it is made from. */
export const pictureKinds = allKinds.slice(0, allKinds.indexOf("persons"));
export const recordKinds = allKinds.slice(allKinds.indexOf("persons"));

/** One record that came in, as the operation answers it. */
export type Change = NonNullable<NonNullable<BriefingChangesQuery[ChangeKind]>["nodes"][number]>;

/** One kind of change as far as it was read, newest first. */
export interface ChangeList {
  readonly changes: readonly Change[];
  readonly totalCount: number;
  /** The mark behind which there are more; null when all were read. */
  readonly next: string | null;
}

export type ChangeLists = Readonly<Partial<Record<ChangeKind, ChangeList>>>;

/** The lists of an answer; kinds that were not asked for are not in it. */
export function listsOf(answer: BriefingChangesQuery): ChangeLists {
  return Object.fromEntries(
    allKinds.flatMap((kind) => {
      const list = answer[kind];
      if (!list) return [];
      const { hasNextPage, endCursor } = list.pageInfo;
      return [
        [
          kind,
          {
            changes: list.nodes,
            totalCount: list.totalCount,
            next: hasNextPage ? endCursor : null,
          } satisfies ChangeList,
        ],
      ];
    }),
  );
}

/** The lists with their next pages behind them; a record that moved meanwhile stands once. */
export function withNextChanges(before: ChangeLists, page: ChangeLists): ChangeLists {
  const joined: Partial<Record<ChangeKind, ChangeList>> = { ...before };
  for (const kind of allKinds) {
    const next = page[kind];
    if (next === undefined) continue;
    const known = before[kind]?.changes ?? [];
    const ids = new Set(known.map((change) => change.id));
    const fresh = next.changes.filter((change) => !ids.has(change.id));
    joined[kind] = { ...next, changes: [...known, ...fresh] };
  }
  return joined;
}

const timeOf = (change: Change | undefined): number =>
  change?.recordedAt ? Date.parse(change.recordedAt) : 0;

/**
 * Several kinds as one list, newest first. It ends where the first of them was read to its end so far: below that, a
 * change that is not read yet may belong between those that are.
 */
export function mergeChanges(lists: readonly ChangeList[]): readonly Change[] {
  const horizon = Math.max(
    0,
    ...lists.filter((list) => list.next !== null).map((list) => timeOf(list.changes.at(-1))),
  );
  return lists
    .flatMap((list) => list.changes)
    .filter((change) => timeOf(change) >= horizon)
    .toSorted((one, other) => timeOf(other) - timeOf(one));
}

/** How many changes there are, read or not. */
export const countChanges = (lists: readonly ChangeList[]): number =>
  lists.reduce((sum, list) => sum + list.totalCount, 0);
