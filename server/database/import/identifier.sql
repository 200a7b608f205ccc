insert into identifier (id, access_class, reference, recorded_at, recorded_by, provenance, import_id,
  kind, value, normalised, detail, note)
select n.id, n.access_class, challenger_reference('IDE'), challenger_now(), n.account_id, n.provenance, n.import_id,
  n.facts ->> 'kind', n.facts ->> 'value', n.facts ->> 'normalised', n.facts ->> 'detail', n.facts ->> 'note'
from new_node n where n.record_type = 'IDENTIFIER';
