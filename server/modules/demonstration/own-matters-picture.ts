/** What an agency's own matter adds to the threat picture: a group nominated, a line suspected, a threat proposed. */
import type { Access, Book, Entry, Origin } from "./book.js";
import { districts } from "./districts.js";
import { daysBefore } from "./moments.js";
import { personColumns } from "./makers.js";
import { inventName } from "./names.js";
import type { Matter } from "./own-matters-words.js";
import type { Random } from "./random.js";

/** The records of a matter on which its threat picture stands. */
export interface MatterCast {
  readonly person: Entry;
  readonly place: Entry;
  readonly phone: Entry;
  readonly access: Access;
  readonly origin: () => Origin;
}

const graded = { valid_to: null, source_evaluation: "2", intelligence_assessment: "C" } as const;

/** Two suspects whom the agency knows by name, and the person whom they use. */
function tellOfTheMembers(
  book: Book,
  random: Random,
  group: Entry,
  cast: MatterCast,
): readonly Entry[] {
  const { person, access, origin } = cast;
  const suspects = (["PRINCIPAL", "FACILITATOR"] as const).map((role) => {
    const suspect = book.person(
      personColumns({
        name: inventName(random, "Male"),
        born: `${random.between(1968, 1999)}-1${random.between(0, 2)}-0${random.between(1, 9)}`,
        sex: "Male",
        category: "SUSPECT",
      }),
      access,
      origin(),
    );
    const columns = { role, valid_from: daysBefore(80), note: null, ...graded };
    book.membership(group, suspect, columns, access, origin());
    return suspect;
  });
  const used = { role: "EXPLOITED_PERSON", valid_from: daysBefore(90), ...graded } as const;
  const note = "Named as somebody whom it uses, and never counted.";
  book.membership(group, person, { ...used, note }, access, origin());
  return suspects;
}

/** Puts the group, the line, the weakness and the threat of a matter into the book. */
export function tellOfTheLineAndThreat(
  book: Book,
  random: Random,
  matter: Matter,
  cast: MatterCast,
): void {
  const { place, phone, access, origin } = cast;
  const { name: district } = districts[access.district];
  const [name, summary] = matter.group;
  const group = book.ocg(
    {
      name,
      status: "NOMINATED",
      owner_level: "DISTRICT",
      band_code: null,
      band_scheme: null,
      criteria: ["THREE_OR_MORE", "ACTING_TOGETHER"],
      summary: `${summary} Nominated from the agency's own work; not assessed yet.`,
      nominated_on: daysBefore(random.between(10, 39)),
      review_on: null,
      lead_officer: null,
      senior_officer: null,
    },
    access,
    origin(),
  );
  const [principal] = tellOfTheMembers(book, random, group, cast);
  const line = book.countyLine(
    {
      brand: matter.line,
      line_type: "UNKNOWN",
      status: "SUSPECTED",
      first_seen: daysBefore(80),
      last_seen: daysBefore(random.between(2, 20)),
      exporting_area: district,
      importing_areas: [],
      commodities: ["CANNABIS"],
      ocg_id: group.id,
      line_holder_id: null,
    },
    access,
    origin(),
  );
  book.link(
    line,
    phone,
    { kind: "DEAL_LINE_NUMBER", grade: "3D", validFrom: daysBefore(60) },
    access,
    origin(),
  );
  const [weakness, description] = matter.weakness;
  const vulnerability = book.vulnerability(
    {
      kind: "PLACE",
      name: weakness,
      description,
      status: "PROPOSED",
      risk_band: "MEDIUM",
      safeguarding_lead: null,
      review_on: daysBefore(-random.between(20, 80)),
    },
    access,
    origin(),
  );
  book.link(vulnerability, place, { kind: "LOCATED_AT", grade: "1B" }, access, origin());
  const proposed = {
    summary,
    status: "PROPOSED",
    theme: access.themes[0] ?? null,
    risk_band: null,
    risk_score: null,
    assessed_on: null,
    review_on: null,
    lead_officer: null,
    pursue: "NONE",
    prevent: "PLANNED",
    protect: "NONE",
    prepare: "NONE",
  } as const;
  const title = `${name}: what the agency fears of it, ${district}`;
  book.threat(group, { kind: "OCG", name: title, ...proposed }, access, origin());
  book.threat(
    principal ?? null,
    { kind: "PRIORITY_INDIVIDUAL", name: `${name}: the man whom they obey`, ...proposed },
    access,
    origin(),
  );
}
