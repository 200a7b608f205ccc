/** The book that records are written into: gives each an id, a reference and an access class. */
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import type { contactKind } from "../../../schema/code-lists/contact-kind.js";
import type { linkKind } from "../../../schema/code-lists/link-kind.js";
import type { ocgRole } from "../../../schema/code-lists/ocg-role.js";
import type {
  AccessClassRow,
  ConceptRow,
  ContactColumns,
  EventColumns,
  IdentifierColumns,
  ItemColumns,
  LinkColumns,
  PersonColumns,
  PlaceColumns,
  RecordRows,
} from "../../database/demonstration-rows.js";
import type {
  AnnotationColumns,
  CountyLineColumns,
  MissingEpisodeColumns,
  OcgColumns,
  ParagraphColumns,
  ReportColumns,
  ThreatColumns,
  VulnerabilityColumns,
} from "../../database/demonstration-threat-rows.js";
import { makeReference } from "../../kernel/reference.js";
import type { DistrictCode } from "./districts.js";
import { partnerIds, type PartnerKey } from "./partners.js";
import type { Random } from "./random.js";
import type { RecordTypeName, ThemeCode } from "./words.js";

/** Who owns a record and what keeps others from it. */
export interface Access {
  readonly owner: PartnerKey;
  readonly district: DistrictCode;
  readonly themes: readonly ThemeCode[];
  /** 1 OFFICIAL, 2 OFFICIAL-SENSITIVE. */
  readonly marking: 1 | 2;
  readonly handling: "P" | "C";
  readonly sensitivities?: readonly ("CHILD" | "VICTIM")[];
  readonly embargoUntil?: string;
  readonly namedReaderIds?: readonly string[];
}

/** How the portal came to hold a record. */
export interface Origin {
  /** ISO moment. */
  readonly recordedAt: string;
  readonly provenance: string;
  readonly recordedBy?: string;
}

/** A record in the book, as others refer to it. */
export interface Entry {
  readonly id: string;
  readonly type: RecordTypeName;
  readonly access: Access;
}

/** What a link states beside its two ends. */
export interface Statement {
  readonly kind: CodeOf<typeof linkKind>;
  /** Source and assessment of the 3x5x2 scale, such as 1B. */
  readonly grade: `${1 | 2 | 3}${"A" | "B" | "C" | "D" | "E"}`;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly note?: string;
}

/** What a membership states beside the group and the person. */
export interface Belonging {
  readonly role: CodeOf<typeof ocgRole>;
  readonly grade: Statement["grade"];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly note: string | null;
}

/** A call or message. */
export interface Conversation {
  readonly kind: CodeOf<typeof contactKind>;
  readonly startedAt: string;
  readonly seconds: number | null;
}

/** Takes records in, in any order that has a record's ends before the record. */
export interface Book {
  readonly person: (columns: PersonColumns, access: Access, origin: Origin) => Entry;
  readonly identifier: (columns: IdentifierColumns, access: Access, origin: Origin) => Entry;
  readonly place: (columns: PlaceColumns, access: Access, origin: Origin) => Entry;
  readonly event: (columns: EventColumns, access: Access, origin: Origin) => Entry;
  readonly item: (columns: ItemColumns, access: Access, origin: Origin) => Entry;
  readonly contact: (
    from: Entry,
    to: Entry,
    said: Conversation,
    access: Access,
    origin: Origin,
  ) => Entry;
  readonly link: (
    from: Entry,
    to: Entry,
    states: Statement,
    access: Access,
    origin: Origin,
  ) => Entry;
  readonly ocg: (columns: OcgColumns, access: Access, origin: Origin) => Entry;
  readonly vulnerability: (columns: VulnerabilityColumns, access: Access, origin: Origin) => Entry;
  readonly countyLine: (columns: CountyLineColumns, access: Access, origin: Origin) => Entry;
  readonly threat: (columns: ThreatColumns, access: Access, origin: Origin) => Entry;
  readonly report: (columns: ReportColumns, access: Access, origin: Origin) => Entry;
  readonly paragraph: (
    report: Entry,
    columns: Omit<ParagraphColumns, "report_id">,
    access: Access,
    origin: Origin,
  ) => Entry;
  readonly missingEpisode: (
    person: Entry,
    columns: Omit<MissingEpisodeColumns, "person_id">,
    access: Access,
    origin: Origin,
  ) => Entry;
  readonly membership: (
    ocg: Entry,
    person: Entry,
    states: Belonging,
    access: Access,
    origin: Origin,
  ) => Entry;
  readonly annotation: (
    subject: Entry,
    columns: Omit<AnnotationColumns, "subject_id" | "subject_type">,
    access: Access,
    origin: Origin,
  ) => Entry;
  readonly linkCount: () => number;
  /** The records of a type so far. */
  readonly entriesOf: (type: RecordTypeName) => readonly Entry[];
  readonly rows: () => RecordRows;
}

const prefixes: Readonly<Record<RecordTypeName, string>> = {
  PERSON: "PER",
  IDENTIFIER: "IDN",
  PLACE: "PLC",
  EVENT: "EVT",
  ITEM: "ITM",
  OCG: "OCG",
  VULNERABILITY: "VUL",
  COUNTY_LINE: "CLN",
  THREAT: "THR",
  REPORT: "REP",
  PARAGRAPH: "PAR",
  MISSING_EPISODE: "MIS",
  MEMBERSHIP: "MEM",
  CONTACT: "CON",
  LINK: "LNK",
  ANNOTATION: "ANN",
};

type Mutable<Rows> = {
  -readonly [Key in keyof Rows]: Rows[Key] extends readonly (infer Row)[] ? Row[] : never;
};

const emptyRows = (): Mutable<RecordRows> => ({
  accessClasses: [],
  records: [],
  persons: [],
  identifiers: [],
  places: [],
  events: [],
  items: [],
  ocgs: [],
  vulnerabilities: [],
  countyLines: [],
  threats: [],
  reports: [],
  paragraphs: [],
  missingEpisodes: [],
  memberships: [],
  contacts: [],
  links: [],
  annotations: [],
});

/** The class's columns; lists are in one order, so that equal access is one class. */
const classColumns = (type: RecordTypeName, access: Access): Omit<AccessClassRow, "key"> => ({
  record_type: type,
  owner_id: partnerIds[access.owner],
  marking: access.marking,
  handling: access.handling,
  district: access.district,
  themes: access.themes.toSorted(),
  sensitivities: (access.sensitivities ?? []).toSorted(),
  embargo_until: access.embargoUntil ?? null,
  named_reader_ids: access.namedReaderIds?.toSorted() ?? null,
});

/** Opens an empty book. */
export function openBook(random: Random): Book {
  const rows = emptyRows();
  const keyByClass = new Map<string, number>();
  const references = new Set<string>();
  const entered = new Map<RecordTypeName, Entry[]>();

  function classKey(type: RecordTypeName, access: Access): number {
    const columns = classColumns(type, access);
    const text = JSON.stringify(columns);
    const known = keyByClass.get(text);
    if (known !== undefined) return known;
    const key = keyByClass.size;
    keyByClass.set(text, key);
    rows.accessClasses.push({ key, ...columns });
    return key;
  }

  function freshReference(type: RecordTypeName): string {
    const reference = makeReference(prefixes[type], random.below);
    if (references.has(reference)) return freshReference(type);
    references.add(reference);
    return reference;
  }

  function enter<Columns extends object>(
    type: RecordTypeName,
    into: (Columns & ConceptRow)[],
    columns: Columns,
    access: Access,
    origin: Origin,
  ): Entry {
    const id = random.uuid();
    rows.records.push({ id, record_type: type, class_key: classKey(type, access) });
    into.push({
      id,
      reference: freshReference(type),
      recorded_at: origin.recordedAt,
      recorded_by: origin.recordedBy ?? null,
      provenance: origin.provenance,
      ...columns,
    });
    const entry = { id, type, access };
    const known = entered.get(type);
    if (known === undefined) entered.set(type, [entry]);
    else known.push(entry);
    return entry;
  }

  const ends = (from: Entry, to: Entry) => ({
    from_id: from.id,
    from_type: from.type,
    to_id: to.id,
    to_type: to.type,
  });

  const gradeOf = (grade: Statement["grade"]) => ({
    source_evaluation: grade.slice(0, 1),
    intelligence_assessment: grade.slice(1),
  });

  return {
    person: (columns, access, origin) => enter("PERSON", rows.persons, columns, access, origin),
    identifier: (columns, access, origin) =>
      enter("IDENTIFIER", rows.identifiers, columns, access, origin),
    place: (columns, access, origin) => enter("PLACE", rows.places, columns, access, origin),
    event: (columns, access, origin) => enter("EVENT", rows.events, columns, access, origin),
    item: (columns, access, origin) => enter("ITEM", rows.items, columns, access, origin),
    contact: (from, to, { kind, startedAt, seconds }, access, origin) => {
      const columns: ContactColumns = {
        kind,
        started_at: startedAt,
        duration_seconds: seconds,
        ...ends(from, to),
      };
      return enter("CONTACT", rows.contacts, columns, access, origin);
    },
    link: (from, to, { kind, grade, validFrom, validTo, note }, access, origin) => {
      const columns: LinkColumns = {
        kind,
        valid_from: validFrom ?? null,
        valid_to: validTo ?? null,
        ...gradeOf(grade),
        note: note ?? null,
        ...ends(from, to),
      };
      return enter("LINK", rows.links, columns, access, origin);
    },
    ocg: (columns, access, origin) => enter("OCG", rows.ocgs, columns, access, origin),
    vulnerability: (columns, access, origin) =>
      enter("VULNERABILITY", rows.vulnerabilities, columns, access, origin),
    countyLine: (columns, access, origin) =>
      enter("COUNTY_LINE", rows.countyLines, columns, access, origin),
    threat: (columns, access, origin) => enter("THREAT", rows.threats, columns, access, origin),
    report: (columns, access, origin) => enter("REPORT", rows.reports, columns, access, origin),
    paragraph: (report, columns, access, origin) =>
      enter("PARAGRAPH", rows.paragraphs, { report_id: report.id, ...columns }, access, origin),
    missingEpisode: (person, columns, access, origin) =>
      enter(
        "MISSING_EPISODE",
        rows.missingEpisodes,
        { person_id: person.id, ...columns },
        access,
        origin,
      ),
    membership: (ocg, person, { role, grade, validFrom, validTo, note }, access, origin) => {
      const columns = {
        ocg_id: ocg.id,
        person_id: person.id,
        role,
        valid_from: validFrom,
        valid_to: validTo,
        ...gradeOf(grade),
        note,
      };
      return enter("MEMBERSHIP", rows.memberships, columns, access, origin);
    },
    annotation: (subject, columns, access, origin) => {
      const about = { subject_id: subject.id, subject_type: subject.type };
      return enter("ANNOTATION", rows.annotations, { ...about, ...columns }, access, origin);
    },
    linkCount: () => rows.links.length,
    entriesOf: (type) => entered.get(type) ?? [],
    rows: () => rows,
  };
}
