/** Telephones, addresses, vehicles, accounts and devices, and who uses them. */
import type { IdentifierColumns } from "../../database/demonstration-rows.js";
import type { Book, Entry } from "./book.js";
import { accessBetween, inheritedAccess, inventGrade, inventOrigin } from "./crowd-access.js";
import type { CrowdPerson } from "./crowd-people.js";
import { identifierColumns, phoneColumns } from "./makers.js";
import { daysBefore } from "./moments.js";
import type { PersonName } from "./names.js";
import {
  inventBankAccount,
  inventDeviceNumber,
  inventRegistration,
  landlineNumber,
  mobileNumber,
} from "./numbers.js";
import type { Random } from "./random.js";
import { storyNumbers } from "./story-numbers.js";

type Maker = (name: PersonName, random: Random) => IdentifierColumns;

const vehicles = [
  ..."Grey hatchback|Black saloon|White van|Blue estate|Red hatchback|Silver people carrier".split(
    "|",
  ),
  ..."Black motor scooter|White pick-up".split("|"),
];
const accountDetails = ["Current account", "Savings account", "Business account", "Prepaid card"];

function emailOf({ given, family }: PersonName, random: Random): IdentifierColumns {
  const local = `${given.split(" ")[0]}.${family}${random.between(10, 999)}`;
  const value = `${random.chance(0.2) ? local : local.toLowerCase()}@example.org`;
  return identifierColumns("EMAIL", value, value.toLowerCase());
}

function vehicleOf(_name: PersonName, random: Random): IdentifierColumns {
  const mark = inventRegistration(random);
  const detail = `${random.pick(vehicles)}, ${random.between(2008, 2026)}`;
  return identifierColumns("VEHICLE", mark, mark.replace(" ", ""), detail);
}

function accountOf(_name: PersonName, random: Random): IdentifierColumns {
  const account = inventBankAccount(random);
  return identifierColumns(
    "ACCOUNT",
    account,
    account.replaceAll(/\D/gu, ""),
    random.pick(accountDetails),
  );
}

function deviceOf(_name: PersonName, random: Random): IdentifierColumns {
  const number = inventDeviceNumber(random);
  return identifierColumns("DEVICE", number, number, "IMEI");
}

const makers: readonly (readonly [Maker, number])[] = [
  [emailOf, 36],
  [vehicleOf, 30],
  [accountOf, 19],
  [deviceOf, 15],
];

/** How many of the crowd's identifiers are telephones. */
const mobileCount = 260;
const landlineCount = 70;

/** The telephones to give out: each number once, none of the story's. */
function phonesInStore(random: Random): IdentifierColumns[] {
  const all = Array.from({ length: 1000 }, (_, lastThree) => lastThree);
  const free = all.filter((number) => number < storyNumbers.first || number > storyNumbers.last);
  const mobiles = random.shuffle(free).slice(0, mobileCount);
  // The agencies' own desks answer below 300, and the story's flat at 600.
  const landlines = random.shuffle(all.filter((number) => number > 600)).slice(0, landlineCount);
  return [
    ...mobiles.map((number) =>
      phoneColumns(mobileNumber(number), random.chance(0.5) ? "Pay as you go" : null),
    ),
    ...landlines.map((number) => phoneColumns(landlineNumber(number))),
  ];
}

/** What the crowd's telephones are, beside everything else that identifies. */
export interface CrowdIdentifiers {
  readonly phones: readonly Entry[];
  readonly vehicles: readonly Entry[];
}

/**
 * Gives so many identifiers to people; everybody has at least one.
 * @param count how many in all
 */
export function addIdentifiers(
  book: Book,
  random: Random,
  people: readonly CrowdPerson[],
  count: number,
): CrowdIdentifiers {
  const store = phonesInStore(random);
  const taken = new Set<string>();
  const found = { phones: [] as Entry[], vehicles: [] as Entry[] };

  function fresh(name: PersonName): IdentifierColumns {
    const columns = random.pickWeighted(makers)(name, random);
    return taken.has(columns.normalised ?? "") ? fresh(name) : columns;
  }

  const users = [...random.shuffle(people), ...random.shuffle(people)].slice(0, count);
  users.forEach((user, number) => {
    const columns = store[number] ?? fresh(user.name);
    taken.add(columns.normalised ?? "");
    const since = daysBefore(random.between(5, 300));
    const origin = inventOrigin(random, user.entry.access.owner, since);
    const entry = book.identifier(columns, inheritedAccess(user.entry.access), origin);
    if (columns.kind === "PHONE") found.phones.push(entry);
    if (columns.kind === "VEHICLE") found.vehicles.push(entry);
    const kind = columns.kind === "VEHICLE" && random.chance(0.4) ? "OWNS" : "USES";
    const statement = { kind, grade: inventGrade(random), validFrom: since } as const;
    book.link(user.entry, entry, statement, accessBetween(user.entry, entry), origin);
  });
  return found;
}
