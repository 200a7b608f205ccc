/**
 * The files of a POLE folder: which there are, what each becomes, which columns it may have.
 *
 * The form is that of the Neo4j import tool: `nodes.<Label>.csv` and `relationships.<TYPE>.csv`,
 * comma-separated UTF-8, a header whose cells are `name`, `name:type`, `:ID`, `:LABEL` and so on.
 */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import type { linkKind } from "../../../schema/code-lists/link-kind.js";
import type { NodeLabel, PoleAttribute, PoleRow, RelationshipType } from "./pole.rows.js";

/** The form of one node file. */
export interface NodeForm {
  readonly entity: "node";
  readonly label: NodeLabel;
  readonly recordType: PoleRow["recordType"];
  /** Columns without which the file means nothing, beside `:ID`. */
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** What the form leaves unsaid and the import takes as given. */
  readonly assumptions: readonly string[];
}

/** The form of one relationship file. */
export interface RelationshipForm {
  readonly entity: "relationship";
  readonly label: RelationshipType;
  readonly recordType: "link" | "attribute";
  readonly becomes: CodeOf<typeof linkKind> | PoleAttribute;
  readonly symmetric: boolean;
  readonly from: readonly NodeLabel[];
  readonly to: readonly NodeLabel[];
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly assumptions: readonly string[];
}

/** The form of one file. */
export type PoleForm = NodeForm | RelationshipForm;

function node(
  label: NodeLabel,
  recordType: PoleRow["recordType"],
  required: readonly string[],
  optional: readonly string[],
  assumptions: readonly string[] = [],
): NodeForm {
  return { entity: "node", label, recordType, required, optional, assumptions };
}

function link(
  label: RelationshipType,
  kind: CodeOf<typeof linkKind>,
  from: readonly NodeLabel[],
  to: readonly NodeLabel[],
): RelationshipForm {
  const symmetric = kind.startsWith("KNOWS");
  const common = { required: [], optional: [], assumptions: [] };
  return {
    entity: "relationship",
    label,
    recordType: "link",
    becomes: kind,
    symmetric,
    from,
    to,
    ...common,
  };
}

function attribute(
  label: RelationshipType,
  becomes: PoleAttribute,
  from: NodeLabel,
  to: NodeLabel,
): RelationshipForm {
  const common = { symmetric: false, required: [], optional: [], assumptions: [] };
  return {
    entity: "relationship",
    label,
    recordType: "attribute",
    becomes,
    from: [from],
    to: [to],
    ...common,
  };
}

const dayFirst = "Dates are read as day/month/year.";

/** Every file the form has, in the order in which they must be read: nodes before what ties them. */
export const poleForms: readonly PoleForm[] = Object.freeze([
  node("Area", "area", ["areaCode"], []),
  node("PostCode", "postcode", ["code"], []),
  node(
    "Location",
    "place",
    [],
    ["latitude", "longitude", "postcode", "address"],
    ["Latitude and longitude are read as WGS 84 degrees."],
  ),
  node(
    "Person",
    "person",
    [],
    ["surname", "name", "nhs_no", "age"],
    ["An age is kept as written; the file does not say on which day it was true."],
  ),
  node(
    "Phone",
    "identifier",
    ["phoneNo"],
    [],
    ["A number without a country code is read as a United Kingdom number or not at all."],
  ),
  node("Email", "identifier", ["email_address"], []),
  node("Vehicle", "identifier", ["reg"], ["make", "model", "year"]),
  node("Officer", "officer", [], ["badge_no", "rank", "name", "surname"]),
  node("Crime", "event", [], ["date", "id", "type", "last_outcome", "note", "charge"], [dayFirst]),
  node("Object", "item", [], ["description", "id", "type"]),
  node(
    "PhoneCall",
    "contact",
    [],
    ["call_duration", "call_time", "call_date", "call_type"],
    [
      dayFirst,
      "Times are read as wall-clock time in London.",
      "Durations are read as seconds; the file does not state the unit.",
    ],
  ),
  attribute("POSTCODE_IN_AREA", "postcode.area", "PostCode", "Area"),
  attribute("HAS_POSTCODE", "place.postcode", "Location", "PostCode"),
  attribute("LOCATION_IN_AREA", "place.area", "Location", "Area"),
  attribute("OCCURRED_AT", "event.place", "Crime", "Location"),
  attribute("INVESTIGATED_BY", "event.investigatingOfficer", "Crime", "Officer"),
  attribute("CALLER", "contact.from", "PhoneCall", "Phone"),
  attribute("CALLED", "contact.to", "PhoneCall", "Phone"),
  link("CURRENT_ADDRESS", "LIVES_AT", ["Person"], ["Location"]),
  link("HAS_PHONE", "USES", ["Person"], ["Phone"]),
  link("HAS_EMAIL", "USES", ["Person"], ["Email"]),
  {
    ...link("FAMILY_REL", "FAMILY", ["Person"], ["Person"]),
    optional: ["rel_type"],
    assumptions: ["PARENT is kept as written; the file does not say which end is the parent."],
  },
  link("KNOWS", "KNOWS", ["Person"], ["Person"]),
  link("KNOWS_LW", "KNOWS_LIVES_WITH", ["Person"], ["Person"]),
  link("KNOWS_SN", "KNOWS_SOCIAL_NETWORK", ["Person"], ["Person"]),
  link("KNOWS_PHONE", "KNOWS_BY_PHONE", ["Person"], ["Person"]),
  link("PARTY_TO", "PARTY_TO", ["Person"], ["Crime"]),
  link("INVOLVED_IN", "INVOLVED_IN", ["Object", "Vehicle"], ["Crime"]),
]);

/** The name under which a form's file is found. */
export const fileNameOf = (form: PoleForm): string =>
  `${form.entity === "node" ? "nodes" : "relationships"}.${form.label}.csv`;

/** One file found in the folder. */
export interface PoleFile {
  readonly form: PoleForm;
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/** What a folder holds. */
export interface PoleFolder {
  /** Files of the form, in reading order. */
  readonly files: readonly PoleFile[];
  /** Named like files of the form, but with a label or type that is not in it: never guessed. */
  readonly unknown: readonly string[];
  /** Everything else, left alone. */
  readonly ignored: readonly string[];
}

/**
 * Finds the files of the form in a folder; does not open them.
 * @throws the file system's own error when the folder cannot be read
 */
export async function findPoleFiles(folder: string): Promise<PoleFolder> {
  const names = (await readdir(folder)).sort();
  const files: PoleFile[] = [];
  for (const form of poleForms) {
    const name = fileNameOf(form);
    if (!names.includes(name)) continue;
    const path = join(folder, name);
    const facts = await stat(path);
    if (facts.isFile()) files.push({ form, name, path, bytes: facts.size });
  }
  const taken = new Set(files.map((file) => file.name));
  const others = names.filter((name) => !taken.has(name));
  const looksLikeOne = (name: string): boolean => /^(?:nodes|relationships)\..*\.csv$/iu.test(name);
  return {
    files,
    unknown: others.filter(looksLikeOne),
    ignored: others.filter((name) => !looksLikeOne(name)),
  };
}
