set local enable_seqscan = on;
-- What became of every row: of the first with its source key, and of those that repeat it.
create temp table first_outcome on commit drop as
select n, standing, reason from node_at where n is not null
union all
select n, standing, reason from link_at
union all
select n, case when reason is not null then 'refused' when is_known then 'unchanged' else 'merged' end, reason
from attribute_row;
analyze first_outcome;

create temp table outcome on commit drop as
select s.file, s.line, s.is_repaired,
  case
    when m.n = m.first_n then o.standing
    when m.content_hash <> m.first_hash then 'refused'
    when o.standing in ('unchanged', 'refused') then o.standing
    else 'merged'
  end as standing,
  case
    when m.n = m.first_n then o.reason
    when m.content_hash <> m.first_hash then 'id.repeated-differently'
    when o.standing = 'refused' then o.reason
    else 'row.repeated'
  end as reason
from met m
join staged s on s.n = m.n
join first_outcome o on o.n = m.first_n
union all
select s.file, s.line, false, 'noted', 'name.repeated'
from (
  select file, line, count(*) over
    (partition by lower(facts ->> 'givenName'), lower(facts ->> 'familyName')) as bearers
  from staged
  where record_type = 'PERSON' and (facts ->> 'givenName' is not null or facts ->> 'familyName' is not null)
) s
where s.bearers > 1;
