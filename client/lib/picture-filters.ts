import type { MissingEpisodeFilter, OcgFilter, ThreatFilter } from "../gql/operations.ts";

/** Coverage codes that count as a plan under a P: something is planned, under way or done, or nothing is needed. */
export const plannedCodes = ["PLANNED", "UNDER_WAY", "COMPLETE", "NOT_APPLICABLE"] as const;

const planned = { in: [...plannedCodes] };

/** Threats that are worked on. */
export const activeThreats: ThreatFilter = { status: { equals: "ACTIVE" } };

/** Active threats with a score whose review is not overdue. */
export const assessedThreats = (today: string): ThreatFilter => ({
  ...activeThreats,
  assessedOn: { isNull: false },
  reviewOn: { from: today },
});

/** A plan under each of the four Ps. */
export const inAllFourPs: ThreatFilter = {
  pursue: planned,
  prevent: planned,
  protect: planned,
  prepare: planned,
};

/** Active threats with a plan under each of the four Ps. */
export const plannedThreats: ThreatFilter = { ...activeThreats, ...inAllFourPs };

/** Active threats whose review is overdue. */
export const overdueThreats = (today: string): ThreatFilter => ({
  ...activeThreats,
  reviewOn: { before: today },
});

/** Groups that are worked on. */
export const activeGroups: OcgFilter = { status: { equals: "ACTIVE" } };

/** Episodes in which somebody is still missing. */
export const openEpisodes: MissingEpisodeFilter = { status: { equals: "MISSING" } };

/** What a partner has open, of any kind that is reviewed, and must review before a day. */
export const reviewsBefore = (partnerId: string, day: string) => ({
  owner: { equals: partnerId },
  status: { in: ["ACTIVE", "MONITORED"] },
  reviewOn: { before: day },
});
