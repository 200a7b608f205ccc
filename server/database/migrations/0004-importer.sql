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
