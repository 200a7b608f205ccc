/** The car wash: men who cannot leave, and an account through which the line's cash goes. */
import { accountIds } from "./accounts.js";
import type { Access, Book, Entry, Origin } from "./book.js";
import { oldham } from "./districts.js";
import { identifierColumns, personColumns, placeColumns } from "./makers.js";
import type { Random } from "./random.js";
import type { LineCast } from "./story-line.js";

const slavery: Access = {
  owner: "police",
  district: oldham,
  themes: ["MODERN_SLAVERY_HT"],
  marking: 1,
  handling: "P",
};
const survivor: Access = { ...slavery, handling: "C", sensitivities: ["VICTIM"] };
const money: Access = { ...slavery, themes: ["DRUGS", "MODERN_SLAVERY_HT"], marking: 2 };

const at = (recordedAt: string, provenance: string): Origin => ({
  recordedAt,
  provenance,
  recordedBy: accountIds.owner,
});

function tellOfTheMen(book: Book, yard: Entry): void {
  for (const [given, family, born] of [
    ["Viktor", "Osmarek", "1988-01-22"],
    ["Anton", "Dromanek", "1994-12-05"],
  ] as const) {
    const man = book.person(
      personColumns({
        name: { given, family },
        born,
        sex: "Male",
        category: "VICTIM",
        note: "Sleeps in the container behind the yard; wages go to an account he has never seen.",
      }),
      survivor,
      at("2026-09-14T17:00:00Z", "Joint visit with the survivors' charity"),
    );
    book.link(
      man,
      yard,
      { kind: "LIVES_AT", grade: "1A", validFrom: "2026-02-01" },
      survivor,
      at("2026-09-14T17:10:00Z", "Joint visit"),
    );
  }
}

/** The manager, as the police and the revenue know him, and the money. */
function tellOfTheMoney(book: Book, yard: Entry, line: LineCast): void {
  const facts = {
    name: { given: "Theo", family: "Lorenquist" },
    born: "1979-07-28",
    sex: "Male",
    category: "SUSPECT",
  } as const;
  const manager = book.person(
    personColumns({
      ...facts,
      note: "Runs the yard in another man's name and counts the till himself.",
    }),
    money,
    at("2026-09-02T10:00:00Z", "Intelligence report"),
  );
  book.person(
    personColumns({
      ...facts,
      note: "Director of two companies that file nothing; wages declared for three of eleven men.",
    }),
    { ...money, owner: "revenue", handling: "C" },
    {
      recordedAt: "2026-09-20T09:00:00Z",
      provenance: "Compliance check",
      recordedBy: accountIds.revenue,
    },
  );
  const account = book.identifier(
    identifierColumns(
      "ACCOUNT",
      "00-41-09 20260142",
      "00410920260142",
      "Business account of the car wash",
    ),
    money,
    at("2026-09-25T14:00:00Z", "Production order"),
  );
  book.link(
    manager,
    account,
    { kind: "OWNS", grade: "1A", validFrom: "2025-10-13" },
    money,
    at("2026-09-25T14:05:00Z", "Production order"),
  );
  book.link(
    line.leader,
    account,
    { kind: "USES", grade: "2B", note: "Cash paid in on four Mondays by his girlfriend." },
    money,
    at("2026-10-06T09:30:00Z", "Financial analysis"),
  );
  book.link(
    manager,
    yard,
    { kind: "FREQUENTS", grade: "1A" },
    money,
    at("2026-09-02T10:10:00Z", "Observation"),
  );
  book.link(
    line.leader,
    manager,
    { kind: "ASSOCIATED_WITH", grade: "2C" },
    money,
    at("2026-10-06T09:40:00Z", "Financial analysis"),
  );
}

/** Tells of the car wash. */
export function tellOfTheCarWash(book: Book, random: Random, line: LineCast): void {
  const yard = book.place(
    placeColumns("Millrace Hand Car Wash, 3 Shuttle Road", oldham, random),
    slavery,
    at("2026-09-02T10:05:00Z", "Observation"),
  );
  tellOfTheMen(book, yard);
  tellOfTheMoney(book, yard, line);
  book.event(
    {
      kind: "CRIME",
      category: "OTHER_CRIME",
      occurred_on: "2026-09-14",
      outcome: "Investigation continues",
      charge: null,
      investigating_officer: "GMP-3350",
      summary:
        "Joint visit to a hand car wash found eleven men living in a container without heating. Two accepted referral as potential victims of forced labour.",
      place_id: yard.id,
    },
    slavery,
    at("2026-09-14T20:00:00Z", "Crime report"),
  );
}
