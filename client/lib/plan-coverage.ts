import type { PlanCoverageQuery } from "../gql/operations.ts";
import { type Pillar, pillars } from "./pillars.ts";
import { plannedCodes } from "./picture-filters.ts";

/** How far threats are covered under one P: threats by coverage code, and how many of all have a plan. */
export interface PillarCoverage {
  readonly pillar: Pillar;
  readonly counts: ReadonlyMap<string | null, number>;
  readonly planned: number;
  readonly total: number;
}

const isPlanned = (code: string | null): boolean => plannedCodes.some((one) => one === code);

function coverageOf(
  pillar: Pillar,
  groups: readonly (readonly [string | null, number])[],
): PillarCoverage {
  const sum = (of: typeof groups): number => of.reduce((total, [, count]) => total + count, 0);
  return {
    pillar,
    counts: new Map(groups),
    planned: sum(groups.filter(([code]) => isPlanned(code))),
    total: sum(groups),
  };
}

/** Coverage under each of the four Ps, from what the server counted. */
export function planCoverage(answer: PlanCoverageQuery): readonly PillarCoverage[] {
  const groups: Readonly<Record<Pillar, readonly (readonly [string | null, number])[]>> = {
    PURSUE: answer.pursue?.map(({ pursue, count }) => [pursue, count] as const) ?? [],
    PREVENT: answer.prevent?.map(({ prevent, count }) => [prevent, count] as const) ?? [],
    PROTECT: answer.protect?.map(({ protect, count }) => [protect, count] as const) ?? [],
    PREPARE: answer.prepare?.map(({ prepare, count }) => [prepare, count] as const) ?? [],
  };
  return pillars.map((pillar) => coverageOf(pillar, groups[pillar]));
}
