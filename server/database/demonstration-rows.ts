/** The demonstration's rows, in the shape of the tables they go to. Dates and moments are ISO texts. */
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
} from "./demonstration-threat-rows.js";

interface PartnerRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly regime: "PART_3" | "UK_GDPR";
  readonly contact: string;
}

interface AgreementRow {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly gateway: string;
  readonly purposes: readonly string[];
  readonly data_categories: readonly string[];
  readonly discloser_ids: readonly string[];
  readonly recipient_ids: readonly string[];
  readonly starts_on: string;
  readonly review_on: string | null;
  readonly ends_on: string | null;
  readonly version: number;
}

interface ScopeRow {
  readonly id: string;
  readonly title: string;
  readonly partner_id: string;
  readonly agreement_id: string;
  readonly effect: "ALLOW" | "DENY";
  readonly roles: readonly string[];
  readonly record_types: readonly string[];
  readonly field_groups: Readonly<Record<string, string>>;
  readonly themes: readonly string[] | null;
  readonly districts: readonly string[] | null;
  readonly marking: number;
  readonly handling: readonly string[];
  readonly purposes: readonly string[];
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly version: number;
}

interface AccountRow {
  readonly id: string;
  readonly partner_id: string;
  readonly name: string;
  readonly email: string;
  readonly job_title: string;
  readonly password_hash: string | null;
  readonly roles: readonly string[];
  readonly clearance: number;
  readonly purposes: readonly string[];
  readonly disabled_at: string | null;
}

interface TokenRow {
  readonly id: string;
  readonly account_id: string;
  readonly name: string;
  readonly record_types: readonly string[];
  readonly field_groups: readonly string[];
  readonly purpose: string;
  readonly created_at: string;
  readonly expires_at: string;
}

interface SessionRow {
  readonly id: string;
  /** In the hexadecimal form of bytea: `\x` and two digits for each byte. */
  readonly secret_hash: string;
  readonly account_id: string;
  readonly token_id: string;
  readonly purpose: string;
  readonly started_at: string;
  readonly seen_at: string;
  readonly idle_seconds: number;
  readonly ends_at: string;
}

/** One interned combination of policy attributes. */
export interface AccessClassRow {
  /** Number within the demonstration; the database gives its own. */
  readonly key: number;
  readonly record_type: string;
  readonly owner_id: string;
  readonly marking: number;
  readonly handling: "P" | "C";
  readonly district: string | null;
  readonly themes: readonly string[];
  readonly sensitivities: readonly string[];
  readonly embargo_until: string | null;
  readonly named_reader_ids: readonly string[] | null;
  readonly handling_conditions: readonly string[];
  readonly expires_at: string | null;
  readonly onward: string;
  readonly originator_id: string | null;
  readonly released_to_ids: readonly string[];
}

interface IdentityRow {
  readonly id: string;
  readonly record_type: string;
  readonly class_key: number;
}

/** What every concept's row starts with; its access class comes from the record room. */
export interface ConceptRow {
  readonly id: string;
  readonly reference: string;
  readonly recorded_at: string;
  readonly recorded_by: string | null;
  readonly provenance: string | null;
}

/** A person's own columns. */
export interface PersonColumns {
  readonly name: string;
  readonly family_name: string;
  readonly given_name: string;
  readonly date_of_birth: string | null;
  readonly age: number | null;
  readonly sex: string | null;
  readonly nhs_number: string | null;
  readonly subject_category: string;
  readonly note: string | null;
}

/** An identifier's own columns. */
export interface IdentifierColumns {
  readonly kind: string;
  readonly value: string;
  readonly normalised: string | null;
  readonly detail: string | null;
  readonly note: string | null;
}

/** A place's own columns. */
export interface PlaceColumns {
  readonly address: string;
  readonly postcode: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** An event's own columns. */
export interface EventColumns {
  readonly kind: string;
  readonly category: string;
  readonly occurred_on: string;
  readonly outcome: string | null;
  readonly charge: string | null;
  readonly investigating_officer: string | null;
  readonly summary: string;
  readonly place_id: string | null;
}

/** An item's own columns. */
export interface ItemColumns {
  readonly kind: string;
  readonly description: string;
}

interface EndColumns {
  readonly from_id: string;
  readonly from_type: string;
  readonly to_id: string;
  readonly to_type: string;
}

/** A contact's own columns. The classes of its ends come from the record room. */
export interface ContactColumns extends EndColumns {
  readonly kind: string;
  readonly started_at: string;
  readonly duration_seconds: number | null;
}

/** A link's own columns. The classes of its ends come from the record room. */
export interface LinkColumns extends EndColumns {
  readonly kind: string;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly source_evaluation: string;
  readonly intelligence_assessment: string;
  readonly note: string | null;
}

/** Who shares, and under what. */
export interface PartnershipRows {
  readonly partners: readonly PartnerRow[];
  readonly agreements: readonly AgreementRow[];
  readonly scopes: readonly ScopeRow[];
  readonly accounts: readonly AccountRow[];
  readonly tokens: readonly TokenRow[];
  readonly sessions: readonly SessionRow[];
}

/** What is shared. */
export interface RecordRows {
  readonly accessClasses: readonly AccessClassRow[];
  readonly records: readonly IdentityRow[];
  readonly persons: readonly (ConceptRow & PersonColumns)[];
  readonly identifiers: readonly (ConceptRow & IdentifierColumns)[];
  readonly places: readonly (ConceptRow & PlaceColumns)[];
  readonly events: readonly (ConceptRow & EventColumns)[];
  readonly items: readonly (ConceptRow & ItemColumns)[];
  readonly ocgs: readonly (ConceptRow & OcgColumns)[];
  readonly vulnerabilities: readonly (ConceptRow & VulnerabilityColumns)[];
  readonly countyLines: readonly (ConceptRow & CountyLineColumns)[];
  readonly threats: readonly (ConceptRow & ThreatColumns)[];
  readonly reports: readonly (ConceptRow & ReportColumns)[];
  readonly paragraphs: readonly (ConceptRow & ParagraphColumns)[];
  readonly missingEpisodes: readonly (ConceptRow & MissingEpisodeColumns)[];
  readonly memberships: readonly (ConceptRow & MembershipColumns)[];
  readonly contacts: readonly (ConceptRow & ContactColumns)[];
  readonly links: readonly (ConceptRow & LinkColumns)[];
  readonly annotations: readonly (ConceptRow & AnnotationColumns)[];
}

/** Everything the demonstration holds. */
export type DemonstrationRows = PartnershipRows & RecordRows;
