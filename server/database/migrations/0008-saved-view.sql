-- Views of registers that an account keeps: what it filtered and sorted by, under a name of its own. What was
-- typed may name a person, so nobody but the account itself ever reads a row.
create table saved_view (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  name text not null check (length(name) between 1 and 80),
  register text not null check (register ~ '^/[a-z-]{1,40}$'),
  query text not null check (length(query) <= 2000),
  saved_at timestamptz not null,
  constraint one_view_of_a_name unique (account_id, register, name)
);
call challenger_wall('saved_view');
create policy own_saved_view on saved_view for select to challenger_app
  using (account_id = (select challenger_account_id()));
create policy save_view on saved_view for insert to challenger_app
  with check (account_id = (select challenger_account_id()));
create policy rename_view on saved_view for update to challenger_app
  using (account_id = (select challenger_account_id()))
  with check (account_id = (select challenger_account_id()));
create policy delete_view on saved_view for delete to challenger_app
  using (account_id = (select challenger_account_id()));
-- A view keeps what it shows; only its name changes.
grant select, insert, update (name), delete on saved_view to challenger_app;
