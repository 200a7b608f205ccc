-- The portal's login may take this role for an import, and only then make temporary tables.
do $$
begin
  if not exists (select from pg_roles where rolname = 'challenger_importer') then
    create role challenger_importer nologin;
  end if;
exception when duplicate_object or unique_violation then
  null; -- another database of the same cluster is being migrated at this moment
end $$;
grant challenger_app to challenger_importer;

-- Words of names that nobody bears any more, once an import has been taken back. Others who write names
-- wait until that is done, rather than lean on a word that is about to go.
create function challenger_forget_unused_words() returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  lock table public.name_word in share row exclusive mode;
  delete from public.name_word w
    where not exists (select from public.person_name_word p where p.word = w.word);
end $$;
alter function challenger_forget_unused_words() owner to challenger_guard;
revoke execute on function challenger_forget_unused_words() from public;
grant execute on function challenger_forget_unused_words() to challenger_app;
