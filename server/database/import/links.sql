-- Links: the same kind, ends and note is the same link, in either order when it holds both ways.
create temp table link_row on commit drop as
with keyed as (
  select t.n, t.file, t.source_key, t.content_hash, t.becomes as kind, t.is_known, t.known_id,
    t.from_id, t.from_type, t.to_id, t.to_type, s.facts ->> 'note' as note,
    coalesce(t.reason, case when t.from_id = t.to_id then 'link.to-itself' end) as refusal,
    'LINK:' || t.becomes || ':'
      || case when (s.facts ->> 'symmetric')::boolean and t.to_id < t.from_id
           then t.to_id || '>' || t.from_id else t.from_id || '>' || t.to_id end
      || coalesce(':' || (s.facts ->> 'note'), '') as natural_key
  from tie t
  join staged s on s.n = t.n
  where t.record_type = 'LINK'
), same_thing as (
  select distinct on (i.natural_key) i.natural_key, i.record_id
  from imported_row i
  join import_run r on r.partner_id = i.partner_id
  join record v on v.id = i.record_id
  where i.natural_key in (select natural_key from keyed)
  order by i.natural_key, i.source_key
), anchored as (
  select k.*, coalesce(k.known_id, e.record_id) as old_id,
    first_value(k.n) over (partition by k.natural_key, k.refusal is null order by not k.is_known, k.n) as anchor_n
  from keyed k
  left join same_thing e on e.natural_key = k.natural_key
)
select a.*,
  case when a.refusal is null and a.old_id is null and a.anchor_n = a.n then gen_random_uuid() end as new_id
from anchored a;
analyze link_row;

create temp table link_at on commit drop as
select l.*,
  coalesce(l.old_id, a.old_id, a.new_id) as id,
  case
    when l.is_known then 'unchanged'
    when l.refusal is not null then 'refused'
    when l.new_id is not null then 'created'
    else 'merged'
  end as standing,
  case
    when l.is_known then null
    when l.refusal is not null then l.refusal
    when l.new_id is null then 'row.same-thing'
  end as reason
from link_row l
left join link_row a on a.n = l.anchor_n;
analyze link_at;
