/**
 * The caravans: men threatened into work and kept without power, and those who keep them. The charity hears
 * it first, the fire service sees the heaters, the labour authority the gangs; the police assess the group.
 */
import { accountIds } from "./accounts.js";
import type { Access, Book, Entry, Origin } from "./book.js";
import { personColumns, placeColumns, type PersonFacts } from "./makers.js";
import type { Random } from "./random.js";
import { at, caravans, investigation, survivor } from "./story-caravans-access.js";
import { tellOfTheGroup } from "./story-caravans-group.js";
import { writeRemark, writeReport } from "./story-reports.js";

const of = (owner: Access["owner"], more: Partial<Access> = {}): Access => ({
  ...caravans,
  ...more,
  owner,
});

function addPeople(
  book: Book,
  people: readonly (readonly [string, string, string])[],
  category: PersonFacts["category"],
  note: string,
  access: Access,
  origin: Origin,
): readonly Entry[] {
  return people.map(([given, family, born]) =>
    book.person(
      personColumns({ name: { given, family }, born, sex: "Male", category, note }),
      access,
      origin,
    ),
  );
}

function tellOfTheArrests(book: Book, yard: Entry, suspects: readonly Entry[]): void {
  const origin = at("2026-10-21T19:00:00Z", "Crime report", accountIds.owner);
  const arrests = book.event(
    {
      kind: "CRIME",
      category: "OTHER_CRIME",
      occurred_on: "2026-10-21",
      outcome: "Investigation continues",
      charge: null,
      investigating_officer: "GMP-3350",
      summary:
        "Search of a yard with nine caravans and of two houses. Four arrests on suspicion of forced labour; fourteen men offered a place of safety, six accepted.",
      place_id: yard.id,
    },
    caravans,
    origin,
  );
  for (const suspect of suspects) {
    book.link(suspect, arrests, { kind: "PARTY_TO", grade: "1A" }, investigation, origin);
  }
  for (const [kind, description] of [
    ["EXHIBIT", "Recorder of the yard's cameras, nineteen days of pictures"],
    ["DOCUMENT", "Exercise book with first names, days worked and debts"],
    ["CASH", "£11,240 in envelopes with first names on them"],
  ] as const) {
    const item = book.item({ kind, description }, caravans, origin);
    book.link(item, arrests, { kind: "INVOLVED_IN", grade: "1A" }, caravans, origin);
  }
}

function tellOfTheReports(book: Book, yard: Entry, men: readonly Entry[]): void {
  writeReport(
    book,
    {
      heading: "Men who ask to leave and are not let",
      on: "2026-09-11",
      grade: "1A",
      state: "RELEASED",
      told: "Two men told an outreach worker that they are driven to lay drives before light, threatened when they ask for wages, and sleep in caravans without power.",
      assessed: "They are likely to speak again, to somebody who is not in uniform.",
      mentions: men.slice(0, 1),
    },
    of("charity", { handling: "C" }),
    at("2026-09-11T15:20:00Z", "Outreach contact", accountIds.charity),
  );
  writeReport(
    book,
    {
      heading: "Caravans heated with open flame behind a locked gate",
      on: "2026-09-24",
      grade: "1A",
      state: "RELEASED",
      told: "Nine caravans, no electricity, gas bottles indoors. The gate was locked from outside. A man who said he was the manager answered for everybody.",
      mentions: [yard],
    },
    of("fire"),
    at("2026-09-24T12:00:00Z", "Home fire safety visit", accountIds.fire),
  );
  writeReport(
    book,
    {
      heading: "Gang supplied without a licence to three sites",
      on: "2026-10-01",
      grade: "2B",
      state: "SANITISED",
      told: "Three sites pay one man in cash for a gang that he holds no licence to supply. The men bring no tools and no names.",
      mentions: [yard],
    },
    of("labour", { marking: 2 }),
    at("2026-10-01T16:40:00Z", "Labour inspection", accountIds.labour),
  );
  writeReport(
    book,
    {
      heading: "Wages declared for two of fourteen men",
      on: "2026-10-14",
      grade: "1A",
      state: "RAW",
      told: "The paving company declares two employees and buys materials for twelve times as much work.",
      mentions: [],
    },
    of("revenue", {
      marking: 2,
      handling: "C",
      namedReaderIds: [accountIds.revenue, accountIds.owner, accountIds.analyst],
    }),
    at("2026-10-14T09:00:00Z", "Compliance check", accountIds.revenue),
  );
  writeReport(
    book,
    {
      heading: "Statements and pictures from the caravan yard",
      on: "2026-10-27",
      grade: "1A",
      state: "SANITISED",
      told: "Nineteen days of pictures show the men counted out and in. Three witnesses name the same two brothers and a man who beats those who lag.",
      assessed:
        "It is highly likely that the suspects act together for gain. They should be assessed as an organised crime group.",
      mentions: [yard, ...men],
    },
    survivor,
    at("2026-10-27T17:30:00Z", "Intelligence report", accountIds.analyst),
  );
}

/** Tells of the caravans. */
export function tellOfTheCaravans(book: Book, random: Random): void {
  const seen = at("2026-09-29T10:00:00Z", "Observation", accountIds.analyst);
  const yard = book.place(
    placeColumns("Caravan yard off Tenterfield Lane", "E08000001", random),
    caravans,
    seen,
  );
  const men = addPeople(
    book,
    [
      ["Ionel", "Vasmarek", "1985-03-14"],
      ["Gyula", "Ostvane", "1979-10-02"],
      ["Emil", "Harsenko", "2001-05-27"],
    ],
    "VICTIM",
    "Made to lay drives; lives in a caravan without power and is told that he owes for it.",
    survivor,
    at("2026-10-21T21:00:00Z", "Reception centre"),
  );
  const suspects = addPeople(
    book,
    [
      ["Lorne", "Castermole", "1974-02-08"],
      ["Bram", "Castermole", "1981-12-19"],
      ["Teague", "Bellorin", "1990-07-30"],
      ["Orrin", "Maskeleth", "1988-04-11"],
    ],
    "SUSPECT",
    "Arrested at the caravan yard in October; released under investigation.",
    investigation,
    at("2026-10-21T20:00:00Z", "Custody record"),
  );
  for (const man of men) {
    book.link(man, yard, { kind: "LIVES_AT", grade: "1A", validTo: "2026-10-21" }, survivor, seen);
  }
  for (const suspect of suspects) {
    book.link(suspect, yard, { kind: "FREQUENTS", grade: "1A" }, investigation, seen);
  }
  tellOfTheArrests(book, yard, suspects);
  tellOfTheReports(book, yard, men);
  const request = writeRemark(
    book,
    men[0]!,
    {
      kind: "ACTION_ASKED",
      state: "ANSWERED",
      text: "Our navigator meets him on Tuesdays. Please tell us before anybody visits.",
    },
    of("charity", { handling: "C" }),
    at("2026-10-23T10:00:00Z", "Casework record", accountIds.charity),
  );
  writeRemark(
    book,
    men[0]!,
    {
      kind: "NOTE",
      state: "RESOLVED",
      text: "Agreed; nobody visits without you.",
      answers: request,
    },
    survivor,
    at("2026-10-23T12:15:00Z", "Modern slavery desk", accountIds.owner),
  );
  tellOfTheGroup(book, { yard, men, suspects });
}
