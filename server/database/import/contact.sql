insert into contact (id, access_class, reference, recorded_at, recorded_by, provenance, import_id,
  kind, started_at, duration_seconds, from_id, from_type, from_class, to_id, to_type, to_class)
select n.id, n.access_class, challenger_reference('CON'), challenger_now(), n.account_id, n.provenance, n.import_id,
  n.facts ->> 'kind', (n.facts ->> 'startedAt')::timestamptz, (n.facts ->> 'durationSeconds')::integer,
  e.caller_id, 'IDENTIFIER', f.access_class, e.called_id, 'IDENTIFIER', t.access_class
from new_node n
join contact_ends e on e.id = n.id
join class_of f on f.id = e.caller_id
join class_of t on t.id = e.called_id
where n.record_type = 'CONTACT';
