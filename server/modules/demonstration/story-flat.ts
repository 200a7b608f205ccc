/** The flat: a tenant whose home the line has taken over, as four agencies know her. */
import { accountIds } from "./accounts.js";
import type { Access, Book, Entry, Origin } from "./book.js";
import { oldham } from "./districts.js";
import { personColumns, phoneColumns, placeColumns, type PersonFacts } from "./makers.js";
import { landlineNumber } from "./numbers.js";
import type { Random } from "./random.js";
import type { LineCast } from "./story-line.js";

const police: Access = {
  owner: "police",
  district: oldham,
  themes: ["COUNTY_LINES"],
  marking: 1,
  handling: "P",
};
const of = (owner: Access["owner"], marking: 1 | 2 = 1): Access => ({ ...police, owner, marking });

const at = (recordedAt: string, provenance: string, recordedBy?: string): Origin => ({
  recordedAt,
  provenance,
  ...(recordedBy === undefined ? {} : { recordedBy }),
});

const tenant: PersonFacts = {
  name: { given: "Ivy", family: "Caldleigh" },
  born: "1958-09-03",
  sex: "Female",
  category: "VICTIM",
};

/** The same woman in each agency's file, with what only that agency knows. */
function tellOfTheTenant(book: Book): readonly Entry[] {
  return [
    book.person(
      personColumns({
        ...tenant,
        note: "Seen only with young men she does not know; will not open the door alone.",
      }),
      { ...police, sensitivities: ["VICTIM"] },
      at("2026-07-30T14:20:00Z", "Neighbourhood patrol"),
    ),
    book.person(
      personColumns({
        ...tenant,
        note: "Four complaints of noise at night since June; rent paid by somebody else in cash.",
      }),
      of("housing"),
      at("2026-07-14T10:00:00Z", "Tenancy file", accountIds.housing),
    ),
    book.person(
      personColumns({
        ...tenant,
        nhsNumber: "9990004560",
        note: "Bruising to both arms at a routine appointment; asked not to be telephoned at home.",
      }),
      { ...of("health", 2), sensitivities: ["VICTIM"] },
      at("2026-08-04T11:45:00Z", "Safeguarding referral", accountIds.nurse),
    ),
    book.person(
      personColumns({
        ...tenant,
        note: "Adult social care closed the case in March; reopened in August.",
      }),
      of("oldham"),
      at("2026-08-10T09:10:00Z", "Adult social care record", accountIds.oldham),
    ),
  ];
}

/** Tells of the flat. */
export function tellOfTheFlat(book: Book, random: Random, line: LineCast): void {
  const flat = book.place(
    placeColumns("Flat 14, Tenterfield Court", oldham, random),
    police,
    at("2026-07-30T14:25:00Z", "Neighbourhood patrol"),
  );
  const [known, tenancy, patient, client] = tellOfTheTenant(book) as [Entry, Entry, Entry, Entry];
  const livesThere = { kind: "LIVES_AT", grade: "1A", validFrom: "2011-05-16" } as const;
  book.link(known, flat, livesThere, police, at("2026-07-30T14:30:00Z", "Neighbourhood patrol"));
  book.link(
    tenancy,
    flat,
    livesThere,
    of("housing"),
    at("2026-07-14T10:05:00Z", "Tenancy file", accountIds.housing),
  );
  book.link(
    line.boy,
    flat,
    {
      kind: "FREQUENTS",
      grade: "2B",
      validFrom: "2026-06-20",
      note: "Seen at the window by two neighbours.",
    },
    police,
    at("2026-08-02T18:00:00Z", "Door-to-door enquiries"),
  );
  for (const [other, note] of [
    [tenancy, "Same name and address in the landlord's file."],
    [client, "Same name and day of birth in the council's file."],
  ] as const) {
    book.link(
      known,
      other,
      { kind: "SAME_AS_PROPOSED", grade: "1B", note },
      police,
      at("2026-08-12T09:00:00Z", "Steward's proposal"),
    );
  }
  const landline = book.identifier(
    phoneColumns(landlineNumber(600), "Landline of the flat"),
    police,
    at("2026-08-01T08:00:00Z", "Subscriber check"),
  );
  book.link(
    known,
    landline,
    { kind: "USES", grade: "1A" },
    police,
    at("2026-08-01T08:05:00Z", "Subscriber check"),
  );
  tellOfTheVisits(book, flat, known, patient);
}

function tellOfTheVisits(book: Book, flat: Entry, known: Entry, patient: Entry): void {
  const complaint = book.event(
    {
      kind: "INCIDENT",
      category: "ANTI_SOCIAL_BEHAVIOUR",
      occurred_on: "2026-07-29",
      outcome: "Passed to the landlord",
      charge: null,
      investigating_officer: null,
      summary:
        "Callers at all hours to a ground-floor flat at Tenterfield Court; neighbours believe the tenant has been cuckooed and dealing goes on inside.",
      place_id: flat.id,
    },
    police,
    at("2026-07-29T23:50:00Z", "Call from the public"),
  );
  const assault = book.event(
    {
      kind: "CRIME",
      category: "VIOLENCE_SEXUAL_OFFENCES",
      occurred_on: "2026-08-03",
      outcome: "Victim does not support further action",
      charge: null,
      investigating_officer: null,
      summary:
        "Woman of 67 held by the arms in her own kitchen by two youths who wanted the spare key. Disclosed in confidence to a nurse.",
      place_id: null,
    },
    { ...of("health", 2), handling: "C", sensitivities: ["VICTIM"] },
    at("2026-08-04T12:00:00Z", "Safeguarding referral", accountIds.nurse),
  );
  book.link(
    known,
    complaint,
    { kind: "PARTY_TO", grade: "2B" },
    police,
    at("2026-07-30T08:00:00Z", "Call from the public"),
  );
  book.link(
    patient,
    assault,
    { kind: "PARTY_TO", grade: "1A" },
    { ...of("health", 2), handling: "C" },
    at("2026-08-04T12:05:00Z", "Safeguarding referral", accountIds.nurse),
  );
}
