-- The first shape of the store: who may ask, what is shared, and the base of identity.
-- Forward only. Run by the owner; the portal's own role owns nothing and may create nothing.

create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;
create extension if not exists unaccent;

-- challenger_app: what the portal's login is a member of. challenger_guard: owns the definer
-- functions, cannot log in.
do $$
begin
  if not exists (select from pg_roles where rolname = 'challenger_app') then
    create role challenger_app nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'challenger_guard') then
    create role challenger_guard nologin;
  end if;
exception when duplicate_object or unique_violation then
  null; -- another database of the same cluster is being migrated at this moment
end $$;
grant challenger_guard to current_user with set true, inherit true;
revoke create on schema public from public;
grant usage on schema public to challenger_app, challenger_guard;
grant create on schema public to challenger_guard;

-- The clock ---------------------------------------------------------------------------------------

-- A row here stops the clock; only the owner (the tests) may write one.
create table frozen_clock (at timestamptz not null);
grant select on frozen_clock to challenger_app, challenger_guard;

create function challenger_now() returns timestamptz
  language sql stable parallel safe
  return coalesce((select at from public.frozen_clock limit 1), now());

-- Reference data ----------------------------------------------------------------------------------

create table code_list (
  name text primary key,
  title text not null,
  source_note text not null,
  scheme_version text not null
);
create table code (
  list text not null references code_list,
  code text not null,
  label text not null,
  definition text not null,
  source_note text not null,
  scheme_version text not null,
  rank smallint not null,
  valid_from date,
  valid_to date,
  primary key (list, code)
);
create table district (
  code text primary key,
  name text not null,
  -- Coordinates of a GeoJSON MultiPolygon, and whom to thank for them.
  boundary text,
  boundary_source text,
  constraint boundary_has_a_source check ((boundary is null) = (boundary_source is null))
);
create table theme (
  code text primary key,
  name text not null,
  description text,
  valid_from date not null,
  valid_to date
);

-- Who shares --------------------------------------------------------------------------------------

create table partner (
  id uuid primary key,
  name text not null unique,
  kind text not null,
  regime text not null,
  contact text not null
);
create table agreement (
  id uuid primary key,
  title text not null,
  state text not null,
  gateway text not null,
  purposes text[] not null,
  data_categories text[] not null,
  discloser_ids uuid[] not null,
  recipient_ids uuid[] not null,
  starts_on date not null,
  review_on date,
  ends_on date,
  version integer not null default 1
);
create table scope (
  id uuid primary key,
  title text not null,
  partner_id uuid not null references partner,
  agreement_id uuid not null references agreement,
  effect text not null check (effect in ('ALLOW', 'DENY')),
  roles text[] not null,
  record_types text[] not null,
  field_groups jsonb not null,
  themes text[],
  districts text[],
  marking smallint not null,
  handling text[] not null,
  purposes text[] not null,
  valid_from timestamptz not null,
  valid_to timestamptz,
  version integer not null default 1
);
create index scope_partner on scope (partner_id);

create table account (
  id uuid primary key,
  partner_id uuid not null references partner,
  name text not null,
  email text not null unique,
  job_title text not null,
  password_hash text,
  roles text[] not null,
  clearance smallint not null,
  purposes text[] not null,
  disabled_at timestamptz
);
create table token (
  id uuid primary key,
  account_id uuid not null references account,
  name text not null,
  record_types text[] not null,
  field_groups text[] not null,
  purpose text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
-- A session's or a token's secret is kept as its SHA-256 only.
create table session (
  id uuid primary key,
  secret_hash bytea not null unique,
  account_id uuid not null references account,
  token_id uuid references token,
  purpose text,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  idle_seconds integer not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  -- Counts the changes of the session itself; a viewer built under another version is stale.
  version integer not null default 1
);
create index session_account on session (account_id);

-- The base of identity ----------------------------------------------------------------------------

-- A record's policy attributes, interned: a rule over them is decided once for each row here.
create table access_class (
  id integer generated always as identity primary key,
  record_type text not null,
  owner_id uuid not null references partner,
  marking smallint not null,
  handling text not null check (handling in ('P', 'C')),
  district text references district,
  themes text[] not null default '{}',
  sensitivities text[] not null default '{}',
  embargo_until timestamptz,
  named_reader_ids uuid[],
  unique nulls not distinct (record_type, owner_id, marking, handling, district, themes,
    sensitivities, embargo_until, named_reader_ids)
);
create table record (
  id uuid primary key,
  record_type text not null,
  access_class integer not null references access_class,
  unique (id, access_class),
  unique (id, record_type, access_class)
);
create index record_class on record (access_class);

create table import (
  id uuid primary key,
  source text not null,
  partner_id uuid not null references partner,
  account_id uuid not null references account,
  access jsonb not null,
  manifest jsonb not null,
  started_at timestamptz not null,
  undone_at timestamptz
);
-- Which record a row of a source became; one line for each partner and source key.
create table imported_row (
  partner_id uuid not null references partner,
  source_key text not null,
  record_id uuid not null references record on delete cascade deferrable initially deferred,
  content_hash text not null,
  import_id uuid not null references import,
  primary key (partner_id, source_key)
);
create index imported_row_record on imported_row (record_id);
create index imported_row_import on imported_row (import_id);

-- The concepts ------------------------------------------------------------------------------------

-- Every concept's table starts with the same columns, tied to the record room by key and class.
create procedure challenger_record_table(concept text)
  language plpgsql as $$
begin
  execute format('create table %I (
    id uuid primary key,
    access_class integer not null,
    reference text not null unique,
    recorded_at timestamptz not null,
    recorded_by uuid references account,
    provenance text,
    import_id uuid references import,
    foreign key (id, access_class) references record (id, access_class)
      on update cascade on delete cascade)', concept);
  execute format('create index on %I (access_class)', concept);
  -- What came in last: the briefing asks it of every concept.
  execute format(
    'create index on %I (recorded_at desc nulls last, id desc) include (access_class)', concept);
  execute format('create index on %I (import_id) where import_id is not null', concept);
end $$;

-- A record that another stands on: the row names it and carries its access class, so that a rule can ask
-- for both without a join. The end is named after its concept.
create procedure challenger_add_end(concept text, of_concept text)
  language plpgsql as $$
begin
  execute format('alter table %1$I
    add %2$I uuid not null references %4$I on delete cascade,
    add %3$I integer not null,
    add foreign key (%2$I, %3$I) references record (id, access_class)
      on update cascade on delete cascade',
    concept, of_concept || '_id', of_concept || '_class', of_concept);
  execute format('create index on %I (%I)', concept, of_concept || '_id');
end $$;

-- The type of a record that another may stand on. Whatever is itself seen only with records that it stands
-- on is none of these: one access class would not say who may see it (challenger_govern).
create domain record_end as text;

call challenger_record_table('person');
alter table person
  add name text,
  add family_name text,
  add given_name text,
  add date_of_birth date,
  add age smallint,
  add sex text,
  add nhs_number text,
  add subject_category text,
  add note text;
create index person_order on person (family_name, id) include (access_class);
create index person_name_order on person (name, id) include (access_class);

call challenger_record_table('identifier');
alter table identifier
  add kind text not null,
  add value text,
  add normalised text,
  add detail text,
  add note text,
  -- What a search compares: letters and digits only, lower case.
  add search_value text generated always as
    (lower(regexp_replace(coalesce(normalised, value, ''), '[^[:alnum:]]', '', 'g'))) stored;
create index identifier_search on identifier (search_value);
create index identifier_suffix on identifier (reverse(search_value) text_pattern_ops);
create index identifier_order on identifier (value, id);

call challenger_record_table('place');
alter table place
  add address text,
  add postcode text,
  add latitude double precision,
  add longitude double precision;
create index place_order on place (address, id);

call challenger_record_table('event');
alter table event
  add kind text not null,
  add category text,
  add occurred_on date,
  add outcome text,
  add charge text,
  add investigating_officer text,
  add summary text,
  add place_id uuid references place on delete set null;
create index event_order on event (occurred_on desc nulls last, id desc) include (access_class, category, kind);
create index event_place on event (place_id) where place_id is not null;
create index event_category on event (category, occurred_on desc nulls last, id desc) include (access_class);

call challenger_record_table('item');
alter table item
  add kind text,
  add description text;
create index item_order on item (description, id);

call challenger_record_table('contact');
alter table contact
  add kind text not null,
  add started_at timestamptz,
  add duration_seconds integer,
  add from_id uuid not null,
  add from_type text not null,
  add from_class integer not null,
  add to_id uuid not null,
  add to_type text not null,
  add to_class integer not null,
  add foreign key (from_id, from_class) references record (id, access_class)
    on update cascade on delete cascade,
  add foreign key (to_id, to_class) references record (id, access_class)
    on update cascade on delete cascade;
create index contact_from on contact (from_id, started_at);
create index contact_to on contact (to_id, started_at);
create index contact_order on contact (started_at desc nulls last, id desc);
alter table contact add constraint ends_are_identifiers check
  (from_type = 'IDENTIFIER' and to_type = 'IDENTIFIER');

call challenger_record_table('link');
alter table link
  add kind text not null,
  add from_id uuid not null,
  add from_type record_end not null,
  add from_class integer not null,
  add to_id uuid not null,
  add to_type record_end not null,
  add to_class integer not null,
  add valid_from date,
  add valid_to date,
  add source_evaluation text,
  add intelligence_assessment text,
  add note text,
  add foreign key (from_id, from_class) references record (id, access_class)
    on update cascade on delete cascade,
  add foreign key (to_id, to_class) references record (id, access_class)
    on update cascade on delete cascade;
create index link_from on link (from_id, to_type, to_id);
create index link_to on link (to_id, from_type, from_id);

-- Names are searched through their distinct words, so that a misspelling costs a walk over the
-- vocabulary and not over every person.
create table name_word (
  word text primary key,
  sound text not null
);
create index name_word_trigram on name_word using gin (word gin_trgm_ops);
create index name_word_sound on name_word (sound);
create table person_name_word (
  word text not null references name_word,
  person_id uuid not null,
  access_class integer not null,
  primary key (word, person_id) include (access_class),
  foreign key (person_id, access_class) references record (id, access_class)
    on update cascade on delete cascade
);
create index person_name_word_person on person_name_word (person_id);

-- The record of who saw what (Data Protection Act 2018 s.62) ----------------------------------------

-- The shape of a selection is kept once; each entry names the records revealed through it.
create table audit_shape (
  id text primary key,
  shape json not null,
  constraint named_by_its_hash check
    (id = rtrim(translate(encode(sha256(convert_to(shape::text, 'UTF8')), 'base64'), '+/', '-_'), '='))
);
create table audit_entry (
  id uuid primary key,
  at timestamptz not null,
  account_id uuid not null,
  partner_id uuid not null,
  session_id uuid not null,
  purpose text,
  operation text not null,
  operation_name text,
  shape_id text not null,
  -- Ids of the revealed records, in the order of the shape's paths.
  revealed uuid[] not null,
  -- For each revealed record, the number of its path in the shape.
  revealed_paths smallint[] not null,
  -- Where a record was revealed less than in full: its place in `revealed` -> levels by field group.
  exceptions jsonb,
  policy_version text not null,
  correlation_id uuid not null
);
create index audit_entry_account on audit_entry (account_id, at);
create index audit_entry_partner on audit_entry (partner_id, at);
create index audit_entry_revealed on audit_entry using gin (revealed);

create table policy_version (
  hash text primary key,
  tree jsonb not null,
  installed_at timestamptz not null
);
