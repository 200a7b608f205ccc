/** The book that records are written into: gives each an id, a reference and an access class. */
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import type { contactKind } from "../../../schema/code-lists/contact-kind.js";
import type { linkKind } from "../../../schema/code-lists/link-kind.js";
import type {
  AccessClassRow,
  ContactColumns,
  EventColumns,
  IdentifierColumns,
  ItemColumns,
  LinkColumns,
  PersonColumns,
  PlaceColumns,
  RecordRows,
} from "../../database/demonstration-rows.js";
import { makeReference } from "../../kernel/reference.js";
import type { Access, Enter, Entry, MutableRows, Origin } from "./entry.js";
import { partnerIds } from "./partners.js";
import type { Random } from "./random.js";
import { threatPictureOf, type ThreatPictureBook } from "./threat-picture-book.js";
import type { RecordTypeName } from "./words.js";

export type { Access, Entry, Origin };

/** What a link states beside its two ends. */
export interface Statement {
  readonly kind: CodeOf<typeof linkKind>;
  /** Source and assessment of the 3x5x2 scale, such as 1B. */
  readonly grade: `${1 | 2 | 3}${"A" | "B" | "C" | "D" | "E"}`;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly note?: string;
}

/** A call or message. */
export interface Conversation {
  readonly kind: CodeOf<typeof contactKind>;
  readonly startedAt: string;
  readonly seconds: number | null;
}

/** Takes records in, in any order that has a record's ends before the record. */
export interface Book extends ThreatPictureBook {
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
  readonly linkCount: () => number;
  readonly entries: () => readonly Entry[];
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

const emptyRows = (): MutableRows => ({
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

const conditionsOf = ({ handling, handlingConditions }: Access): readonly string[] =>
  handlingConditions ?? (handling === "C" ? ["ORIGINATOR_CONTACT_REQUIRED"] : []);

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
  handling_conditions: conditionsOf(access).toSorted(),
  expires_at: access.expiresAt ?? null,
  onward: access.onward ?? "OPEN",
  originator_id: access.originator === undefined ? null : partnerIds[access.originator],
  released_to_ids: (access.releasedTo ?? []).map((key) => partnerIds[key]).toSorted(),
});

/** Opens an empty book. */
export function openBook(random: Random): Book {
  const rows = emptyRows();
  const entries: Entry[] = [];
  const keyByClass = new Map<string, number>();
  const references = new Set<string>();

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

  const enter: Enter = (type, into, columns, access, origin) => {
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
    entries.push(entry);
    return entry;
  };

  const ends = (from: Entry, to: Entry) => ({
    from_id: from.id,
    from_type: from.type,
    to_id: to.id,
    to_type: to.type,
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
        source_evaluation: grade.slice(0, 1),
        intelligence_assessment: grade.slice(1),
        note: note ?? null,
        ...ends(from, to),
      };
      return enter("LINK", rows.links, columns, access, origin);
    },
    ...threatPictureOf(enter, rows),
    linkCount: () => rows.links.length,
    entries: () => entries,
    rows: () => rows,
  };
}
