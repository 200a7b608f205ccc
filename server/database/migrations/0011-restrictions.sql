-- A record's own restrictions: what must be met to handle it, until when, how far it may go on, whose it was
-- at first, and to whom that partner released it. They are of the access class, so that a read costs no more.

alter table access_class
  add handling_conditions text[] not null default '{}',
  add expires_at timestamptz,
  add onward text not null default 'OPEN' check (onward in ('OPEN', 'RELEASE', 'CLOSED')),
  -- Null where the owner itself is the originator, so that equal access is one class.
  add originator_id uuid references partner check (originator_id <> owner_id),
  add released_to_ids uuid[] not null default '{}';

-- What was code C without conditions can be met by nobody else until the originator has been consulted.
update access_class set handling_conditions = '{S2}' where handling = 'C';

-- Conditions are required data of code C, and no other code has any.
alter table access_class
  add constraint conditions_go_with_code_c check ((handling = 'C') = (handling_conditions <> '{}')),
  add constraint an_expiry_has_its_day check (('EXPIRES_ON' = any(handling_conditions)) = (expires_at is not null));

do $$ begin
  execute (
    select format('alter table access_class drop constraint %I', conname)
    from pg_constraint where conrelid = 'access_class'::regclass and contype = 'u');
end $$;
alter table access_class add constraint interned unique nulls not distinct (record_type, owner_id, marking,
  handling, district, themes, sensitivities, embargo_until, named_reader_ids, handling_conditions, expires_at,
  onward, originator_id, released_to_ids);

drop function challenger_classes();
create function challenger_classes() returns table (
    id integer, record_type text, owner_id uuid, marking smallint, handling text, district text,
    themes text[], sensitivities text[], embargo_until timestamptz, named_reader_ids uuid[],
    handling_conditions text[], expires_at timestamptz, onward text, originator_id uuid, released_to_ids uuid[])
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select id, record_type, owner_id, marking, handling, district, themes, sensitivities,
    embargo_until, named_reader_ids, handling_conditions, expires_at, onward, originator_id, released_to_ids
  from public.access_class
$$;
alter function challenger_classes() owner to challenger_guard;
revoke execute on function challenger_classes() from public;
grant execute on function challenger_classes() to challenger_app;

-- The end of a class's term is a moment at which the clock alone changes what is seen.
create or replace function challenger_next_change(of_session uuid) returns timestamptz
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select min(moment) from (
    select sc.valid_from from public.scope sc
    union all select sc.valid_to from public.scope sc
    union all select ag.starts_on::timestamp at time zone 'Europe/London' from public.agreement ag
    union all select (ag.ends_on + 1)::timestamp at time zone 'Europe/London' from public.agreement ag
    union all select c.embargo_until from public.access_class c
    union all select c.expires_at from public.access_class c
    union all select s.ends_at from public.session s where s.id = of_session
    union all select t.expires_at from public.session s join public.token t on t.id = s.token_id
      where s.id = of_session
    union all select s.seen_at + make_interval(secs => s.idle_seconds)
      from public.session s where s.id = of_session
  ) as moments(moment)
  where moment > challenger_now()
$$;
