-- Which record each row became, so that the next run knows it.
create temp table remembered on commit drop as
select a.source_key, a.id, a.content_hash, a.natural_key, a.is_known
from node_at a where a.standing in ('created', 'merged')
union all
select l.source_key, l.id, l.content_hash, l.natural_key, l.is_known
from link_at l where l.standing in ('created', 'merged')
union all
select a.source_key, a.from_id, a.content_hash, null, a.is_known
from attribute_row a where a.reason is null;
insert into imported_row (partner_id, source_key, record_id, content_hash, import_id, natural_key)
select r.partner_id, m.source_key, m.id, m.content_hash, r.import_id, m.natural_key
from remembered m cross join import_run r
where not m.is_known;
update imported_row i set content_hash = m.content_hash, natural_key = m.natural_key
from remembered m cross join import_run r
where m.is_known and i.partner_id = r.partner_id and i.source_key = m.source_key
  and i.content_hash <> m.content_hash;
