/**
 * The operations over the threat picture in hand-written SQL, as `raw-sql.ts` has the others. It knows what holds for
 * this viewer: groups, threats, lines, vulnerabilities, reports and risks are whole on every row it may read, and what is
 * remarked sits on the record, a narrative or a threat's own facts.
 */
import type { PictureOperation } from "../queries/picture-documents.js";
import { briefing } from "./raw-briefing-sql.js";
import { object, onlyWith, statement, type Has, type RawStatement } from "./raw-parts.js";
import {
  gradeOf,
  head,
  listed,
  pageOf,
  remarked,
  remarkSeen,
  role,
  theGroup,
  thePerson,
  withClass,
  type Fields,
  type Listed,
} from "./raw-picture-parts.js";

const leadOfficer = (has: Has): string => onlyWith(has("lead_full", "t"), "t.lead_officer");

const threatItem = (has: Has): Fields => ({
  ...head(has, "t.name"),
  kind: "t.kind",
  theme: "t.theme",
  status: "t.status",
  riskBand: "t.risk_band",
  riskScore: onlyWith(has("riskScore_full", "t"), "t.risk_score"),
  assessedOn: "t.assessed_on",
  reviewOn: "t.review_on",
  leadOfficer: leadOfficer(has),
});

const threats = (has: Has): string =>
  object({
    threats: pageOf(has, listed.threat, {
      where: "t.status = $1 and t.theme = $2",
      order: "t.name, t.id",
      first: 25,
      item: threatItem(has),
      isPaged: true,
    }),
  });

const ofGroup = (has: Has): Fields => {
  const list = (concept: Listed, where: string, order: string, item: Fields): string =>
    pageOf(has, concept, { where, order, first: 20, item, isPaged: true });
  return {
    memberships: list(
      listed.membership,
      "t.ocg_id = $1::uuid",
      "t.recorded_at desc nulls last, t.id desc",
      {
        ...head(has, role(has)),
        role: role(has),
        countsAsMember: onlyWith(has("membership_full", "t"), "t.counts_as_member"),
        validFrom: "t.valid_from",
        validTo: "t.valid_to",
        ...gradeOf(has),
        ocg: theGroup,
        person: thePerson,
      },
    ),
    threats: list(listed.threat, "t.subject_id = $1::uuid", "t.name, t.id", threatItem(has)),
    countyLines: list(listed.countyLine, "t.ocg_id = $1::uuid", "t.brand, t.id", {
      ...head(has, "t.brand"),
      lineType: "t.line_type",
      status: "t.status",
      firstSeen: "t.first_seen",
      lastSeen: "t.last_seen",
      exportingArea: "t.exporting_area",
      importingAreas: "t.importing_areas",
      commodities: "t.commodities",
      ocg: theGroup,
    }),
    reports: list(
      listed.report,
      "t.id in (select from_id from link where to_id = $1::uuid and from_type = 'REPORT')",
      "t.reported_on desc nulls last, t.id desc",
      {
        ...head(has, "t.heading"),
        state: "t.state",
        reportedOn: "t.reported_on",
        priority: "t.priority",
        ...gradeOf(has),
        gradingScheme: onlyWith(has("grading_full", "t"), "t.grading_scheme"),
        legacyGrade: onlyWith(has("grading_full", "t"), "t.legacy_grade"),
        version: onlyWith(has("provenance_full", "t"), "t.version"),
      },
    ),
    annotations: list(
      listed.annotation,
      "t.subject_id = $1::uuid",
      "t.recorded_at desc nulls last, t.id desc",
      {
        ...head(has, "t.kind"),
        kind: "t.kind",
        state: "t.state",
        aboutField: "t.about_field",
        quote: remarked(has, "quote"),
        quotePrefix: remarked(has, "quote_prefix"),
        quoteSuffix: remarked(has, "quote_suffix"),
        text: remarked(has, "text"),
        agreement: remarked(has, "agreement"),
        statementType: "t.statement_type",
        paragraph: `(select ${object({ id: "q.id", position: "q.position" })} from paragraph q where q.id = t.paragraph_id)`,
        parent: `(select ${object({ id: "r.id" })} from annotation r where r.id = t.parent_id and ${remarkSeen(has, "r")})`,
      },
    ),
  };
};

const group = (has: Has): string => {
  const fields = {
    ...head(has, "t.name"),
    status: "t.status",
    ownerLevel: "t.owner_level",
    bandCode: "t.band_code",
    bandScheme: "t.band_scheme",
    criteria: "t.criteria",
    summary: onlyWith(has("narrative_full", "t"), "t.summary"),
    nominatedOn: "t.nominated_on",
    reviewOn: "t.review_on",
    leadOfficer: leadOfficer(has),
    seniorOfficer: onlyWith(has("lead_full", "t"), "t.senior_officer"),
    ...ofGroup(has),
  };
  return object({
    node: `(select ${object(fields)} from (${withClass("ocg")} where t.id = $1::uuid) t)`,
  });
};

/** The statement of each operation over the threat picture. */
export const pictureStatements: Readonly<Record<PictureOperation, RawStatement>> = {
  threats: statement(["status", "theme"], threats),
  group: statement(["id"], group),
  briefing: statement(["since", "partner", "reviewBefore"], briefing),
};
