/** Who is said to belong to a group, as what, and by whom. */
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import type { ocgRole } from "../../../schema/code-lists/ocg-role.js";
import type { Book, Entry } from "./book.js";
import { accessBetween, inventGrade, inventOrigin } from "./crowd-access.js";
import type { CrowdPerson } from "./crowd-people.js";
import { daysBefore } from "./moments.js";
import { pictureOwners } from "./picture-access.js";
import type { Random } from "./random.js";

type Role = CodeOf<typeof ocgRole>;

const activeRoles: readonly (readonly [Role, number])[] = [
  ["CORE_MEMBER", 34],
  ["RUNNER", 24],
  ["FACILITATOR", 14],
  ["ENFORCER", 10],
  ["FINANCIER", 6],
  ["PROFESSIONAL_ENABLER", 4],
  ["ASSOCIATE_UNKNOWN", 8],
];

const notes: Readonly<Partial<Record<Role, readonly string[]>>> = {
  RUNNER: ["Carries for it at weekends.", "Owes it for a lost package."],
  EXPLOITED_PERSON: ["Made to hold parcels; afraid to refuse.", "Works off a debt that grows."],
  FINANCIER: ["Pays the rents and is paid back in cash."],
  PROFESSIONAL_ENABLER: ["Signs what he is given and keeps no copy."],
  FAMILY_NON_CRIMINAL: ["Lives with a principal; not known to take part."],
};

/** The first one directs it; whoever is a victim is one here as well. */
function inventRole(number: number, { category }: CrowdPerson, random: Random): Role {
  if (category === "VICTIM") return "EXPLOITED_PERSON";
  if (category === "WITNESS_OR_OTHER_INFORMANT") return "FAMILY_NON_CRIMINAL";
  return number === 0 ? "PRINCIPAL" : random.pickWeighted(activeRoles);
}

/** Gives a group between three and twenty people of its district; another agency states some of them. */
export function addMemberships(
  book: Book,
  random: Random,
  group: Entry,
  people: readonly CrowdPerson[],
): void {
  const members = random
    .shuffle(people)
    .toSorted(
      (one, other) => Number(other.category === "SUSPECT") - Number(one.category === "SUSPECT"),
    );
  const count = random.pickWeighted([
    [random.between(3, 6), 45],
    [random.between(7, 12), 40],
    [random.between(13, 20), 15],
  ]);
  // Suspects first, then whom they use: a group has a principal before it has victims.
  const suspects = members.slice(0, Math.ceil(count * 0.7));
  const others = random.shuffle(members.slice(suspects.length)).slice(0, count - suspects.length);
  [...suspects, ...others].forEach((person, number) => {
    const role = inventRole(number, person, random);
    const between = accessBetween(group, person.entry);
    const owner = random.chance(0.25) ? random.pickWeighted(pictureOwners) : group.access.owner;
    const since = random.between(30, 1100);
    const note = random.chance(0.5) ? random.pick(notes[role] ?? [null]) : null;
    const grade = inventGrade(random);
    book.membership(
      group,
      person.entry,
      {
        role,
        valid_from: daysBefore(since),
        valid_to: random.chance(0.15) ? daysBefore(random.between(1, since - 1)) : null,
        source_evaluation: grade.slice(0, 1),
        intelligence_assessment: grade.slice(1),
        note,
      },
      { ...between, owner },
      inventOrigin(random, owner, daysBefore(Math.min(since, 300))),
    );
  });
}
