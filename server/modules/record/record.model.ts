/** What every record is: owned, marked, filed, and seen through its access class. */
import { defineEntity, p } from "@mikro-orm/core";
import {
  classifiedType,
  code,
  codes,
  dateTime,
  integer,
  text,
  textList,
  type AccessClassShape,
  type EdgeSpec,
  type FieldDraft,
  type GovernedType,
  type TypeDraft,
} from "../../kernel/governed-type.js";

/** A record's place in the record room, as the unit of work writes it. */
export const RecordEntity = defineEntity({
  name: "Record",
  tableName: "record",
  properties: {
    id: p.uuid().primary(),
    recordType: p.text().fieldName("record_type"),
    accessClass: p.integer().fieldName("access_class"),
  },
});

/** The columns of every record that partners write, as the unit of work writes them. */
export const writtenColumns = {
  id: p.uuid().primary(),
  accessClass: p.integer().fieldName("access_class"),
  reference: p.text(),
  recordedAt: p.datetime().fieldName("recorded_at"),
  recordedBy: p.uuid().fieldName("recorded_by"),
};

const accessClass: AccessClassShape = {
  attributes: {
    recordType: "c.record_type",
    ownerId: "c.owner_id::text",
    marking: "c.marking",
    handling: "c.handling",
    district: "c.district",
    themes: "c.themes",
    sensitivities: "c.sensitivities",
    embargoUntil: "c.embargo_until",
    namedReaderIds: "c.named_reader_ids::text[]",
    handlingConditions: "c.handling_conditions",
    expiresAt: "c.expires_at",
    onward: "c.onward",
    originatorId: "c.originator_id::text",
    releasedToIds: "c.released_to_ids::text[]",
  },
  columns: {
    marking: "(array['OFFICIAL', 'OFFICIAL_SENSITIVE'])[c.marking]",
    handling: "c.handling",
    owner_id: "c.owner_id",
    district: "c.district",
    embargo_until: "c.embargo_until",
    named_readers: "cardinality(c.named_reader_ids)",
    handling_conditions: "c.handling_conditions",
    expires_at: "c.expires_at",
    onward: "c.onward",
    originator_id: "c.originator_id",
    released_to:
      "(select coalesce(array_agg(p.name order by p.name), '{}') from partner p where p.id = any(c.released_to_ids))",
  },
};

const recordFields = {
  reference: text("Random human reference with a check character; tells nothing about the record."),
  marking: code("Marking", "Protective marking; only the owner may change it.", {
    source: "class",
  }),
  handling: code("HandlingCode", "Handling code of the 3x5x2 scale: P or C.", { source: "class" }),
  handlingConditions: codes(
    "HandlingCondition",
    "What whoever handles it must meet, where the handling code is C.",
    { source: "class" },
  ),
  expiresAt: dateTime("From then on it is its originator's alone.", { source: "class" }),
  onward: code("OnwardRule", "How far it may go on from whoever it was given to.", {
    source: "class",
  }),
  releasedTo: textList("Names of the partners that the originator released it to.", {
    source: "class",
  }),
  embargoUntil: dateTime("Until then it is its owner's alone.", { source: "class" }),
  namedReaders: integer("How many accounts may open it, where it names them.", {
    source: "class",
  }),
  recordedAt: dateTime("When the portal took the record in."),
  provenance: text("Where the record came from, in plain words."),
} satisfies Record<string, FieldDraft>;

const recordEdges = {
  owner: {
    kind: "one",
    target: "Partner",
    column: "owner_id",
    source: "class",
    description: "The partner that owns the record and answers for it.",
  },
  originator: {
    kind: "one",
    target: "Partner",
    column: "originator_id",
    source: "class",
    description: "The partner that it came from, where that is not its owner.",
  },
  district: {
    kind: "one",
    target: "District",
    column: "district",
    source: "class",
    description: "The district the record is filed under, when there is one.",
  },
} satisfies Record<string, EdgeSpec>;

/** The edges of every record that others may stand on: what was linked to it and said of it. */
export const standingEdges = {
  links: {
    kind: "many",
    target: "Link",
    by: ["from", "to"],
    description: "Graded links to other records.",
  },
  annotations: {
    kind: "many",
    target: "Annotation",
    by: ["subject"],
    description: "What partners have said about the record and its fields.",
  },
} satisfies Record<string, EdgeSpec>;

/** A record: identified in the record room, owned, marked, and seen through its access class. */
export const recordType = (
  name: string,
  draft: TypeDraft & { readonly title: string },
): GovernedType =>
  classifiedType(
    name,
    {
      ...draft,
      fields: { ...recordFields, ...draft.fields },
      edges: { ...recordEdges, ...draft.edges },
    },
    accessClass,
  );
