-- The second wall: the viewer's context, its reach, and row security on every table.

-- Any change of who may see what moves the epoch; a viewer built under an older epoch is rebuilt.
create table access_epoch (
  only_row boolean primary key default true check (only_row),
  epoch bigint not null
);
insert into access_epoch (epoch) values (1);

create function challenger_move_epoch() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update public.access_epoch set epoch = epoch + 1;
  return null;
end $$;

create trigger partner_moves_epoch after update or delete on partner
  for each statement execute function challenger_move_epoch();
create trigger agreement_moves_epoch after insert or update or delete on agreement
  for each statement execute function challenger_move_epoch();
create trigger scope_moves_epoch after insert or update or delete on scope
  for each statement execute function challenger_move_epoch();
create trigger account_moves_epoch after update or delete on account
  for each statement execute function challenger_move_epoch();
-- A session that changes its purpose or ends makes its own viewer stale, and nobody else's.
create function challenger_count_session_change() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if old.ended_at is not null and new.ended_at is distinct from old.ended_at then
    raise exception 'An ended session stays ended.';
  end if;
  if new.purpose is distinct from old.purpose or new.ended_at is distinct from old.ended_at then
    new.version := old.version + 1;
    delete from public.session_reach where session_id = old.id;
  end if;
  return new;
end $$;
create trigger session_counts_changes before update on session
  for each row execute function challenger_count_session_change();

create trigger token_moves_epoch after update of revoked_at, record_types, field_groups, purpose, expires_at or delete on token
  for each statement execute function challenger_move_epoch();
create trigger access_class_moves_epoch after insert or update or delete on access_class
  for each statement execute function challenger_move_epoch();
create trigger frozen_clock_moves_epoch after insert or update or delete on frozen_clock
  for each statement execute function challenger_move_epoch();

-- What a session reaches: one bit for each access class, computed from the policy's row conditions. It
-- goes when the session changes or ends, and stands for one epoch. Whether it is still in time is asked of
-- the machine's own clock: where that is stopped, its next move is a new epoch.
create table session_reach (
  session_id uuid primary key references session on delete cascade,
  secret_hash bytea not null unique,
  account_id uuid not null,
  partner_id uuid not null,
  epoch bigint not null,
  stale_at timestamptz not null,
  rows varbit not null,
  own varbit not null
);

-- The session behind the transaction's secret; no secret, an ended or an expired one: no session.
create function challenger_session_id() returns uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select s.id
  from public.session s
  join public.account a on a.id = s.account_id
  left join public.token t on t.id = s.token_id
  where s.secret_hash = sha256(convert_to(nullif(current_setting('challenger.session', true), ''), 'UTF8'))
    and s.ended_at is null
    and a.disabled_at is null
    and challenger_now() < s.ends_at
    and challenger_now() < s.seen_at + make_interval(secs => s.idle_seconds)
    and (t.id is null or (t.revoked_at is null and challenger_now() < t.expires_at))
$$;

create function challenger_account_id() returns uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select account_id from public.session where id = challenger_session_id()
$$;

create function challenger_partner_id() returns uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select a.partner_id
  from public.session s join public.account a on a.id = s.account_id
  where s.id = challenger_session_id()
$$;

-- Null, which denies, when there is no session or its reach is of another epoch or out of time. For definer
-- functions: row security asks the table itself (policy own_reach), since a call for each table costs more.
create function challenger_reach() returns varbit
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select r.rows
  from public.session_reach r
  join public.access_epoch e on e.epoch = r.epoch
  where r.secret_hash = sha256(convert_to(nullif(current_setting('challenger.session', true), ''), 'UTF8'))
    and now() < r.stale_at
$$;

-- Whether a viewer built under this epoch, this version of its session and this term still stands.
create function challenger_is_current(secret text, of_epoch text, of_version integer, until timestamptz)
  returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (
    select from public.session s, public.access_epoch e
    where s.secret_hash = sha256(convert_to(secret, 'UTF8'))
      and s.ended_at is null
      and s.version = of_version
      and e.epoch::text = of_epoch
      and challenger_now() < until)
$$;

-- The scopes that hold for a session now: live agreement, live scope, a role and the purpose in common.
-- A scope gives only the field groups that its agreement covers; a denial is not limited so.
create function challenger_live_scopes(of_session uuid) returns table (
    id uuid, title text, agreement_title text, effect text, record_types text[],
    discloser_ids uuid[], districts text[], themes text[], marking smallint, handling text[],
    field_groups jsonb, purposes text[], valid_until timestamptz)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select sc.id, sc.title, ag.title, sc.effect, sc.record_types, ag.discloser_ids, sc.districts,
    sc.themes, sc.marking, sc.handling,
    case when sc.effect = 'DENY' then sc.field_groups else coalesce((
      select jsonb_object_agg(given.key, given.value)
      from jsonb_each(sc.field_groups) given
      where given.key = any(ag.data_categories)), '{}'::jsonb) end,
    sc.purposes,
    least(sc.valid_to, (ag.ends_on + 1)::timestamp at time zone 'Europe/London')
  from public.session s
  join public.account a on a.id = s.account_id
  join public.scope sc on sc.partner_id = a.partner_id
  join public.agreement ag on ag.id = sc.agreement_id
  where s.id = of_session
    and sc.roles && a.roles
    and s.purpose = any(a.purposes)
    and s.purpose = any(sc.purposes)
    and s.purpose = any(ag.purposes)
    and ag.state in ('ACTIVE', 'REVIEW_DUE')
    and a.partner_id = any(ag.recipient_ids)
    and challenger_now() >= ag.starts_on::timestamp at time zone 'Europe/London'
    and (ag.ends_on is null or challenger_now() < (ag.ends_on + 1)::timestamp at time zone 'Europe/London')
    and challenger_now() >= sc.valid_from
    and (sc.valid_to is null or challenger_now() < sc.valid_to)
$$;

-- The next moment at which the clock alone changes what a session may see.
create function challenger_next_change(of_session uuid) returns timestamptz
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select min(moment) from (
    select sc.valid_from from public.scope sc
    union all select sc.valid_to from public.scope sc
    union all select ag.starts_on::timestamp at time zone 'Europe/London' from public.agreement ag
    union all select (ag.ends_on + 1)::timestamp at time zone 'Europe/London' from public.agreement ag
    union all select c.embargo_until from public.access_class c
    union all select s.ends_at from public.session s where s.id = of_session
    union all select t.expires_at from public.session s join public.token t on t.id = s.token_id
      where s.id = of_session
    union all select s.seen_at + make_interval(secs => s.idle_seconds)
      from public.session s where s.id = of_session
  ) as moments(moment)
  where moment > challenger_now()
$$;

-- Replaced by the generated function when the policy is installed; until then it reaches nothing.
create function challenger_compute_reach(of_session uuid) returns varbit
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select b''::varbit
$$;

create function challenger_compute_own(of_session uuid) returns varbit
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(string_agg(
      case when c.owner_id = a.partner_id then '1' else '0' end, '' order by n.n), '')::varbit
  from generate_series(0, (select max(id) from public.access_class)) as n(n)
  left join public.access_class c on c.id = n.n
  cross join public.session s
  join public.account a on a.id = s.account_id
  where s.id = of_session
$$;

-- Opens the transaction's session: refreshes its reach and answers the viewer as JSON, or null.
create function challenger_open_session() returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  -- Read first: a reach is never dated later than what it rests on.
  the_epoch bigint := (select epoch from public.access_epoch);
  opened uuid := challenger_session_id();
  the_hash bytea;
  the_account uuid;
  the_version integer;
  until timestamptz;
begin
  -- Waits for a change of the session that is under way, and finds nothing when that ended it.
  update public.session set seen_at = challenger_now() where id = opened and ended_at is null
    returning secret_hash, account_id, version into the_hash, the_account, the_version;
  if not found then
    return null;
  end if;
  update public.token set last_used_at = challenger_now()
    where id = (select token_id from public.session where id = opened);
  until := challenger_next_change(opened);
  insert into public.session_reach (session_id, secret_hash, account_id, partner_id, epoch, stale_at, rows, own)
    values (opened, the_hash, the_account, challenger_partner_id(), the_epoch,
      case when exists (select from public.frozen_clock) then 'infinity' else until end,
      challenger_compute_reach(opened), challenger_compute_own(opened))
    on conflict (session_id) do update
      set partner_id = excluded.partner_id, epoch = excluded.epoch, stale_at = excluded.stale_at,
        rows = excluded.rows, own = excluded.own;
  return (
    select jsonb_build_object(
      'epoch', the_epoch::text,
      'version', the_version,
      'validUntil', until,
      'now', challenger_now(),
      'sessionEndsAt', s.ends_at,
      'idleEndsAt', s.seen_at + make_interval(secs => s.idle_seconds),
      'availablePurposes', a.purposes,
      'email', a.email,
      'jobTitle', a.job_title,
      'viewer', jsonb_build_object(
        'sessionId', s.id,
        'accountId', a.id,
        'accountName', a.name,
        'partnerId', p.id,
        'partnerName', p.name,
        'roles', a.roles,
        'clearance', a.clearance,
        'purpose', s.purpose,
        'narrowedTo', case when t.id is not null then jsonb_build_object(
          'recordTypes', t.record_types, 'fieldGroups', t.field_groups) end,
        'scopes', coalesce((
          select jsonb_agg(jsonb_build_object(
            'id', l.id, 'title', l.title, 'agreementTitle', l.agreement_title, 'effect', l.effect,
            'recordTypes', l.record_types, 'discloserIds', l.discloser_ids,
            'districts', l.districts, 'themes', l.themes, 'marking', l.marking,
            'handling', l.handling, 'fieldGroups', l.field_groups, 'purposes', l.purposes,
            'validUntil', l.valid_until) order by l.id)
          from challenger_live_scopes(opened) l), '[]'::jsonb)))
    from public.session s
    join public.account a on a.id = s.account_id
    join public.partner p on p.id = a.partner_id
    left join public.token t on t.id = s.token_id
    where s.id = opened);
end $$;

-- What signing in needs, and nothing more: one account by its e-mail address, which is kept in lower case. The
-- address is compared as it comes: lowering it here as well would make one account of several counted texts.
create function challenger_account_for_sign_in(wanted_email text)
  returns table (id uuid, partner_id uuid, password_hash text, purposes text[])
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select a.id, a.partner_id, a.password_hash, a.purposes
  from public.account a
  where a.email = wanted_email and a.disabled_at is null
$$;

-- All access classes: the policy's input, not any record's content.
create function challenger_classes() returns table (
    id integer, record_type text, owner_id uuid, marking smallint, handling text, district text,
    themes text[], sensitivities text[], embargo_until timestamptz, named_reader_ids uuid[])
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select id, record_type, owner_id, marking, handling, district, themes, sensitivities,
    embargo_until, named_reader_ids
  from public.access_class
$$;

-- Search: candidates within the session's reach, by indexes that row security would put out of use. The
-- function of a field is called challenger_search_<table>_<column>. It is told in which classes the field is
-- shown (null: in every one), and how many of the best candidates are wanted (null: all of them). A candidate
-- has a value in the field.
-- Names are matched by words that are alike in spelling or in sound, each looked up by its key: the planner
-- cannot know how few persons they lead to. Scores are added up in the order of the words: in another order
-- equal ones could differ in their last bit, and tell of rows that the asker may not see.
create function challenger_search_person_name(wanted text, shown varbit, most integer)
  returns table (id uuid, score real)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  set enable_hashjoin = off set enable_mergejoin = off as $$
  with asked as (
    select distinct word from regexp_split_to_table(lower(public.unaccent(wanted)), '[^[:alnum:]]+') word
    where length(word) > 1
    order by word limit 16
  ), alike as (
    select a.word as asked, w.word, max(w.score) as score
    from asked a cross join lateral (
      select n.word, public.similarity(n.word, a.word) as score
        from public.name_word n where n.word OPERATOR(public.%) a.word
      union all
      select n.word, 0.95 - 0.01 * (length(n.word) - length(a.word))::real
        from public.name_word n where n.word like '%' || a.word || '%' and length(a.word) > 2
      union all
      select n.word, 0.5 from public.name_word n
        where n.sound = public.dmetaphone(a.word) and public.dmetaphone(a.word) <> ''
    ) w
    group by a.word, w.word
  ), matched as (
    select p.person_id, al.asked, max(al.score) as score
    from alike al join public.person_name_word p on p.word = al.word
    where get_bit((select challenger_reach()), p.access_class) <> 0
      and (shown is null or get_bit(shown, p.access_class) <> 0)
    group by p.person_id, al.asked
  )
  select m.person_id, sum(m.score order by m.asked)::real as score
  from matched m
  group by m.person_id
  having count(*) = (select count(*) from asked)
  order by score desc, m.person_id
  limit most
$$;

-- Identifiers by their whole value or by their last characters, as a range of the reversed value: a pattern
-- that is only known when the statement runs uses no index.
create function challenger_search_identifier_value(wanted text, shown varbit, most integer)
  returns table (id uuid, score real)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  with asked as (
    select value, reverse(regexp_replace(value, '^0', '')) as ending
    from lower(regexp_replace(wanted, '[^[:alnum:]]', '', 'g')) as value
  ), found as (
    select i.id, i.access_class, 1.0::real as score
    from public.identifier i, asked a
    where i.search_value = a.value and a.value <> ''
    union all
    select i.id, i.access_class, (length(a.value)::real / greatest(length(i.search_value), 1))
    from public.identifier i, asked a
    where reverse(i.search_value) ~>=~ a.ending and reverse(i.search_value) ~<~ (a.ending || chr(1114111))
      and length(a.value) >= 3
  )
  select f.id, max(f.score) as score
  from found f
  where get_bit((select challenger_reach()), f.access_class) <> 0
    and (shown is null or get_bit(shown, f.access_class) <> 0)
  group by f.id
  order by score desc, f.id
  limit most
$$;

-- Places by their address or postcode.
create function challenger_search_place_address(wanted text, shown varbit, most integer)
  returns table (id uuid, score real)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select p.id, 1.0::real
  from public.place p
  where length(wanted) > 2 and p.address is not null
    and (p.address ilike '%' || replace(replace(wanted, '%', ''), '_', '') || '%'
      or p.postcode ilike replace(replace(wanted, '%', ''), '_', '') || '%')
    and get_bit((select challenger_reach()), p.access_class) <> 0
    and (shown is null or get_bit(shown, p.access_class) <> 0)
  order by p.id
  limit most
$$;
create index place_address_trigram on place using gin (address gin_trgm_ops);
create index place_postcode_trigram on place using gin (postcode gin_trgm_ops);

-- Keeps the vocabulary of names beside the persons. A new person has no words to take away.
create function challenger_index_name() returns trigger
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
  insert into public.person_name_word (word, person_id, access_class)
    select distinct w, new.id, new.access_class
    from regexp_split_to_table(lower(public.unaccent(coalesce(new.name, ''))), '[^[:alnum:]]+') w
    where length(w) > 1;
  return null;
end $$;
create trigger person_name_is_indexed after insert or update of name on person
  for each row execute function challenger_index_name();

-- The definer functions belong to the guard ---------------------------------------------------------

grant select on all tables in schema public to challenger_guard;
grant insert, update, delete on session_reach, name_word, person_name_word to challenger_guard;
grant update on access_epoch, session, token to challenger_guard;
do $$
declare
  guarded text;
begin
  foreach guarded in array array[
    'challenger_move_epoch()', 'challenger_session_id()', 'challenger_account_id()',
    'challenger_partner_id()', 'challenger_reach()', 'challenger_count_session_change()',
    'challenger_is_current(text, text, integer, timestamptz)',
    'challenger_live_scopes(uuid)', 'challenger_next_change(uuid)',
    'challenger_compute_reach(uuid)', 'challenger_compute_own(uuid)',
    'challenger_open_session()', 'challenger_account_for_sign_in(text)', 'challenger_classes()',
    'challenger_search_person_name(text, varbit, integer)',
    'challenger_search_identifier_value(text, varbit, integer)',
    'challenger_search_place_address(text, varbit, integer)', 'challenger_index_name()']
  loop
    execute format('alter function %s owner to challenger_guard', guarded);
    execute format('revoke execute on function %s from public', guarded);
  end loop;
  foreach guarded in array array[
    'challenger_session_id()', 'challenger_account_id()', 'challenger_partner_id()',
    'challenger_reach()', 'challenger_open_session()',
    'challenger_is_current(text, text, integer, timestamptz)',
    'challenger_account_for_sign_in(text)', 'challenger_classes()',
    'challenger_search_person_name(text, varbit, integer)',
    'challenger_search_identifier_value(text, varbit, integer)',
    'challenger_search_place_address(text, varbit, integer)']
  loop
    execute format('grant execute on function %s to challenger_app', guarded);
  end loop;
end $$;

-- Row security on every table, forced ---------------------------------------------------------------

-- A table behind the wall: the owner migrates, seeds and tests; the guard answers through its functions
-- only; nobody else does anything that a policy of the table does not say.
create procedure challenger_wall(guarded text)
  language plpgsql as $$
begin
  execute format('alter table %I enable row level security', guarded);
  execute format('alter table %I force row level security', guarded);
  execute format('create policy owner_all on %I to current_user using (true) with check (true)', guarded);
  execute format('create policy guard_all on %I to challenger_guard using (true) with check (true)', guarded);
  execute format('grant select on %I to challenger_guard', guarded);
end $$;

-- A concept: seen within reach, written within the partner's own classes. The ends are records that it
-- stands on: it is seen with those only, and is itself no end of another.
--
-- The planner takes a test "bit = 1" to keep one row in two hundred, and then sorts whole tables rather than
-- walk an index: it has no statistics of a bit. "bit <> 0" asks the same and is taken to keep nearly every
-- row, which is near the truth for those who read much; for others an index walk stays bounded.
create procedure challenger_govern(concept text, variadic ends text[] default '{}')
  language plpgsql as $$
declare
  -- Joined to no bits, a long reach is unpacked once for the statement and not once for each row.
  reach constant text := '(select rows || b'''' from session_reach)';
  is_own constant text := 'get_bit((select own || b'''' from session_reach), access_class) <> 0';
  in_reach text := format('get_bit(%s, access_class) <> 0', reach);
  each_end text;
begin
  call challenger_wall(concept);
  foreach each_end in array ends loop
    in_reach := in_reach || format(' and get_bit(%s, %I) <> 0', reach, each_end || '_class');
  end loop;
  if ends <> '{}' then
    execute format('alter domain record_end add constraint %I check (value <> %L)',
      concept || '_is_no_end', upper(concept));
  end if;
  execute format('create policy within_reach on %I for select to challenger_app using (%s)', concept, in_reach);
  execute format('create policy own_insert on %I for insert to challenger_app with check (%s)', concept, is_own);
  execute format('create policy own_update on %I for update to challenger_app using (%s) with check (%s)',
    concept, is_own, is_own);
  execute format('create policy own_delete on %I for delete to challenger_app using (%s)', concept, is_own);
  execute format('grant select, insert, update, delete on %I to challenger_app', concept);
end $$;

-- Reference data are open to every role of the portal.
create procedure challenger_publish(reference text)
  language plpgsql as $$
begin
  call challenger_wall(reference);
  execute format('create policy open_to_read on %I for select to challenger_app using (true)', reference);
  execute format('grant select on %I to challenger_app', reference);
end $$;

-- Makes a column searchable by its words, in a vector of its own: the words of two columns in one would
-- tell who may see the one of the other. The rank looks at the one document only, and puts a short one first.
-- `english` finds words in whatever form; `simple` finds beginnings of words, as names and titles want it.
create procedure challenger_search_words(concept text, searched text, configuration text)
  language plpgsql as $$
declare
  finder constant text := format('challenger_search_%s_%s', concept, searched);
  words constant text := searched || '_words';
  wanted_words constant text := case configuration
    when 'simple' then $simple$(select to_tsquery('simple', string_agg(quote_literal(word) || ':*', ' & '))
      from regexp_split_to_table(lower(wanted), '[^[:alnum:]]+') word where word <> '')$simple$
    else format('websearch_to_tsquery(%L, wanted)', configuration) end;
begin
  execute format('alter table %I add %I tsvector generated always as (to_tsvector(%L, coalesce(%I, %L))) stored',
    concept, words, configuration, searched, '');
  execute format('create index on %I using gin (%I)', concept, words);
  execute format($function$create function %I(wanted text, shown varbit, most integer)
    returns table (id uuid, score real)
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $body$
    select d.id, ts_rank_cd(d.%I, q.query, 1) as score
    from public.%I d, %s as q(query)
    where d.%I @@ q.query and d.%I is not null
      and get_bit((select challenger_reach()), d.access_class) <> 0
      and (shown is null or get_bit(shown, d.access_class) <> 0)
    order by score desc, d.id
    limit most
    $body$
    $function$, finder, words, concept, wanted_words, words, searched);
  execute format('alter function %I owner to challenger_guard', finder);
  execute format('revoke execute on function %I from public', finder);
  execute format('grant execute on function %I to challenger_app', finder);
end $$;

call challenger_govern('record');
call challenger_govern('person');
call challenger_govern('identifier');
call challenger_govern('place');
call challenger_govern('event');
call challenger_govern('item');
call challenger_govern('contact', 'from', 'to');
call challenger_govern('link', 'from', 'to');
call challenger_search_words('event', 'summary', 'english');

call challenger_publish('code_list');
call challenger_publish('code');
call challenger_publish('district');
call challenger_publish('theme');
call challenger_publish('partner');
call challenger_publish('frozen_clock');
call challenger_publish('access_epoch');
call challenger_publish('policy_version');

do $$
declare
  each_table text;
begin
  for each_table in select tablename from pg_tables where schemaname = 'public' and not rowsecurity loop
    call challenger_wall(each_table);
  end loop;
end $$;

-- The one reach that a session may see is its own, while it stands.
create policy own_reach on session_reach for select to challenger_app
  using (secret_hash = sha256(convert_to(nullif(current_setting('challenger.session', true), ''), 'UTF8'))
    and epoch = (select e.epoch from access_epoch e)
    and now() < stale_at);
grant select on session_reach to challenger_app;

create policy within_reach on access_class for select to challenger_app
  using (get_bit((select rows || b'' from session_reach), id) <> 0 or owner_id = (select challenger_partner_id()));
create policy own_insert on access_class for insert to challenger_app
  with check (owner_id = (select challenger_partner_id()));
grant select, insert on access_class to challenger_app;

-- One's own account, sessions and tokens.
create policy own_account on account for select to challenger_app
  using (id = (select challenger_account_id()));
grant select (id, partner_id, name, email, job_title, roles, clearance, purposes) on account to challenger_app;
create policy own_session on session for select to challenger_app
  using (account_id = (select challenger_account_id()));
create policy start_session on session for insert to challenger_app with check (true);
create policy change_session on session for update to challenger_app
  using (account_id = (select challenger_account_id()))
  with check (account_id = (select challenger_account_id()));
-- A session's account, secret and term are fixed once it has started.
grant select, insert, update (purpose, ended_at) on session to challenger_app;
create policy own_token on token for select to challenger_app
  using (account_id = (select challenger_account_id()));
grant select on token to challenger_app;

create policy party_to_agreement on agreement for select to challenger_app
  using ((select challenger_partner_id()) = any(discloser_ids || recipient_ids));
grant select on agreement to challenger_app;
create policy own_scope on scope for select to challenger_app
  using (partner_id = (select challenger_partner_id()));
grant select on scope to challenger_app;

create policy own_import on import for select to challenger_app
  using (partner_id = (select challenger_partner_id()));
create policy make_import on import for insert to challenger_app
  with check (partner_id = (select challenger_partner_id()));
create policy undo_import on import for update to challenger_app
  using (partner_id = (select challenger_partner_id()))
  with check (partner_id = (select challenger_partner_id()));
grant select, insert, update on import to challenger_app;
create policy own_imported_row on imported_row for all to challenger_app
  using (partner_id = (select challenger_partner_id()))
  with check (partner_id = (select challenger_partner_id()));
grant select, insert, update, delete on imported_row to challenger_app;

-- The audit: written by everyone, about themselves; read by nobody through this role but the account
-- itself and the auditors of its partner (see the audit room's policy).
-- A session with a reach is asked of that, which every read pays for; one that has just changed, by its secret.
create policy write_audit on audit_entry for insert to challenger_app
  with check (at = challenger_now() and (
    exists (select from session_reach r where r.session_id = audit_entry.session_id
      and r.account_id = audit_entry.account_id and r.partner_id = audit_entry.partner_id)
    or (account_id = (select challenger_account_id())
      and partner_id = (select challenger_partner_id())
      and session_id = (select challenger_session_id()))));
create policy own_audit on audit_entry for select to challenger_app
  using (account_id = (select challenger_account_id())
    or (partner_id = (select challenger_partner_id())
      and exists (select from account a where a.id = (select challenger_account_id())
        and a.roles && '{AUDITOR,INFORMATION_OWNER}')));
grant insert, select on audit_entry to challenger_app;
create policy write_shape on audit_shape for insert to challenger_app
  with check ((select challenger_session_id()) is not null);
create policy read_shape on audit_shape for select to challenger_app
  using ((select challenger_session_id()) is not null);
grant select, insert on audit_shape to challenger_app;
