-- Everything about a generated row follows from its number, so rows are made without joins.
create schema if not exists bench;

-- A whole number from 0 to below `of`, for a row's number and one of its aspects.
create or replace function bench.pick(n integer, aspect integer, of integer) returns integer
  language sql immutable parallel safe
  return (((hashint4extended(n, aspect) >> 16) & 2147483647) % of)::integer;

create or replace function bench.syllable(n integer) returns text
  language sql immutable parallel safe
  return (array['ba','ren','dol','mi','ster','ka','lo','win','ther','gas','pel','ro','nu','tick','ham','vey'])[1 + (n & 15)];

create or replace function bench.family_name(n integer) returns text
  language sql immutable parallel safe
  return initcap(bench.syllable(n) || bench.syllable(n >> 4) || bench.syllable(n >> 8) || 's');

create or replace function bench.given_name(n integer) returns text
  language sql immutable parallel safe
  return initcap(bench.syllable(n + 5) || bench.syllable(n >> 4));

-- One of 2,048 words of the narrative.
create or replace function bench.word(n integer) returns text
  language sql immutable parallel safe
  return bench.syllable(n * 7) || bench.syllable(n >> 4) || bench.syllable((n >> 8) + 3);

-- The access class of row `n`, whose attributes follow from `salt`: rows of one salt and number share
-- owner, marking, handling, district and theme whatever their type.
create or replace function bench.class_of(type integer, n integer, salt integer) returns integer
  language sql immutable parallel safe
  return 1 + type * 320
    + (array[0, 0, 0, 0, 0, 0, 1, 2, 2, 3])[1 + bench.pick(n, salt, 10)] * 80
    + case when bench.pick(n, salt + 1, 20) < 17 then 0 else 40 end
    + case when bench.pick(n, salt + 2, 10) < 9 then 0 else 20 end
    + bench.pick(n, salt + 3, 10) * 2 + bench.pick(n, salt + 4, 2);

create or replace function bench.person_id(n integer) returns uuid language sql immutable parallel safe return md5('person ' || n)::uuid;
create or replace function bench.identifier_id(n integer) returns uuid language sql immutable parallel safe return md5('identifier ' || n)::uuid;
create or replace function bench.place_id(n integer) returns uuid language sql immutable parallel safe return md5('place ' || n)::uuid;
create or replace function bench.event_id(n integer) returns uuid language sql immutable parallel safe return md5('event ' || n)::uuid;
create or replace function bench.item_id(n integer) returns uuid language sql immutable parallel safe return md5('item ' || n)::uuid;
create or replace function bench.link_id(n integer) returns uuid language sql immutable parallel safe return md5('link ' || n)::uuid;

create or replace function bench.person_class(n integer) returns integer language sql immutable parallel safe return bench.class_of(0, n, 100);
-- An identifier shares the attributes of the person who uses it.
create or replace function bench.identifier_class(n integer) returns integer language sql immutable parallel safe return bench.class_of(1, (n + 1) / 2, 100);
create or replace function bench.place_class(n integer) returns integer language sql immutable parallel safe return bench.class_of(2, n, 200);
create or replace function bench.event_class(n integer) returns integer language sql immutable parallel safe return bench.class_of(3, n, 300);
create or replace function bench.item_class(n integer) returns integer language sql immutable parallel safe return bench.class_of(4, n, 300);

create or replace function bench.ocg_id(n integer) returns uuid language sql immutable parallel safe return md5('ocg ' || n)::uuid;
create or replace function bench.membership_id(n integer) returns uuid language sql immutable parallel safe return md5('membership ' || n)::uuid;
create or replace function bench.county_line_id(n integer) returns uuid language sql immutable parallel safe return md5('county line ' || n)::uuid;
create or replace function bench.threat_id(n integer) returns uuid language sql immutable parallel safe return md5('threat ' || n)::uuid;
create or replace function bench.vulnerability_id(n integer) returns uuid language sql immutable parallel safe return md5('vulnerability ' || n)::uuid;
create or replace function bench.report_id(n integer) returns uuid language sql immutable parallel safe return md5('report ' || n)::uuid;
create or replace function bench.paragraph_id(n integer) returns uuid language sql immutable parallel safe return md5('paragraph ' || n)::uuid;
create or replace function bench.annotation_id(n integer) returns uuid language sql immutable parallel safe return md5('annotation ' || n)::uuid;
create or replace function bench.missing_episode_id(n integer) returns uuid language sql immutable parallel safe return md5('missing episode ' || n)::uuid;

create or replace function bench.ocg_class(n integer) returns integer language sql immutable parallel safe return bench.class_of(7, n, 500);
create or replace function bench.membership_class(n integer) returns integer language sql immutable parallel safe return bench.class_of(8, n, 510);
create or replace function bench.county_line_class(n integer) returns integer language sql immutable parallel safe return bench.class_of(9, n, 520);
create or replace function bench.threat_class(n integer) returns integer language sql immutable parallel safe return bench.class_of(10, n, 530);
create or replace function bench.vulnerability_class(n integer) returns integer language sql immutable parallel safe return bench.class_of(11, n, 540);
create or replace function bench.report_class(n integer) returns integer language sql immutable parallel safe return bench.class_of(12, n, 550);
-- The first paragraph of a report shares the report's attributes; the others have their own.
create or replace function bench.paragraph_class(n integer) returns integer language sql immutable parallel safe
  return bench.class_of(13, case when n % 3 = 0 then n / 3 else n end, 550);
create or replace function bench.annotation_class(n integer) returns integer language sql immutable parallel safe return bench.class_of(14, n, 560);
create or replace function bench.missing_episode_class(n integer) returns integer language sql immutable parallel safe return bench.class_of(15, n, 570);

-- One of `of` groups: the lower its number, the more is known of it.
create or replace function bench.busy_group(n integer, aspect integer, of integer) returns integer
  language sql immutable parallel safe
  return 1 + least(bench.pick(n, aspect, of), bench.pick(n, aspect + 1, of));

-- One of some codes.
create or replace function bench.code(n integer, aspect integer, codes text[]) returns text
  language sql immutable parallel safe
  return codes[1 + bench.pick(n, aspect, cardinality(codes))];

create or replace function bench.moment(n integer, aspect integer) returns timestamptz
  language sql immutable parallel safe
  return '2025-01-01T00:00:00Z'::timestamptz + make_interval(secs => bench.pick(n, aspect, 50000000));
