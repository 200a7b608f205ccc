/** The line itself: who runs it, who runs for it, and how they were met. */
import { accountIds } from "./accounts.js";
import type { Book, Entry } from "./book.js";
import { oldham } from "./districts.js";
import { personColumns, placeColumns } from "./makers.js";
import type { Random } from "./random.js";
import { tellOfCalls, tellOfPhones, type LinePeople } from "./story-calls.js";
import { by, child, sensitive, shared } from "./story-line-access.js";
import { tellOfOtherAgencies } from "./story-others.js";

/** Those of the line whom the other parts of the story meet. */
export interface LineCast {
  readonly leader: Entry;
  readonly boy: Entry;
  readonly linePhone: Entry;
  readonly boysPhone: Entry;
}

function tellOfPeople(book: Book): LinePeople {
  const leader = book.person(
    personColumns({
      name: { given: "Corrin", family: "Harkmoor" },
      born: "1991-02-17",
      sex: "Male",
      category: "SUSPECT",
      note: "Holds the Kit line and changes its handset every few weeks; never carries drugs himself.",
    }),
    sensitive,
    by("2026-03-02T10:14:00Z", "Intelligence development, county lines team"),
  );
  const boy = book.person(
    personColumns({
      name: { given: "Jaden", family: "Pendstead" },
      born: "2011-06-09",
      sex: "Male",
      category: "VICTIM",
      nhsNumber: "9990001235",
      note: "Fifteen. Found twice far from home with a second phone; treat as a child at risk first.",
    }),
    child,
    by("2026-04-21T08:40:00Z", "Missing-from-home return interview"),
  );
  const runner = book.person(
    personColumns({
      name: { given: "Dale", family: "Rushcombe" },
      born: "1999-11-30",
      sex: "Male",
      category: "CONVICTED",
      note: "Released in May 2026; seen with the boy at the station more than once.",
    }),
    shared,
    by("2026-05-18T15:02:00Z", "Patrol report"),
  );
  return { leader, boy, runner };
}

function tellOfEvents(book: Book, random: Random, cast: LinePeople): void {
  const station = book.place(
    placeColumns("Platform 2, Loomgate Interchange", oldham, random),
    shared,
    by("2026-07-12T07:00:00Z", "Patrol report"),
  );
  const stop = book.event(
    {
      kind: "CRIME",
      category: "DRUGS",
      occurred_on: "2026-07-12",
      outcome: "Investigation continues",
      charge: null,
      investigating_officer: "GMP-4471",
      summary:
        "Two males stopped at the interchange on the last train from Wigan. The younger, aged 15, had 34 wraps of crack cocaine and a second phone that rang throughout.",
      place_id: station.id,
    },
    shared,
    by("2026-07-12T03:10:00Z", "Crime report"),
  );
  const missing = book.event(
    {
      kind: "INCIDENT",
      category: "OTHER_CRIME",
      occurred_on: "2026-04-18",
      outcome: "Found safe after 51 hours",
      charge: null,
      investigating_officer: "GMP-2089",
      summary:
        "Boy of 15 reported missing by his aunt. Found in Wigan in a flat that was not his, without his school bag and with new trainers.",
      place_id: null,
    },
    child,
    by("2026-04-18T22:35:00Z", "Missing person report"),
  );
  // Nobody outside the named readers may know of the warrant, and no partner before its day.
  const warrant = book.event(
    {
      kind: "INCIDENT",
      category: "DRUGS",
      occurred_on: "2026-11-23",
      outcome: null,
      charge: null,
      investigating_officer: "GMP-4471",
      summary: "Planning meeting for warrants against the Kit line at three addresses in Oldham.",
      place_id: null,
    },
    {
      ...sensitive,
      handling: "C",
      embargoUntil: "2028-06-01T05:00:00Z",
      namedReaderIds: [accountIds.owner, accountIds.analyst],
    },
    by("2026-11-23T16:45:00Z", "Operational order"),
  );
  const party = { kind: "PARTY_TO", grade: "1A" } as const;
  book.link(cast.boy, stop, party, child, by("2026-07-12T04:00:00Z", "Crime report"));
  book.link(cast.runner, stop, party, shared, by("2026-07-12T04:00:00Z", "Crime report"));
  book.link(cast.boy, missing, party, child, by("2026-04-21T09:00:00Z", "Missing person report"));
  book.link(
    cast.leader,
    warrant,
    { kind: "PARTY_TO", grade: "1B" },
    { ...sensitive, handling: "C" },
    by("2026-11-23T16:50:00Z", "Operational order"),
  );
  for (const [kind, description] of [
    ["DRUGS", "34 wraps of suspected crack cocaine in a sandwich bag"],
    ["DEVICE", "Small black handset without camera, one SIM"],
    ["CASH", "£415 in notes of ten and twenty"],
  ] as const) {
    const item = book.item(
      { kind, description },
      shared,
      by("2026-07-12T05:30:00Z", "Property register"),
    );
    book.link(
      item,
      stop,
      { kind: "INVOLVED_IN", grade: "1A" },
      shared,
      by("2026-07-12T05:35:00Z", "Property register"),
    );
  }
}

/** Tells of the line. */
export function tellOfTheLine(book: Book, random: Random): LineCast {
  const cast = tellOfPeople(book);
  const phones = tellOfPhones(book, cast);
  tellOfCalls(book, phones);
  tellOfEvents(book, random, cast);
  tellOfOtherAgencies(book, cast);
  const { linePhone, boysPhone } = phones;
  return { leader: cast.leader, boy: cast.boy, linePhone, boysPhone };
}
