/** The people around the story. */
import { accountIds } from "./accounts.js";
import type { Access, Book, Entry } from "./book.js";
import { inventAccess, inventOrigin } from "./crowd-access.js";
import { personColumns, type PersonFacts } from "./makers.js";
import { ageOf, daysBefore } from "./moments.js";
import { inventName, type PersonName } from "./names.js";
import { inventNhsNumber } from "./numbers.js";
import type { PartnerKey } from "./partners.js";
import type { Random } from "./random.js";

/** A person of the crowd, as the other parts of the demonstration need them. */
export interface CrowdPerson {
  readonly entry: Entry;
  readonly name: PersonName;
  readonly category: PersonFacts["category"];
}

const adultCategories: readonly (readonly [PersonFacts["category"], number])[] = [
  ["SUSPECT", 38],
  ["CONVICTED", 15],
  ["VICTIM", 17],
  ["WITNESS_OR_OTHER_INFORMANT", 15],
  ["UNKNOWN", 15],
];
const childCategories: readonly (readonly [PersonFacts["category"], number])[] = [
  ["VICTIM", 55],
  ["WITNESS_OR_OTHER_INFORMANT", 20],
  ["UNKNOWN", 25],
];

const notes: Readonly<Partial<Record<PartnerKey, readonly string[]>>> = {
  police: [
    "Often in company of older males outside the shops after dark.",
    "Changes telephone numbers; ask neighbourhood team before contact.",
    "Gives several addresses, none of them verified.",
    "Has asked for help to leave the group; treat with care.",
    "Believed to keep things for others and to be paid for it.",
    "Named twice by callers who did not leave a name.",
  ],
  neighbour: [
    "Stopped on the motorway with a large sum in cash and no account of it.",
    "Travels in on the early train, back before noon.",
  ],
  oldham: [
    "Known to youth services until last year.",
    "Business rates unpaid; premises shut by day.",
  ],
  manchester: ["Works the doors of two licensed premises.", "Trader at the night market."],
  wigan: ["Warned for fly-tipping from a hired van.", "Keeps lock-ups in three streets."],
  housing: ["Rent paid in cash by somebody else.", "Neighbours report callers at night."],
  probation: ["Reports weekly; in work since August.", "Recalled once; new address approved."],
  health: [
    "Attended with injuries that the account given does not explain.",
    "Missed four appointments.",
  ],
  revenue: ["Director of a company without premises.", "Declared income does not meet the rent."],
  fire: ["Hoarding and tampered meter at last visit."],
  charity: ["Wants contact by message only.", "Has no papers; believes a debt is owed."],
};

/** An adult most of the time, a child sometimes. */
const inventBirthday = (random: Random): string =>
  daysBefore(random.chance(0.1) ? random.between(4400, 6500) : random.between(6600, 25_000));

function restrict(access: Access, isChild: boolean, isVictim: boolean, random: Random): Access {
  const sensitivities = [
    ...(isChild ? (["CHILD"] as const) : []),
    ...(isVictim ? (["VICTIM"] as const) : []),
  ];
  const isWatched = access.owner === "police" && access.marking === 2;
  return {
    ...access,
    ...(sensitivities.length === 0 ? {} : { sensitivities }),
    ...(isWatched && random.chance(0.05)
      ? { namedReaderIds: [accountIds.owner, accountIds.analyst] }
      : {}),
    ...(isWatched && random.chance(0.05) ? { embargoUntil: "2028-03-31T06:00:00Z" } : {}),
  };
}

/** Puts a person into the book. */
export function addPerson(book: Book, random: Random): CrowdPerson {
  const access = inventAccess(random);
  const born = inventBirthday(random);
  const isChild = ageOf(born) < 18;
  const isExploited = access.themes.includes("MODERN_SLAVERY_HT") && random.chance(0.6);
  const isHelped = access.owner === "health" || access.owner === "charity";
  const category =
    isExploited || isHelped
      ? "VICTIM"
      : random.pickWeighted(isChild ? childCategories : adultCategories);
  const sex = random.chance(0.62) ? "Male" : "Female";
  const name = inventName(random, sex);
  const knowsHealthNumber = access.owner === "health" || (isChild && random.chance(0.5));
  const note = random.chance(0.55) ? random.pick(notes[access.owner] ?? []) : undefined;
  const columns = personColumns({
    name,
    born,
    sex,
    category,
    ...(knowsHealthNumber || random.chance(0.04) ? { nhsNumber: inventNhsNumber(random) } : {}),
    ...(note === undefined ? {} : { note }),
  });
  const since = daysBefore(random.between(10, 400));
  const entry = book.person(
    columns,
    restrict(access, isChild, category === "VICTIM", random),
    inventOrigin(random, access.owner, since),
  );
  return { entry, name, category };
}
