/** Missing episodes: mostly of children, some of adults who are exploited. */
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import type { exploitationType } from "../../../schema/code-lists/exploitation-type.js";
import type { Book } from "./book.js";
import { inheritedAccess, inventOrigin } from "./crowd-access.js";
import type { CrowdPerson } from "./crowd-people.js";
import { daysBefore, momentOn } from "./moments.js";
import type { Random } from "./random.js";

const circumstances: readonly string[] = [
  "Left school at lunchtime and did not come home. Bank card used at a station that evening.",
  "Went out by the window after a call; the number is withheld. Took a charger and no coat.",
  "Third time this term. Returns with new clothes and will not say who paid.",
  "Did not return from contact with the family; placement reported after curfew.",
  "Left the hostel with two men whom staff did not know.",
  "Seen on a train heading out of the county; no ticket, no bag.",
  "Argued about a telephone that was taken away, and left at once.",
];

const feared: readonly (readonly CodeOf<typeof exploitationType>[])[] = [
  ["CCE"],
  ["CCE", "CUCKOOING"],
  ["CSE"],
  ["LABOUR"],
  ["SEXUAL"],
  ["FINANCIAL"],
];

/** Puts so many episodes into the book; a few are not over, and one in ten should never have been opened. */
export function addMissingEpisodes(
  book: Book,
  random: Random,
  people: readonly CrowdPerson[],
  count: number,
): void {
  const isYoung = ({ entry }: CrowdPerson): boolean =>
    entry.access.sensitivities?.includes("CHILD") ?? false;
  const children = random.shuffle(people.filter(isYoung));
  const adults = random.shuffle(people.filter((one) => one.category === "VICTIM" && !isYoung(one)));
  Array.from({ length: count }, (_, number) => {
    const from = number % 4 === 3 ? adults : children;
    // Some go missing again and again.
    const { entry: person } = from[number % Math.min(from.length, 14)]!;
    const status = number % 6 === 0 ? "MISSING" : number % 10 === 1 ? "CANCELLED" : "FOUND";
    const days = status === "MISSING" ? random.between(1, 6) : random.between(8, 330);
    const risk = random.pickWeighted([
      ["HIGH", 30],
      ["MEDIUM", 50],
      ["LOW", 16],
      ["VERY_LOW", 4],
    ] as const);
    const isRegraded = risk === "HIGH" && random.chance(0.6);
    const isFound = status === "FOUND";
    book.missingEpisode(
      person,
      {
        status,
        risk,
        regraded_from: isRegraded ? "MEDIUM" : null,
        regraded_at: isRegraded ? momentOn(daysBefore(days), random, 18, 23) : null,
        missing_since: momentOn(daysBefore(days), random, 11, 17),
        found_at: isFound ? momentOn(daysBefore(days - random.between(1, 4)), random) : null,
        reviewed_at:
          isFound && random.chance(0.7) ? momentOn(daysBefore(days - 6), random, 9, 16) : null,
        circumstances: random.pick(circumstances),
        exploitation: random.chance(0.65) ? random.pick(feared) : null,
      },
      inheritedAccess(person.access),
      inventOrigin(random, person.access.owner, daysBefore(days)),
    );
  });
}
