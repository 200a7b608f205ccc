/**
 * Makes a POLE set of any size, of invented things only, as files of the form. Nothing in it is read
 * from anywhere: it serves to see that an import's memory does not grow with the set.
 */
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { once } from "node:events";

/** How many rows a generated set has, about. */
export interface PoleSetSize {
  readonly crimes: number;
  readonly persons: number;
  readonly places: number;
}

type Cells = readonly (string | number)[];

/** Writes one file row by row, waiting whenever the disk is behind. */
async function writeRows(
  folder: string,
  name: string,
  header: string,
  rows: number,
  rowOf: (at: number) => Cells,
): Promise<number> {
  const stream: WriteStream = createWriteStream(join(folder, name));
  stream.write(`${header}\n`);
  let block = "";
  for (let at = 0; at < rows; at += 1) {
    block += `${rowOf(at).join(",")}\n`;
    if (block.length < 1 << 16) continue;
    if (!stream.write(block)) await once(stream, "drain");
    block = "";
  }
  stream.end(block);
  await once(stream, "close");
  return rows;
}

/** A whole number that follows from another and looks unordered. */
const scattered = (at: number, below: number): number =>
  (Math.imul(at + 1, 2_654_435_761) >>> 0) % below;

const types = ["Burglary", "Drugs", "Public order", "Robbery", "Vehicle crime"];
const names = ["Ada", "Bela", "Cato", "Dara", "Enid", "Fane"];
const families = ["Ashgrove", "Bellwick", "Corrigale", "Dunmarsh", "Elstow"];

const day = (at: number): string =>
  `${String((at % 28) + 1).padStart(2, "0")}/${String((at % 12) + 1).padStart(2, "0")}/2017`;

/**
 * Writes the set.
 * @returns the number of rows written
 */
export async function generatePoleSet(folder: string, size: PoleSetSize): Promise<number> {
  const { crimes, persons, places } = size;
  const officers = Math.max(1, Math.round(crimes / 50));
  const calls = Math.round(persons / 2);
  await mkdir(folder, { recursive: true });
  const ids = {
    crime: 1_000_000_000,
    person: 2_000_000_000,
    place: 0,
    officer: 3_000_000_000,
    phone: 4_000_000_000,
    call: 5_000_000_000,
  };
  const write = (name: string, header: string, rows: number, rowOf: (at: number) => Cells) =>
    writeRows(folder, name, header, rows, rowOf);
  const tie = (
    type: string,
    rows: number,
    from: (at: number) => number,
    to: (at: number) => number,
  ) =>
    write(`relationships.${type}.csv`, ":START_ID,:END_ID,:TYPE", rows, (at) => [
      from(at),
      to(at),
      type,
    ]);
  const counts = [
    await write(
      "nodes.Location.csv",
      ":ID,latitude:double,postcode,longitude:double,address,:LABEL",
      places,
      (at) => [
        ids.place + at,
        (53.4 + scattered(at, 200_000) / 1_000_000).toFixed(6),
        "M1 1AE",
        (-2.4 + scattered(at + 7, 400_000) / 1_000_000).toFixed(6),
        `${at} Invented Road`,
        "Location",
      ],
    ),
    await write("nodes.Person.csv", ":ID,surname,nhs_no,name,age,:LABEL", persons, (at) => [
      ids.person + at,
      `${families[at % 5]}${at % 997}`,
      "",
      names[at % 6]!,
      at % 90,
      "Person",
    ]),
    await write("nodes.Phone.csv", ":ID,phoneNo,:LABEL", persons, (at) => [
      ids.phone + at,
      // Ofcom's numbers for drama, made longer so that each is another and none is anybody's.
      `07700 900${String(at).padStart(7, "0")}`,
      "Phone",
    ]),
    await write("nodes.Officer.csv", ":ID,badge_no,rank,name,surname,:LABEL", officers, (at) => [
      ids.officer + at,
      `80-${at}`,
      "Sergeant",
      names[at % 6]!,
      families[at % 5]!,
      "Officer",
    ]),
    await write(
      "nodes.Crime.csv",
      ":ID,date,id,type,last_outcome,note,charge,:LABEL",
      crimes,
      (at) => [
        ids.crime + at,
        day(at),
        at.toString(16).padStart(64, "0"),
        types[at % 5]!,
        "Under investigation",
        at % 10 === 0 ? `Invented note ${at} about a stolen bicycle` : "",
        "",
        "Crime",
      ],
    ),
    await write(
      "nodes.PhoneCall.csv",
      ":ID,call_duration,call_time,call_date,call_type,:LABEL",
      calls,
      (at) => [
        ids.call + at,
        at % 600,
        `${String(at % 24).padStart(2, "0")}:15`,
        day(at),
        "CALL",
        "PhoneCall",
      ],
    ),
    await tie(
      "OCCURRED_AT",
      crimes,
      (at) => ids.crime + at,
      (at) => ids.place + scattered(at, places),
    ),
    await tie(
      "INVESTIGATED_BY",
      crimes,
      (at) => ids.crime + at,
      (at) => ids.officer + scattered(at, officers),
    ),
    await tie(
      "CALLER",
      calls,
      (at) => ids.call + at,
      (at) => ids.phone + at,
    ),
    await tie(
      "CALLED",
      calls,
      (at) => ids.call + at,
      (at) => ids.phone + ((at + 1) % persons),
    ),
    await tie(
      "CURRENT_ADDRESS",
      persons,
      (at) => ids.person + at,
      (at) => ids.place + scattered(at, places),
    ),
    await tie(
      "HAS_PHONE",
      persons,
      (at) => ids.person + at,
      (at) => ids.phone + at,
    ),
    await tie(
      "KNOWS",
      persons,
      (at) => ids.person + at,
      (at) => ids.person + ((at + 1) % persons),
    ),
    await tie(
      "PARTY_TO",
      persons,
      (at) => ids.person + at,
      (at) => ids.crime + scattered(at, crimes),
    ),
  ];
  return counts.reduce((sum, rows) => sum + rows, 0);
}
