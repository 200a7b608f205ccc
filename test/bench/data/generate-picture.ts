/** The generator's statements for the threat picture: groups, what is known of them, and what is said of it. */
import { base, baseColumns, words, type Step } from "./record-steps.js";
import {
  annotationsOf,
  countyLinesOf,
  groupsOf,
  itemsOf,
  membershipsOf,
  missingEpisodesOf,
  placesOf,
  reportsOf,
  threatsOf,
  vulnerabilitiesOf,
  type Sizes,
} from "./sizes.js";

const oneOf = (aspect: number, ...codes: readonly string[]): string =>
  `bench.code(n, ${aspect}, array['${codes.join("', '")}'])`;

const dayFrom = (start: string, aspect: number, days: number): string =>
  `'${start}'::date + bench.pick(n, ${aspect}, ${days})`;

const officer = (aspect: number): string => `'GMP' || bench.pick(n, ${aspect}, 6000)`;

const grade = (aspect: number): string =>
  `(1 + bench.pick(n, ${aspect}, 3))::text, ${oneOf(aspect + 1, "A", "B", "C", "D", "E")}`;

const groups = (size: Sizes): string => `
  insert into ocg (${baseColumns}, name, status, owner_level, band_code, band_scheme, criteria, summary,
    nominated_on, review_on, lead_officer, senior_officer)
  select ${base("ocg", "G", 600)}, initcap(${words(610, 2)}) || ' group',
    ${oneOf(613, "NOMINATED", "ACTIVE", "ACTIVE", "MONITORED", "ARCHIVED")},
    ${oneOf(614, "DISTRICT", "FORCE", "REGION", "NATIONAL")}, (1 + bench.pick(n, 615, 5))::text, 'SYNTHETIC',
    array['THREE_OR_MORE', 'ACTING_TOGETHER', 'CRIMINAL_PURPOSE'], ${words(620, 20)},
    ${dayFrom("2019-01-01", 616, 2500)}, ${dayFrom("2026-01-01", 617, 730)}, ${officer(618)}, ${officer(619)}
  from generate_series(1, ${groupsOf(size)}) n order by 1`;

const memberships = (size: Sizes): string => `
  insert into membership (${baseColumns}, ocg_id, ocg_class, person_id, person_class, role, valid_from,
    source_evaluation, intelligence_assessment, note)
  select ${base("membership", "M", 650)}, bench.ocg_id(g), bench.ocg_class(g), bench.person_id(p), bench.person_class(p),
    ${oneOf(651, "PRINCIPAL", "CORE_MEMBER", "FACILITATOR", "ENFORCER", "RUNNER", "EXPLOITED_PERSON")},
    ${dayFrom("2019-01-01", 652, 2000)}, ${grade(653)}, 'said by ' || ${words(660, 3)}
  from generate_series(1, ${membershipsOf(size)}) n
  cross join lateral (select bench.busy_group(n, 655, ${groupsOf(size)}) as g, 1 + bench.pick(n, 657, ${size.persons}) as p) x
  order by 1`;

const countyLines = (size: Sizes): string => `
  insert into county_line (${baseColumns}, brand, line_type, status, first_seen, last_seen, exporting_area,
    importing_areas, commodities, ocg_id, line_holder_id)
  select ${base("county_line", "C", 670)}, initcap(${words(680, 1)}) || ' line',
    ${oneOf(671, "CROSS_BORDER_COUNTY_LINE", "IN_FORCE_LINE", "LOCAL_DEAL_LINE")},
    ${oneOf(672, "SUSPECTED", "CONFIRMED_ACTIVE", "DORMANT")}, ${dayFrom("2021-01-01", 673, 1000)},
    ${dayFrom("2024-01-01", 674, 900)}, initcap(${words(682, 1)}),
    array[initcap(${words(684, 1)}), initcap(${words(686, 1)})], array['HEROIN', 'CRACK_COCAINE'],
    bench.ocg_id(bench.busy_group(n, 675, ${groupsOf(size)})), bench.person_id(1 + bench.pick(n, 677, ${size.persons}))
  from generate_series(1, ${countyLinesOf(size)}) n order by 1`;

const vulnerabilities = (size: Sizes): string => `
  insert into vulnerability (${baseColumns}, kind, name, description, status, risk_band, safeguarding_lead, review_on)
  select ${base("vulnerability", "V", 700)}, ${oneOf(701, "PLACE", "SECTOR", "SYSTEM", "PEOPLE")},
    initcap(${words(710, 3)}), ${words(720, 20)}, ${oneOf(702, "ACTIVE", "MONITORED", "CLOSED")},
    ${oneOf(703, "LOW", "MEDIUM", "HIGH", "VERY_HIGH")}, ${officer(704)}, ${dayFrom("2026-01-01", 705, 730)}
  from generate_series(1, ${vulnerabilitiesOf(size)}) n order by 1`;

const plan = (aspect: number): string =>
  oneOf(aspect, "NONE", "PLANNED", "UNDER_WAY", "COMPLETE", "NOT_APPLICABLE");

/** Of five threats two are about groups, one about a line, one about a vulnerability and one about a person. */
const threats = (size: Sizes): string => `
  insert into threat (${baseColumns}, kind, name, summary, status, theme, risk_band, risk_score, assessed_on, review_on,
    lead_officer, pursue, prevent, protect, prepare, subject_id, subject_type, subject_class)
  select ${base("threat", "T", 750)}, case s when 2 then 'COUNTY_LINE' when 3 then 'VULNERABILITY'
      when 4 then 'PRIORITY_INDIVIDUAL' else 'OCG' end,
    initcap(${words(760, 3)}), ${words(770, 20)},
    ${oneOf(751, "PROPOSED", "ACTIVE", "ACTIVE", "MONITORED", "CLOSED")},
    ${oneOf(752, "DRUGS", "COUNTY_LINES", "FIREARMS", "MODERN_SLAVERY_HT")},
    ${oneOf(753, "LOW", "MEDIUM", "HIGH", "VERY_HIGH")}, bench.pick(n, 754, 100), ${dayFrom("2025-01-01", 755, 500)},
    ${dayFrom("2026-01-01", 756, 730)}, ${officer(757)}, ${plan(758)}, ${plan(759)}, ${plan(740)}, ${plan(741)},
    case s when 2 then bench.county_line_id(l) when 3 then bench.vulnerability_id(v) when 4 then bench.person_id(p)
      else bench.ocg_id(g) end,
    case s when 2 then 'COUNTY_LINE' when 3 then 'VULNERABILITY' when 4 then 'PERSON' else 'OCG' end,
    case s when 2 then bench.county_line_class(l) when 3 then bench.vulnerability_class(v)
      when 4 then bench.person_class(p) else bench.ocg_class(g) end
  from generate_series(1, ${threatsOf(size)}) n
  cross join lateral (select n % 5 as s, bench.busy_group(n, 742, ${groupsOf(size)}) as g,
    1 + bench.pick(n, 744, ${countyLinesOf(size)}) as l, 1 + bench.pick(n, 745, ${vulnerabilitiesOf(size)}) as v,
    1 + bench.pick(n, 746, ${size.persons}) as p) x
  order by 1`;

const reports = (size: Sizes): string => `
  insert into report (${baseColumns}, heading, state, reported_on, priority, source_evaluation, intelligence_assessment,
    grading_scheme, version)
  select ${base("report", "R", 800)}, initcap(${words(810, 5)}),
    ${oneOf(801, "RAW", "IN_SANITISATION", "SANITISED", "SANITISED", "RELEASED")}, ${dayFrom("2023-01-01", 802, 1300)},
    ${oneOf(803, "LOW", "MEDIUM", "HIGH")}, ${grade(804)}, '3X5X2', 1
  from generate_series(1, ${reportsOf(size)}) n order by 1`;

/** One to three of each report. */
const paragraphs = (size: Sizes): string => `
  insert into paragraph (${baseColumns}, report_id, report_class, position, text, statement_type,
    source_evaluation, intelligence_assessment)
  select ${base("paragraph", "Q", 830)}, bench.report_id(r), bench.report_class(r), (s + 1) * 1000,
    initcap(${words(840, 20)}), ${oneOf(831, "FACT", "ASSESSMENT", "ALLEGATION", "OPINION")}, ${grade(832)}
  from generate_series(1, ${reportsOf(size)}) r
  cross join lateral generate_series(0, bench.pick(r, 834, 3)) s
  cross join lateral (select r * 3 + s as n) x
  order by 1`;

/** Each report mentions a group and a place, no person: those have the links that every server knows. Numbered on from these. */
const mentions = (size: Sizes): string => `
  insert into link (${baseColumns}, kind, from_id, from_type, from_class, to_id, to_type, to_class)
  select bench.link_id(n), bench.class_of(6, r, 550), 'K-' || n, bench.moment(r, 800), 'generated', 'MENTIONS',
    bench.report_id(r), 'REPORT', bench.report_class(r),
    case s when 0 then bench.ocg_id(g) else bench.place_id(l) end, case s when 0 then 'OCG' else 'PLACE' end,
    case s when 0 then bench.ocg_class(g) else bench.place_class(l) end
  from generate_series(1, ${reportsOf(size)}) r cross join generate_series(0, 1) s
  cross join lateral (select ${size.persons * 6 + itemsOf(size)} + r * 2 - s as n,
    bench.busy_group(r, 850, ${groupsOf(size)}) as g, 1 + bench.pick(r, 852, ${placesOf(size)}) as l) x
  order by 1`;

/** Of five annotations two are on groups, one on a report's first paragraph, one on a threat and one on a person. */
const annotations = (size: Sizes): string => `
  insert into annotation (${baseColumns}, kind, state, subject_id, subject_type, subject_class, paragraph_id,
    paragraph_class, about_id, about_type, about_field, about_group, quote, text, statement_type, agreement)
  select ${base("annotation", "A", 870)},
    ${oneOf(871, "NOTE", "OPINION", "SIGHTING", "PROPOSAL", "QUESTION", "ACTION_ASKED")},
    ${oneOf(872, "OPEN", "ANSWERED", "RESOLVED")}, subject_id, subject_type, subject_class, paragraph_id,
    case when s = 2 then bench.paragraph_class(r * 3) end, coalesce(paragraph_id, subject_id), about_type, about_field,
    coalesce(f.name, 'record'), ${words(880, 2)}, ${words(890, 12)},
    ${oneOf(873, "FACT", "ASSESSMENT", "OPINION")}, ${oneOf(874, "DISAGREE", "NEUTRAL", "AGREE")}
  from generate_series(1, ${annotationsOf(size)}) n
  cross join lateral (select n % 5 as s, bench.busy_group(n, 875, ${groupsOf(size)}) as g,
    1 + bench.pick(n, 877, ${reportsOf(size)}) as r, 1 + bench.pick(n, 878, ${threatsOf(size)}) as t,
    1 + bench.pick(n, 879, ${size.persons}) as p) x
  cross join lateral (select
    case s when 2 then bench.report_id(r) when 3 then bench.threat_id(t) when 4 then bench.person_id(p)
      else bench.ocg_id(g) end as subject_id,
    case s when 2 then 'REPORT' when 3 then 'THREAT' when 4 then 'PERSON' else 'OCG' end as subject_type,
    case s when 2 then bench.report_class(r) when 3 then bench.threat_class(t) when 4 then bench.person_class(p)
      else bench.ocg_class(g) end as subject_class,
    case when s = 2 then bench.paragraph_id(r * 3) end as paragraph_id,
    case s when 2 then 'PARAGRAPH' when 3 then 'THREAT' when 4 then 'PERSON' else 'OCG' end as about_type,
    case s when 1 then 'summary' when 2 then 'text' end as about_field) y
  left join field_group f on f.record_type = about_type and f.field = about_field
  order by 1`;

const missingEpisodes = (size: Sizes): string => `
  insert into missing_episode (${baseColumns}, person_id, person_class, status, risk, missing_since, circumstances)
  select ${base("missing_episode", "N", 900)}, bench.person_id(p), bench.person_class(p),
    ${oneOf(901, "MISSING", "FOUND", "FOUND", "FOUND")}, ${oneOf(902, "LOW", "MEDIUM", "HIGH")}, bench.moment(n, 903),
    ${words(910, 15)}
  from generate_series(1, ${missingEpisodesOf(size)}) n
  cross join lateral (select 1 + bench.pick(n, 904, ${size.persons}) as p) x
  order by 1`;

/** Every step of the threat picture, in order: behind the records that it is made from, before the record room. */
export const pictureSteps = (size: Sizes): readonly Step[] => [
  { what: "groups", sql: groups(size) },
  { what: "memberships", sql: memberships(size) },
  { what: "county lines", sql: countyLines(size) },
  { what: "vulnerabilities", sql: vulnerabilities(size) },
  { what: "threats", sql: threats(size) },
  { what: "reports", sql: reports(size) },
  { what: "paragraphs", sql: paragraphs(size) },
  { what: "mentions", sql: mentions(size) },
  { what: "annotations", sql: annotations(size) },
  { what: "missing episodes", sql: missingEpisodes(size) },
];
