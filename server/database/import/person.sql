insert into person (id, access_class, reference, recorded_at, recorded_by, provenance, import_id,
  name, family_name, given_name, age, nhs_number)
select n.id, n.access_class, challenger_reference('PER'), challenger_now(), n.account_id, n.provenance, n.import_id,
  nullif(concat_ws(' ', n.facts ->> 'givenName', n.facts ->> 'familyName'), ''),
  n.facts ->> 'familyName', n.facts ->> 'givenName', (n.facts ->> 'age')::smallint, n.facts ->> 'nhsNumber'
from new_node n where n.record_type = 'PERSON';
