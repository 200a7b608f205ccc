/** The line's people as other agencies know them, and how they know one another. */
import { accountIds } from "./accounts.js";
import type { Access, Book } from "./book.js";
import { identifierColumns, personColumns } from "./makers.js";
import type { LinePeople } from "./story-calls.js";
import { by, child, sensitive, shared } from "./story-line-access.js";

/** What others know of the same people: their supervision, and a car that came too often. */
export function tellOfOtherAgencies(book: Book, cast: LinePeople): void {
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
