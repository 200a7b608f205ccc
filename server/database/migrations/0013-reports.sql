-- Reports that partners hand in. Who may is generated from the policy (may_create); here is what holds
-- whatever the policy says.

alter table report
  -- What becomes of what was handed in; null for a report that came to the portal otherwise.
  add intake_state text,
  add handling_instructions text,
  -- As exactly as it is known: the year, the month or the day.
  add happened_on text,
  add whereabouts text,
  add unique (id, recorded_by);
create index report_intake on report (intake_state) where intake_state is not null;

-- A paragraph and its report are from one hand.
alter table paragraph
  add foreign key (report_id, recorded_by) references report (id, recorded_by) on delete cascade;

create policy handed_in_by_its_author on report as restrictive for insert to challenger_app with check (
  recorded_by = (select challenger_account_id()) and intake_state = 'RECEIVED' and state = 'RAW');
create policy handed_in_by_its_author on paragraph as restrictive for insert to challenger_app with check (
  recorded_by = (select challenger_account_id()));

-- What an account is told of a report that it handed in, whether or not it may read the report: its own
-- words, and what became of them. Nobody else ever reads a row.
create table contribution (
  id uuid primary key,
  account_id uuid not null references account on delete cascade,
  reference text not null,
  heading text not null,
  reported_on date not null,
  received_at timestamptz not null,
  version integer not null,
  state text not null,
  -- A contribution is of one report, and goes by its identity.
  report_id uuid not null generated always as (id) stored,
  foreign key (id, account_id) references report (id, recorded_by) on delete cascade
);
create index contribution_account on contribution (account_id, received_at desc, id desc);
call challenger_wall('contribution');
create policy own_contribution on contribution for select to challenger_app
  using (account_id = (select challenger_account_id()));
create policy hand_in on contribution for insert to challenger_app
  with check (account_id = (select challenger_account_id()) and state = 'RECEIVED');
create policy take_back on contribution for update to challenger_app
  using (account_id = (select challenger_account_id()) and state = 'RECEIVED')
  with check (account_id = (select challenger_account_id()) and state in ('CORRECTED', 'WITHDRAWN'));
-- What was told of it stays as it was told.
grant select, insert, update (state) on contribution to challenger_app;

-- What was taken back or corrected is its own partner's business from then on, and with it what stands on
-- it: its class is under an embargo that does not end.
create function challenger_put_report_away() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  away constant timestamptz := '9999-12-31 00:00:00+00';
  present public.access_class;
begin
  select c.* into strict present
    from public.record r join public.access_class c on c.id = r.access_class where r.id = new.id;
  update public.report set intake_state = new.state where id = new.id;
  insert into public.access_class (record_type, owner_id, marking, handling, district, themes,
      sensitivities, embargo_until, named_reader_ids)
    values (present.record_type, present.owner_id, present.marking, present.handling, present.district,
      present.themes, present.sensitivities, away, present.named_reader_ids)
    on conflict do nothing;
  update public.record set access_class = (
      select c.id from public.access_class c
      where (c.record_type, c.owner_id, c.marking, c.handling, c.district, c.themes, c.sensitivities,
          c.embargo_until, c.named_reader_ids)
        is not distinct from (present.record_type, present.owner_id, present.marking, present.handling,
          present.district, present.themes, present.sensitivities, away, present.named_reader_ids))
    where id = new.id;
  return null;
end $$;
alter function challenger_put_report_away() owner to challenger_guard;
revoke execute on function challenger_put_report_away() from public;
grant update (intake_state) on report to challenger_guard;
grant update (access_class) on record to challenger_guard;
grant insert on access_class to challenger_guard;
create trigger contribution_puts_its_report_away after update of state on contribution
  for each row when (new.state in ('CORRECTED', 'WITHDRAWN'))
  execute function challenger_put_report_away();

-- The scopes that hold over what the session's partner discloses, whoever they are given to: so that
-- whoever hands something in can be told who will see it. A recipient without one is named all the same.
create function challenger_scopes_over_own() returns table (
    partner_id uuid, partner_name text, roles text[], scope jsonb)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select p.id, p.name, coalesce(sc.roles, '{}'), case when sc.id is not null then jsonb_build_object(
    'id', sc.id, 'title', sc.title, 'agreementTitle', ag.title, 'effect', sc.effect,
    'recordTypes', sc.record_types, 'discloserIds', ag.discloser_ids, 'districts', sc.districts,
    'themes', sc.themes, 'marking', sc.marking, 'handling', sc.handling,
    'fieldGroups', case when sc.effect = 'DENY' then sc.field_groups else coalesce((
      select jsonb_object_agg(given.key, given.value)
      from jsonb_each(sc.field_groups) given
      where given.key = any(ag.data_categories)), '{}'::jsonb) end,
    'purposes', (select coalesce(jsonb_agg(purpose), '[]'::jsonb)
      from unnest(sc.purposes) purpose where purpose = any(ag.purposes)),
    'validUntil', sc.valid_to) end
  from public.agreement ag
  join public.partner p on p.id = any(ag.recipient_ids) and p.id <> challenger_partner_id()
  left join public.scope sc on sc.agreement_id = ag.id and sc.partner_id = p.id
    and challenger_now() >= sc.valid_from
    and (sc.valid_to is null or challenger_now() < sc.valid_to)
  where challenger_partner_id() = any(ag.discloser_ids)
    and ag.state in ('ACTIVE', 'REVIEW_DUE')
    and challenger_now() >= ag.starts_on::timestamp at time zone 'Europe/London'
    and (ag.ends_on is null or challenger_now() < (ag.ends_on + 1)::timestamp at time zone 'Europe/London')
  order by p.name, p.id, sc.id
$$;
alter function challenger_scopes_over_own() owner to challenger_guard;
revoke execute on function challenger_scopes_over_own() from public;
grant execute on function challenger_scopes_over_own() to challenger_app;
