-- Checks of keys and the name index plan their look-ups once, when a table may still be empty and a
-- sequential scan looks cheapest; the table then grows under that plan. From here on, by index.
set local enable_seqscan = off;
-- New records: identity first, then each concept.
insert into record (id, record_type, access_class)
select n.id, n.record_type, c.access_class
from new_record n join class_of c on c.id = n.id;

create temp view new_node as
select a.id, c.access_class, r.account_id, r.import_id, s.facts, a.record_type,
  r.provenance || ', ' || f.name
    || coalesce('; source reference ' || (s.facts ->> 'reference'), '')
    || coalesce('; type as written: ' || (s.facts ->> 'typeAsWritten'), '')
    || coalesce('; time as written: ' || (s.facts ->> 'timeAsWritten'), '') as provenance
from node_at a
join staged s on s.n = a.n
join staged_file f on f.file = s.file
join class_of c on c.id = a.id
cross join import_run r
where a.standing = 'created';
