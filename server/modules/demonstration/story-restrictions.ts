/** What originators keep their hand on: a few records of the line, each under a restriction of its own. */
import { accountIds } from "./accounts.js";
import type { Access, Book, Origin } from "./book.js";
import { oldham } from "./districts.js";
import { identifierColumns, placeColumns } from "./makers.js";
import type { Random } from "./random.js";
import { shared } from "./story-line-access.js";

const at = (
  recordedAt: string,
  provenance: string,
  recordedBy: string = accountIds.analyst,
): Origin => ({ recordedAt, provenance, recordedBy });

function tellOfMeeting(book: Book, on: string, summary: string, access: Access): void {
  book.event(
    {
      kind: "INCIDENT",
      category: "DRUGS",
      occurred_on: on,
      outcome: null,
      charge: null,
      investigating_officer: access.owner === "police" ? "GMP-4471" : null,
      summary,
      place_id: null,
    },
    access,
    at(`${on}T18:30:00Z`, "Intelligence report", accountIds.owner),
  );
}

/** The originator says who gets it, and takes it back or closes it. */
function tellOfOriginatorControl(book: Book, random: Random): void {
  book.place(
    placeColumns("Lock-up 14 behind Ironhedge Row", oldham, random),
    { ...shared, onward: "RELEASE", releasedTo: ["oldham"] },
    at("2026-11-10T11:20:00Z", "Observation"),
  );
  tellOfMeeting(
    book,
    "2026-11-12",
    "Two holders of the Kit line met a supplier in a service area in Cheshire; the operation against him is not to be crossed.",
    { ...shared, owner: "neighbour", onward: "RELEASE" },
  );
  book.identifier(
    identifierColumns(
      "ACCOUNT",
      "00-41-09 77310945",
      "00410977310945",
      "Account that the car wash pays into",
    ),
    { ...shared, marking: 2, originator: "revenue", onward: "CLOSED" },
    at("2026-11-13T09:00:00Z", "Disclosed by the revenue under statute", accountIds.owner),
  );
}

/** Code C, with conditions that are met by some, until a day, or by all who hold to them. */
function tellOfConditions(book: Book): void {
  const conditional: Access = { ...shared, handling: "C" };
  tellOfMeeting(
    book,
    "2026-11-14",
    "A carrier of the Kit line asked for a safe way out. Known to the two forces only.",
    { ...conditional, handlingConditions: ["NAMED_RECIPIENTS"], releasedTo: ["neighbour"] },
  );
  tellOfMeeting(
    book,
    "2026-09-15",
    "Numbers of three handsets, given for the checks of September only.",
    {
      ...conditional,
      handlingConditions: ["EXPIRES_ON"],
      expiresAt: "2026-10-15T00:00:00Z",
    },
  );
  tellOfMeeting(
    book,
    "2026-11-16",
    "The second Kit handset is switched on in Wigan on Fridays between five and seven.",
    {
      ...conditional,
      handlingConditions: ["A2", "EXPIRES_ON", "NO_COURT_USE"],
      expiresAt: "2028-12-31T00:00:00Z",
    },
  );
}

/** Tells of records that their originators keep a hand on. */
export function tellOfTheRestrictions(book: Book, random: Random): void {
  tellOfOriginatorControl(book, random);
  tellOfConditions(book);
}
