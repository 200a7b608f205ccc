/**
 * A small world made from a seed: some 170 records of every type, of several owners, in several
 * districts, with markings, handling codes, themes, embargoes and named readers, and links among them.
 */
import type pg from "pg";
import { buildEdge, buildRecord, type ClassAttributes } from "./build.js";
import type { Random } from "./random.js";
import { accountOf, buildCast, districts, partners } from "./viewers.js";

/** The moment at which every seeded world stands still. */
export const frozenNow = "2026-11-24T09:00:00.000Z";

/** Words that hidden and visible values share, so that a search can hit either. */
export const vocabulary = {
  given: ["Ada", "Bob", "Cleo", "Dan", "Édith", "Fay", "Mary Ann", "Oluwaseun"],
  family: [
    "Marsh",
    "Elsewhere",
    "Sensitive",
    "O'Neil",
    "Smith",
    "Smyth",
    "Marshall",
    "van der Berg",
  ],
  words: ["courier", "flat", "knife", "money", "vehicle", "warehouse", "phone", "school"],
  streets: ["Union Street", "Mill Lane", "High Street", "Canal Road"],
  postcodes: ["OL1 1AA", "OL4 2BB", "M4 1AB", "M14 5XY", "WN1 3CD"],
} as const;

interface Placed {
  readonly id: string;
  readonly accessClass: number;
  readonly type: string;
}

/** A record's policy attributes, mostly plain, sometimes restricted. */
export function randomAttributes(random: Random): ClassAttributes {
  return {
    ownerId: random.pick([
      partners.police,
      partners.police,
      partners.council,
      partners.health,
      partners.prison,
    ]),
    marking: random.chance(0.25) ? 2 : 1,
    handling: random.chance(0.2) ? "C" : "P",
    district: random.chance(0.1) ? null : random.pick(Object.values(districts)),
    themes: random.some(["COUNTY_LINES", "MODERN_SLAVERY_HT", "FIREARMS"], 0.3),
    sensitivities: random.chance(0.1) ? ["CHILD"] : [],
    embargoUntil: random.chance(0.1)
      ? random.pick(["2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"])
      : null,
    namedReaderIds: random.chance(0.1)
      ? random.some([accountOf("nurse"), accountOf("constable"), accountOf("regionalAnalyst")], 0.5)
      : null,
  };
}

const maybe = <Value>(random: Random, value: Value): Value | null =>
  random.chance(0.85) ? value : null;

const day = (random: Random, from: number, years: number): string =>
  `${from + random.below(years)}-${String(1 + random.below(12)).padStart(2, "0")}-${String(1 + random.below(28)).padStart(2, "0")}`;

const sentence = (random: Random): string => random.some(vocabulary.words, 0.4).join(" ");

/** Random values for the columns of a concept's table, ends of edges left out. */
export function randomColumns(table: string, random: Random): Record<string, unknown> {
  const word = (members: readonly string[]): string | null => maybe(random, random.pick(members));
  const base = {
    recorded_at: `2026-10-0${1 + random.below(9)}T09:00:00Z`,
    provenance: word(["crime system", "housing system"]),
  };
  switch (table) {
    case "person": {
      const given = random.pick(vocabulary.given);
      const family = random.pick(vocabulary.family);
      return {
        ...base,
        name: maybe(random, `${given} ${family}`),
        given_name: given,
        family_name: family,
        date_of_birth: maybe(random, day(random, 1960, 50)),
        age: maybe(random, 16 + random.below(50)),
        sex: word(["F", "M"]),
        nhs_number: maybe(random, `999000${1000 + random.below(9000)}`),
        subject_category: word(["SUSPECT", "VICTIM", "WITNESS"]),
        note: maybe(random, sentence(random)),
      };
    }
    case "identifier": {
      const number = String(1000 + random.below(9000));
      return random.chance(0.7)
        ? {
            ...base,
            kind: "PHONE",
            value: `07700 90${number}`,
            normalised: `+44770090${number}`,
            detail: word(["pay as you go"]),
            note: maybe(random, sentence(random)),
          }
        : {
            ...base,
            kind: "ACCOUNT",
            value: `20-00-00 1234${number}`,
            normalised: null,
            detail: null,
            note: maybe(random, sentence(random)),
          };
    }
    case "place":
      return {
        ...base,
        address: maybe(random, `${1 + random.below(90)} ${random.pick(vocabulary.streets)}`),
        postcode: word(vocabulary.postcodes),
        latitude: maybe(random, 53.4 + random.below(1000) / 7000),
        longitude: maybe(random, -2.2 + random.below(1000) / 7000),
      };
    case "event":
      return {
        ...base,
        kind: random.pick(["CRIME", "INCIDENT"]),
        category: word(["BURGLARY", "DRUGS", "ROBBERY"]),
        occurred_on: maybe(random, day(random, 2024, 3)),
        outcome: word(["under investigation", "charged"]),
        charge: word(["burglary", "supply"]),
        investigating_officer: word(["PC 1001", "DC 2002"]),
        summary: maybe(random, sentence(random)),
      };
    case "item":
      return {
        ...base,
        kind: word(["WEAPON", "PHONE"]),
        description: maybe(random, sentence(random)),
      };
    case "contact":
      return {
        ...base,
        kind: word(["CALL", "MESSAGE"]),
        started_at: maybe(random, `${day(random, 2026, 1)}T10:00:00Z`),
        duration_seconds: maybe(random, random.below(900)),
      };
    default:
      return {
        ...base,
        kind: random.pick(["KNOWS", "USES", "AT"]),
        valid_from: maybe(random, day(random, 2024, 2)),
        valid_to: null,
        source_evaluation: word(["1", "2", "3"]),
        intelligence_assessment: word(["A", "B", "E"]),
        note: maybe(random, sentence(random)),
      };
  }
}

/** Adds records of one table. */
export async function addRecords(
  owner: pg.Client,
  table: string,
  count: number,
  random: Random,
): Promise<Placed[]> {
  const made: Placed[] = [];
  for (let number = 0; number < count; number += 1) {
    const columns = { id: random.uuid(), ...randomColumns(table, random) };
    made.push({
      ...(await buildRecord(owner, table, randomAttributes(random), columns)),
      type: table.toUpperCase(),
    });
  }
  return made;
}

/** Adds a link or a contact between two records. */
export const addEdge = (
  owner: pg.Client,
  table: "link" | "contact",
  from: Placed,
  to: Placed,
  random: Random,
): Promise<{ id: string; accessClass: number }> =>
  buildEdge(owner, table, randomAttributes(random), from, to, {
    id: random.uuid(),
    ...randomColumns(table, random),
  });

/** Builds the world and stops its clock. */
export async function buildWorld(owner: pg.Client, random: Random): Promise<void> {
  await owner.query("begin");
  await buildCast(owner);
  await owner.query("insert into frozen_clock values ($1)", [frozenNow]);
  const persons = await addRecords(owner, "person", 40, random);
  const identifiers = await addRecords(owner, "identifier", 26, random);
  const places = await addRecords(owner, "place", 14, random);
  const events = await addRecords(owner, "event", 26, random);
  const items = await addRecords(owner, "item", 10, random);
  for (let number = 0; number < 16; number += 1) {
    await addEdge(owner, "contact", random.pick(identifiers), random.pick(identifiers), random);
  }
  for (let number = 0; number < 70; number += 1) {
    const to = random.pick([identifiers, places, events, events, persons]);
    await addEdge(owner, "link", random.pick(persons), random.pick(to), random);
  }
  for (const item of items) await addEdge(owner, "link", item, random.pick(events), random);
  for (const event of events) {
    if (random.chance(0.7))
      await owner.query("update event set place_id = $2 where id = $1", [
        event.id,
        random.pick(places).id,
      ]);
  }
  await owner.query("commit");
}
