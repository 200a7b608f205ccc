/**
 * The operations over plain records in hand-written SQL that answers JSON text, for a viewer whose rows come from row
 * security and whose fields come from masks. It knows what holds for this viewer: names, events' own facts and
 * categories are whole on every row it may read.
 */
import type { RecordOperation } from "../queries/documents.js";
import {
  district,
  marking,
  nodes,
  object,
  onlyWith,
  owner,
  recordedAt,
  statement,
  type Has,
  type RawStatement,
} from "./raw-parts.js";

const birth = (has: Has): string =>
  `case when ${has("birth_full", "p")} then p.date_of_birth::text when ${has("birth_reduced", "p")} then to_char(p.date_of_birth, 'YYYY') end`;

const identifierFull = (has: Has): string =>
  `${has("identifier_full", "i")} and (i.kind <> 'ACCOUNT' or ${has("financial_full", "i")})`;

const identifierValue = (has: Has, column: string): string =>
  `case when ${identifierFull(has)} then i.${column}` +
  ` when ${has("identifier_reduced", "i")} and (i.kind <> 'ACCOUNT' or ${has("financial_reduced", "i")}) then '…' || right(i.${column}, 3) end`;

const postcode = (has: Has): string =>
  `case when ${has("location_full", "l")} then l.postcode when ${has("location_reduced", "l")} then split_part(l.postcode, ' ', 1) end`;

const coordinate = (has: Has, column: string): string =>
  `case when ${has("location_full", "l")} then l.${column} when ${has("location_reduced", "l")} then round(l.${column}::numeric, 2)::double precision end`;

const address = (has: Has): string => onlyWith(has("location_full", "l"), "l.address");

/** The record at an end of a link, by its type. */
function end(has: Has, side: "from" | "to"): string {
  const at = (type: string, table: string, alias: string, title: string): string =>
    `when '${type.toUpperCase()}' then (select ${object({ __typename: `'${type}'`, id: `${alias}.id`, title })} from ${table} ${alias} where ${alias}.id = k.${side}_id)`;
  return (
    `case k.${side}_type ${at("Person", "person", "e", "e.name")} ${at("Identifier", "identifier", "i", identifierValue(has, "value"))}` +
    ` ${at("Place", "place", "l", address(has))} ${at("Event", "event", "e", "e.category")} ${at("Item", "item", "e", "e.description")} end`
  );
}

const linked = (type: string, alias: string): string =>
  `from link k join ${type.toLowerCase()} ${alias} on ${alias}.id = k.to_id where k.from_id = p.id and k.to_type = '${type}'`;

const grade = (has: Has, column: string): string =>
  onlyWith(has("grading_full", "k"), `k.${column}`);

const list = (has: Has): string => {
  const person = object({
    id: "p.id",
    name: "p.name",
    dateOfBirth: birth(has),
    sex: onlyWith(has("birth_full", "p"), "p.sex"),
    subjectCategory: "p.subject_category",
    identifiers: nodes(
      object({ id: "i.id", kind: "i.kind", value: identifierValue(has, "value") }),
      `${linked("IDENTIFIER", "i")} order by ${identifierValue(has, "value")} nulls last, i.id limit 5`,
    ),
    links: nodes(
      object({
        id: "k.id",
        kind: "k.kind",
        sourceEvaluation: grade(has, "source_evaluation"),
        intelligenceAssessment: grade(has, "intelligence_assessment"),
        to: end(has, "to"),
      }),
      "from (select * from link where from_id = p.id or to_id = p.id order by recorded_at desc nulls last, id desc limit 5) k",
    ),
    events: nodes(
      object({ id: "e.id", kind: "e.kind", category: "e.category", occurredOn: "e.occurred_on" }),
      `${linked("EVENT", "e")} order by e.occurred_on desc nulls last, e.id desc limit 3`,
    ),
  });
  return `json_build_object('persons', ${nodes(person, "from (select * from person where family_name = $1 order by name, id limit 50) p")})`;
};

const eventOfPerson = (has: Has): string =>
  object({
    id: "e.id",
    kind: "e.kind",
    category: "e.category",
    occurredOn: "e.occurred_on",
    outcome: "e.outcome",
    charge: onlyWith(has("investigation_full", "e"), "e.charge"),
    investigatingOfficer: onlyWith(has("investigation_full", "e"), "e.investigating_officer"),
    summary: onlyWith(has("narrative_full", "e"), "e.summary"),
    place: onlyWith(
      has("location_full", "e"),
      `(select ${object({ id: "l.id", address: address(has), postcode: postcode(has) })} from place l where l.id = e.place_id)`,
    ),
    items: nodes(
      object({ id: "x.id", kind: "x.kind", description: "x.description" }),
      "from link k join item x on x.id = k.from_id where k.to_id = e.id and k.from_type = 'ITEM' order by x.description, x.id limit 10",
    ),
  });

const deep = (has: Has): string => {
  const person = object({
    id: "p.id",
    reference: "p.reference",
    marking: marking("c"),
    handling: "c.handling",
    recordedAt: recordedAt("p"),
    provenance: onlyWith(has("provenance_full", "p"), "p.provenance"),
    name: "p.name",
    familyName: "p.family_name",
    givenName: "p.given_name",
    dateOfBirth: birth(has),
    age: onlyWith(has("birth_full", "p"), "p.age"),
    sex: onlyWith(has("birth_full", "p"), "p.sex"),
    nhsNumber: onlyWith(has("health_full", "p"), "p.nhs_number"),
    subjectCategory: "p.subject_category",
    note: onlyWith(has("narrative_full", "p"), "p.note"),
    owner: owner("c"),
    district: district("c"),
    identifiers: nodes(
      object({
        id: "i.id",
        kind: "i.kind",
        value: identifierValue(has, "value"),
        normalised: identifierValue(has, "normalised"),
        detail: onlyWith(identifierFull(has), "i.detail"),
        note: onlyWith(identifierFull(has), "i.note"),
      }),
      `${linked("IDENTIFIER", "i")} order by ${identifierValue(has, "value")} nulls last, i.id limit 20`,
    ),
    places: nodes(
      object({
        id: "l.id",
        address: address(has),
        postcode: postcode(has),
        latitude: coordinate(has, "latitude"),
        longitude: coordinate(has, "longitude"),
      }),
      `${linked("PLACE", "l")} order by ${address(has)} nulls last, l.id limit 20`,
    ),
    links: nodes(
      object({
        id: "k.id",
        kind: "k.kind",
        validFrom: "k.valid_from",
        validTo: "k.valid_to",
        sourceEvaluation: grade(has, "source_evaluation"),
        intelligenceAssessment: grade(has, "intelligence_assessment"),
        note: onlyWith(has("narrative_full", "k"), "k.note"),
        from: end(has, "from"),
        to: end(has, "to"),
      }),
      "from (select * from link where from_id = p.id or to_id = p.id order by recorded_at desc nulls last, id desc limit 50) k",
    ),
    events: nodes(
      eventOfPerson(has),
      `${linked("EVENT", "e")} order by e.occurred_on desc nulls last, e.id desc limit 20`,
    ),
  });
  return `json_build_object('person', (select ${person} from person p join access_class c on c.id = p.access_class where p.id = $1::uuid))`;
};

const flat = (has: Has): string => {
  const event = object({
    id: "e.id",
    reference: "e.reference",
    kind: "e.kind",
    category: "e.category",
    occurredOn: "e.occurred_on",
    outcome: "e.outcome",
    charge: onlyWith(has("investigation_full", "e"), "e.charge"),
    investigatingOfficer: onlyWith(has("investigation_full", "e"), "e.investigating_officer"),
    summary: onlyWith(has("narrative_full", "e"), "e.summary"),
    provenance: onlyWith(has("provenance_full", "e"), "e.provenance"),
  });
  return `json_build_object('events', ${nodes(event, "from (select * from event where occurred_on < $1::date order by occurred_on desc nulls last, id desc limit 100) e")})`;
};

const inWindow = "category = $1 and occurred_on >= $2::date and occurred_on < $3::date";

const page = (): string => {
  const event = object({
    id: "e.id",
    reference: "e.reference",
    kind: "e.kind",
    category: "e.category",
    occurredOn: "e.occurred_on",
    outcome: "e.outcome",
  });
  return (
    `json_build_object('events', json_build_object('totalCount', (select count(*) from event where ${inWindow}),` +
    ` 'nodes', (select coalesce(json_agg(${event}), '[]'::json) from (select * from event where ${inWindow}` +
    " order by occurred_on desc nulls last, id desc limit 50) e)))"
  );
};

/** The statement of each operation over plain records. */
export const recordStatements: Readonly<Record<RecordOperation, RawStatement>> = {
  list: statement(["familyName"], list),
  deep: statement(["id"], deep),
  flat: statement(["before"], flat),
  page: statement(["category", "from", "before"], page),
};
