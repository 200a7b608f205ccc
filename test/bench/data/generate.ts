/** The generator's statements: each makes one table's rows at once. */
import { pictureSteps } from "./generate-picture.js";
import { base, baseColumns, classes, records, words, type Step } from "./record-steps.js";
import { familyNames, itemsOf, placesOf, type Sizes } from "./sizes.js";

const persons = (size: Sizes): string => `
  insert into person (${baseColumns}, name, family_name, given_name, date_of_birth, age, sex, nhs_number,
    subject_category, note)
  select ${base("person", "P", 400)},
    bench.given_name(bench.pick(n, 1, 256)) || ' ' || bench.family_name(bench.pick(n, 2, ${familyNames(size)})),
    bench.family_name(bench.pick(n, 2, ${familyNames(size)})), bench.given_name(bench.pick(n, 1, 256)),
    '1950-01-01'::date + bench.pick(n, 3, 20000), 18 + bench.pick(n, 4, 60), (array['F', 'M'])[1 + bench.pick(n, 5, 2)],
    '999' || lpad(n::text, 7, '0'),
    (array['SUSPECT', 'CONVICTED', 'VICTIM', 'UNKNOWN'])[1 + bench.pick(n, 6, 4)],
    'Known since ' || (2000 + bench.pick(n, 7, 25)) || '; ' || bench.word(bench.pick(n, 8, 2048))
  from generate_series(1, ${size.persons}) n order by 1`;

const identifiers = (size: Sizes): string => `
  insert into identifier (${baseColumns}, kind, value, normalised, detail)
  select ${base("identifier", "I", 401)}, kind,
    case kind when 'PHONE' then '077' || digits when 'EMAIL' then 'post' || digits || '@mail.example'
      when 'ACCOUNT' then digits else 'KX' || digits end,
    case kind when 'PHONE' then '+4477' || digits end, 'made ' || (2000 + bench.pick(n, 11, 25))
  from generate_series(1, ${size.persons * 2}) n
  cross join lateral (select lpad(((n::bigint * 7919) % 100000000)::text, 8, '0') as digits,
    case when n % 2 = 1 then 'PHONE' else (array['EMAIL', 'ACCOUNT', 'VEHICLE'])[1 + bench.pick(n, 10, 3)] end as kind) x
  order by 1`;

const places = (size: Sizes): string => `
  insert into place (${baseColumns}, address, postcode, latitude, longitude)
  select ${base("place", "L", 402)},
    (1 + bench.pick(n, 12, 200)) || ' ' || bench.family_name(bench.pick(n, 13, 4096)) || ' Street',
    'M' || (1 + bench.pick(n, 14, 40)) || ' ' || bench.pick(n, 15, 9) || 'AB',
    53.3 + bench.pick(n, 16, 40000) / 100000.0, -2.7 + bench.pick(n, 17, 70000) / 100000.0
  from generate_series(1, ${placesOf(size)}) n order by 1`;

const categories = [
  "ANTI_SOCIAL_BEHAVIOUR",
  "BICYCLE_THEFT",
  "BURGLARY",
  "CRIMINAL_DAMAGE_ARSON",
  "DRUGS",
  "OTHER_CRIME",
  "OTHER_THEFT",
  "POSSESSION_OF_WEAPONS",
  "PUBLIC_ORDER",
  "ROBBERY",
  "SHOPLIFTING",
  "VEHICLE_CRIME",
  "VIOLENCE_SEXUAL_OFFENCES",
];

const events = (size: Sizes): string => `
  insert into event (${baseColumns}, kind, category, occurred_on, outcome, charge, investigating_officer, summary, place_id)
  select ${base("event", "E", 403)}, (array['CRIME', 'CRIME', 'CRIME', 'INCIDENT'])[1 + bench.pick(n, 30, 4)],
    (array['${categories.join("', '")}'])[1 + bench.pick(n, 31, ${categories.length})],
    '2018-01-01'::date + bench.pick(n, 32, 2900),
    (array['Under investigation', 'No suspect identified', 'Charged', 'Caution'])[1 + bench.pick(n, 33, 4)],
    case when bench.pick(n, 34, 3) = 0 then 'Theft Act 1968 s.1' end, 'GMP' || bench.pick(n, 35, 6000),
    'Report of ' || ${words(20, 8)}, bench.place_id(1 + bench.pick(n, 36, ${placesOf(size)}))
  from generate_series(1, ${size.events}) n order by 1`;

const items = (size: Sizes): string => `
  insert into item (${baseColumns}, kind, description)
  select ${base("item", "X", 404)}, (array['EXHIBIT', 'CASH', 'DEVICE', 'PROPERTY'])[1 + bench.pick(n, 40, 4)],
    'A ' || bench.word(bench.pick(n, 41, 2048)) || ' ' || bench.word(bench.pick(n, 42, 2048))
  from generate_series(1, ${itemsOf(size)}) n order by 1`;

/** Six links of each person, then one of each item; a link has the attributes of the record it starts at. */
const links = (size: Sizes): string => `
  insert into link (${baseColumns}, kind, from_id, from_type, from_class, to_id, to_type, to_class,
    valid_from, source_evaluation, intelligence_assessment, note)
  select bench.link_id(n), bench.class_of(6, o, salt), 'K-' || n, bench.moment(n, 405), 'generated', kind,
    from_id, from_type, from_class, to_id, to_type, to_class,
    '2019-01-01'::date + bench.pick(n, 50, 2000), (1 + bench.pick(n, 51, 3))::text,
    (array['A', 'B', 'C', 'D', 'E'])[1 + bench.pick(n, 52, 5)], 'seen ' || bench.word(bench.pick(n, 53, 2048))
  from (
    select p * 6 - s as n, p as o, 100 as salt, bench.person_id(p) as from_id, 'PERSON' as from_type,
      bench.person_class(p) as from_class,
      case s when 0 then 'USES' when 1 then 'OWNS' when 2 then 'LIVES_AT' when 3 then 'KNOWS' else 'PARTY_TO' end as kind,
      case when s < 2 then 'IDENTIFIER' when s = 2 then 'PLACE' when s = 3 then 'PERSON' else 'EVENT' end as to_type,
      case when s < 2 then bench.identifier_id(i) when s = 2 then bench.place_id(l)
        when s = 3 then bench.person_id(k) else bench.event_id(e) end as to_id,
      case when s < 2 then bench.identifier_class(i) when s = 2 then bench.place_class(l)
        when s = 3 then bench.person_class(k) else bench.event_class(e) end as to_class
    from generate_series(1, ${size.persons}) p cross join generate_series(0, 5) s
    cross join lateral (select p * 2 - s as i, 1 + bench.pick(p, 60, ${placesOf(size)}) as l,
      p % ${size.persons} + 1 as k, 1 + bench.pick(p * 2 + s, 61, ${size.events}) as e) x
    union all
    select ${size.persons * 6} + i, e, 300, bench.item_id(i), 'ITEM', bench.item_class(i), 'INVOLVED_IN', 'EVENT',
      bench.event_id(e), bench.event_class(e)
    from generate_series(1, ${itemsOf(size)}) i
    cross join lateral (select 1 + bench.pick(i, 62, ${size.events}) as e) x
  ) ends order by 1`;

const nameWords = `
  insert into name_word (word, sound)
  select word, dmetaphone(word) from (
    select distinct lower(given_name) as word from person union select distinct lower(family_name) from person) w`;

const personNameWords = `
  insert into person_name_word (word, person_id, access_class)
  select lower(given_name), id, access_class from person
  union select lower(family_name), id, access_class from person order by 1, 2`;

/** Every step, in order. @param owners ids of the four partners that own records */
export const steps = (size: Sizes, owners: readonly string[]): readonly Step[] => [
  { what: "access classes", sql: classes(owners) },
  { what: "persons", sql: persons(size) },
  { what: "identifiers", sql: identifiers(size) },
  { what: "places", sql: places(size) },
  { what: "events", sql: events(size) },
  { what: "items", sql: items(size) },
  { what: "links", sql: links(size) },
  ...pictureSteps(size),
  { what: "the record room", sql: records },
  { what: "words of names", sql: nameWords },
  { what: "names by word", sql: personNameWords },
];
