-- What relationships set on the record at their first end: at most one value of each kind.
create temp table attribute_row on commit drop as
with valued as (
  select t.*, coalesce(t.from_id::text, t.from_key) as subject,
    coalesce(t.to_id::text, v.facts ->> 'reference', v.facts ->> 'postcode', v.facts ->> 'areaCode') as value,
    o.facts ->> 'postcode' as own_postcode
  from tie t
  left join staged v on v.n = t.to_n
  left join staged o on o.n = t.from_n and t.becomes = 'place.postcode'
  where t.record_type = 'ATTRIBUTE'
), judged as (
  select v.*, first_value(v.value) over
      (partition by v.becomes, v.subject, v.reason is null order by v.n) as first_value
  from valued v
)
select j.n, j.file, j.source_key, j.content_hash, j.becomes, j.is_known, j.subject, j.value,
  j.from_n, j.from_id, j.from_is_new, j.to_id, j.to_type,
  coalesce(j.reason, case
    when j.value is null then 'end.unknown'
    when j.value <> j.first_value then 'attribute.second-value'
    when j.value <> j.own_postcode then 'attribute.second-value'
  end) as reason
from judged j;
analyze attribute_row;

-- A contact is one between two identifiers; with an end missing it says nothing.
create temp table contact_ends on commit drop as
select a.from_id as id,
  (array_agg(a.to_id) filter (where a.becomes = 'contact.from'))[1] as caller_id,
  (array_agg(a.to_id) filter (where a.becomes = 'contact.to'))[1] as called_id
from attribute_row a
where a.becomes in ('contact.from', 'contact.to') and a.reason is null
group by a.from_id;
update node_at n set standing = 'refused', reason = 'end.unknown'
where n.record_type = 'CONTACT' and n.is_new and not exists (
  select from contact_ends e where e.id = n.id and e.caller_id is not null and e.called_id is not null);
update attribute_row a set reason = 'end.refused'
from node_at n
where n.n = a.from_n and n.standing = 'refused' and a.reason is null;

-- Texts and places by record, for the writes.
create temp table event_attribute on commit drop as
select a.from_id as id, bool_or(a.from_is_new) as is_new,
  (array_agg(a.to_id) filter (where a.becomes = 'event.place'))[1] as place_id,
  (array_agg(a.value order by a.n) filter (where a.becomes = 'event.investigatingOfficer'))[1] as officer
from attribute_row a
where a.becomes in ('event.place', 'event.investigatingOfficer') and a.reason is null
group by a.from_id;
analyze event_attribute;
-- A place without a postcode takes the one tied to it, else the outward code of its area.
create temp table place_attribute on commit drop as
select a.from_id as id, bool_or(a.from_is_new) as is_new,
  coalesce(
    (array_agg(a.value order by a.n) filter (where a.becomes = 'place.postcode'))[1],
    (array_agg(a.value order by a.n) filter (where a.becomes = 'place.area'))[1]) as postcode
from attribute_row a
where a.becomes in ('place.postcode', 'place.area') and a.reason is null
group by a.from_id;
analyze place_attribute;
