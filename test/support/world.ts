/**
 * A small world made from a seed: some 350 records of every type, of several owners, in several
 * districts, with markings, handling codes, themes, embargoes and named readers, and links among them.
 */
import type pg from "pg";
import { codeListNamed } from "../../schema/code-lists/index.js";
import type { FieldSpec } from "../../server/kernel/governed-type.js";
import { rooms } from "../../server/modules/index.js";
import { buildRecord, type ClassAttributes } from "./build.js";
import { randomEnds, type Placed } from "./ends.js";
import type { Random } from "./random.js";
import { buildCast } from "./build-cast.js";
import { accountOf, districts, partners } from "./viewers.js";

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

const otherThan = (partner: string, random: Random): string | null => {
  const picked = random.pick(Object.values(partners));
  return picked === partner ? null : picked;
};

/** What is met to handle a record, how far it goes on, and to whom it was released: seldom, but of every kind. */
function randomRestrictions(
  random: Random,
  { ownerId, handling }: Pick<ClassAttributes, "ownerId" | "handling">,
): Partial<ClassAttributes> {
  const conditions =
    handling === "C"
      ? random.pick([
          ["ORIGINATOR_CONTACT_REQUIRED"],
          ["A2", "NO_COURT_USE"],
          ["S2"],
          ["NAMED_RECIPIENTS"],
          ["EXPIRES_ON"],
        ])
      : [];
  return {
    handlingConditions: conditions,
    expiresAt: conditions.includes("EXPIRES_ON")
      ? random.pick(["2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"])
      : null,
    onward: random.chance(0.8) ? "OPEN" : random.pick(["RELEASE", "CLOSED"]),
    originatorId: random.chance(0.15) ? otherThan(ownerId, random) : null,
    releasedToIds: random.chance(0.3) ? random.some(Object.values(partners), 0.4).sort() : [],
  };
}

/** A record's policy attributes, mostly plain, sometimes restricted. */
export function randomAttributes(random: Random): ClassAttributes {
  const ownerId = random.pick([
    partners.police,
    partners.police,
    partners.council,
    partners.health,
    partners.prison,
  ]);
  const handling = random.chance(0.2) ? "C" : "P";
  return {
    ownerId,
    marking: random.chance(0.25) ? 2 : 1,
    handling,
    district: random.chance(0.1) ? null : random.pick(Object.values(districts)),
    themes: random.some(["COUNTY_LINES", "MODERN_SLAVERY_HT", "FIREARMS"], 0.3),
    sensitivities: random.chance(0.1) ? ["CHILD"] : [],
    embargoUntil: random.chance(0.1)
      ? random.pick(["2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"])
      : null,
    namedReaderIds: random.chance(0.1)
      ? random.some([accountOf("nurse"), accountOf("constable"), accountOf("regionalAnalyst")], 0.5)
      : null,
    ...(random.chance(0.4) ? randomRestrictions(random, { ownerId, handling }) : {}),
  };
}

const maybe = <Value>(random: Random, value: Value): Value | null =>
  random.chance(0.85) ? value : null;

const day = (random: Random, from: number, years: number): string =>
  `${from + random.below(years)}-${String(1 + random.below(12)).padStart(2, "0")}-${String(1 + random.below(28)).padStart(2, "0")}`;

const sentence = (random: Random): string => random.some(vocabulary.words, 0.4).join(" ");

type Columns = Readonly<Record<string, unknown>>;

/** Values that go together, or that have a form. */
function formedColumns(table: string, random: Random): Columns {
  switch (table) {
    case "person": {
      const given = random.pick(vocabulary.given);
      const family = random.pick(vocabulary.family);
      return {
        name: maybe(random, `${given} ${family}`),
        given_name: given,
        family_name: family,
        date_of_birth: maybe(random, day(random, 1960, 50)),
        nhs_number: maybe(random, `999000${1000 + random.below(9000)}`),
      };
    }
    case "identifier": {
      const number = String(1000 + random.below(9000));
      return random.chance(0.7)
        ? { kind: "PHONE", value: `07700 90${number}`, normalised: `+44770090${number}` }
        : { kind: "ACCOUNT", value: `20-00-00 1234${number}`, normalised: null };
    }
    case "place":
      return {
        address: maybe(random, `${1 + random.below(90)} ${random.pick(vocabulary.streets)}`),
        postcode: maybe(random, random.pick(vocabulary.postcodes)),
        latitude: maybe(random, 53.4 + random.below(1000) / 7000),
        longitude: maybe(random, -2.2 + random.below(1000) / 7000),
      };
    default:
      return {};
  }
}

function randomValue(spec: FieldSpec, random: Random): unknown {
  const listed = codeListNamed(spec.codeList ?? "")?.entries.map(({ code }) => code);
  switch (spec.kind) {
    case "code":
      return random.pick(listed!);
    case "textList":
      return random.some(listed ?? vocabulary.words, 0.3);
    case "integer":
      return random.below(900);
    case "partialDate":
      return day(random, 2024, 3);
    case "dateTime":
      return `${day(random, 2026, 1)}T10:00:00Z`;
    default:
      return sentence(random);
  }
}

/** Fields that are not free: a reference is unique, and what an annotation sits on goes with its subject. */
const fixed: ReadonlySet<string> = new Set(["reference", "aboutField"]);

/** Random values for the columns of a concept's table, ends of edges left out. */
export function randomColumns(table: string, random: Random): Columns {
  const { type } = rooms.records.find((one) => one.type.table === table)!;
  const drawn = Object.entries(type.fields)
    // What is yes or no is worked out by the database.
    .filter(
      ([name, { kind, source }]) => source === "table" && kind !== "boolean" && !fixed.has(name),
    )
    .map(([name, spec]): [string, unknown] => {
      const value = randomValue(spec, random);
      return [spec.column, name === "kind" ? value : maybe(random, value)];
    });
  return {
    ...Object.fromEntries(drawn),
    ...formedColumns(table, random),
    recorded_at: `2026-10-0${1 + random.below(9)}T09:00:00Z`,
  };
}

/** Adds records of one table, tied to those that are there. */
export async function addRecords(
  owner: pg.Client,
  table: string,
  count: number,
  random: Random,
  there: readonly Placed[],
): Promise<Placed[]> {
  const { type } = rooms.records.find((one) => one.type.table === table)!;
  const made: Placed[] = [];
  for (let number = 0; number < count; number += 1) {
    const ends = randomEnds(type, [...there, ...made], random);
    if (ends === null) continue;
    const columns: Columns = { id: random.uuid(), ...randomColumns(table, random), ...ends };
    const record = await buildRecord(owner, table, randomAttributes(random), columns);
    const report = there.find(({ id }) => id === columns["report_id"]);
    made.push({ ...record, type: type.recordType!, ...(report && { report }) });
  }
  return made;
}

/** How many records of a table the world holds, where that is not ten. */
const counts: Readonly<Record<string, number>> = {
  person: 40,
  identifier: 26,
  place: 14,
  event: 26,
  contact: 16,
  link: 120,
  annotation: 40,
};

/** Builds the world and stops its clock. */
export async function buildWorld(owner: pg.Client, random: Random): Promise<void> {
  await owner.query("begin");
  await buildCast(owner);
  await owner.query("insert into frozen_clock values ($1)", [frozenNow]);
  const there: Placed[] = [];
  for (const { type } of rooms.records) {
    const count = counts[type.table] ?? 10;
    there.push(...(await addRecords(owner, type.table, count, random, there)));
  }
  await owner.query(
    `update annotation a set parent_id = (
       select b.id from annotation b
       where b.about_id = a.about_id and b.about_group = a.about_group and b.id < a.id order by b.id limit 1)`,
  );
  await owner.query("commit");
}
