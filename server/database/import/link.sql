insert into link (id, access_class, reference, recorded_at, recorded_by, provenance, import_id,
  kind, from_id, from_type, from_class, to_id, to_type, to_class, note)
select l.id, c.access_class, challenger_reference('LIN'), challenger_now(), r.account_id,
  r.provenance || ', ' || s.name, r.import_id,
  l.kind, l.from_id, l.from_type, f.access_class, l.to_id, l.to_type, t.access_class, l.note
from link_at l
join staged_file s on s.file = l.file
join class_of c on c.id = l.id
join class_of f on f.id = l.from_id
join class_of t on t.id = l.to_id
cross join import_run r
where l.standing = 'created';
