-- How an account comes in, stays in and is shut out.

-- A new password makes nobody's viewer stale: only what decides who may see what moves the epoch.
drop trigger account_moves_epoch on account;
create trigger account_moves_epoch
  after update of partner_id, name, email, job_title, roles, clearance, purposes, disabled_at or delete on account
  for each statement execute function challenger_move_epoch();

-- How somebody opened a session; of a token's own it tells nothing. A link opens one for the moment in which a
-- password is set.
alter table session add opened_by text not null default 'PASSWORD'
  check (opened_by in ('PASSWORD', 'CODE', 'PASSKEY', 'LINK', 'CONSOLE'));

-- The account that is signed in in person: what a token holds changes nothing of how its account signs in.
create function challenger_person_id() returns uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select account_id from public.session where id = challenger_session_id() and token_id is null
$$;

-- Whether the session's account keeps another: an administrator those of the same partner, never their own.
create function challenger_keeps_account(other_id uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (
    select from public.account keeper
    join public.account other on other.partner_id = keeper.partner_id and other.id <> keeper.id
    where keeper.id = challenger_person_id() and 'ADMINISTRATOR' = any(keeper.roles) and other.id = other_id)
$$;

-- A link by which a person sets a password: one for each account, its secret as SHA-256, gone once it is used.
create table sign_in_link (
  account_id uuid primary key references account on delete cascade,
  secret_hash bytea not null unique,
  expires_at timestamptz not null
);

-- That somebody asked for such a link, for an address that may or may not be an account's: the same row for both.
create table reset_wish (
  email_hash bytea primary key,
  asked_at timestamptz not null
);

create function challenger_ask_for_reset(wanted_email text) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
  delete from public.reset_wish where asked_at < challenger_now() - interval '7 days';
  insert into public.reset_wish (email_hash, asked_at)
    values (sha256(convert_to(wanted_email, 'UTF8')), challenger_now())
    on conflict (email_hash) do update set asked_at = excluded.asked_at
$$;

create function challenger_grant_reset_wish() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from public.reset_wish where email_hash = sha256(convert_to(new.email, 'UTF8'));
  return null;
end $$;
create trigger password_grants_reset_wish after update of password_hash on account
  for each row execute function challenger_grant_reset_wish();

-- Whose link a secret is; nobody's when it was used, replaced or has run out.
create function challenger_account_of_link(wanted_hash bytea)
  returns table (id uuid, partner_id uuid, name text, email text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select a.id, a.partner_id, a.name, a.email
  from public.sign_in_link l join public.account a on a.id = l.account_id
  where l.secret_hash = wanted_hash and challenger_now() < l.expires_at and a.disabled_at is null
$$;

-- Closing an account: whoever keeps it asks by a row, and the guard ends its sessions, tokens and link with it. One
-- that was opened again may be closed again.
create table account_closing (
  account_id uuid not null references account on delete cascade,
  closed_at timestamptz not null,
  primary key (account_id, closed_at)
);
create function challenger_close_account() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update public.account set disabled_at = new.closed_at where id = new.account_id and disabled_at is null;
  update public.session set ended_at = new.closed_at where account_id = new.account_id and ended_at is null;
  update public.token set revoked_at = new.closed_at where account_id = new.account_id and revoked_at is null;
  delete from public.sign_in_link where account_id = new.account_id;
  return null;
end $$;
create trigger closing_closes_account after insert on account_closing
  for each row execute function challenger_close_account();

-- The second step at sign-in. The authenticator's secret is sealed with a key that the database never holds; a code
-- of a half-minute that was taken, or of one before it, is not taken again. A recovery code goes when it is used.
create table authenticator (
  account_id uuid primary key references account on delete cascade,
  sealed_secret bytea not null,
  enrolled_at timestamptz not null,
  last_step integer not null
);
create table recovery_code (
  code_hash bytea primary key,
  account_id uuid not null references account on delete cascade
);
create index recovery_code_account on recovery_code (account_id);

-- Passkeys: the public half, and how often each was used by its own count.
create table passkey (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  credential_id bytea not null unique,
  public_key bytea not null,
  counter bigint not null,
  name text not null check (length(name) between 1 and 80),
  made_at timestamptz not null,
  used_at timestamptz
);
create index passkey_account on passkey (account_id);

-- The passkey that a browser answered with, and the open account it belongs to.
create function challenger_passkey_for_sign_in(wanted_credential bytea)
  returns table (id uuid, public_key bytea, counter bigint, account_id uuid, partner_id uuid, email text, purposes text[])
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select k.id, k.public_key, k.counter, a.id, a.partner_id, a.email, a.purposes
  from public.passkey k join public.account a on a.id = k.account_id
  where k.credential_id = wanted_credential and a.disabled_at is null
$$;

drop function challenger_account_for_sign_in(text);
create function challenger_account_for_sign_in(wanted_email text)
  returns table (id uuid, partner_id uuid, password_hash text, purposes text[], wants_code boolean)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select a.id, a.partner_id, a.password_hash, a.purposes,
    exists (select from public.authenticator t where t.account_id = a.id)
  from public.account a
  where a.email = wanted_email and a.disabled_at is null
$$;

-- Who decides for a partner what leaves it, and a system of a partner, make tokens for themselves.
create policy make_own_token on token for insert to challenger_app
  with check (account_id = (select challenger_person_id())
    and exists (select from account a where a.id = account_id and a.roles && '{INFORMATION_OWNER,INTEGRATION}'));
create policy revoke_own_token on token for update to challenger_app
  using (account_id = (select challenger_person_id()))
  with check (account_id = (select challenger_person_id()));
grant insert, update (revoked_at) on token to challenger_app;

call challenger_wall('authenticator');
call challenger_wall('recovery_code');
call challenger_wall('passkey');
create policy own_authenticator on authenticator for all to challenger_app
  using (account_id = (select challenger_person_id()))
  with check (account_id = (select challenger_person_id()));
grant select, insert, update (last_step), delete on authenticator to challenger_app;
create policy own_recovery_code on recovery_code for all to challenger_app
  using (account_id = (select challenger_person_id()))
  with check (account_id = (select challenger_person_id()));
grant select, insert, delete on recovery_code to challenger_app;
create policy own_passkey on passkey for all to challenger_app
  using (account_id = (select challenger_person_id()))
  with check (account_id = (select challenger_person_id()));
grant select, insert, update (counter, used_at, name), delete on passkey to challenger_app;

call challenger_wall('sign_in_link');
call challenger_wall('reset_wish');
call challenger_wall('account_closing');

create policy own_link on sign_in_link for select to challenger_app
  using (account_id = (select challenger_person_id()));
create policy use_own_link on sign_in_link for delete to challenger_app
  using (account_id = (select challenger_person_id()));
create policy kept_link on sign_in_link for select to challenger_app
  using (challenger_keeps_account(account_id));
create policy make_link on sign_in_link for insert to challenger_app
  with check (challenger_keeps_account(account_id));
create policy replace_link on sign_in_link for delete to challenger_app
  using (challenger_keeps_account(account_id));
grant select, insert, delete on sign_in_link to challenger_app;

create policy kept_account on account for select to challenger_app using (challenger_keeps_account(id));
create policy own_password on account for update to challenger_app
  using (id = (select challenger_person_id()))
  with check (id = (select challenger_person_id()));
grant select (disabled_at), update (password_hash) on account to challenger_app;

create policy wish_of_kept_account on reset_wish for select to challenger_app
  using (exists (select from account a
    where sha256(convert_to(a.email, 'UTF8')) = email_hash and challenger_keeps_account(a.id)));
grant select on reset_wish to challenger_app;

create policy close_kept_account on account_closing for insert to challenger_app
  with check (challenger_keeps_account(account_id));
grant insert on account_closing to challenger_app;

grant update (disabled_at) on account to challenger_guard;
grant delete on sign_in_link to challenger_guard;
grant insert, update, delete on reset_wish to challenger_guard;
do $$
declare
  guarded text;
begin
  foreach guarded in array array[
    'challenger_person_id()', 'challenger_keeps_account(uuid)', 'challenger_ask_for_reset(text)',
    'challenger_grant_reset_wish()', 'challenger_account_of_link(bytea)', 'challenger_close_account()', 'challenger_account_for_sign_in(text)',
    'challenger_passkey_for_sign_in(bytea)']
  loop
    execute format('alter function %s owner to challenger_guard', guarded);
    execute format('revoke execute on function %s from public', guarded);
  end loop;
  foreach guarded in array array[
    'challenger_person_id()', 'challenger_keeps_account(uuid)', 'challenger_ask_for_reset(text)',
    'challenger_account_of_link(bytea)', 'challenger_account_for_sign_in(text)',
    'challenger_passkey_for_sign_in(bytea)']
  loop
    execute format('grant execute on function %s to challenger_app', guarded);
  end loop;
end $$;
