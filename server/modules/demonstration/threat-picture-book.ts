/** The part of the book that the threat picture is written into. */
import type {
  AnnotationColumns,
  CountyLineColumns,
  MembershipColumns,
  MissingEpisodeColumns,
  OcgColumns,
  ParagraphColumns,
  ReportColumns,
  ThreatColumns,
  VulnerabilityColumns,
} from "../../database/demonstration-threat-rows.js";
import type { Access, Enter, Entry, MutableRows, Origin } from "./entry.js";

type Ends =
  | "ocg_id"
  | "person_id"
  | "line_holder_id"
  | "subject_id"
  | "subject_type"
  | "report_id"
  | "paragraph_id"
  | "about_id"
  | "about_type";

/** Takes in a record with no others at its ends. */
type Alone<Columns> = (columns: Columns, access: Access, origin: Origin) => Entry;
/** Takes in a record that stands on another. */
type On<Columns> = (
  standsOn: Entry,
  columns: Omit<Columns, Ends>,
  access: Access,
  origin: Origin,
) => Entry;

/** Takes in groups, vulnerabilities, lines, threats, reports, missing episodes and annotations. */
export interface ThreatPictureBook {
  readonly ocg: Alone<OcgColumns>;
  readonly vulnerability: Alone<VulnerabilityColumns>;
  readonly countyLine: Alone<CountyLineColumns>;
  readonly report: Alone<ReportColumns>;
  readonly paragraph: On<ParagraphColumns>;
  readonly missingEpisode: On<MissingEpisodeColumns>;
  /** An annotation is about a record, or about a paragraph of a report. */
  readonly annotation: (
    place: { readonly subject: Entry; readonly paragraph: Entry | null },
    columns: Omit<AnnotationColumns, Ends>,
    access: Access,
    origin: Origin,
  ) => Entry;
  /** A threat is about a record, or about nothing in particular. */
  readonly threat: (
    subject: Entry | null,
    columns: Omit<ThreatColumns, Ends>,
    access: Access,
    origin: Origin,
  ) => Entry;
  readonly membership: (
    ocg: Entry,
    person: Entry,
    columns: Omit<MembershipColumns, Ends>,
    access: Access,
    origin: Origin,
  ) => Entry;
}

/**
 * The threat picture's part of a book.
 * @param enter the book's own way of entering a record
 */
export const threatPictureOf = (enter: Enter, rows: MutableRows): ThreatPictureBook => ({
  ocg: (columns, access, origin) => enter("OCG", rows.ocgs, columns, access, origin),
  vulnerability: (columns, access, origin) =>
    enter("VULNERABILITY", rows.vulnerabilities, columns, access, origin),
  countyLine: (columns, access, origin) =>
    enter("COUNTY_LINE", rows.countyLines, columns, access, origin),
  report: (columns, access, origin) => enter("REPORT", rows.reports, columns, access, origin),
  paragraph: (report, columns, access, origin) =>
    enter("PARAGRAPH", rows.paragraphs, { ...columns, report_id: report.id }, access, origin),
  missingEpisode: (person, columns, access, origin) =>
    enter(
      "MISSING_EPISODE",
      rows.missingEpisodes,
      { ...columns, person_id: person.id },
      access,
      origin,
    ),
  annotation: ({ subject, paragraph }, columns, access, origin) => {
    const about = paragraph ?? subject;
    const place = {
      subject_id: subject.id,
      subject_type: subject.type,
      paragraph_id: paragraph?.id ?? null,
      about_id: about.id,
      about_type: about.type,
    };
    return enter("ANNOTATION", rows.annotations, { ...columns, ...place }, access, origin);
  },
  threat: (subject, columns, access, origin) =>
    enter(
      "THREAT",
      rows.threats,
      { ...columns, subject_id: subject?.id ?? null, subject_type: subject?.type ?? null },
      access,
      origin,
    ),
  membership: (ocg, person, columns, access, origin) =>
    enter(
      "MEMBERSHIP",
      rows.memberships,
      { ...columns, ocg_id: ocg.id, person_id: person.id },
      access,
      origin,
    ),
});
