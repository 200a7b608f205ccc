-- What an explanation of access rests on: the scopes of a partner, in force or not, and whoever's sight an
-- information owner asks about.

-- Every scope of a partner. It gives only the field groups and purposes that its agreement covers; a denial is
-- not limited to groups. In force: the agreement is live and covers the partner, and both terms hold now.
create function challenger_scopes_of(of_partner uuid) returns table (
    id uuid, title text, agreement_title text, effect text, record_types text[],
    discloser_ids uuid[], districts text[], themes text[], marking smallint, handling text[],
    field_groups jsonb, purposes text[], valid_until timestamptz,
    roles text[], agreed_purposes text[], in_force boolean)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select sc.id, sc.title, ag.title, sc.effect, sc.record_types, ag.discloser_ids, sc.districts,
    sc.themes, sc.marking, sc.handling,
    case when sc.effect = 'DENY' then sc.field_groups else coalesce((
      select jsonb_object_agg(given.key, given.value)
      from jsonb_each(sc.field_groups) given
      where given.key = any(ag.data_categories)), '{}'::jsonb) end,
    sc.purposes,
    least(sc.valid_to, (ag.ends_on + 1)::timestamp at time zone 'Europe/London'),
    sc.roles,
    array(select purpose from unnest(sc.purposes) purpose where purpose = any(ag.purposes)),
    ag.state in ('ACTIVE', 'REVIEW_DUE')
      and sc.partner_id = any(ag.recipient_ids)
      and challenger_now() >= ag.starts_on::timestamp at time zone 'Europe/London'
      and (ag.ends_on is null or challenger_now() < (ag.ends_on + 1)::timestamp at time zone 'Europe/London')
      and challenger_now() >= sc.valid_from
      and (sc.valid_to is null or challenger_now() < sc.valid_to)
  from public.scope sc
  join public.agreement ag on ag.id = sc.agreement_id
  where sc.partner_id = of_partner
$$;

-- The scopes that hold for a session now: in force, with a role and the purpose in common.
create or replace function challenger_live_scopes(of_session uuid) returns table (
    id uuid, title text, agreement_title text, effect text, record_types text[],
    discloser_ids uuid[], districts text[], themes text[], marking smallint, handling text[],
    field_groups jsonb, purposes text[], valid_until timestamptz)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select sc.id, sc.title, sc.agreement_title, sc.effect, sc.record_types, sc.discloser_ids,
    sc.districts, sc.themes, sc.marking, sc.handling, sc.field_groups, sc.purposes, sc.valid_until
  from public.session s
  join public.account a on a.id = s.account_id
  cross join lateral public.challenger_scopes_of(a.partner_id) sc
  where s.id = of_session
    and sc.in_force
    and sc.roles && a.roles
    and s.purpose = any(a.purposes)
    and s.purpose = any(sc.agreed_purposes)
$$;

-- Scopes as an explanation reads them.
create function challenger_scopes_told(of_partner uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', sc.id, 'title', sc.title, 'agreementTitle', sc.agreement_title, 'effect', sc.effect,
    'recordTypes', sc.record_types, 'discloserIds', sc.discloser_ids,
    'districts', sc.districts, 'themes', sc.themes, 'marking', sc.marking,
    'handling', sc.handling, 'fieldGroups', sc.field_groups, 'purposes', sc.purposes,
    'validUntil', sc.valid_until, 'roles', sc.roles, 'agreedPurposes', sc.agreed_purposes,
    'isInForce', sc.in_force) order by sc.id), '[]'::jsonb)
  from challenger_scopes_of(of_partner) sc
$$;

-- The scopes of the session's own partner, which it may read as they stand.
create function challenger_own_scopes() returns jsonb
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select challenger_scopes_told(challenger_partner_id())
$$;

-- Whoever's sight of a record is asked about: an account, or a partner, which stands for the most that any of
-- its people may see. Told to an information owner of the partner that owns the record, signed in as a person;
-- to everybody else, and of nobody, it is null.
create function challenger_sight_of(of_record uuid, whose uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select jsonb_build_object(
    'accountId', seen.account_id, 'accountName', seen.account_name,
    'partnerId', p.id, 'partnerName', p.name,
    'roles', seen.roles, 'clearance', seen.clearance, 'purposes', seen.purposes,
    'scopes', challenger_scopes_told(p.id))
  from public.session s
  join public.account asker on asker.id = s.account_id
  join public.record r on r.id = of_record
  join public.access_class c on c.id = r.access_class and c.owner_id = asker.partner_id
  cross join lateral (
    select a.id as account_id, a.name as account_name, a.partner_id, a.roles, a.clearance, a.purposes
      from public.account a where a.id = whose and a.disabled_at is null
    union all
    select null, null, whose,
        array(select distinct role from public.account a, unnest(a.roles) role
          where a.partner_id = whose and a.disabled_at is null order by role),
        (select coalesce(max(a.clearance), 0) from public.account a
          where a.partner_id = whose and a.disabled_at is null),
        array(select distinct purpose from public.account a, unnest(a.purposes) purpose
          where a.partner_id = whose and a.disabled_at is null order by purpose)
  ) seen
  join public.partner p on p.id = seen.partner_id
  where s.id = challenger_session_id()
    and s.token_id is null
    and 'INFORMATION_OWNER' = any(asker.roles)
$$;

do $$
declare
  guarded text;
begin
  foreach guarded in array array[
    'challenger_scopes_of(uuid)', 'challenger_scopes_told(uuid)', 'challenger_own_scopes()',
    'challenger_sight_of(uuid, uuid)']
  loop
    execute format('alter function %s owner to challenger_guard', guarded);
    execute format('revoke execute on function %s from public', guarded);
  end loop;
  foreach guarded in array array['challenger_own_scopes()', 'challenger_sight_of(uuid, uuid)']
  loop
    execute format('grant execute on function %s to challenger_app', guarded);
  end loop;
end $$;

-- An entry of a session's own request may say whose view was explained.
alter table audit_entry
  drop constraint made_by_a_session_or_at_the_console,
  add constraint made_by_a_session_or_at_the_console check (
    case when operator is null
      then account_id is not null and session_id is not null and reason is null
      else account_id is null and reason is not null and subject_id is not null and revealed = '{}'
    end);
