/**
 * The missing boy: a medium risk until the numbers on his telephone were compared with what others know.
 * The police hold the handset, the neighbouring force the number's address, the hub what he was paid and
 * the nurse what she saw; each would have looked on alone.
 */
import { accountIds } from "./accounts.js";
import type { Access, Book, Entry, Origin } from "./book.js";
import { wigan } from "./districts.js";
import { personColumns, phoneColumns, placeColumns } from "./makers.js";
import { mobileNumber } from "./numbers.js";
import type { Random } from "./random.js";
import { by, child, sensitive, shared } from "./story-line-access.js";
import type { LineCast } from "./story-line.js";
import { writeRemark, writeReport } from "./story-reports.js";

const elsewhere: Access = { ...shared, owner: "neighbour", district: wigan };

const from = (recordedAt: string, provenance: string, recordedBy?: string): Origin => ({
  recordedAt,
  provenance,
  ...(recordedBy === undefined ? {} : { recordedBy }),
});

/** What the neighbouring force knows: whose number it is, and where it answers. */
interface Elsewhere {
  readonly phone: Entry;
  readonly flat: Entry;
  readonly host: Entry;
}

function tellOfTheFlatElsewhere(book: Book, random: Random): Elsewhere {
  const origin = from("2026-10-02T09:15:00Z", "Intelligence report", accountIds.neighbour);
  const phone = book.identifier(
    phoneColumns(mobileNumber(126), "Answers at a flat above a launderette"),
    elsewhere,
    origin,
  );
  const flat = book.place(
    placeColumns("Flat above the launderette, 9 Fustian Terrace", wigan, random),
    elsewhere,
    origin,
  );
  const host = book.person(
    personColumns({
      name: { given: "Kane", family: "Dorvick" },
      born: "1996-08-19",
      sex: "Male",
      category: "SUSPECT",
      note: "Houses young people from other towns for a night or two; never the same ones.",
    }),
    elsewhere,
    origin,
  );
  book.link(host, phone, { kind: "USES", grade: "1B", validFrom: "2026-09-01" }, elsewhere, origin);
  book.link(host, flat, { kind: "LIVES_AT", grade: "1A" }, elsewhere, origin);
  return { phone, flat, host };
}

/** The line as it stands on the list, with its numbers. */
function tellOfTheKitLine(book: Book, { leader, linePhone }: LineCast, known: Elsewhere): Entry {
  const origin = by("2026-06-08T10:00:00Z", "County lines desk");
  const line = book.countyLine(
    {
      brand: "Kit",
      line_type: "CROSS_BORDER_COUNTY_LINE",
      status: "CONFIRMED_ACTIVE",
      first_seen: "2026-03-01",
      last_seen: "2026-11-20",
      exporting_area: "Oldham",
      importing_areas: ["Wigan", "Cheshire"],
      commodities: ["CRACK_COCAINE", "HEROIN"],
      ocg_id: null,
      line_holder_id: leader.id,
    },
    sensitive,
    origin,
  );
  book.link(
    line,
    linePhone,
    { kind: "DEAL_LINE_NUMBER", grade: "1B", validFrom: "2026-03-01", validTo: "2026-09-30" },
    sensitive,
    origin,
  );
  book.link(
    line,
    known.phone,
    { kind: "DEAL_LINE_NUMBER", grade: "2C", validFrom: "2026-10-01" },
    sensitive,
    by("2026-11-07T10:20:00Z", "County lines desk"),
  );
  for (const [kind, name, subject] of [
    ["COUNTY_LINE", "Kit line: children sent out of the county", line],
    ["PRIORITY_INDIVIDUAL", "Priority individual: holder of the Kit line", leader],
  ] as const) {
    book.threat(
      subject,
      {
        kind,
        name,
        summary:
          "Sells daily from Oldham and sends children with the goods; one of them went missing in November.",
        status: "ACTIVE",
        theme: "COUNTY_LINES",
        risk_band: "VERY_HIGH",
        risk_score: 86,
        assessed_on: "2026-11-10",
        review_on: "2026-12-08",
        lead_officer: "Det Insp Langmoor",
        pursue: "UNDER_WAY",
        prevent: "PLANNED",
        protect: "UNDER_WAY",
        prepare: "NONE",
      },
      sensitive,
      by("2026-11-10T12:00:00Z", "Threat assessment"),
    );
  }
  return line;
}

/** The days themselves: the episode, the calls on his handset, and how he was found. */
function tellOfTheSearch(book: Book, cast: LineCast, known: Elsewhere): void {
  book.missingEpisode(
    cast.boy,
    {
      status: "FOUND",
      risk: "HIGH",
      regraded_from: "MEDIUM",
      regraded_at: "2026-11-07T10:30:00Z",
      missing_since: "2026-11-06T15:35:00Z",
      found_at: "2026-11-08T06:50:00Z",
      reviewed_at: "2026-11-10T14:00:00Z",
      circumstances:
        "Boy of 15 did not come home from school. Second handset left charging under the bed; its last numbers were compared with those that other forces hold.",
      exploitation: ["CCE"],
    },
    child,
    by("2026-11-06T19:05:00Z", "Missing person report"),
  );
  for (const [startedAt, seconds] of [
    ["2026-11-05T21:12:00Z", 44],
    ["2026-11-05T22:40:00Z", 130],
    ["2026-11-06T11:58:00Z", 19],
  ] as const) {
    book.contact(
      known.phone,
      cast.boysPhone,
      { kind: "CALL", startedAt, seconds },
      child,
      by("2026-11-07T09:50:00Z", "Phone download"),
    );
  }
  const found = book.event(
    {
      kind: "INCIDENT",
      category: "DRUGS",
      occurred_on: "2026-11-08",
      outcome: "Found safe after 39 hours",
      charge: null,
      investigating_officer: "GMP-2089",
      summary:
        "Missing boy found asleep in a flat in Wigan by officers of two forces. A man was arrested; 60 wraps and two handsets were seized.",
      place_id: known.flat.id,
    },
    child,
    by("2026-11-08T08:10:00Z", "Missing person report"),
  );
  book.link(
    cast.boy,
    found,
    { kind: "PARTY_TO", grade: "1A" },
    child,
    by("2026-11-08T08:20:00Z", "Missing person report"),
  );
}

function tellOfTheReports(book: Book, cast: LineCast, known: Elsewhere, line: Entry): void {
  writeReport(
    book,
    {
      heading: "Numbers on a missing boy's second handset",
      on: "2026-11-07",
      grade: "1A",
      state: "SANITISED",
      told: "Three calls in two days came from one number that the force does not know. The rest are the family, the school and the line that has rung him since April.",
      assessed:
        "It is highly likely that the boy is out of the county with people of the line. The risk should be high.",
      mentions: [cast.boy, cast.boysPhone, known.phone, line],
    },
    child,
    by("2026-11-07T10:05:00Z", "Phone download"),
  );
  writeReport(
    book,
    {
      heading: "Number that answers at a flat above a launderette",
      on: "2026-10-02",
      grade: "1B",
      state: "RELEASED",
      told: "Buyers of three towns are told to ring one number, which a man answers at a flat above a launderette. Teenagers come by train and stay for a night or two.",
      mentions: [known.phone, known.flat, known.host],
    },
    elsewhere,
    from("2026-10-02T09:40:00Z", "Intelligence report", accountIds.neighbour),
  );
  writeReport(
    book,
    {
      heading: "Return interview: new trainers and a debt",
      on: "2026-11-09",
      grade: "1A",
      state: "RELEASED",
      told: "He says that the trainers were a present and that he must work off a bag which was taken from him at the station in July.",
      assessed:
        "The debt is likely to be staged. He should be considered exploited, not a member of anything.",
      mentions: [cast.boy],
    },
    { ...shared, owner: "complex", themes: ["COUNTY_LINES"], handling: "C" },
    from("2026-11-09T16:00:00Z", "Return interview", accountIds.hub),
  );
  writeReport(
    book,
    {
      heading: "One brand under two numbers in two forces",
      on: "2026-11-13",
      grade: "1B",
      state: "SANITISED",
      told: "The brand's offers have come from a second number since October, with the same words and at the same hour.",
      mentions: [line, known.phone],
    },
    { ...sensitive, owner: "lines" },
    from("2026-11-13T11:30:00Z", "Line comparison across forces"),
  );
}

/** What each says to the others, and what the nurse keeps to herself until a life is in danger. */
function tellOfTheRemarks(book: Book, { boy }: LineCast, line: Entry): void {
  const question = writeRemark(
    book,
    line,
    {
      kind: "QUESTION",
      state: "ANSWERED",
      text: "One of our numbers has the hours of this line. Is it on any handset of yours?",
    },
    { ...sensitive, owner: "neighbour", district: wigan },
    from("2026-11-06T17:20:00Z", "Intelligence desk", accountIds.neighbour),
  );
  writeRemark(
    book,
    line,
    {
      kind: "NOTE",
      state: "RESOLVED",
      text: "Yes, three times this week. Please ring the desk: somebody is missing.",
      answers: question,
    },
    sensitive,
    by("2026-11-07T10:15:00Z", "County lines desk"),
  );
  writeRemark(
    book,
    boy,
    {
      kind: "ACTION_ASKED",
      state: "OPEN",
      text: "Burn to the forearm seen at school on 2 November, with an account that does not fit. Please bring me into any strategy meeting.",
    },
    { ...child, owner: "health" },
    from("2026-11-02T13:10:00Z", "Safeguarding referral", accountIds.nurse),
  );
}

/** Tells of the missing boy. */
export function tellOfTheMissingBoy(book: Book, random: Random, cast: LineCast): void {
  const known = tellOfTheFlatElsewhere(book, random);
  const line = tellOfTheKitLine(book, cast, known);
  tellOfTheSearch(book, cast, known);
  tellOfTheReports(book, cast, known, line);
  tellOfTheRemarks(book, cast, line);
}
