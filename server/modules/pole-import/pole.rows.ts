/** What a row of a POLE file becomes: typed, trimmed, with nulls where the file says nothing. */
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import type { contactKind } from "../../../schema/code-lists/contact-kind.js";
import type { crimeCategory } from "../../../schema/code-lists/crime-category.js";
import type { eventKind } from "../../../schema/code-lists/event-kind.js";
import type { itemKind } from "../../../schema/code-lists/item-kind.js";
import type { linkKind } from "../../../schema/code-lists/link-kind.js";
import type { PoleReason } from "./pole.reasons.js";

/** Labels of the node files. */
export type NodeLabel =
  | "Person"
  | "Phone"
  | "Email"
  | "Vehicle"
  | "Location"
  | "PostCode"
  | "Area"
  | "Crime"
  | "Object"
  | "PhoneCall"
  | "Officer";

/** Types of the relationship files. */
export type RelationshipType =
  | "CURRENT_ADDRESS"
  | "HAS_PHONE"
  | "HAS_EMAIL"
  | "KNOWS"
  | "KNOWS_LW"
  | "KNOWS_SN"
  | "KNOWS_PHONE"
  | "FAMILY_REL"
  | "PARTY_TO"
  | "INVOLVED_IN"
  | "OCCURRED_AT"
  | "INVESTIGATED_BY"
  | "CALLER"
  | "CALLED"
  | "HAS_POSTCODE"
  | "LOCATION_IN_AREA"
  | "POSTCODE_IN_AREA";

/** What every row knows about its identity; the rules are in pole.identity.ts. */
interface Identified {
  /** The same thing in the same source, whatever folder, file order or day: `pole:Person:2`. */
  readonly sourceKey: string;
  /** The same thing in the world, whatever the source: `PHONE:+441614960000`; null when nothing proves it. */
  readonly naturalKey: string | null;
  /** 22 characters over everything the row says; equal exactly when the content is equal. */
  readonly contentHash: string;
}

/** A node: something relationships may point at. */
interface NodeBase extends Identified {
  readonly label: NodeLabel;
  /** What `fromKey` and `toKey` of relationships hold. */
  readonly nodeKey: string;
}

/** Person -> person. */
export interface PersonRow extends NodeBase {
  readonly recordType: "person";
  readonly familyName: string | null;
  readonly givenName: string | null;
  /** Whole years, 0 to 130, on a day the file does not state. */
  readonly age: number | null;
  /** Ten digits when valid, else as written. */
  readonly nhsNumber: string | null;
  readonly nhsNumberValid: boolean | null;
}

/** Phone, Email, Vehicle -> identifier. */
export interface IdentifierRow extends NodeBase {
  readonly recordType: "identifier";
  readonly kind: "PHONE" | "EMAIL" | "VEHICLE";
  /** As written. */
  readonly value: string;
  /** E.164, lower-case address, or registration without spaces; null when it could not be made. */
  readonly normalised: string | null;
  /** Make, model and year of a vehicle; else null. */
  readonly detail: string | null;
}

/** Location -> place. The district is found from the coordinates by the caller. */
export interface PlaceRow extends NodeBase {
  readonly recordType: "place";
  readonly address: string | null;
  readonly postcode: string | null;
  /** Degrees north, WGS 84; both coordinates or neither. */
  readonly latitude: number | null;
  /** Degrees east, WGS 84. */
  readonly longitude: number | null;
}

/** Crime -> event. */
export interface EventRow extends NodeBase {
  readonly recordType: "event";
  readonly kind: CodeOf<typeof eventKind>;
  readonly category: CodeOf<typeof crimeCategory> | null;
  /** The crime type as written. */
  readonly categoryText: string | null;
  /** ISO date. */
  readonly occurredOn: string | null;
  readonly outcome: string | null;
  readonly charge: string | null;
  readonly summary: string | null;
  /** The crime's own id in its published source. */
  readonly reference: string | null;
}

/** Object -> item. */
export interface ItemRow extends NodeBase {
  readonly recordType: "item";
  readonly kind: CodeOf<typeof itemKind> | null;
  readonly kindText: string | null;
  readonly description: string | null;
  readonly reference: string | null;
}

/** PhoneCall -> contact; its ends come from CALLER and CALLED. */
export interface ContactRow extends NodeBase {
  readonly recordType: "contact";
  readonly kind: CodeOf<typeof contactKind> | null;
  /** ISO instant in UTC. Null when date or time is missing, or the clocks were changing. */
  readonly startedAt: string | null;
  /** Date and time as stated, London wall clock: `2017-08-19T09:55:00`, or the date alone. */
  readonly startedAtLocal: string | null;
  readonly durationSeconds: number | null;
}

/** Officer -> reference text of the events that INVESTIGATED_BY ties to it; not a record. */
export interface OfficerRow extends NodeBase {
  readonly recordType: "officer";
  /** For example "Sergeant Sophronia Lineen, 80-1015383". */
  readonly reference: string;
}

/** PostCode -> postcode of places that lack one; not a record. */
export interface PostcodeRow extends NodeBase {
  readonly recordType: "postcode";
  readonly postcode: string;
}

/** Area -> outward code of postcodes and places; not a record. */
export interface AreaRow extends NodeBase {
  readonly recordType: "area";
  readonly areaCode: string;
}

/** A relationship: two ends, each with the labels it may have. */
interface RelationshipBase extends Identified {
  readonly label: RelationshipType;
  readonly fromKey: string;
  readonly fromLabels: readonly NodeLabel[];
  readonly toKey: string;
  readonly toLabels: readonly NodeLabel[];
}

/** A relationship that becomes a link record. */
export interface LinkRow extends RelationshipBase {
  readonly recordType: "link";
  readonly kind: CodeOf<typeof linkKind>;
  /** True when the two ends may be exchanged without changing what is said. */
  readonly symmetric: boolean;
  readonly note: string | null;
}

/** What a relationship sets on its first end when it is not a link. */
export type PoleAttribute =
  | "event.place"
  | "event.investigatingOfficer"
  | "contact.from"
  | "contact.to"
  | "place.postcode"
  | "place.area"
  | "postcode.area";

/** A relationship that sets an attribute of its first end. */
export interface AttributeRow extends RelationshipBase {
  readonly recordType: "attribute";
  readonly attribute: PoleAttribute;
}

/** Any row that a relationship may point at. */
export type NodeRow =
  | PersonRow
  | IdentifierRow
  | PlaceRow
  | EventRow
  | ItemRow
  | ContactRow
  | OfficerRow
  | PostcodeRow
  | AreaRow;

/** Any row of any file. */
export type PoleRow = NodeRow | LinkRow | AttributeRow;

/** What became of one row of a file; the worst of its reasons decides the outcome. */
export type RowReading =
  | {
      readonly outcome: "accepted" | "repaired";
      readonly row: PoleRow;
      readonly reasons: readonly PoleReason[];
    }
  | { readonly outcome: "refused"; readonly row: null; readonly reasons: readonly PoleReason[] };

/** A reading and the line of the file on which its row begins, counted from 1. */
export type NumberedReading = RowReading & { readonly line: number };
