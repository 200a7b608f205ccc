/** The threat picture over the crowd: groups, lines, vulnerabilities, threats, and what is said of them. */
import type { Book } from "./book.js";
import type { CrowdCast } from "./crowd.js";
import { addAnnotations } from "./picture-annotations.js";
import { addGroups } from "./picture-groups.js";
import { addLines } from "./picture-lines.js";
import { addMissingEpisodes } from "./picture-missing.js";
import { addReports } from "./picture-reports.js";
import { addThreats } from "./picture-threats.js";
import { addVulnerabilities } from "./picture-vulnerabilities.js";
import type { Random } from "./random.js";

/** How much of the threat picture there is in all, the stories included. */
export const pictured = {
  ocgs: 60,
  countyLines: 40,
  vulnerabilities: 40,
  missingEpisodes: 30,
  reports: 3000,
  annotations: 800,
} as const;

/** Draws the threat picture up to what is wanted. */
export function drawThreatPicture(book: Book, random: Random, cast: CrowdCast): void {
  const told = book.rows();
  const groups = addGroups(book, random, cast.people, pictured.ocgs - told.ocgs.length);
  const lineCount = pictured.countyLines - told.countyLines.length;
  const lines = addLines(book, random, cast, groups, lineCount);
  const vulnerabilities = addVulnerabilities(
    book,
    random,
    cast.places,
    pictured.vulnerabilities - told.vulnerabilities.length,
  );
  addThreats(book, random, { groups, lines, vulnerabilities, ...cast });
  const missingCount = pictured.missingEpisodes - told.missingEpisodes.length;
  addMissingEpisodes(book, random, cast.people, missingCount);
  addReports(
    book,
    random,
    [
      ...cast.people.map(({ entry }) => entry),
      ...[cast.phones, cast.places, cast.events, groups, lines, vulnerabilities].flat(),
    ],
    pictured.reports - told.reports.length,
  );
  addAnnotations(book, random, pictured.annotations - told.annotations.length);
}
