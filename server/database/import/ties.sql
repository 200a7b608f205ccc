-- The ends of each relationship.
create temp table end_candidate on commit drop as
select m.n, e.side, r.source || ':' || e.label || ':' || e.node_key as source_key
from met m
join staged_file f on f.file = m.file
cross join import_run r
cross join lateral (
  select 'from' as side, m.from_key as node_key, unnest(f.from_labels) as label
  union all
  select 'to', m.to_key, unnest(f.to_labels)
) e
where m.n = m.first_n and m.record_type in ('LINK', 'ATTRIBUTE');
analyze end_candidate;

-- An end may also be a node of an earlier import that this set leaves out.
insert into node_at (source_key, record_type, is_known, is_new, id, old_class, standing)
select i.source_key, v.record_type, true, false, i.record_id, v.access_class, 'earlier'
from (select distinct c.source_key from end_candidate c
  where not exists (select from node_at a where a.source_key = c.source_key)) w
cross join import_run r
join imported_row i on i.partner_id = r.partner_id and i.source_key = w.source_key
join record v on v.id = i.record_id;
analyze node_at;

create temp table tie on commit drop as
with found as (
  select c.n,
    min(a.source_key) filter (where c.side = 'from') as from_key,
    min(a.source_key) filter (where c.side = 'to') as to_key,
    count(distinct a.source_key) filter (where c.side = 'from') as from_count,
    count(distinct a.source_key) filter (where c.side = 'to') as to_count
  from end_candidate c
  left join node_at a on a.source_key = c.source_key
  group by c.n
)
select m.n, m.file, m.record_type, s.becomes, m.source_key, m.content_hash, m.is_known, m.known_id,
  f.source_key as from_key, f.n as from_n, f.id as from_id, f.record_type as from_type,
  f.is_new as from_is_new,
  t.source_key as to_key, t.n as to_n, t.id as to_id, t.record_type as to_type,
  case
    when e.from_count = 0 or e.to_count = 0 then 'end.unknown'
    when e.from_count > 1 or e.to_count > 1 then 'end.ambiguous'
    when f.standing = 'refused' or t.standing = 'refused' then 'end.refused'
  end as reason
from met m
join found e on e.n = m.n
join staged_file s on s.file = m.file
left join node_at f on f.source_key = e.from_key
left join node_at t on t.source_key = e.to_key;
analyze tie;
