-- Rows merged into records. A row known with other content replaces what it speaks of and clears
-- nothing; another row about the same thing fills blanks only.
create temp table merge on commit drop as
select distinct on (a.id, a.reason) a.id, a.record_type, a.reason = 'row.changed' as replaces, s.facts,
  case when a.reason = 'row.changed' then '; altered by ' || r.provenance || ', ' || f.name else '' end as addition
from node_at a
join staged s on s.n = a.n
join staged_file f on f.file = s.file
cross join import_run r
where a.standing = 'merged' and a.id is not null
order by a.id, a.reason, a.n;
analyze merge;

create function pg_temp.merged(replaces boolean, old text, new text) returns text
  language sql immutable
  return case when replaces then coalesce(new, old) else coalesce(old, new) end;

update person p set
  family_name = coalesce(m.facts ->> 'familyName', p.family_name),
  given_name = coalesce(m.facts ->> 'givenName', p.given_name),
  name = nullif(concat_ws(' ', coalesce(m.facts ->> 'givenName', p.given_name),
    coalesce(m.facts ->> 'familyName', p.family_name)), ''),
  age = coalesce((m.facts ->> 'age')::smallint, p.age),
  nhs_number = coalesce(m.facts ->> 'nhsNumber', p.nhs_number),
  provenance = p.provenance || m.addition
from merge m where m.id = p.id and m.record_type = 'PERSON';
update item i set
  kind = coalesce(m.facts ->> 'kind', i.kind),
  description = coalesce(m.facts ->> 'description', i.description),
  provenance = i.provenance || m.addition
from merge m where m.id = i.id and m.record_type = 'ITEM';
update contact c set
  kind = coalesce(m.facts ->> 'kind', c.kind),
  started_at = coalesce((m.facts ->> 'startedAt')::timestamptz, c.started_at),
  duration_seconds = coalesce((m.facts ->> 'durationSeconds')::integer, c.duration_seconds),
  provenance = c.provenance || m.addition
from merge m where m.id = c.id and m.record_type = 'CONTACT';
update place p set
  address = coalesce(m.facts ->> 'address', p.address),
  postcode = coalesce(m.facts ->> 'postcode', p.postcode),
  latitude = coalesce((m.facts ->> 'latitude')::double precision, p.latitude),
  longitude = coalesce((m.facts ->> 'longitude')::double precision, p.longitude),
  provenance = p.provenance || m.addition
from merge m where m.id = p.id and m.record_type = 'PLACE' and m.replaces;
update identifier i set
  value = pg_temp.merged(m.replaces, i.value, m.facts ->> 'value'),
  normalised = pg_temp.merged(m.replaces, i.normalised, m.facts ->> 'normalised'),
  detail = pg_temp.merged(m.replaces, i.detail, m.facts ->> 'detail'),
  note = pg_temp.merged(m.replaces, i.note, m.facts ->> 'note'),
  provenance = i.provenance || m.addition
from merge m where m.id = i.id and m.record_type = 'IDENTIFIER';
update event e set
  kind = pg_temp.merged(m.replaces, e.kind, m.facts ->> 'kind'),
  category = pg_temp.merged(m.replaces, e.category, m.facts ->> 'category'),
  occurred_on = pg_temp.merged(m.replaces, e.occurred_on::text, m.facts ->> 'occurredOn')::date,
  outcome = pg_temp.merged(m.replaces, e.outcome, m.facts ->> 'outcome'),
  charge = pg_temp.merged(m.replaces, e.charge, m.facts ->> 'charge'),
  summary = pg_temp.merged(m.replaces, e.summary, m.facts ->> 'summary'),
  provenance = e.provenance || m.addition
from merge m where m.id = e.id and m.record_type = 'EVENT';

-- Attributes of records that were there before.
update event e set
  place_id = coalesce(a.place_id, e.place_id),
  investigating_officer = coalesce(a.officer, e.investigating_officer)
from event_attribute a
where a.id = e.id and not a.is_new
  and (a.place_id is distinct from e.place_id or a.officer is distinct from e.investigating_officer);
update place p set postcode = a.postcode
from place_attribute a
where a.id = p.id and not a.is_new and p.postcode is null and a.postcode is not null;
update contact c set from_id = e.caller_id, from_class = f.access_class
from contact_ends e join class_of f on f.id = e.caller_id
where e.id = c.id and c.import_id is distinct from (select import_id from import_run) and e.caller_id <> c.from_id;
update contact c set to_id = e.called_id, to_class = f.access_class
from contact_ends e join class_of f on f.id = e.called_id
where e.id = c.id and c.import_id is distinct from (select import_id from import_run) and e.called_id <> c.to_id;
