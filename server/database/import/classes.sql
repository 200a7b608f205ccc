-- The district of what is new, from the place where that is known. Several districts give none:
-- nothing is filed under one of them by chance.
create temp table district_of (id uuid, district text) on commit drop;
insert into district_of
select distinct on (a.id) a.id, c.district
from node_at a join access_class c on c.id = a.old_class;
insert into district_of
select a.id, s.facts ->> 'district'
from node_at a join staged s on s.n = a.n
where a.standing = 'created' and a.record_type = 'PLACE';
analyze district_of;
-- An event's is its place's.
insert into district_of
select a.id, d.district
from node_at a
left join event_attribute e on e.id = a.id
left join district_of d on d.id = e.place_id
where a.standing = 'created' and a.record_type = 'EVENT';
-- A person's is that of where they live.
insert into district_of
select a.id, case when count(distinct d.district) = 1 then min(d.district) end
from node_at a
left join link_at l on l.from_id = a.id and l.kind = 'LIVES_AT' and l.standing <> 'refused'
left join district_of d on d.id = l.to_id
where a.standing = 'created' and a.record_type = 'PERSON'
group by a.id;
analyze district_of;
-- An identifier's is that of who uses it and of the events it figures in; an item's that of its events.
insert into district_of
select a.id, case when count(distinct d.district) = 1 then min(d.district) end
from node_at a
left join (
  select l.to_id as id, l.from_id as other from link_at l where l.kind = 'USES' and l.standing <> 'refused'
  union all
  select l.from_id, l.to_id from link_at l where l.kind = 'INVOLVED_IN' and l.standing <> 'refused'
) t on t.id = a.id
left join district_of d on d.id = t.other
where a.standing = 'created' and a.record_type in ('IDENTIFIER', 'ITEM')
group by a.id;
analyze district_of;
-- A contact's is its caller's, else that of who was called.
insert into district_of
select a.id, coalesce(f.district, t.district)
from node_at a
join contact_ends e on e.id = a.id
left join district_of f on f.id = e.caller_id
left join district_of t on t.id = e.called_id
where a.standing = 'created' and a.record_type = 'CONTACT';
-- A link's is its first end's, else its second's; to see it, both ends must be seen in any case.
insert into district_of
select l.id, coalesce(f.district, t.district)
from link_at l
left join district_of f on f.id = l.from_id
left join district_of t on t.id = l.to_id
where l.standing = 'created';
analyze district_of;

create temp table new_record on commit drop as
select a.id, a.record_type, d.district
from node_at a join district_of d on d.id = a.id where a.standing = 'created'
union all
select l.id, 'LINK', d.district
from link_at l join district_of d on d.id = l.id where l.standing = 'created';
analyze new_record;

insert into access_class (record_type, owner_id, marking, handling, handling_conditions, district)
select distinct n.record_type, r.partner_id, r.marking, r.handling, r.conditions, n.district
from new_record n cross join import_run r
on conflict do nothing;
-- The session's reach now knows the classes that were just made.
select challenger_open_session() is not null as is_open;

-- The class of every record in the set, new or not.
create temp table class_of on commit drop as
select n.id, c.id as access_class
from new_record n
cross join import_run r
join access_class c on c.record_type = n.record_type and c.owner_id = r.partner_id
  and c.marking = r.marking and c.handling = r.handling and c.district is not distinct from n.district
  and c.themes = '{}' and c.sensitivities = '{}' and c.embargo_until is null and c.named_reader_ids is null
  and c.handling_conditions = r.conditions and c.expires_at is null and c.onward = 'OPEN'
  and c.originator_id is null and c.released_to_ids = '{}'
union all
select distinct on (a.id) a.id, a.old_class
from node_at a where a.old_class is not null;
analyze class_of;
