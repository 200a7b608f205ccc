/** The rows of the demonstration's threat picture, in the shape of their tables. */

/** An organised crime group's own columns. */
export interface OcgColumns {
  readonly name: string;
  readonly status: string;
  readonly owner_level: string | null;
  readonly band_code: string | null;
  readonly band_scheme: string | null;
  readonly criteria: readonly string[];
  readonly summary: string | null;
  readonly nominated_on: string | null;
  readonly review_on: string | null;
  readonly lead_officer: string | null;
  readonly senior_officer: string | null;
}

/** A vulnerability's own columns. */
export interface VulnerabilityColumns {
  readonly kind: string;
  readonly name: string;
  readonly description: string | null;
  readonly status: string;
  readonly risk_band: string | null;
  readonly safeguarding_lead: string | null;
  readonly review_on: string | null;
}

/** A county line's own columns. */
export interface CountyLineColumns {
  readonly brand: string;
  readonly line_type: string;
  readonly status: string;
  readonly first_seen: string | null;
  readonly last_seen: string | null;
  readonly exporting_area: string | null;
  readonly importing_areas: readonly string[];
  readonly commodities: readonly string[];
  readonly ocg_id: string | null;
  readonly line_holder_id: string | null;
}

/** A threat's own columns. The class of its subject comes from the record room. */
export interface ThreatColumns {
  readonly kind: string;
  readonly name: string;
  readonly summary: string | null;
  readonly status: string;
  readonly theme: string | null;
  readonly risk_band: string | null;
  readonly risk_score: number | null;
  readonly assessed_on: string | null;
  readonly review_on: string | null;
  readonly lead_officer: string | null;
  readonly pursue: string | null;
  readonly prevent: string | null;
  readonly protect: string | null;
  readonly prepare: string | null;
  readonly subject_id: string | null;
  readonly subject_type: string | null;
}

interface GradeColumns {
  readonly source_evaluation: string | null;
  readonly intelligence_assessment: string | null;
}

/** A report's own columns. */
export interface ReportColumns extends GradeColumns {
  readonly heading: string;
  readonly state: string;
  readonly reported_on: string;
  readonly priority: string | null;
  readonly grading_scheme: string;
  readonly legacy_grade: string | null;
  readonly version: number;
  readonly supersedes_id: string | null;
}

/** A paragraph's own columns. The class of its report comes from the record room. */
export interface ParagraphColumns extends GradeColumns {
  readonly report_id: string;
  readonly position: number;
  readonly text: string;
  readonly statement_type: string;
}

/** A missing episode's own columns. The class of the person comes from the record room. */
export interface MissingEpisodeColumns {
  readonly person_id: string;
  readonly status: string;
  readonly risk: string;
  readonly regraded_from: string | null;
  readonly regraded_at: string | null;
  readonly missing_since: string;
  readonly found_at: string | null;
  readonly reviewed_at: string | null;
  readonly circumstances: string | null;
  readonly exploitation: readonly string[] | null;
}

/** A membership's own columns. The classes of its ends come from the record room. */
export interface MembershipColumns extends GradeColumns {
  readonly ocg_id: string;
  readonly person_id: string;
  readonly role: string;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly note: string | null;
}

/** An annotation's own columns. The class of its subject comes from the record room. */
export interface AnnotationColumns {
  readonly kind: string;
  readonly state: string;
  readonly subject_id: string;
  readonly subject_type: string;
  readonly paragraph_id: string | null;
  readonly about_id: string;
  readonly about_type: string;
  readonly about_field: string | null;
  /** The group of that field; `record` without one. */
  readonly about_group: string;
  readonly quote: string | null;
  readonly quote_prefix: string | null;
  readonly quote_suffix: string | null;
  readonly text: string;
  readonly statement_type: string | null;
  readonly agreement: string | null;
  readonly parent_id: string | null;
}
