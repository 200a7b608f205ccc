-- What bringing in a whole set needs: rows that became part of a record, natural keys, references
-- made where the rows are, and whether an import may be taken back.

-- A row that became part of other records (an officer, a postcode) has no record of its own.
alter table imported_row alter record_id drop not null;
-- The same thing in the world, whatever the source it came from.
alter table imported_row add natural_key text;
create index imported_row_natural on imported_row (partner_id, natural_key) where natural_key is not null;

-- A source may not say whether a contact was a call or a message.
alter table contact alter kind drop not null;

-- A reference as kernel/reference.ts makes it, for rows written as a set.
create function challenger_reference(prefix text) returns text
  language plpgsql volatile set search_path = pg_catalog as $$
declare
  alphabet constant text := '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
  bytes constant bytea := uuid_send(gen_random_uuid());
  place integer;
  weight integer := 0;
  whole text := '';
begin
  -- Bytes 6 and 8 of a random UUID hold its version and variant.
  foreach place in array array[0, 1, 2, 3, 4, 5, 9, 10, 11] loop
    weight := ((weight + get_byte(bytes, place) % 31) * 3) % 31;
    whole := whole || substr(alphabet, get_byte(bytes, place) % 31 + 1, 1);
  end loop;
  whole := whole || substr(alphabet, (32 - weight) % 31 + 1, 1);
  return prefix || '-' || substr(whole, 1, 4) || '-' || substr(whole, 5, 4) || '-' || substr(whole, 9);
end $$;

-- Whether anything recorded otherwise rests on what an import of the session's partner created: taking
-- the import back would take that with it, also where the session may not see it.
create function challenger_import_is_rested_on(of_import uuid) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  created uuid[] := '{}';
  of_concept uuid[];
  concept regclass;
  reference name;
  is_rested boolean;
begin
  if not exists (select from public.import i
      where i.id = of_import and i.partner_id = public.challenger_partner_id()) then
    return false;
  end if;
  -- What an import can create are the tables that name one, whichever concepts there are.
  for concept in
    select attrelid from pg_attribute a join pg_class t on t.oid = a.attrelid
    where a.attname = 'import_id' and t.relkind = 'r' and t.relname <> 'imported_row'
  loop
    execute format('select array_agg(id) from %s where import_id = $1', concept) into of_concept using of_import;
    created := created || of_concept;
  end loop;
  select exists (select from public.imported_row r where r.import_id <> of_import
    and r.record_id in (select unnest(created))) into is_rested;
  if is_rested then
    return true;
  end if;
  -- And what rests on them are the rows of such tables that refer to them.
  for concept, reference in
    select distinct c.conrelid, a.attname
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    join pg_attribute i on i.attrelid = c.conrelid and i.attname = 'import_id'
    where c.contype = 'f' and a.attname <> 'id' and (c.confrelid = 'public.record'::regclass
      or c.confrelid in (select attrelid from pg_attribute where attname = 'import_id'))
      and c.conrelid <> 'public.imported_row'::regclass
  loop
    execute format('select exists (select from %s c where c.import_id is distinct from $1
      and c.%I in (select unnest($2)))', concept, reference) into is_rested using of_import, created;
    if is_rested then
      return true;
    end if;
  end loop;
  return false;
end $$;
grant create on schema public to challenger_guard;
alter function challenger_import_is_rested_on(uuid) owner to challenger_guard;
revoke execute on function challenger_import_is_rested_on(uuid) from public;
grant execute on function challenger_import_is_rested_on(uuid) to challenger_app;
