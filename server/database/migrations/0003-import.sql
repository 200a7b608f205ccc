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
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with created as materialized (
    select id from public.person where import_id = of_import
    union all select id from public.identifier where import_id = of_import
    union all select id from public.place where import_id = of_import
    union all select id from public.event where import_id = of_import
    union all select id from public.item where import_id = of_import
    union all select id from public.contact where import_id = of_import
    union all select id from public.link where import_id = of_import
  )
  select exists (select from public.import i
      where i.id = of_import and i.partner_id = public.challenger_partner_id())
    and (
      exists (select from public.link l where l.import_id is distinct from of_import
        and (l.from_id in (select id from created) or l.to_id in (select id from created)))
      or exists (select from public.contact c where c.import_id is distinct from of_import
        and (c.from_id in (select id from created) or c.to_id in (select id from created)))
      or exists (select from public.event e where e.import_id is distinct from of_import
        and e.place_id in (select id from created))
      or exists (select from public.imported_row r where r.import_id <> of_import
        and r.record_id in (select id from created)))
$$;
grant create on schema public to challenger_guard;
alter function challenger_import_is_rested_on(uuid) owner to challenger_guard;
revoke execute on function challenger_import_is_rested_on(uuid) from public;
grant execute on function challenger_import_is_rested_on(uuid) to challenger_app;
