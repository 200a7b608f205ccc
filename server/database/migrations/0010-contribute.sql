-- What partners write of their own: who may is generated from the policy (may_create, may_update); here is
-- what holds whatever the policy says.

-- A change is made once for each key that its account's client made up: the same key again is answered
-- with what it made the first time. Nobody else ever reads a row.
create table change_key (
  account_id uuid not null references account on delete cascade,
  key uuid not null,
  -- SHA-256 of what was asked, so that a key is not used for something else.
  input_hash bytea not null,
  record_id uuid not null,
  used_at timestamptz not null default challenger_now(),
  primary key (account_id, key)
);
call challenger_wall('change_key');
create policy own_key on change_key for select to challenger_app
  using (account_id = (select challenger_account_id()));
create policy use_key on change_key for insert to challenger_app
  with check (account_id = (select challenger_account_id()));
grant select, insert on change_key to challenger_app;

-- What an annotation said before, the oldest first.
alter table annotation
  add earlier_texts text[],
  add edited_at timestamptz;

-- Where an annotation sits, what it quotes and who it is from never change; its words and its state do.
revoke update on annotation from challenger_app;
grant update (text, earlier_texts, edited_at, state) on annotation to challenger_app;

-- Whoever owns the record that it is about settles an annotation, and never puts words into its mouth.
create function annotation_keeps_its_words() returns trigger
  language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if (select challenger_session_id()) is not null and not exists (
    select from public.access_class c
    where c.id = old.access_class and c.owner_id = (select challenger_partner_id()))
  then
    raise insufficient_privilege using message = 'An annotation is worded by its own partner only.';
  end if;
  return new;
end $$;
create trigger annotation_keeps_its_words before update of text, earlier_texts, edited_at on annotation
  for each row execute function annotation_keeps_its_words();

-- It may repeat what it is about, so it is marked no lower.
create policy marked_no_lower on annotation as restrictive for insert to challenger_app with check (
  (select own.marking from access_class own where own.id = access_class) >=
  (select max(c.marking) from access_class c where c.id in (subject_class, paragraph_class)));
create policy signed_by_its_author on annotation as restrictive for insert to challenger_app with check (
  recorded_by = (select challenger_account_id()));
