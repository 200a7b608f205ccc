/** Phone, Email and Vehicle rows -> identifiers. */
import { type RowCells, textLimits } from "./pole.cells.js";
import { expected, identified, noteIf, type ReadNode } from "./pole.node.js";
import { readPhone } from "./pole.phone.js";
import type { IdentifierRow } from "./pole.rows.js";
import { readEmail, readRegistration, readWholeNumber } from "./pole.values.js";

/** Phone -> identifier. */
export const readPhoneNode: ReadNode<IdentifierRow> = (cells, identity) => {
  const value = expected(cells, "phoneNo", "row.no-value");
  if (value === null) return null;
  const { normalised, reason } = readPhone(value);
  noteIf(cells, reason, "phoneNo");
  // A few digits, or a word such as "unknown", could be anybody's: only a whole number merges.
  const asWritten = value.replace(/\D/gu, "").length >= 7 ? `PHONE:raw:${value}` : null;
  return identified<IdentifierRow>(
    identity,
    normalised === null ? asWritten : `PHONE:${normalised}`,
    {
      label: "Phone",
      recordType: "identifier",
      kind: "PHONE",
      value,
      normalised,
      detail: null,
    },
  );
};

/** Email -> identifier. */
export const readEmailNode: ReadNode<IdentifierRow> = (cells, identity) => {
  const value = expected(cells, "email_address", "row.no-value");
  if (value === null) return null;
  const { value: normalised, reason } = readEmail(value);
  noteIf(cells, reason, "email_address");
  return identified<IdentifierRow>(identity, normalised === null ? null : `EMAIL:${normalised}`, {
    label: "Email",
    recordType: "identifier",
    kind: "EMAIL",
    value,
    normalised,
    detail: null,
  });
};

/** "Ford Escort, 1995" from what is there; null when nothing is. */
function vehicleDetail(cells: RowCells): string | null {
  const make = cells.freeText("make", textLimits.short);
  const model = cells.freeText("model", textLimits.short);
  const yearText = cells.text("year");
  const year = yearText === null ? null : readWholeNumber(yearText, 1885, 2100);
  if (yearText !== null && year === null) cells.note("year.unreadable", "year");
  const name = [make, model].filter((part) => part !== null).join(" ");
  const parts = [name === "" ? null : name, year === null ? null : String(year)];
  const detail = parts.filter((part) => part !== null).join(", ");
  return detail === "" ? null : detail;
}

/** Vehicle -> identifier. */
export const readVehicle: ReadNode<IdentifierRow> = (cells, identity) => {
  const value = expected(cells, "reg", "row.no-value");
  if (value === null) return null;
  const { value: normalised, reason } = readRegistration(value);
  noteIf(cells, reason, "reg");
  return identified<IdentifierRow>(identity, normalised === null ? null : `VEHICLE:${normalised}`, {
    label: "Vehicle",
    recordType: "identifier",
    kind: "VEHICLE",
    value,
    normalised,
    detail: vehicleDetail(cells),
  });
};
