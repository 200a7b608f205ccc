-- Words are taken away only where a name changes: a new person has none. The look-up that found nothing
-- was planned while the table was empty and then walked all its words for every person of a large set.
create or replace function challenger_index_name() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    delete from public.person_name_word where person_id = new.id;
  end if;
  insert into public.name_word (word, sound)
    select distinct w, public.dmetaphone(w)
    from regexp_split_to_table(lower(public.unaccent(coalesce(new.name, ''))), '[^[:alnum:]]+') w
    where length(w) > 1
    on conflict do nothing;
  insert into public.person_name_word (word, person_id)
    select distinct w, new.id
    from regexp_split_to_table(lower(public.unaccent(coalesce(new.name, ''))), '[^[:alnum:]]+') w
    where length(w) > 1;
  return null;
end $$;
