-- Which rows are the same thing: as one another, and as what earlier imports of this partner brought.
analyze staged;
create temp table met on commit drop as
select s.n, s.file, s.record_type, s.source_key, s.natural_key, s.content_hash, s.from_key, s.to_key,
  first_value(s.n) over same as first_n,
  first_value(s.content_hash) over same as first_hash,
  i.source_key is not null as is_known,
  i.record_id as known_id,
  i.content_hash as known_hash
from staged s
cross join import_run r
left join imported_row i on i.partner_id = r.partner_id and i.source_key = s.source_key
window same as (partition by s.source_key order by s.n);
analyze met;

-- The first row of each source key. A natural key gathers rows around one anchor: a row known before,
-- else the first. Records out of this account's reach are nobody's same thing.
create temp table node on commit drop as
with same_thing as (
  select distinct on (i.natural_key) i.natural_key, i.record_id
  from imported_row i
  join import_run r on r.partner_id = i.partner_id
  join record v on v.id = i.record_id
  where i.natural_key in (select natural_key from met)
  order by i.natural_key, i.source_key
), leader as (
  select m.*, coalesce(m.known_id, t.record_id) as old_id,
    m.record_type in ('PERSON', 'IDENTIFIER', 'PLACE', 'EVENT', 'ITEM', 'CONTACT') as is_record,
    case when m.natural_key is null then m.n
      else first_value(m.n) over (partition by m.natural_key order by not m.is_known, m.n) end as anchor_n
  from met m
  left join same_thing t on t.natural_key = m.natural_key
  where m.n = m.first_n and m.record_type not in ('LINK', 'ATTRIBUTE')
)
select l.*,
  case when l.is_record and l.old_id is null and l.anchor_n = l.n then gen_random_uuid() end as new_id
from leader l;
analyze node;

-- What became of each node, the record it is, and the class of a record that was there before.
create temp table node_at on commit drop as
with placed as (
  select n.n, n.source_key, n.natural_key, n.content_hash, n.record_type, n.is_record, n.is_known,
    n.content_hash is distinct from n.known_hash as is_changed,
    n.new_id is not null as is_new,
    n.anchor_n <> n.n or n.old_id is not null as is_same,
    coalesce(n.old_id, a.old_id, a.new_id) as id,
    coalesce(n.old_id, a.old_id) as old_id
  from node n
  left join node a on a.n = n.anchor_n
)
select p.n, p.source_key, p.natural_key, p.content_hash, p.record_type, p.is_known, p.is_new, p.id,
  v.access_class as old_class,
  case
    when p.old_id is not null and v.id is null then 'refused'
    when p.is_known and not p.is_changed then 'unchanged'
    when p.is_new then 'created'
    else 'merged'
  end as standing,
  case
    when p.old_id is not null and v.id is null then 'record.out-of-reach'
    when p.is_known and p.is_changed then 'row.changed'
    when not p.is_known and p.is_same then 'row.same-thing'
  end as reason
from placed p
left join record v on v.id = p.old_id;
analyze node_at;
