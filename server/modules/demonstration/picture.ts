/** The threat picture over the crowd: groups, lines, weaknesses, threats, reports, and what is said of them. */
import type { Book, Entry } from "./book.js";
import { addAnnotations, type Annotatable } from "./picture-annotations.js";
import { addGroups } from "./picture-groups.js";
import { addLines, addVulnerabilities } from "./picture-lines.js";
import { addReports } from "./picture-reports.js";
import { addMissingEpisodes, addThreats } from "./picture-threats.js";
import type { Random } from "./random.js";

/** How much the picture holds. */
export const pictured = {
  groups: 60,
  lines: 40,
  vulnerabilities: 40,
  missingEpisodes: 30,
  reports: 3000,
  annotations: 800,
} as const;

interface Worded {
  readonly id: string;
  readonly text: string | null;
}

/** Records with a text that annotations may quote from. */
function quotable(
  entries: readonly Entry[],
  rows: readonly Worded[],
  name: string,
  group: string,
): readonly Annotatable[] {
  const texts = new Map(rows.map(({ id, text }) => [id, text]));
  return entries.map((entry) => {
    const text = texts.get(entry.id);
    return text ? { entry, field: { name, group, text } } : { entry };
  });
}

/** Puts the picture into a book that holds its crowd. */
export function addPicture(book: Book, random: Random): void {
  const people = book.entriesOf("PERSON");
  const places = book.entriesOf("PLACE");
  const phones = book.entriesOf("IDENTIFIER");
  const byDistrict = Map.groupBy(
    [...people, ...places, ...phones],
    ({ access }) => access.district,
  );
  const peopleByDistrict = Map.groupBy(people, ({ access }) => access.district);
  const groups = addGroups(book, random, peopleByDistrict, pictured.groups);
  const lines = addLines(book, random, groups, phones, pictured.lines);
  const vulnerabilities = addVulnerabilities(book, random, places, pictured.vulnerabilities);
  const threats = addThreats(book, random, { groups, lines, vulnerabilities, places });
  addMissingEpisodes(book, random, people, pictured.missingEpisodes);
  const subjects = [...groups, ...lines, ...vulnerabilities];
  const byTheme = new Map(
    [...Map.groupBy(subjects, ({ theme }) => theme)].map(([theme, found]) => [
      theme,
      found.map(({ entry }) => entry),
    ]),
  );
  const reports = addReports(book, random, { byDistrict, byTheme }, pictured.reports);
  const rows = book.rows();
  addAnnotations(
    book,
    random,
    [
      ...quotable(
        groups.map(({ entry }) => entry),
        rows.ocgs.map(({ id, summary }) => ({ id, text: summary })),
        "summary",
        "narrative",
      ),
      ...quotable(
        threats,
        rows.threats.map(({ id, summary }) => ({ id, text: summary })),
        "summary",
        "narrative",
      ),
      ...quotable(
        vulnerabilities.map(({ entry }) => entry),
        rows.vulnerabilities.map(({ id, description }) => ({ id, text: description })),
        "description",
        "narrative",
      ),
      ...[...lines.map(({ entry }) => entry), ...random.shuffle(reports).slice(0, 250)].map(
        (entry) => ({ entry }),
      ),
      ...random
        .shuffle([...people, ...places])
        .slice(0, 150)
        .map((entry) => ({ entry })),
    ],
    pictured.annotations,
  );
}
