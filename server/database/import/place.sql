insert into place (id, access_class, reference, recorded_at, recorded_by, provenance, import_id,
  address, postcode, latitude, longitude)
select n.id, n.access_class, challenger_reference('PLA'), challenger_now(), n.account_id, n.provenance, n.import_id,
  n.facts ->> 'address', coalesce(n.facts ->> 'postcode', a.postcode),
  (n.facts ->> 'latitude')::double precision, (n.facts ->> 'longitude')::double precision
from new_node n
left join place_attribute a on a.id = n.id
where n.record_type = 'PLACE';
