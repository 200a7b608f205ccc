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

create or replace function bench.moment(n integer, aspect integer) returns timestamptz
  language sql immutable parallel safe
  return '2025-01-01T00:00:00Z'::timestamptz + make_interval(secs => bench.pick(n, aspect, 50000000));
