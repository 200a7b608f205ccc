/**
 * A matter of its own for every agency that reads: who, where, by what telephone, which group it nominated.
 * So each of its registers begins with something it answers for itself, whatever others give it.
 */
import type { Access, Book, Origin } from "./book.js";
import { districtOf, inventOrigin } from "./crowd-access.js";
import { districts } from "./districts.js";
import { personColumns, phoneColumns, placeColumns } from "./makers.js";
import { daysBefore, momentOn } from "./moments.js";
import { inventName, inventStreet } from "./names.js";
import { landlineNumber } from "./numbers.js";
import type { Random } from "./random.js";
import { tellOfTheLineAndThreat, type MatterCast } from "./own-matters-picture.js";
import { matters, type Matter } from "./own-matters-words.js";

function meet(book: Book, random: Random, matter: Matter, number: number): MatterCast {
  const { of, themes } = matter;
  const access: Access = {
    owner: of,
    district: districtOf(of, random),
    themes,
    marking: 1,
    handling: "P",
  };
  const origin = (): Origin => inventOrigin(random, of, daysBefore(40));
  const sex = random.pick(["Female", "Male"] as const);
  const person = book.person(
    personColumns({
      name: inventName(random, sex),
      born: `${of === "complex" ? 2012 : random.between(1961, 2003)}-0${random.between(1, 9)}-1${random.between(0, 9)}`,
      sex,
      category: "VICTIM",
      note: matter.person,
    }),
    { ...access, sensitivities: of === "complex" ? ["CHILD", "VICTIM"] : ["VICTIM"] },
    origin(),
  );
  const place = book.place(
    placeColumns(inventStreet(random), access.district, random),
    access,
    origin(),
  );
  // The agencies' own desks answer below 300, and the story's flat at 600.
  const phone = book.identifier(phoneColumns(landlineNumber(400 + 2 * number)), access, origin());
  const caller = book.identifier(
    phoneColumns(landlineNumber(401 + 2 * number), "Rings and says nothing"),
    access,
    origin(),
  );
  book.contact(
    caller,
    phone,
    { kind: "CALL", startedAt: momentOn(daysBefore(random.between(9, 60)), random), seconds: 48 },
    access,
    origin(),
  );
  book.link(person, phone, { kind: "USES", grade: "1A" }, access, origin());
  book.link(person, place, { kind: "FREQUENTS", grade: "1B" }, access, origin());
  return { person, place, phone, access, origin };
}

function tellOfTheDay(book: Book, random: Random, matter: Matter, cast: MatterCast): void {
  const { person, place, access, origin } = cast;
  const day = daysBefore(random.between(8, 70));
  const event = book.event(
    {
      kind: "INCIDENT",
      category: "OTHER_CRIME",
      occurred_on: day,
      outcome: null,
      charge: null,
      investigating_officer: null,
      summary: `${matter.event} ${districts[access.district].name}.`,
      place_id: place.id,
    },
    access,
    origin(),
  );
  book.link(person, event, { kind: "PARTY_TO", grade: "1A" }, access, origin());
  const [kind, description] = matter.item;
  const item = book.item({ kind, description }, access, origin());
  book.link(item, event, { kind: "INVOLVED_IN", grade: "1A" }, access, origin());
  const missingSince = random.between(4, 30);
  book.missingEpisode(
    person,
    {
      status: "FOUND",
      risk: "MEDIUM",
      regraded_from: null,
      regraded_at: null,
      missing_since: momentOn(daysBefore(missingSince), random, 11, 17),
      found_at: momentOn(daysBefore(missingSince - 2), random),
      reviewed_at: null,
      circumstances: matter.missing,
      exploitation: [matter.exploitation],
    },
    access,
    origin(),
  );
}

/** Tells each agency's own matter. */
export function tellOfOwnMatters(book: Book, random: Random): void {
  matters.forEach((matter, number) => {
    const cast = meet(book, random, matter, number);
    tellOfTheDay(book, random, matter, cast);
    tellOfTheLineAndThreat(book, random, matter, cast);
  });
}
