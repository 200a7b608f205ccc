insert into event (id, access_class, reference, recorded_at, recorded_by, provenance, import_id,
  kind, category, occurred_on, outcome, charge, investigating_officer, summary, place_id)
select n.id, n.access_class, challenger_reference('EVE'), challenger_now(), n.account_id, n.provenance, n.import_id,
  n.facts ->> 'kind', n.facts ->> 'category', (n.facts ->> 'occurredOn')::date, n.facts ->> 'outcome',
  n.facts ->> 'charge', a.officer, n.facts ->> 'summary', a.place_id
from new_node n
left join event_attribute a on a.id = n.id
where n.record_type = 'EVENT';
