/** Person, Location, Officer, PostCode and Area rows, and the table of every label's reader. */
import { hasColumn, textLimits } from "./pole.cells.js";
import { readContact, readEvent, readItem } from "./pole.event-nodes.js";
import { readEmailNode, readPhoneNode, readVehicle } from "./pole.identifier-nodes.js";
import { expected, identified, noteIf, type ReadNode } from "./pole.node.js";
import type {
  AreaRow,
  NodeLabel,
  NodeRow,
  OfficerRow,
  PersonRow,
  PlaceRow,
  PostcodeRow,
} from "./pole.rows.js";
import { readCoordinates, readNhsNumber, readPostcode, readWholeNumber } from "./pole.values.js";

const readPerson: ReadNode<PersonRow> = (cells, identity) => {
  const familyName = cells.freeText("surname", textLimits.short);
  const givenName = cells.freeText("name", textLimits.short);
  if (familyName === null && givenName === null) cells.note("name.missing", "surname");
  const nhsText = cells.optionalText("nhs_no", textLimits.short);
  const nhs = nhsText === null ? null : readNhsNumber(nhsText);
  noteIf(cells, nhs?.reason ?? null, "nhs_no");
  const ageText = cells.optionalText("age", textLimits.short);
  const age = ageText === null ? null : readWholeNumber(ageText, 0, 130);
  if (ageText !== null && age === null) cells.note("age.unreadable", "age");
  return identified<PersonRow>(identity, null, {
    label: "Person",
    recordType: "person",
    familyName,
    givenName,
    age,
    nhsNumber: nhs?.value ?? null,
    nhsNumberValid: nhs?.valid ?? null,
  });
};

const readPlace: ReadNode<PlaceRow> = (cells, identity) => {
  const address = cells.freeText("address", textLimits.short);
  if (address === null) cells.note("address.missing", "address");
  const postcodeText = expected(cells, "postcode", "postcode.missing");
  const postcode = postcodeText === null ? null : readPostcode(postcodeText);
  noteIf(cells, postcode?.reason ?? null, "postcode");
  const { latitude, longitude, reason } = readCoordinates(
    cells.text("latitude"),
    cells.text("longitude"),
  );
  noteIf(cells, reason, "latitude");
  const parts = [address?.toLowerCase(), postcode?.value, latitude, longitude];
  const isWhole = parts.every((part) => part !== null && part !== undefined);
  return identified<PlaceRow>(identity, isWhole ? `PLACE:${parts.join("|")}` : null, {
    label: "Location",
    recordType: "place",
    address,
    postcode: postcode?.value ?? null,
    latitude,
    longitude,
  });
};

const readOfficer: ReadNode<OfficerRow> = (cells, identity) => {
  const named = ["rank", "name", "surname"].map((column) =>
    cells.freeText(column, textLimits.short),
  );
  const name = named.filter((part) => part !== null).join(" ");
  const badge = hasColumn(cells, "badge_no")
    ? cells.optionalText("badge_no", textLimits.short)
    : null;
  const reference = [name === "" ? null : name, badge].filter((part) => part !== null).join(", ");
  if (reference === "") cells.note("officer.missing", "surname");
  return identified<OfficerRow>(identity, null, {
    label: "Officer",
    recordType: "officer",
    reference: reference === "" ? "Unnamed officer" : reference,
  });
};

const readPostcodeNode: ReadNode<PostcodeRow> = (cells, identity) => {
  const text = expected(cells, "code", "row.no-value");
  if (text === null) return null;
  const { value, reason } = readPostcode(text);
  noteIf(cells, reason, "code");
  const postcode = value ?? text;
  return identified<PostcodeRow>(identity, `POSTCODE:${postcode}`, {
    label: "PostCode",
    recordType: "postcode",
    postcode,
  });
};

const readArea: ReadNode<AreaRow> = (cells, identity) => {
  const text = expected(cells, "areaCode", "row.no-value");
  if (text === null) return null;
  const areaCode = text.toUpperCase();
  return identified<AreaRow>(identity, `AREA:${areaCode}`, {
    label: "Area",
    recordType: "area",
    areaCode,
  });
};

/** The reader of each node label. */
export const nodeReaders: Readonly<Record<NodeLabel, ReadNode<NodeRow>>> = Object.freeze({
  Person: readPerson,
  Phone: readPhoneNode,
  Email: readEmailNode,
  Vehicle: readVehicle,
  Location: readPlace,
  PostCode: readPostcodeNode,
  Area: readArea,
  Crime: readEvent,
  Object: readItem,
  PhoneCall: readContact,
  Officer: readOfficer,
});
