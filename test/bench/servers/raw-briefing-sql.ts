/** The briefing in hand-written SQL: what came in of each kind, and what waits for somebody of the viewer's partner. */
import { object, onlyWith, owner, recordedAt, rows, type Has } from "./raw-parts.js";
import {
  changed,
  gradeOf,
  listed,
  named,
  pageOf,
  reference,
  remarked,
  remarkSeen,
  role,
  theGroup,
  thePerson,
  type Fields,
  type Listed,
} from "./raw-picture-parts.js";

/** The body of the statement. */
export const briefing = (has: Has): string => {
  const changes = (concept: Listed, more: Fields = {}): string =>
    pageOf(has, concept, {
      where: "t.recorded_at >= $1::timestamptz",
      order: "t.recorded_at desc nulls last, t.id desc",
      first: 8,
      item: { ...changed(concept.title(has)), ...more },
      isPaged: true,
    });
  const own = (concept: Listed, where: string, order: string, more: Fields): string =>
    pageOf(has, concept, {
      where,
      ownedBy: "$2::uuid",
      order,
      first: 8,
      item: { ...named(concept.title(has)), ...more },
      isPaged: false,
    });
  const reviews = (concept: Listed): string =>
    own(
      concept,
      "t.status in ('ACTIVE', 'MONITORED') and t.review_on < $3::date",
      "t.review_on, t.id",
      { reviewOn: "t.review_on" },
    );
  const questions = (concept: Listed, type: string, order: string): string => {
    const question = object({
      id: "a.id",
      kind: "a.kind",
      text: onlyWith(has("annotation_full", "a"), "a.text"),
      recordedAt: recordedAt("a"),
      owner: owner("f"),
    });
    const withQuestion = `t.id = any (array(select subject_id from question where subject_type = '${type}'))`;
    return own(concept, withQuestion, order, {
      annotations: object({
        totalCount: "(select count(*) from question a where a.subject_id = t.id)",
        nodes: rows(
          question,
          "from question a join access_class f on f.id = a.access_class where a.subject_id = t.id" +
            " order by a.recorded_at desc nulls last, a.id desc limit 1",
        ),
      }),
    });
  };
  const subject = (type: string, concept: Listed, title: string): string =>
    `when '${type}' then ${reference(concept.table, title, "t.subject_id")}`;
  const answer = object({
    reports: changes(listed.report, gradeOf(has)),
    threats: changes(listed.threat, { theme: "t.theme", riskBand: "t.risk_band" }),
    ocgs: changes(listed.ocg, { status: "t.status" }),
    memberships: changes(listed.membership, {
      role: role(has),
      ...gradeOf(has),
      person: thePerson,
      ocg: theGroup,
    }),
    countyLines: changes(listed.countyLine, { status: "t.status" }),
    vulnerabilities: changes(listed.vulnerability, { riskBand: "t.risk_band" }),
    missingEpisodes: changes(listed.missingEpisode, {
      status: "t.status",
      risk: "t.risk",
      person: thePerson,
    }),
    annotations: changes(listed.annotation, {
      kind: "t.kind",
      text: remarked(has, "text"),
      subject:
        `case t.subject_type ${subject("OCG", listed.ocg, "e.name")} ${subject("THREAT", listed.threat, "e.name")}` +
        ` ${subject("REPORT", listed.report, "e.heading")} ${subject("PERSON", listed.person, "e.name")} end`,
    }),
    ocgGroups: rows(
      object({ district: "g.district", count: "g.total" }),
      "from (select c.district, count(*) as total from ocg t join access_class c on c.id = t.access_class" +
        " where t.status = 'ACTIVE' group by c.district order by total desc, c.district nulls last) g",
    ),
    threatReviews: reviews(listed.threat),
    groupReviews: reviews(listed.ocg),
    vulnerabilityReviews: reviews(listed.vulnerability),
    rawReports: own(listed.report, "t.state in ('RAW', 'IN_SANITISATION')", "t.recorded_at, t.id", {
      recordedAt: recordedAt("t"),
    }),
    askedThreats: questions(listed.threat, "THREAT", "t.name, t.id"),
    askedGroups: questions(listed.ocg, "OCG", "t.name, t.id"),
    askedReports: questions(listed.report, "REPORT", "t.reported_on desc nulls last, t.id desc"),
    askedPersons: questions(listed.person, "PERSON", "t.name, t.id"),
  });
  // Gathered once for all lists: few records have a question.
  const question =
    "select a.* from annotation a where a.state = 'OPEN' and a.kind in ('QUESTION', 'PROPOSAL', 'ACTION_ASKED')" +
    ` and ${remarkSeen(has, "a")}`;
  return `(with question as materialized (${question}) select ${answer})`;
};
