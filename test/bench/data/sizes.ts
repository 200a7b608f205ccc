/** How much data a benchmark database holds. */

/** Numbers of rows; everything else follows from them. */
export interface Sizes {
  readonly database: string;
  readonly events: number;
  readonly persons: number;
}

/** What the issue asks for, and a twentieth of it, to see what growth costs. */
export const sizes: Readonly<Record<"full" | "small", Sizes>> = {
  full: { database: "bench_full", events: 1_000_000, persons: 200_000 },
  small: { database: "bench_small", events: 50_000, persons: 10_000 },
};

/** Persons that share one family name, whatever the size. */
export const namesakes = 125;

/** Different family names of a size. */
export const familyNames = (size: Sizes): number => Math.floor(size.persons / namesakes);

/** Places of a size. */
export const placesOf = (size: Sizes): number => Math.floor(size.persons / 2);

/** Items of a size. */
export const itemsOf = (size: Sizes): number => Math.floor(size.events / 20);

/** Crime groups of a size. How much is known of one does not follow from the size: its page holds as much in either. */
export const groupsOf = (size: Sizes): number => Math.floor(size.persons / 100);

/** Memberships of a size. */
export const membershipsOf = (size: Sizes): number => groupsOf(size) * 10;

/** County lines of a size. */
export const countyLinesOf = groupsOf;

/** Vulnerabilities of a size. */
export const vulnerabilitiesOf = (size: Sizes): number => Math.floor(groupsOf(size) / 2);

/** Threats of a size. */
export const threatsOf = (size: Sizes): number => Math.floor(size.persons / 40);

/** Reports of a size; each has one to three paragraphs and mentions a group and a place. */
export const reportsOf = (size: Sizes): number => groupsOf(size) * 15;

/** Annotations of a size. */
export const annotationsOf = (size: Sizes): number => groupsOf(size) * 10;

/** Missing episodes of a size. */
export const missingEpisodesOf = (size: Sizes): number => Math.floor(size.persons / 20);
