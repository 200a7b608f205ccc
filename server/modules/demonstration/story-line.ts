/** The line itself: who runs it, who runs for it, and the calls that give them away. */
import type { Access, Book, Entry, Origin } from "./book.js";
import { accountIds } from "./accounts.js";
import { oldham, wigan } from "./districts.js";
import { identifierColumns, personColumns, phoneColumns, placeColumns } from "./makers.js";
import { mobileNumber } from "./numbers.js";
import type { Random } from "./random.js";

/** Those of the line whom the other parts of the story meet. */
export interface LineCast {
  readonly leader: Entry;
  readonly boy: Entry;
  readonly linePhone: Entry;
}

const shared: Access = {
  owner: "police",
  district: oldham,
  themes: ["COUNTY_LINES", "DRUGS"],
  marking: 1,
  handling: "P",
};
const sensitive: Access = { ...shared, marking: 2 };
const child: Access = { ...shared, themes: ["COUNTY_LINES"], sensitivities: ["CHILD", "VICTIM"] };

const by = (recordedAt: string, provenance: string): Origin => ({
  recordedAt,
  provenance,
  recordedBy: accountIds.analyst,
});

function tellOfPeople(book: Book) {
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

function tellOfPhones(book: Book, cast: ReturnType<typeof tellOfPeople>) {
  const phone = (lastThree: number, detail: string, access: Access): Entry =>
    book.identifier(
      phoneColumns(mobileNumber(lastThree), detail),
      access,
      by("2026-06-03T09:00:00Z", "Phone download"),
    );
  const linePhone = phone(101, "The Kit line, pay as you go", sensitive);
  const boysPhone = phone(115, "Second handset, small and old", child);
  const runnersPhone = phone(108, "Pay as you go", shared);
  book.link(
    cast.leader,
    linePhone,
    { kind: "USES", grade: "1B", validFrom: "2026-03-01" },
    sensitive,
    by("2026-06-04T11:00:00Z", "Phone attribution"),
  );
  book.link(
    cast.boy,
    boysPhone,
    { kind: "USES", grade: "1A", validFrom: "2026-04-10" },
    child,
    by("2026-06-04T11:20:00Z", "Phone attribution"),
  );
  book.link(
    cast.runner,
    runnersPhone,
    { kind: "USES", grade: "2B" },
    shared,
    by("2026-06-04T11:25:00Z", "Phone attribution"),
  );
  return { linePhone, boysPhone, runnersPhone };
}

/** A night on which the line rings the boy nine times, and the mornings on which it sells. */
function tellOfCalls(book: Book, phones: ReturnType<typeof tellOfPhones>): void {
  const origin = by("2026-07-20T13:00:00Z", "Communications data, authority 26/0417 (invented)");
  const { linePhone, boysPhone, runnersPhone } = phones;
  const calls = [
    "21:04:11",
    "21:09:40",
    "21:31:05",
    "22:02:54",
    "22:40:18",
    "23:15:33",
    "23:16:50",
    "23:48:09",
  ];
  calls.forEach((time, number) =>
    book.contact(
      linePhone,
      boysPhone,
      { kind: "CALL", startedAt: `2026-07-11T${time}Z`, seconds: 12 + number * 9 },
      sensitive,
      origin,
    ),
  );
  book.contact(
    boysPhone,
    linePhone,
    { kind: "CALL", startedAt: "2026-07-12T00:21:44Z", seconds: 203 },
    sensitive,
    origin,
  );
  book.contact(
    linePhone,
    runnersPhone,
    { kind: "CALL", startedAt: "2026-07-12T00:26:02Z", seconds: 61 },
    shared,
    origin,
  );
  for (const [day, lastThree] of [
    ["13", 121],
    ["13", 122],
    ["14", 123],
    ["14", 124],
    ["15", 125],
  ] as const) {
    const buyersPhone = book.identifier(
      phoneColumns(mobileNumber(lastThree), "Received the line's offer"),
      { ...shared, owner: "neighbour", district: wigan },
      {
        recordedAt: "2026-07-21T09:00:00Z",
        provenance: "Communications data of the neighbouring force",
      },
    );
    const offer = {
      kind: "MESSAGE",
      startedAt: `2026-07-${day}T07:30:${lastThree - 100}Z`,
      seconds: null,
    } as const;
    book.contact(linePhone, buyersPhone, offer, sensitive, origin);
  }
}

function tellOfEvents(book: Book, random: Random, cast: ReturnType<typeof tellOfPeople>): void {
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

/** What others know of the same people: their supervision, and a car that came too often. */
function tellOfOtherAgencies(book: Book, cast: ReturnType<typeof tellOfPeople>): void {
  const supervised: Access = { ...shared, owner: "probation", themes: ["DRUGS"] };
  const onLicence = book.person(
    personColumns({
      name: { given: "Dale", family: "Rushcoombe" },
      born: "1999-11-30",
      sex: "Male",
      category: "CONVICTED",
      note: "On licence until May 2027; reports on Tuesdays, missed two appointments in July.",
    }),
    supervised,
    {
      recordedAt: "2026-05-12T09:30:00Z",
      provenance: "Supervision record",
      recordedBy: accountIds.probation,
    },
  );
  book.link(
    cast.runner,
    onLicence,
    {
      kind: "SAME_AS_PROPOSED",
      grade: "2B",
      note: "Same day of birth, one letter apart in the surname.",
    },
    shared,
    by("2026-06-10T10:00:00Z", "Steward's proposal"),
  );
  const hireCar = book.identifier(
    identifierColumns("VEHICLE", "QQ24 KTL", "QQ24KTL", "White hatchback, 2024, hired"),
    sensitive,
    by("2026-08-05T12:00:00Z", "Number plate reading"),
  );
  book.link(
    cast.leader,
    hireCar,
    { kind: "USES", grade: "2B", validFrom: "2026-07-28", validTo: "2026-08-11" },
    sensitive,
    by("2026-08-06T08:00:00Z", "Hire agreement"),
  );
  book.link(
    cast.leader,
    cast.runner,
    { kind: "KNOWS_BY_PHONE", grade: "1B" },
    sensitive,
    by("2026-07-21T09:30:00Z", "Phone analysis"),
  );
  book.link(
    cast.boy,
    cast.runner,
    { kind: "KNOWS", grade: "1A", note: "Seen together at the interchange." },
    child,
    by("2026-07-12T06:00:00Z", "Patrol report"),
  );
}

/** Tells of the line. */
export function tellOfTheLine(book: Book, random: Random): LineCast {
  const cast = tellOfPeople(book);
  const phones = tellOfPhones(book, cast);
  tellOfCalls(book, phones);
  tellOfEvents(book, random, cast);
  tellOfOtherAgencies(book, cast);
  return { leader: cast.leader, boy: cast.boy, linePhone: phones.linePhone };
}
