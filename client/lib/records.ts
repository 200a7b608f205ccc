import type { RecordType } from "../gql/operations.ts";
import { humanise } from "./words.ts";

/** The kinds of record a page can show, as the contract's type names. */
export type RecordTypeName =
  | "Person"
  | "Identifier"
  | "Place"
  | "Event"
  | "Item"
  | "Ocg"
  | "Vulnerability"
  | "CountyLine"
  | "Threat"
  | "Report"
  | "Paragraph"
  | "MissingEpisode"
  | "Membership"
  | "Contact"
  | "Link"
  | "Annotation";

export interface NamedRecord {
  readonly __typename: RecordTypeName;
  readonly id: string;
  readonly reference: string | null;
  readonly title: string | null;
  readonly kind?: string | null;
  readonly category?: string | null;
}

interface TypeWords {
  readonly singular: string;
  readonly plural: string;
  /** Address of the register, where there is one. */
  readonly register:
    | "/people"
    | "/identifiers"
    | "/places"
    | "/events"
    | "/items"
    | "/contacts"
    | "/threats"
    | "/groups"
    | "/vulnerabilities"
    | "/lines"
    | "/reports"
    | "/missing"
    | null;
}

const typeWords: Readonly<Record<RecordTypeName, TypeWords>> = {
  Person: { singular: "Person", plural: "People", register: "/people" },
  Identifier: {
    singular: "Identifier",
    plural: "Phones and identifiers",
    register: "/identifiers",
  },
  Place: { singular: "Place", plural: "Places", register: "/places" },
  Event: { singular: "Event", plural: "Crimes and incidents", register: "/events" },
  Item: { singular: "Item", plural: "Items", register: "/items" },
  Ocg: { singular: "Crime group", plural: "Crime groups", register: "/groups" },
  Vulnerability: {
    singular: "Vulnerability",
    plural: "Vulnerabilities",
    register: "/vulnerabilities",
  },
  CountyLine: { singular: "County line", plural: "County lines", register: "/lines" },
  Threat: { singular: "Threat", plural: "Threats", register: "/threats" },
  Report: { singular: "Report", plural: "Reports", register: "/reports" },
  Paragraph: { singular: "Paragraph", plural: "Paragraphs", register: null },
  MissingEpisode: { singular: "Missing episode", plural: "Missing episodes", register: "/missing" },
  Membership: { singular: "Membership", plural: "Memberships", register: null },
  Contact: { singular: "Call or message", plural: "Calls and messages", register: "/contacts" },
  Link: { singular: "Link", plural: "Links", register: null },
  Annotation: { singular: "Annotation", plural: "Annotations", register: null },
};

export function wordsOfType(type: RecordTypeName): TypeWords {
  return typeWords[type];
}

/** The field of each type that its title is. */
const titleFields: Readonly<Record<RecordTypeName, string>> = {
  Person: "name",
  Identifier: "value",
  Place: "address",
  Event: "category",
  Item: "description",
  Ocg: "name",
  Vulnerability: "name",
  CountyLine: "brand",
  Threat: "name",
  Report: "heading",
  Paragraph: "statementType",
  MissingEpisode: "status",
  Membership: "role",
  Contact: "kind",
  Link: "kind",
  Annotation: "kind",
};

/** The field whose access tells whether a title is withheld or reduced. */
export function titleFieldOf(type: RecordTypeName): string {
  return titleFields[type];
}

const codeNamedTypes: ReadonlySet<RecordTypeName> = new Set([
  "Event",
  "Contact",
  "Link",
  "Paragraph",
  "MissingEpisode",
  "Membership",
  "Annotation",
]);

/** What a record is called on screen: its title when the viewer may have it, otherwise its reference or its kind. */
export function nameOfRecord(
  record: Pick<NamedRecord, "__typename" | "title" | "reference">,
): string {
  const { title, reference } = record;
  // Some types are named by a code of theirs, such as their kind: read it as words.
  if (title !== null && /^[A-Z][A-Z_]+$/.test(title) && codeNamedTypes.has(record.__typename))
    return humanise(title);
  return title ?? reference ?? wordsOfType(record.__typename).singular;
}

/** "PERSON" (as the search argument and the rights list spell it) or "Person". */
export function readRecordType(code: string): RecordTypeName | undefined {
  const wanted = code.replaceAll(/[^a-z]/gi, "").toLowerCase();
  return (Object.keys(typeWords) as RecordTypeName[]).find((type) => type.toLowerCase() === wanted);
}

/** The type as the search argument spells it: "COUNTY_LINE" of "CountyLine". */
export function codeOfType(type: RecordTypeName): RecordType {
  return type.replaceAll(/(?<=.)[A-Z]/g, "_$&").toUpperCase() as RecordType;
}
