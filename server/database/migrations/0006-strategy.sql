-- The partnership's strategy on a page: the programme's own words, dated, so that the next one stands
-- beside it. Source: Programme Challenger, annual update and forward view, plan on a page 2022 to 2025.

create table strategy (
  code text primary key,
  title text not null,
  vision text not null,
  valid_from date not null,
  valid_to date
);
create table aim (
  code text primary key,
  strategy_code text not null references strategy,
  number smallint not null,
  statement text not null
);
create table objective (
  code text primary key,
  strategy_code text not null references strategy,
  pillar text not null,
  statement text not null
);
create table measure (
  code text primary key,
  strategy_code text not null references strategy,
  number smallint not null,
  statement text not null,
  metric text not null
);
call challenger_publish('strategy');
call challenger_publish('aim');
call challenger_publish('objective');
call challenger_publish('measure');

insert into strategy values ('CHALLENGER_2022', 'Programme Challenger Strategy 2022 - 2025',
  'To enable individuals and communities to be free from the harm caused by serious and organised crime through the strength of our partnership.',
  '2022-01-01', '2025-12-31');

insert into aim values
  ('CHALLENGER_2022_AIM_1', 'CHALLENGER_2022', 1,
    'To increase our understanding of current and emerging threats (through effective horizon scanning), to enable threats, opportunities, and demand to be proactively mapped and predicted.'),
  ('CHALLENGER_2022_AIM_2', 'CHALLENGER_2022', 2,
    'To support an enhanced partnership response through effective information sharing and intelligence development.'),
  ('CHALLENGER_2022_AIM_3', 'CHALLENGER_2022', 3,
    'To work collaboratively to develop innovative, evidence based, preventative approaches, which focus on identifying and supporting those at risk of engaging or re-engaging in serious and organised crimes.'),
  ('CHALLENGER_2022_AIM_4', 'CHALLENGER_2022', 4,
    'To pursue relentlessly disruption and targeted action against the highest harm serious and organised criminal, stopping the problem at source, and capitalising on opportunities to seize assets from criminals at every opportunity.'),
  ('CHALLENGER_2022_AIM_5', 'CHALLENGER_2022', 5,
    'To support, through our partnership, opportunities to build resilience to serious and organised crime within communities, with a focus on preventing people becoming victims and perpetrators.'),
  ('CHALLENGER_2022_AIM_6', 'CHALLENGER_2022', 6,
    'To ensure that victims receive appropriate and timely support and are safeguarded from harm.');

insert into objective values
  ('CHALLENGER_2022_PURSUE', 'CHALLENGER_2022', 'PURSUE',
    'Use all of our powers to pursue people involved in serious and organised crime.'),
  ('CHALLENGER_2022_PREVENT', 'CHALLENGER_2022', 'PREVENT',
    'Prevent organised criminal activity from taking place.'),
  ('CHALLENGER_2022_PROTECT', 'CHALLENGER_2022', 'PROTECT',
    'Protect our communities and individuals from the harm caused by serious and organised crime.'),
  ('CHALLENGER_2022_PREPARE', 'CHALLENGER_2022', 'PREPARE',
    'Prepare the Greater Manchester partnership to tackle and mitigate the impacts of serious and organised crime.');

-- The metrics are a proposal of this software; the statements are the programme's.
insert into measure values
  ('CHALLENGER_2022_MEASURE_1', 'CHALLENGER_2022', 1,
    'Partners are aware of the Serious and Organised Crime threat in Greater Manchester, with all serious and organised crime threats fully mapped and risk assessed, with effective partnership 4P plans in place to tackle them.',
    'Share of active threats with a risk assessment in date and a 4P plan.'),
  ('CHALLENGER_2022_MEASURE_2', 'CHALLENGER_2022', 2,
    'Ancillary and offender management orders are used effectively to prevent continued criminality and enable better sentence planning from court to prisons and community.',
    'Orders in force, breached and expiring; share of priority individuals with a release plan ninety days before release.'),
  ('CHALLENGER_2022_MEASURE_3', 'CHALLENGER_2022', 3,
    'Individuals and support agencies are aware of what serious and organised crime is and how to identify it early.',
    'Submissions by partner, and time to a partner''s first submission.'),
  ('CHALLENGER_2022_MEASURE_4', 'CHALLENGER_2022', 4,
    'Serious and organised crime threats, including organised crime groups, priority individuals and vulnerabilities, are disrupted and dismantled.',
    'Moderated disruptions by level and by P.'),
  ('CHALLENGER_2022_MEASURE_5', 'CHALLENGER_2022', 5,
    'Communities are provided with access to funding and opportunities to build resilience against serious and organised crime, enabled by financial assets recouped from proceeds of crime in relation to organised crime groups.',
    'Awards to communities that are linked to a recovered asset and a place.'),
  ('CHALLENGER_2022_MEASURE_6', 'CHALLENGER_2022', 6,
    'Support the development of effective safeguarding of children and adults who are affected by serious and organised crime.',
    'Share of exploitation flags with a safeguarding action in time.');
