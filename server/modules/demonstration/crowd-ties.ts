/** Who is related to whom, who knows whom, and which two records may be one. */
import type { Book, Entry, Statement } from "./book.js";
import { accessBetween, inventGrade, inventOrigin } from "./crowd-access.js";
import type { CrowdEvent } from "./crowd-events.js";
import { daysBefore } from "./moments.js";
import type { Random } from "./random.js";

const relations = ["brother", "sister", "cousin", "mother", "father", "uncle", "former partner"];

type Tie = Pick<Statement, "kind" | "note">;

function inventTie(random: Random): Tie {
  return random.pickWeighted<() => Tie>([
    [() => ({ kind: "FAMILY", note: random.pick(relations) }), 26],
    [() => ({ kind: "KNOWS" }), 40],
    [() => ({ kind: "KNOWS_BY_PHONE" }), 16],
    [() => ({ kind: "KNOWS_SOCIAL_NETWORK" }), 9],
    [() => ({ kind: "KNOWS_LIVES_WITH" }), 5],
    [() => ({ kind: "SAME_AS_PROPOSED", note: "Alike in name and year of birth." }), 4],
  ])();
}

/** Ties vehicles to events in which they were seen. */
export function addSightings(
  book: Book,
  random: Random,
  vehicles: readonly Entry[],
  events: readonly CrowdEvent[],
): void {
  for (const vehicle of vehicles) {
    if (random.chance(0.5)) continue;
    const { entry: event, day } = random.pick(events);
    const statement = { kind: "INVOLVED_IN", grade: inventGrade(random) } as const;
    const origin = inventOrigin(random, vehicle.access.owner, day);
    book.link(vehicle, event, statement, accessBetween(vehicle, event), origin);
  }
}

/** Ties people of one district to one another until the book holds so many links. */
export function addTies(
  book: Book,
  random: Random,
  peopleByDistrict: ReadonlyMap<string, readonly Entry[]>,
  linkCount: number,
): void {
  const everyone = [...peopleByDistrict.values()].flat();
  const tied = new Set<string>();
  while (book.linkCount() < linkCount) {
    const one = random.pick(everyone);
    const other = random.pick(peopleByDistrict.get(one.access.district) ?? everyone);
    const pair = [one.id, other.id].toSorted().join();
    if (one === other || tied.has(pair)) continue;
    tied.add(pair);
    const origin = inventOrigin(random, one.access.owner, daysBefore(random.between(3, 350)));
    const statement = { ...inventTie(random), grade: inventGrade(random) };
    book.link(one, other, statement, accessBetween(one, other), origin);
  }
}
