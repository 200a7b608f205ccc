-- The threat picture: groups, vulnerabilities, county lines, threats, reports, missing episodes, and what
-- partners say of any record.

call challenger_record_table('ocg');
alter table ocg
  add name text,
  add status text,
  add owner_level text,
  add band_code text,
  add band_scheme text,
  add criteria text[],
  add summary text,
  add nominated_on date,
  add review_on date,
  add lead_officer text,
  add senior_officer text;
create index ocg_order on ocg (name, id);
call challenger_govern('ocg');
call challenger_search_words('ocg', 'name', 'simple');
call challenger_search_words('ocg', 'summary', 'english');

call challenger_record_table('vulnerability');
alter table vulnerability
  add kind text,
  add name text,
  add description text,
  add status text,
  add risk_band text,
  add safeguarding_lead text,
  add review_on date;
create index vulnerability_order on vulnerability (name, id);
call challenger_govern('vulnerability');
call challenger_search_words('vulnerability', 'name', 'simple');
call challenger_search_words('vulnerability', 'description', 'english');

call challenger_record_table('county_line');
alter table county_line
  add brand text,
  add line_type text,
  add status text,
  add first_seen date,
  add last_seen date,
  add exporting_area text,
  add importing_areas text[],
  add commodities text[],
  add ocg_id uuid references ocg on delete set null,
  add line_holder_id uuid references person on delete set null;
create index county_line_order on county_line (brand, id);
create index county_line_ocg on county_line (ocg_id) where ocg_id is not null;
create index county_line_holder on county_line (line_holder_id) where line_holder_id is not null;
call challenger_govern('county_line');
call challenger_search_words('county_line', 'brand', 'simple');

-- A threat may be about a record that not everybody who sees the threat may see: it does not stand on it.
call challenger_record_table('threat');
alter table threat
  add kind text,
  add name text,
  add summary text,
  add status text,
  add theme text,
  add risk_band text,
  add risk_score integer,
  add assessed_on date,
  add review_on date,
  add lead_officer text,
  add pursue text,
  add prevent text,
  add protect text,
  add prepare text,
  add subject_id uuid,
  add subject_type record_end,
  add subject_class integer,
  add foreign key (subject_id, subject_class) references record (id, access_class)
    on update cascade on delete set null,
  add constraint subject_is_whole check ((subject_id is null) = (subject_class is null));
create index threat_order on threat (name, id);
create index threat_subject on threat (subject_id) where subject_id is not null;
call challenger_govern('threat');
call challenger_search_words('threat', 'name', 'simple');
call challenger_search_words('threat', 'summary', 'english');

call challenger_record_table('report');
alter table report
  add heading text,
  add state text,
  add reported_on date,
  add priority text,
  add source_evaluation text,
  add intelligence_assessment text,
  add grading_scheme text,
  add legacy_grade text,
  add version integer,
  add supersedes_id uuid references report on delete set null;
create index report_order on report (reported_on desc nulls last, id desc);
create index report_supersedes on report (supersedes_id) where supersedes_id is not null;
call challenger_govern('report');
call challenger_search_words('report', 'heading', 'simple');

call challenger_record_table('paragraph');
call challenger_add_end('paragraph', 'report');
alter table paragraph
  add position integer,
  add text text,
  add statement_type text,
  add source_evaluation text,
  add intelligence_assessment text,
  add unique (id, report_id);
call challenger_govern('paragraph', 'report');
call challenger_search_words('paragraph', 'text', 'english');

call challenger_record_table('missing_episode');
call challenger_add_end('missing_episode', 'person');
alter table missing_episode
  add status text,
  add risk text,
  add regraded_from text,
  add regraded_at timestamptz,
  add missing_since timestamptz,
  add found_at timestamptz,
  add reviewed_at timestamptz,
  add circumstances text,
  add exploitation text[];
create index missing_episode_order on missing_episode (missing_since desc nulls last, id desc);
call challenger_govern('missing_episode', 'person');
call challenger_search_words('missing_episode', 'circumstances', 'english');

call challenger_record_table('membership');
call challenger_add_end('membership', 'ocg');
call challenger_add_end('membership', 'person');
alter table membership
  add role text,
  -- Whoever is exploited, takes no part or is not understood never counts towards three or more.
  add counts_as_member boolean generated always as (coalesce(
    role not in ('EXPLOITED_PERSON', 'FAMILY_NON_CRIMINAL', 'ASSOCIATE_UNKNOWN'), false)) stored,
  add valid_from date,
  add valid_to date,
  add source_evaluation text,
  add intelligence_assessment text,
  add note text;
call challenger_govern('membership', 'ocg', 'person');

-- The field group of every field, as the installed policy has it.
create table field_group (
  record_type text not null,
  field text not null,
  name text not null,
  primary key (record_type, field),
  unique (record_type, field, name)
);
call challenger_wall('field_group');

call challenger_record_table('annotation');
alter table annotation
  add kind text,
  add state text,
  add subject_id uuid not null,
  add subject_type record_end not null,
  add subject_class integer not null,
  -- The paragraph of its subject that it is about, under a marking of its own.
  add paragraph_id uuid,
  add paragraph_class integer,
  -- The record whose field it sits on: the paragraph, else the subject.
  add about_id uuid not null,
  add about_type text not null,
  add about_field text,
  add about_group text not null default 'record',
  add quote text,
  add quote_prefix text,
  add quote_suffix text,
  add text text,
  add statement_type text,
  add agreement text,
  add parent_id uuid,
  add foreign key (subject_id, subject_type, subject_class) references record (id, record_type, access_class)
    on update cascade on delete cascade,
  add foreign key (paragraph_id, subject_id) references paragraph (id, report_id) on delete cascade,
  add foreign key (paragraph_id, paragraph_class) references record (id, access_class)
    on update cascade on delete cascade,
  add constraint paragraph_is_whole check ((paragraph_id is null) = (paragraph_class is null)),
  add constraint about_is_the_subject_or_its_paragraph check (
    about_id = coalesce(paragraph_id, subject_id)
    and about_type = case when paragraph_id is null then subject_type::text else 'PARAGRAPH' end),
  -- The group is the field's own, and moves with the policy; without a field it is that of every reader.
  add constraint group_is_the_fields check (about_field is not null or about_group = 'record'),
  add foreign key (about_type, about_field, about_group) references field_group (record_type, field, name)
    on update cascade,
  -- An answer sits where what it answers sits: it may give the same words away.
  add unique (id, about_id, about_group),
  add foreign key (parent_id, about_id, about_group) references annotation (id, about_id, about_group)
    on update cascade on delete set null (parent_id);
create index annotation_subject on annotation (subject_id);
create index annotation_paragraph on annotation (paragraph_id) where paragraph_id is not null;
create index annotation_parent on annotation (parent_id) where parent_id is not null;
call challenger_govern('annotation', 'subject');
create policy within_its_paragraph on annotation as restrictive for select to challenger_app using (
  paragraph_class is null
  or get_bit((select rows || b'' from session_reach), paragraph_class) <> 0);
call challenger_search_words('annotation', 'text', 'english');
