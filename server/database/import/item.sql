insert into item (id, access_class, reference, recorded_at, recorded_by, provenance, import_id, kind, description)
select n.id, n.access_class, challenger_reference('ITE'), challenger_now(), n.account_id, n.provenance, n.import_id,
  n.facts ->> 'kind', n.facts ->> 'description'
from new_node n where n.record_type = 'ITEM';
