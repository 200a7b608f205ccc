-- What PostGraphile shows: the tables under row security, through views that run as whoever asks and mask
-- each field by the masks that the server sets in the transaction. Edges are functions that the planner
-- writes into the statement.
drop schema if exists bench_graphile cascade;
create schema bench_graphile;
grant usage on schema bench_graphile to challenger_app;

create view bench_graphile.partner with (security_invoker = true) as select id, name from public.partner;
comment on view bench_graphile.partner is E'@primaryKey id';
create view bench_graphile.district with (security_invoker = true) as select code, name from public.district;
comment on view bench_graphile.district is E'@primaryKey code';

create view bench_graphile.person with (security_invoker = true) as
select p.id, p.reference, (array['OFFICIAL', 'OFFICIAL_SENSITIVE'])[c.marking] as marking, c.handling, p.recorded_at,
  case when get_bit((select current_setting('bench.provenance_full')::varbit), p.access_class) = 1 then p.provenance end as provenance,
  p.name, p.family_name, p.given_name,
  case when get_bit((select current_setting('bench.birth_full')::varbit), p.access_class) = 1 then p.date_of_birth::text
    when get_bit((select current_setting('bench.birth_reduced')::varbit), p.access_class) = 1 then to_char(p.date_of_birth, 'YYYY') end as date_of_birth,
  case when get_bit((select current_setting('bench.birth_full')::varbit), p.access_class) = 1 then p.age end as age,
  case when get_bit((select current_setting('bench.birth_full')::varbit), p.access_class) = 1 then p.sex end as sex,
  case when get_bit((select current_setting('bench.health_full')::varbit), p.access_class) = 1 then p.nhs_number end as nhs_number,
  p.subject_category,
  case when get_bit((select current_setting('bench.narrative_full')::varbit), p.access_class) = 1 then p.note end as note,
  c.owner_id, c.district as district_code
from public.person p left join public.access_class c on c.id = p.access_class;
comment on view bench_graphile.person is
  E'@primaryKey id\n@foreignKey (owner_id) references bench_graphile.partner (id)|@fieldName owner\n@foreignKey (district_code) references bench_graphile.district (code)|@fieldName district';

create view bench_graphile.identifier with (security_invoker = true) as
select i.id, i.kind,
  case when get_bit((select current_setting('bench.identifier_full')::varbit), i.access_class) = 1
      and (i.kind <> 'ACCOUNT' or get_bit((select current_setting('bench.financial_full')::varbit), i.access_class) = 1) then i.value
    when get_bit((select current_setting('bench.identifier_reduced')::varbit), i.access_class) = 1
      and (i.kind <> 'ACCOUNT' or get_bit((select current_setting('bench.financial_reduced')::varbit), i.access_class) = 1) then '…' || right(i.value, 3) end as value,
  case when get_bit((select current_setting('bench.identifier_full')::varbit), i.access_class) = 1
      and (i.kind <> 'ACCOUNT' or get_bit((select current_setting('bench.financial_full')::varbit), i.access_class) = 1) then i.normalised
    when get_bit((select current_setting('bench.identifier_reduced')::varbit), i.access_class) = 1
      and (i.kind <> 'ACCOUNT' or get_bit((select current_setting('bench.financial_reduced')::varbit), i.access_class) = 1) then '…' || right(i.normalised, 3) end as normalised,
  case when get_bit((select current_setting('bench.identifier_full')::varbit), i.access_class) = 1
      and (i.kind <> 'ACCOUNT' or get_bit((select current_setting('bench.financial_full')::varbit), i.access_class) = 1) then i.detail end as detail,
  case when get_bit((select current_setting('bench.identifier_full')::varbit), i.access_class) = 1
      and (i.kind <> 'ACCOUNT' or get_bit((select current_setting('bench.financial_full')::varbit), i.access_class) = 1) then i.note end as note
from public.identifier i;
comment on view bench_graphile.identifier is E'@primaryKey id';

create view bench_graphile.place with (security_invoker = true) as
select l.id,
  case when get_bit((select current_setting('bench.location_full')::varbit), l.access_class) = 1 then l.address end as address,
  case when get_bit((select current_setting('bench.location_full')::varbit), l.access_class) = 1 then l.postcode
    when get_bit((select current_setting('bench.location_reduced')::varbit), l.access_class) = 1 then split_part(l.postcode, ' ', 1) end as postcode,
  case when get_bit((select current_setting('bench.location_full')::varbit), l.access_class) = 1 then l.latitude
    when get_bit((select current_setting('bench.location_reduced')::varbit), l.access_class) = 1 then round(l.latitude::numeric, 2)::double precision end as latitude,
  case when get_bit((select current_setting('bench.location_full')::varbit), l.access_class) = 1 then l.longitude
    when get_bit((select current_setting('bench.location_reduced')::varbit), l.access_class) = 1 then round(l.longitude::numeric, 2)::double precision end as longitude
from public.place l;
comment on view bench_graphile.place is E'@primaryKey id';

create view bench_graphile.event with (security_invoker = true) as
select e.id, e.reference, e.kind, e.category, e.occurred_on, e.outcome,
  case when get_bit((select current_setting('bench.investigation_full')::varbit), e.access_class) = 1 then e.charge end as charge,
  case when get_bit((select current_setting('bench.investigation_full')::varbit), e.access_class) = 1 then e.investigating_officer end as investigating_officer,
  case when get_bit((select current_setting('bench.narrative_full')::varbit), e.access_class) = 1 then e.summary end as summary,
  case when get_bit((select current_setting('bench.provenance_full')::varbit), e.access_class) = 1 then e.provenance end as provenance,
  case when get_bit((select current_setting('bench.location_full')::varbit), e.access_class) = 1 then e.place_id end as place_id
from public.event e;
comment on view bench_graphile.event is
  E'@primaryKey id\n@foreignKey (place_id) references bench_graphile.place (id)|@fieldName place';

create view bench_graphile.item with (security_invoker = true) as select id, kind, description from public.item;
comment on view bench_graphile.item is E'@primaryKey id';

create view bench_graphile.link with (security_invoker = true) as
select k.id, k.kind, k.from_id, k.from_type, k.to_id, k.to_type, k.valid_from, k.valid_to, k.recorded_at,
  case when get_bit((select current_setting('bench.grading_full')::varbit), k.access_class) = 1 then k.source_evaluation end as source_evaluation,
  case when get_bit((select current_setting('bench.grading_full')::varbit), k.access_class) = 1 then k.intelligence_assessment end as intelligence_assessment,
  case when get_bit((select current_setting('bench.narrative_full')::varbit), k.access_class) = 1 then k.note end as note
from public.link k;
comment on view bench_graphile.link is E'@primaryKey id';

create type bench_graphile.endpoint as (type_name text, id uuid, title text);

create function bench_graphile.link_target(link bench_graphile.link) returns bench_graphile.endpoint language sql stable as $$
  select case link.to_type
    when 'PERSON' then (select row('Person', e.id, e.name)::bench_graphile.endpoint from bench_graphile.person e where e.id = link.to_id)
    when 'IDENTIFIER' then (select row('Identifier', e.id, e.value)::bench_graphile.endpoint from bench_graphile.identifier e where e.id = link.to_id)
    when 'PLACE' then (select row('Place', e.id, e.address)::bench_graphile.endpoint from bench_graphile.place e where e.id = link.to_id)
    when 'EVENT' then (select row('Event', e.id, e.category)::bench_graphile.endpoint from bench_graphile.event e where e.id = link.to_id)
    when 'ITEM' then (select row('Item', e.id, e.description)::bench_graphile.endpoint from bench_graphile.item e where e.id = link.to_id)
  end $$;
create function bench_graphile.link_source(link bench_graphile.link) returns bench_graphile.endpoint language sql stable as $$
  select case link.from_type
    when 'PERSON' then (select row('Person', e.id, e.name)::bench_graphile.endpoint from bench_graphile.person e where e.id = link.from_id)
    when 'IDENTIFIER' then (select row('Identifier', e.id, e.value)::bench_graphile.endpoint from bench_graphile.identifier e where e.id = link.from_id)
    when 'PLACE' then (select row('Place', e.id, e.address)::bench_graphile.endpoint from bench_graphile.place e where e.id = link.from_id)
    when 'EVENT' then (select row('Event', e.id, e.category)::bench_graphile.endpoint from bench_graphile.event e where e.id = link.from_id)
    when 'ITEM' then (select row('Item', e.id, e.description)::bench_graphile.endpoint from bench_graphile.item e where e.id = link.from_id)
  end $$;

create function bench_graphile.person_identifiers(person bench_graphile.person) returns setof bench_graphile.identifier language sql stable as $$
  select i.* from public.link k join bench_graphile.identifier i on i.id = k.to_id
  where k.from_id = person.id and k.to_type = 'IDENTIFIER' order by i.value nulls last, i.id $$;
create function bench_graphile.person_places(person bench_graphile.person) returns setof bench_graphile.place language sql stable as $$
  select l.* from public.link k join bench_graphile.place l on l.id = k.to_id
  where k.from_id = person.id and k.to_type = 'PLACE' order by l.address nulls last, l.id $$;
create function bench_graphile.person_events(person bench_graphile.person) returns setof bench_graphile.event language sql stable as $$
  select e.* from public.link k join bench_graphile.event e on e.id = k.to_id
  where k.from_id = person.id and k.to_type = 'EVENT' order by e.occurred_on desc nulls last, e.id desc $$;
create function bench_graphile.person_links(person bench_graphile.person) returns setof bench_graphile.link language sql stable as $$
  select k.* from bench_graphile.link k where k.from_id = person.id or k.to_id = person.id
  order by k.recorded_at desc nulls last, k.id desc $$;
create function bench_graphile.event_items(event bench_graphile.event) returns setof bench_graphile.item language sql stable as $$
  select x.* from public.link k join bench_graphile.item x on x.id = k.from_id
  where k.to_id = event.id and k.from_type = 'ITEM' order by x.description, x.id $$;

grant select on all tables in schema bench_graphile to challenger_app;
grant execute on all functions in schema bench_graphile to challenger_app;
