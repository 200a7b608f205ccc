/** Protective markings the portal may show, lowest first; its ceiling is the last. */
export const markingsInOrder = ["OFFICIAL", "OFFICIAL_SENSITIVE"] as const;

export type Marking = (typeof markingsInOrder)[number];

/** Reads a marking code however the server spells the separator; an unknown one counts as the highest. */
export function readMarking(code: string): Marking {
  const normal = code.toUpperCase().replaceAll(/[\s-]+/g, "_");
  return normal === "OFFICIAL" ? "OFFICIAL" : "OFFICIAL_SENSITIVE";
}

/** The highest of the markings shown; OFFICIAL when none is. */
export function highestMarking(codes: Iterable<string>): Marking {
  for (const code of codes)
    if (readMarking(code) === "OFFICIAL_SENSITIVE") return "OFFICIAL_SENSITIVE";
  return "OFFICIAL";
}

/** "OFFICIAL-SENSITIVE" */
export function markingWords(marking: Marking): string {
  return marking.replace("_", "-");
}
